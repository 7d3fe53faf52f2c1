package be.livc.playbook.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finding: which rule, where, and what its sentence needs to know. The sentences stand in the
 * bundles of this package, under {@code <rule>} and {@code <rule>.help}, and are put together by
 * {@code DiagnosticFormat}.
 *
 * @param rule the rule that was broken
 * @param place where it was; null only where there is no text, such as a missing file
 * @param subject the name of what the finding is about when {@code place} is null, else empty
 * @param arguments what the sentence names, in its order
 * @param suggestions what was probably meant, likeliest first; may be empty
 * @param fixes edits that mend it safely when applied together; empty when only the editor can know
 * @param days the days of walks on which it is so
 * @param example a walk that shows it: the answers that lead there on the first line, on each
 *     further line a command that replays it; empty when there is none
 * @param notes other places of the same cause, in the order in which they stand
 */
public record Diagnostic(
    RuleId rule,
    @Nullable Span place,
    String subject,
    List<String> arguments,
    List<String> suggestions,
    List<Edit> fixes,
    Days days,
    String example,
    List<RelatedPlace> notes) {
  /** The order in which findings are reported: file, place, rule, first day. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(
              Diagnostic::place, Comparator.nullsFirst(Comparator.<Span>naturalOrder()))
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::days);

  /** A finding that is so on all days, and that no walk shows. */
  public Diagnostic(
      RuleId rule,
      @Nullable Span place,
      String subject,
      List<String> arguments,
      List<String> suggestions,
      List<Edit> fixes) {
    this(rule, place, subject, arguments, suggestions, fixes, Days.ALL, "", List.of());
  }

  /** Keeps copies. */
  public Diagnostic {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(example, "example");
    arguments = List.copyOf(arguments);
    suggestions = List.copyOf(suggestions);
    fixes = List.copyOf(fixes);
    notes = List.copyOf(notes);
  }

  /** A finding at a place, without suggestions or fixes. */
  public static Diagnostic at(Span place, RuleId rule, String... arguments) {
    return new Diagnostic(rule, place, "", List.of(arguments), List.of(), List.of());
  }

  /** A finding about something that has no text, such as a file that can't be read. */
  public static Diagnostic about(String subject, RuleId rule, String... arguments) {
    return new Diagnostic(rule, null, subject, List.of(arguments), List.of(), List.of());
  }

  /** The same finding with what was probably meant. */
  public Diagnostic suggesting(List<String> meant) {
    return new Diagnostic(rule, place, subject, arguments, meant, fixes, days, example, notes);
  }

  /** The same finding with edits that mend it. */
  public Diagnostic mendedBy(Edit... edits) {
    return new Diagnostic(
        rule, place, subject, arguments, suggestions, List.of(edits), days, example, notes);
  }

  /** The same finding, so on these days alone. */
  public Diagnostic on(Days only) {
    return new Diagnostic(
        rule, place, subject, arguments, suggestions, fixes, only, example, notes);
  }

  /** The same finding, shown by a walk: its answers, then the commands that replay it. */
  public Diagnostic shownBy(String walk) {
    return new Diagnostic(rule, place, subject, arguments, suggestions, fixes, days, walk, notes);
  }

  /** The same finding, with other places of the same cause. */
  public Diagnostic noting(List<RelatedPlace> others) {
    return new Diagnostic(
        rule, place, subject, arguments, suggestions, fixes, days, example, others);
  }

  /** How much it matters: that of its rule. */
  public Severity severity() {
    return rule.severity();
  }
}
