package be.livc.playbook.proof.encoding;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import java.util.HashSet;
import java.util.Set;

/**
 * A question that two playbooks ask otherwise, so that its answers are other variables in each:
 * which of them are the same answer.
 */
public final class Twins {
  private final DecisionDiagrams diagrams;
  private final Encoding before;
  private final Encoding after;

  public Twins(DecisionDiagrams diagrams, Encoding before, Encoding after) {
    this.diagrams = diagrams;
    this.before = before;
    this.after = after;
  }

  /**
   * Where something holds of the second's answer, given where it holds of both: for the answer to
   * the first that is the same, and for one that is new wherever the second asks.
   *
   * @param tests what conditions of both ask about the question
   */
  public int joined(int differs, int asked, Set<Condition> tests) {
    int same = same(tests);
    int known = diagrams.exists(same, before.variables(), 0);
    int here = diagrams.exists(diagrams.and(differs, same), before.variables(), 0);
    return diagrams.or(here, diagrams.without(asked, known));
  }

  private int same(Set<Condition> tests) {
    AnswerType one = before.ask().type();
    AnswerType other = after.ask().type();
    if (isOneOption(one) && isOneOption(other)) {
      return option(one, other);
    } else if (!one.getClass().equals(other.getClass())) {
      return DecisionDiagrams.NO;
    } else if (one instanceof AnswerType.Choices) {
      return chosen(one, other);
    }
    int same = DecisionDiagrams.YES;
    for (Condition test : tests) {
      int first = before.test(test);
      int second = after.test(test);
      if (first != Encoding.UNDECIDED && second != Encoding.UNDECIDED) {
        same = diagrams.and(same, alike(first, second));
      }
    }
    return same;
  }

  /** A yes and a no are options too, so that such an answer is one to a choice that has them. */
  private static boolean isOneOption(AnswerType type) {
    return type instanceof AnswerType.YesNo || type instanceof AnswerType.Choice;
  }

  private int option(AnswerType one, AnswerType other) {
    int same =
        before.ask().optional() && after.ask().optional()
            ? diagrams.and(before.empty(), after.empty())
            : DecisionDiagrams.NO;
    Set<String> keys = keys(one);
    keys.retainAll(keys(other));
    for (String key : keys) {
      same = diagrams.or(same, diagrams.and(before.chosen(key), after.chosen(key)));
    }
    return same;
  }

  private int chosen(AnswerType one, AnswerType other) {
    int same = DecisionDiagrams.YES;
    Set<String> first = keys(one);
    Set<String> second = keys(other);
    for (String key : first) {
      same =
          second.contains(key)
              ? diagrams.and(same, alike(before.chosen(key), after.chosen(key)))
              : diagrams.without(same, before.chosen(key));
    }
    second.removeAll(first);
    for (String key : second) {
      same = diagrams.without(same, after.chosen(key));
    }
    return same;
  }

  private int alike(int first, int second) {
    return diagrams.or(
        diagrams.and(first, second),
        diagrams.without(diagrams.without(DecisionDiagrams.YES, first), second));
  }

  private static Set<String> keys(AnswerType type) {
    Set<String> keys = new HashSet<>();
    for (Option option : type.options()) {
      keys.add(option.key());
    }
    return keys;
  }
}
