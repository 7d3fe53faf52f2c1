package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Lost;
import be.livc.playbook.internal.yaml.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is found while one playbook is read: the YAML itself, the shape of what it says, the names
 * it uses, and advice. All of it is told in one run; what is only the consequence of something that
 * could not be read is not.
 */
public final class ReadFindings {
  private final Findings trees = new Findings();
  private final Findings shapes = new Findings();
  private final Findings references = new Findings();
  private final Findings advice = new Findings();
  private final Lost lost = new Lost();

  /** Where the readers of YAML put what they find. */
  public Findings trees() {
    return trees;
  }

  /** What could not be read. */
  public Lost lost() {
    return lost;
  }

  /** Keeps something that is wrong with keys and values. */
  void shape(Diagnostic finding) {
    shapes.report(finding);
  }

  void shape(Span place, RuleId rule, String... arguments) {
    shapes.report(place, rule, arguments);
  }

  /** Keeps a finding in place of those that were found before inside this. */
  public void shapeInstead(Diagnostic finding, Span whole) {
    shapes.drop(whole);
    shapes.report(finding);
  }

  /** Keeps something that is wrong with a name. */
  void reference(Diagnostic finding) {
    references.report(finding);
  }

  void reference(Span place, RuleId rule, String... arguments) {
    references.report(place, rule, arguments);
  }

  /** Keeps a suggestion, which counts only when everything could be read. */
  void advice(Span place, RuleId rule, String... arguments) {
    advice.report(place, rule, arguments);
  }

  /** Where something is wrong with what was read, told or not. */
  public List<Span> wrong() {
    return Stream.of(shapes, references)
        .flatMap(each -> each.all().stream())
        .filter(it -> it.severity() == Severity.ERROR)
        .flatMap(it -> Stream.ofNullable(it.place()))
        .distinct()
        .toList();
  }

  /** A place as words; counting lines takes time, so not for findings there is no room for. */
  String where(Span place) {
    return shapes.isFull() || references.isFull()
        ? place.file().name()
        : place.file().name() + ":" + place.line();
  }

  /** All there is to tell; advice too, where it stands in a step that is sound. */
  public Findings counted(Gaps gaps) {
    Findings all = new Findings();
    all.addAll(trees);
    all.addAll(shapes);
    for (Diagnostic finding : references.all()) {
      boolean excused = isUnknown(finding.rule()) && lost.mayName(finding.arguments().get(0));
      if (!excused) {
        all.report(finding);
      }
    }
    Findings told = all.isEmpty() ? all : TruncatedFile.in(all);
    List<Diagnostic> errors = told.all().stream().filter(ReadFindings::isError).toList();
    for (Diagnostic one : advice.all()) {
      if (errors.isEmpty() || isBeside(one, errors, gaps)) {
        told.report(one);
      }
    }
    return told;
  }

  /** Whether a name stands nowhere: it may have stood in what was lost. */
  private static boolean isUnknown(RuleId rule) {
    return switch (rule) {
      case REFERENCE_UNKNOWN_STEP,
          REFERENCE_UNKNOWN_NAME,
          REFERENCE_UNKNOWN_SOURCE,
          REFERENCE_UNKNOWN_ROLE,
          REFERENCE_UNKNOWN_CONCLUSION,
          REFERENCE_UNKNOWN_OPTION,
          REFERENCE_UNKNOWN_TAG,
          REFERENCE_UNKNOWN_COLUMN,
          REFERENCE_UNKNOWN_ENTRY,
          REFERENCE_UNKNOWN_PLACEHOLDER ->
          true;
      default -> false;
    };
  }

  private static boolean isError(Diagnostic finding) {
    return finding.severity() == Severity.ERROR;
  }

  /** Whether advice hangs on its own step alone, of which nothing is wrong or missing. */
  private boolean isBeside(Diagnostic one, List<Diagnostic> errors, Gaps gaps) {
    Span place = one.place();
    Optional<Node> step = place == null ? Optional.empty() : gaps.around(place);
    return one.rule() != RuleId.ADVICE_TABLE_COLUMN
        && step.filter(it -> !lost.isFrom(it)).isPresent()
        && errors.stream()
            .map(Diagnostic::place)
            .allMatch(it -> it != null && !Gaps.holds(step.get(), it));
  }
}
