package be.livc.playbook.workshop;

import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.internal.content.Utf8Decoder;
import be.livc.playbook.internal.yaml.format.Formatter;
import be.livc.playbook.internal.yaml.tree.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes the files of playbooks in the house form: texts that are long or tricky on the next line
 * behind {@code >-}, two columns a level, the keys of a step in their order. A file means the same
 * as before, has all its comments, and ends its lines as before. One that is not sound YAML or uses
 * anchors is left as it stands.
 */
public final class PlaybookFormatter {
  private PlaybookFormatter() {}

  /** A text in the house form. */
  public static FormatResult format(SourceFile file) {
    Findings findings = new Findings();
    Optional<String> text = Formatter.of(file, findings);
    if (text.isPresent()) {
      return FormatResult.of(file, text.get());
    } else if (findings.hasErrors()) {
      return FormatResult.broken(file.name(), file.text(), findings.sorted(file.name()));
    }
    return new FormatResult(file.name(), FormatResult.State.ANCHORS, file.text(), List.of());
  }

  /**
   * A file on disk in the house form; it is read and not written. One that is missing is broken.
   *
   * @throws UncheckedIOException when the file is there and can't be read
   */
  public static FormatResult format(Path file) {
    String name = FolderContent.name(file);
    return format(name, new FolderContent().fetch(name).required(name));
  }

  /**
   * What a stream holds in the house form; the stream is read to its end and not closed.
   *
   * @param name how findings call it
   * @throws UncheckedIOException when it can't be read
   */
  public static FormatResult format(String name, InputStream in) {
    try {
      return format(name, Utf8Decoder.read(name, in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FormatResult format(String name, Fetched fetched) {
    SourceFile file = fetched.file();
    String text = file == null ? "" : file.text();
    if (fetched.problem() != null) {
      return FormatResult.broken(name, text, List.of(fetched.problem()));
    }
    return format(new SourceFile(name, text));
  }
}
