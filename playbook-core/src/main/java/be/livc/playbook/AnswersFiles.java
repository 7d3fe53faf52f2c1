package be.livc.playbook;

import be.livc.playbook.answer.AnswersFile;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.internal.yaml.answers.AnswersReader;
import be.livc.playbook.internal.yaml.tree.HeadScanner;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads answers files, as commands take and exports give them. A scenario will do too: its title
 * and what it expects are left aside.
 */
public final class AnswersFiles {
  private AnswersFiles() {}

  /**
   * The id of the playbook that a text with answers belongs to, with {@code @} and a version where
   * it names one; empty where it names none.
   */
  public static Optional<String> playbook(SourceFile text) {
    Objects.requireNonNull(text, "text");
    return Optional.ofNullable(HeadScanner.scan(text).get("playbook")).filter(it -> !it.isBlank());
  }

  /**
   * The same of a file; empty too where it is missing or no text.
   *
   * @throws UncheckedIOException when the file is there and can't be read
   */
  public static Optional<String> playbook(Path file) {
    Objects.requireNonNull(file, "file");
    SourceFile text = new FolderContent().fetch(FolderContent.name(file)).file();
    return text == null ? Optional.empty() : playbook(text);
  }

  /** Reads the answers in a text against the playbook they belong to. */
  public static Result<AnswersFile> read(SourceFile text, Playbook playbook) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(playbook, "playbook");
    return AnswersReader.answers(text, playbook);
  }

  /**
   * Reads one answer as an answers file writes it, which JSON is a form of: {@code ["a", "b"]} for
   * options and entries, {@code [{"naam": "An", "aantal": 2}]} for rows.
   *
   * @return empty where it is no answer that the question accepts
   */
  public static Optional<Value> value(Ask ask, String written, Playbook playbook) {
    String line = written.replace('\r', ' ').replace('\n', ' ');
    String file = "playbook: " + playbook.id() + "\nanswers:\n  " + ask.id() + ": " + line + "\n";
    AnswersFile read = read(new SourceFile("answer", file), playbook).value();
    return read == null ? Optional.empty() : Optional.ofNullable(read.answers().get(ask.id()));
  }

  /**
   * Reads the answers in a file. A file that is missing or no text is a finding.
   *
   * @throws UncheckedIOException when the file is there and can't be read
   */
  public static Result<AnswersFile> read(Path file, Playbook playbook) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(playbook, "playbook");
    String name = FolderContent.name(file);
    Fetched fetched = new FolderContent().fetch(name).required(name);
    if (fetched.problem() != null) {
      return Result.failed(fetched.problem());
    }
    return fetched.file() == null ? new Result<>(null, List.of()) : read(fetched.file(), playbook);
  }
}
