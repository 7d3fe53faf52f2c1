package be.livc.cli.console;

import be.livc.playbook.answer.Rejection;
import be.livc.playbook.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;

/**
 * Why a command can't be carried out, already in the words of the person; caught in one place,
 * which says it and ends with its exit code. What programs are told besides stands in {@link
 * Cause}.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final transient Cause cause;

  private Problem(ExitCode exitCode, String sentence, Cause cause) {
    super(sentence, null, false, false);
    this.exitCode = exitCode;
    this.cause = cause;
  }

  /**
   * What is the matter, for a program.
   *
   * @param kind the matter in a word that never changes, such as {@code not-found}
   * @param place the file, folder, question or session it is about; empty when it is about none
   * @param near names that were perhaps meant, likeliest first
   * @param accepted of a refused answer, what is accepted: keys of options, or the limit
   * @param findings what is wrong in a file
   */
  public record Cause(
      String kind,
      String place,
      List<String> near,
      List<String> accepted,
      List<Diagnostic> findings) {
    /** Keeps copies. */
    public Cause {
      near = List.copyOf(near);
      accepted = List.copyOf(accepted);
      findings = List.copyOf(findings);
    }

    private static Cause of(String kind) {
      return new Cause(kind, "", List.of(), List.of(), List.of());
    }
  }

  /** The command was given in a way that is not understood. */
  public static Problem usage(String sentence) {
    return of(ExitCode.USAGE, sentence);
  }

  /** Something that was named is not there or can't be read. */
  public static Problem notFound(String sentence) {
    return of(ExitCode.NOT_FOUND, sentence);
  }

  /** What was looked at has findings. */
  public static Problem findings(String sentence) {
    return of(ExitCode.FINDINGS, sentence);
  }

  /** An answer is not accepted at a question. */
  public static Problem refused(String sentence, String question, Rejection why) {
    String kind = word(why.kind());
    Cause cause = new Cause(kind, question, why.near(), why.accepted(), List.of());
    return new Problem(ExitCode.REFUSED, sentence, cause);
  }

  /** Ends with this code, whose name says what is the matter. */
  public static Problem of(ExitCode code, String sentence) {
    return new Problem(code, sentence, Cause.of(word(code)));
  }

  /** The same, with a word of its own for what is the matter. */
  public Problem as(Enum<?> kind) {
    return with(
        new Cause(word(kind), cause.place(), cause.near(), cause.accepted(), cause.findings()));
  }

  /** The same, about a place. */
  public Problem at(String place) {
    return with(new Cause(cause.kind(), place, cause.near(), cause.accepted(), cause.findings()));
  }

  /** The same, with names that were perhaps meant. */
  public Problem near(List<String> names) {
    return with(new Cause(cause.kind(), cause.place(), names, cause.accepted(), cause.findings()));
  }

  /** The same, with what is wrong in a file. */
  public Problem showing(List<Diagnostic> findings) {
    return with(new Cause(cause.kind(), cause.place(), cause.near(), cause.accepted(), findings));
  }

  private Problem with(Cause other) {
    return new Problem(exitCode, sentence(), other);
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is said. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** What the process ends with. */
  public ExitCode exitCode() {
    return exitCode;
  }

  /** What a program is told besides. */
  public Cause about() {
    return cause;
  }
}
