package be.livc.playbook.internal.folder;

import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** What went wrong with a file, for people. */
final class IoProblems {
  private IoProblems() {}

  static StoreException exception(String session, Path place, IOException cause) {
    return new StoreException(problem(session, place, cause), cause);
  }

  static StoreProblem problem(String session, Path place, IOException cause) {
    Path where =
        cause instanceof FileSystemException file && file.getFile() != null
            ? place.resolve(file.getFile())
            : place;
    return StoreProblem.of(kind(cause), session, where.toString(), words(cause));
  }

  private static Kind kind(IOException cause) {
    String words = words(cause).toLowerCase(Locale.ROOT);
    if (words.contains("space") || words.contains("quota") || words.contains("too large")) {
      return Kind.NO_SPACE;
    }
    return cause instanceof AccessDeniedException
            || words.contains("read-only")
            || words.contains("denied")
            || words.contains("not permitted")
        ? Kind.DENIED
        : Kind.FAILED;
  }

  private static String words(IOException cause) {
    String reason =
        cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
