package be.livc.playbook;

import be.livc.playbook.compiled.CompiledPlaybook;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.InvalidContentException;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.internal.content.AskedContent;
import be.livc.playbook.internal.content.FixedContent;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.internal.yaml.PlaybookReader;
import be.livc.playbook.internal.yaml.include.ReadPlaybook;
import be.livc.playbook.model.Playbook;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Loads playbooks. Safe to use from several threads; nothing is kept between calls. */
public final class Playbooks {
  private Playbooks() {}

  /**
   * Loads the playbook in this file, or in {@code playbook.yaml} when it is a folder, with its
   * parts and with {@code sources.yaml} and {@code roles.yaml} in the folder above. A file that is
   * missing is a finding, and so is one that really stands elsewhere.
   *
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public static LoadResult load(Path file) {
    Objects.requireNonNull(file, "file");
    Path playbook = java.nio.file.Files.isDirectory(file) ? file.resolve("playbook.yaml") : file;
    return result(
        PlaybookReader.read(FolderContent.name(playbook), FolderContent.around(playbook)));
  }

  /** Reads a playbook from texts that were kept; no file is opened. */
  public static LoadResult read(PlaybookText text) {
    String root = text.files().isEmpty() ? "playbook.yaml" : text.files().get(0).name();
    return read(root, new FixedContent(text));
  }

  /**
   * Reads the playbook in a file of a source, with all that it names there. Its YAML is read only
   * where the source brings no compiled playbook of the same texts.
   *
   * @param root the name of the file, such as {@code livc-r/releases/2.1.0.yaml}
   */
  public static LoadResult read(String root, ContentSource content) {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(content, "content");
    CompiledPlaybook compiled =
        content
            .compiled(root)
            .flatMap(bytes -> CompiledPlaybook.read(bytes, root, content))
            .orElse(null);
    return compiled == null
        ? result(PlaybookReader.read(root, content))
        : new LoadResult(compiled.playbook(), compiled.text(), compiled.map(), List.of());
  }

  /**
   * What {@link #read(String, ContentSource)} reads in place of YAML where the source brings it,
   * but for where its parts stand in the texts: who walks it doesn't ask.
   *
   * @param root the name of the file of the playbook
   * @return empty when something was found that is no error, since whoever reads it is to be told
   * @throws InvalidContentException when it has errors
   */
  public static Optional<byte[]> compile(String root, ContentSource content) {
    Objects.requireNonNull(root, "root");
    return compile(root, Objects.requireNonNull(content, "content"), it -> SourceMap.NONE);
  }

  static Optional<byte[]> compile(
      String root, ContentSource content, Function<LoadResult, SourceMap> places) {
    AskedContent asked = new AskedContent(content);
    LoadResult loaded = result(PlaybookReader.read(root, asked));
    Playbook playbook = loaded.orElseThrow();
    return loaded.diagnostics().isEmpty()
        ? Optional.of(
            new CompiledPlaybook(playbook, loaded.text(), places.apply(loaded))
                .write(asked.missing()))
        : Optional.empty();
  }

  static LoadResult result(ReadPlaybook read) {
    return new LoadResult(
        read.playbook(), read.text(), read.map(), List.copyOf(read.diagnostics()));
  }
}
