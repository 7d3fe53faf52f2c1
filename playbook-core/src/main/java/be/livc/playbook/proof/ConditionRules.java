package be.livc.playbook.proof;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Condition;
import be.livc.playbook.proof.FindingCollector.Subject;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.walk.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is found about one condition where it stands. */
final class ConditionRules {
  /** Each part is held against all others, so the work grows with the square of their number. */
  private static final int MOST_PARTS = 20;

  private final DecisionDiagrams diagrams;
  private final ConditionCompiler meaning;
  private final LiveWalks underWay;
  private final FindingCollector ledger;
  private final FactRules facts;
  private final RowRules rows;
  private final RefusalRules refusals;
  private final IntFunction<@Nullable Answers> witness;

  ConditionRules(
      DecisionDiagrams diagrams,
      ConditionCompiler meaning,
      LiveWalks underWay,
      FindingCollector ledger,
      FactRules facts,
      RowRules rows,
      RefusalRules refusals,
      IntFunction<@Nullable Answers> witness) {
    this.diagrams = diagrams;
    this.meaning = meaning;
    this.underWay = underWay;
    this.ledger = ledger;
    this.facts = facts;
    this.rows = rows;
    this.refusals = refusals;
    this.witness = witness;
  }

  /**
   * Checks a condition that holds at {@code holds} and decides between {@code base} and {@code
   * where}; false when no walk meets it, so that what stands inside needs no findings.
   */
  boolean check(Subject subject, Condition condition, int base, int holds, int where, Truth comes) {
    if (comes == Truth.NO) {
      return false;
    }
    Truth meets = underWay.meets(where);
    Truth fails = meetsWithout(base, holds);
    rows.check(subject, condition);
    if (meets == Truth.NO || fails == Truth.NO) {
      constant(subject, condition, base, holds, meets == Truth.NO);
    } else if (comes == Truth.YES && meets == Truth.UNKNOWN) {
      ledger.add(subject, RuleId.PROOF_NOT_DECIDED, null);
    } else if (!repeats(subject, condition)) {
      absent(subject, condition, where);
    }
    facts.read(condition, base);
    return meets != Truth.NO;
  }

  /** Adds that it never or always holds, unless a finding elsewhere already says why. */
  private void constant(Subject subject, Condition condition, int base, int holds, boolean never) {
    RuleId rule = never ? RuleId.PROOF_CONDITION_NEVER : RuleId.PROOF_CONDITION_ALWAYS;
    diagrams.fresh();
    try {
      int missing = never ? diagrams.and(base, holds) : diagrams.without(base, holds);
      if (refusals.explains(missing)) {
        facts.toldElsewhere(condition);
        return;
      }
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
    }
    Answers leads = witness.apply(base);
    if (!facts.explain(subject, rule, leads, condition, base, never)) {
      ledger.add(subject, rule, leads);
    }
  }

  private Truth meetsWithout(int where, int not) {
    diagrams.fresh();
    try {
      return underWay.meets(diagrams.without(where, not));
    } catch (BudgetExceeded spent) {
      return Truth.UNKNOWN;
    }
  }

  /**
   * A question that was not asked makes the condition hold, where an answer could have denied it.
   */
  private void absent(Subject subject, Condition condition, int where) {
    for (String question : meaning.denied(condition)) {
      diagrams.fresh();
      try {
        int unasked = diagrams.without(where, meaning.asked(question));
        int only = diagrams.without(unasked, meaning.evenIf(condition, question));
        if (meaning.shape(question) != null && underWay.meets(only) == Truth.YES) {
          ledger.add(subject, RuleId.PROOF_ABSENT_ANSWER, witness.apply(only), question);
        }
      } catch (BudgetExceeded spent) {
        diagrams.fresh();
      }
    }
  }

  /** Parts that say what other parts beside them already say, whatever the tree says. */
  private boolean repeats(Subject subject, Condition condition) {
    Condition.Visitor<Boolean> repeating =
        new Condition.DefaultVisitor<>() {
          @Override
          protected Boolean other(Condition part) {
            return false;
          }

          @Override
          public Boolean any(Condition.Any part) {
            return repeats(subject, part.of(), true);
          }

          @Override
          public Boolean all(Condition.All part) {
            return repeats(subject, part.of(), false);
          }
        };
    boolean[] found = {false};
    condition.visit(part -> found[0] |= part.accept(repeating));
    return found[0];
  }

  private boolean repeats(Subject subject, List<Condition> parts, boolean any) {
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return false;
    } else if (new HashSet<>(parts).size() < parts.size()) {
      ledger.add(subject, RuleId.PROOF_DUPLICATE_CONDITION, null);
      return true;
    }
    diagrams.fresh();
    try {
      for (int i = parts.size() - 1; i >= 0; i--) {
        List<Condition> others = new ArrayList<>(parts);
        Condition part = others.remove(i);
        int one = meaning.alone(part);
        int rest = meaning.alone(any ? new Condition.Any(others) : new Condition.All(others));
        boolean says =
            any
                ? one != DecisionDiagrams.NO
                : rest != DecisionDiagrams.NO && one != DecisionDiagrams.YES;
        int left = any ? diagrams.without(one, rest) : diagrams.without(rest, one);
        if (says && left == DecisionDiagrams.NO) {
          ledger.add(subject, RuleId.PROOF_SHADOWED_CONDITION, null, named(part));
          return true;
        }
      }
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
    }
    return false;
  }

  private static String named(Condition part) {
    Set<String> names = new HashSet<>(part.questions());
    names.addAll(part.facts());
    return String.join(", ", names.stream().sorted().toList());
  }
}
