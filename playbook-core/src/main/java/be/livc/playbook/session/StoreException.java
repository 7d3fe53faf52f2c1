package be.livc.playbook.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A store could not do what was asked, and nothing was done. */
public final class StoreException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  private final transient StoreProblem problem;

  /** With the problem in words for programmers. */
  public StoreException(StoreProblem problem, IOException cause) {
    super(words(problem), Objects.requireNonNull(cause, "cause"));
    this.problem = problem;
  }

  /** A problem that no exception of the system caused. */
  public StoreException(StoreProblem problem) {
    this(problem, new IOException(words(problem)));
  }

  /** What is the matter, for an interface to put into a sentence. */
  public StoreProblem problem() {
    return problem;
  }

  private static String words(StoreProblem problem) {
    return problem.kind() + " session " + problem.session() + " at " + problem.place();
  }
}
