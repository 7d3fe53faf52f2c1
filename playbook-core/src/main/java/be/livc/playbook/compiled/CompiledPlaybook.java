package be.livc.playbook.compiled;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.Playbook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A playbook that was read once and in which nothing was found, with all that reading gave: it is
 * written as bytes, and read back from them and its texts in place of reading YAML.
 *
 * @param playbook what was read
 * @param text the files it was read from, that of the playbook first
 * @param map where steps and named things stand in those files
 */
public record CompiledPlaybook(Playbook playbook, PlaybookText text, SourceMap map) {
  /** Checks that nothing is null. */
  public CompiledPlaybook {
    Objects.requireNonNull(playbook, "playbook");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(map, "map");
  }

  /**
   * What a compiled playbook is called beside its file.
   *
   * @param playbook the name of the file of a playbook, such as {@code livc-r/playbook.yaml}
   */
  public static String name(String playbook) {
    String end = ".yaml";
    return (playbook.endsWith(end)
            ? playbook.substring(0, playbook.length() - end.length())
            : playbook)
        + ".compiled";
  }

  /**
   * The bytes of it, for this engine alone.
   *
   * @param missing the names of files that reading it asked for and that weren't there: as soon as
   *     one of them is, the playbook has to be read anew
   * @throws IllegalArgumentException when it has no files, or is none that reading gives
   * @throws IllegalStateException when this engine was not built so that it can be told from others
   */
  public byte[] write(Collection<String> missing) {
    String mark =
        ReaderMark.own()
            .orElseThrow(() -> new IllegalStateException("the build of this engine left no mark"));
    return write(missing, mark);
  }

  byte[] write(Collection<String> missing, String mark) {
    if (text.files().isEmpty()) {
      throw new IllegalArgumentException("a playbook without files");
    }
    String root = text.files().get(0).name();
    Output out = new Output();
    CompiledHead.write(out, text.files().get(0), playbook);
    out.all(
        text.files(),
        file -> {
          out.string(RelativeName.of(root, file.name()));
          out.string(Envelope.sumOf(file.text().getBytes(StandardCharsets.UTF_8)));
        });
    out.all(missing, name -> out.string(RelativeName.of(root, name)));
    new PlaybookOutput(out, new StepOutput(out)).playbook(playbook);
    new PlacesOutput(out, text.files()).places(map);
    byte[] compiled = Envelope.around(out.bytes(), mark);
    if (!read(compiled, root, this::fetched, mark).equals(Optional.of(this))) {
      throw new IllegalArgumentException("a playbook that reading does not give");
    }
    return compiled;
  }

  private ContentSource.Fetched fetched(String name) {
    for (SourceFile file : text.files()) {
      if (file.name().equals(name)) {
        return new ContentSource.Fetched(file, null);
      }
    }
    return ContentSource.Fetched.NOTHING;
  }

  /**
   * What reading the playbook's YAML gives; empty where that must be read after all, since these
   * bytes are not of this engine, not whole, or not of the texts that are there now.
   *
   * @param compiled what {@link #write} gave
   * @param root the name of the playbook's file
   * @param content where its files come from
   */
  public static Optional<CompiledPlaybook> read(
      byte[] compiled, String root, ContentSource content) {
    Objects.requireNonNull(compiled, "compiled");
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(content, "content");
    return ReaderMark.own().flatMap(mark -> read(compiled, root, content, mark));
  }

  static Optional<CompiledPlaybook> read(
      byte[] compiled, String root, ContentSource content, String mark) {
    try {
      return Optional.ofNullable(read(Envelope.open(compiled, mark), root, content));
    } catch (Damaged otherEngineOrNotWhole) {
      return Optional.empty();
    }
  }

  private static @Nullable CompiledPlaybook read(Input in, String root, ContentSource content)
      throws Damaged {
    CompiledHead.pass(in);
    PlaybookText text = text(in, root, content);
    if (text == null) {
      return null;
    }
    for (String missing : in.strings()) {
      if (!content.fetch(ContentSource.resolve(root, missing)).isMissing()) {
        return null;
      }
    }
    Playbook playbook = new PlaybookInput(in, new StepInput(in)).playbook();
    SourceMap map = new PlacesInput(in, text.files()).places();
    if (!in.isAtEnd()) {
      throw new Damaged("goes on behind its end");
    }
    return new CompiledPlaybook(playbook, text, map);
  }

  /**
   * The files as they are now; null where one is another than it was, or isn't there. What has the
   * sum of a text that was read is that text, so it needn't be looked at for what is no UTF-8.
   */
  private static @Nullable PlaybookText text(Input in, String root, ContentSource content)
      throws Damaged {
    int count = in.count();
    List<SourceFile> files = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String name = ContentSource.resolve(root, in.string());
      String sum = in.string();
      byte[] bytes = content.bytes(name).orElse(null);
      if (bytes == null || !Envelope.sumOf(bytes).equals(sum)) {
        return null;
      }
      files.add(new SourceFile(name, new String(bytes, StandardCharsets.UTF_8)));
    }
    return new PlaybookText(files);
  }
}
