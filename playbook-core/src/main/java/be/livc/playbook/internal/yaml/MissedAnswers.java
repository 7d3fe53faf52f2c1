package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers that templates read and that their playbook doesn't have. A name that the playbook misses
 * too has one cause, such as a rename: it is told once, with the places in templates as notes.
 */
public final class MissedAnswers {
  private static final Set<RuleId> IN_PLAYBOOK =
      EnumSet.of(
          RuleId.REFERENCE_UNKNOWN_STEP,
          RuleId.REFERENCE_UNKNOWN_NAME,
          RuleId.REFERENCE_UNKNOWN_PLACEHOLDER);
  private static final Set<RuleId> IN_TEMPLATE =
      EnumSet.of(RuleId.TEMPLATE_UNKNOWN_ANSWER, RuleId.REFERENCE_UNKNOWN_NAME);

  private final List<String> unused;
  private final Map<String, List<Diagnostic>> missed = new LinkedHashMap<>();
  private final List<Diagnostic> told = new ArrayList<>();

  private MissedAnswers(List<String> unused) {
    this.unused = unused;
  }

  /**
   * These findings, each name that is missed once.
   *
   * @param own of the playbook and its files
   * @param names of the names in its templates
   * @param unused the questions that nothing names: what is missed at several places may be called
   *     so by now
   */
  public static List<Diagnostic> once(
      List<Diagnostic> own, List<Diagnostic> names, List<String> unused) {
    MissedAnswers answers = new MissedAnswers(unused);
    Set<Diagnostic> others = new LinkedHashSet<>(names);
    for (Diagnostic name : names) {
      if (IN_TEMPLATE.contains(name.rule())) {
        answers.missed.computeIfAbsent(id(name), none -> new ArrayList<>()).add(name);
        others.remove(name);
      }
    }
    for (Diagnostic finding : own) {
      List<Diagnostic> also =
          IN_PLAYBOOK.contains(finding.rule()) ? answers.missed.remove(id(finding)) : null;
      answers.tell(finding, also == null ? List.of() : also);
    }
    answers.missed.values().forEach(all -> answers.tell(all.get(0), all.subList(1, all.size())));
    answers.told.addAll(others);
    return answers.told;
  }

  /** Whether the playbook itself misses what is named there, so that it is told as one with it. */
  public static boolean isOf(Diagnostic name, List<Diagnostic> own) {
    return IN_TEMPLATE.contains(name.rule())
        && own.stream().anyMatch(it -> IN_PLAYBOOK.contains(it.rule()) && id(it).equals(id(name)));
  }

  private static String id(Diagnostic finding) {
    return finding.arguments().get(0);
  }

  private void tell(Diagnostic first, List<Diagnostic> also) {
    if (also.isEmpty()) {
      told.add(first);
      return;
    }
    List<RelatedPlace> notes = new ArrayList<>(first.notes());
    List<String> meant = first.suggestions();
    for (Diagnostic other : also) {
      if (other.place() != null) {
        notes.add(new RelatedPlace(other.place(), RelatedPlace.Kind.ALSO));
      }
      notes.addAll(other.notes());
      meant = meant.isEmpty() ? other.suggestions() : meant;
    }
    boolean renamed = meant.isEmpty() && unused.size() == 1;
    told.add(first.noting(notes).suggesting(renamed ? unused : meant));
  }
}
