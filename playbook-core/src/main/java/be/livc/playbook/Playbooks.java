package be.livc.playbook;

import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.Decoder;
import be.livc.playbook.internal.yaml.FolderTexts;
import be.livc.playbook.internal.yaml.KeptTexts;
import be.livc.playbook.internal.yaml.PlaybookReader;
import be.livc.playbook.internal.yaml.Read;
import be.livc.playbook.internal.yaml.house.HouseForm;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.model.PlaybookText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Loads playbooks. Safe to use from several threads; nothing is kept between calls. */
public final class Playbooks {
  private Playbooks() {}

  /**
   * Loads the playbook in this file, or in {@code playbook.yaml} when it is a folder, with its
   * parts and with {@code sources.yaml} and {@code roles.yaml} in the folder above. A file that is
   * missing is a finding.
   *
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public static LoadResult load(Path file) {
    Path playbook = java.nio.file.Files.isDirectory(file) ? file.resolve("playbook.yaml") : file;
    return result(PlaybookReader.read(FolderTexts.name(playbook), new FolderTexts()));
  }

  /** Reads a playbook from texts that were kept; no file is opened. */
  public static LoadResult read(PlaybookText text) {
    String root = text.files().isEmpty() ? "playbook.yaml" : text.files().get(0).name();
    return result(PlaybookReader.read(root, new KeptTexts(text)));
  }

  static LoadResult result(Read read) {
    return new LoadResult(
        read.playbook(), read.text(), read.map(), List.copyOf(read.diagnostics()));
  }

  /**
   * A file of a playbook in the house form: texts that are long or tricky on the next line behind
   * {@code >-}, two columns a level, the keys of a step in their order. It means the same as
   * before, has all its comments, and ends its lines as before. A file that is not sound YAML or
   * uses anchors is left as it stands.
   */
  public static Formatted format(SourceFile file) {
    Findings findings = new Findings();
    Optional<String> text = HouseForm.of(file, findings);
    if (text.isPresent()) {
      return Formatted.of(file, text.get());
    } else if (findings.hasErrors()) {
      return Formatted.broken(file.name(), file.text(), findings.sorted(file.name()));
    }
    return new Formatted(file.name(), Formatted.State.ANCHORS, file.text(), List.of());
  }

  /**
   * The same for a file on disk, which is read and not written; a file that is missing is broken.
   *
   * @throws UncheckedIOException when the file is there and can't be read
   */
  public static Formatted format(Path file) {
    String name = FolderTexts.name(file);
    return format(name, new FolderTexts().fetch(name).required(name));
  }

  /**
   * The same for what a stream holds, which is read to its end and not closed.
   *
   * @param name how findings call it
   * @throws UncheckedIOException when it can't be read
   */
  public static Formatted format(String name, InputStream in) {
    try {
      return format(name, Decoder.read(name, in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Formatted format(String name, Fetched fetched) {
    SourceFile file = fetched.file();
    String text = file == null ? "" : file.text();
    if (fetched.problem() != null) {
      return Formatted.broken(name, text, List.of(fetched.problem()));
    }
    return format(new SourceFile(name, text));
  }
}
