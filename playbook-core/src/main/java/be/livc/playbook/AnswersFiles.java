package be.livc.playbook;

import be.livc.playbook.answer.AnswersFile;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.internal.yaml.answers.AnswersReader;
import be.livc.playbook.model.Playbook;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads answers files, as commands take and exports give them. A scenario will do too: its title
 * and what it expects are left aside.
 */
public final class AnswersFiles {
  private AnswersFiles() {}

  /** Reads the answers in a text against the playbook they belong to. */
  public static Result<AnswersFile> read(SourceFile text, Playbook playbook) {
    return AnswersReader.answers(text, playbook);
  }

  /**
   * Reads the answers in a file. A file that is missing or no text is a finding.
   *
   * @throws UncheckedIOException when the file is there and can't be read
   */
  public static Result<AnswersFile> read(Path file, Playbook playbook) {
    String name = FolderContent.name(file);
    Fetched fetched = new FolderContent().fetch(name).required(name);
    if (fetched.problem() != null) {
      return Result.failed(fetched.problem());
    }
    return fetched.file() == null ? new Result<>(null, List.of()) : read(fetched.file(), playbook);
  }
}
