package be.livc.playbook.proof;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.FindingCollector.Subject;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.walk.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is found about when a question refuses answers, over all places where it is asked. */
final class RefusalRules {
  private record Refused(Step.Ask ask, int place) {}

  private record Seen(Truth refuses, @Nullable Answers witness) {}

  private final DecisionDiagrams diagrams;
  private final LiveWalks underWay;
  private final FindingCollector ledger;
  private final FactRules facts;
  private final RowRules rows;
  private final WitnessFinder examples;
  private final Map<Refused, Seen> seen = new LinkedHashMap<>();
  private final Set<String> closed = new HashSet<>();
  private int stuck = DecisionDiagrams.NO;

  RefusalRules(
      DecisionDiagrams diagrams,
      LiveWalks underWay,
      FindingCollector ledger,
      FactRules facts,
      RowRules rows,
      WitnessFinder examples) {
    this.diagrams = diagrams;
    this.underWay = underWay;
    this.ledger = ledger;
    this.facts = facts;
    this.rows = rows;
    this.examples = examples;
  }

  /**
   * Looks at a question before its refusals stop any walk.
   *
   * @param ask the question as this playbook has it: another one may share the shape
   * @param before where it was asked at an earlier place
   * @param refused where each refusal holds
   * @param unoffered where an option is chosen that is not offered
   */
  void at(
      Step.Ask ask,
      Encoding shape,
      int where,
      int before,
      List<Integer> refused,
      List<Integer> unoffered) {
    if (refused.isEmpty() && unoffered.isEmpty() || underWay.meets(where) != Truth.YES) {
      return;
    }
    int earlier = any(unoffered);
    for (int i = 0; i < refused.size(); i++) {
      Step.Refusal refusal = ask.refusals().get(i);
      Refused place = new Refused(ask, i);
      if (!seen.containsKey(place)) {
        rows.check(Subject.of(ask), refusal.when());
      }
      diagrams.fresh();
      try {
        refuses(place, where, diagrams.without(refused.get(i), earlier));
        earlier = diagrams.or(earlier, refused.get(i));
      } catch (BudgetExceeded spent) {
        seen.put(place, new Seen(Truth.UNKNOWN, null));
      }
      facts.read(refusal.when(), where);
    }
    diagrams.fresh();
    try {
      List<Integer> all = new ArrayList<>(refused);
      all.addAll(unoffered);
      close(ask, shape, diagrams.without(where, before), all);
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
    }
  }

  /** Where one of them holds; where nothing does when that outgrows the budget. */
  private int any(List<Integer> several) {
    diagrams.fresh();
    try {
      int any = DecisionDiagrams.NO;
      for (int one : several) {
        any = diagrams.or(any, one);
      }
      return any;
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
      return DecisionDiagrams.NO;
    }
  }

  private void refuses(Refused place, int where, int only) {
    Seen before = seen.getOrDefault(place, new Seen(Truth.NO, null));
    Truth refuses = before.refuses.or(underWay.meets(only));
    Answers witness = before.witness;
    if (refuses == Truth.NO && witness == null) {
      witness = examples.witness(where);
      boolean elsewhere =
          facts.explain(
              Subject.of(place.ask),
              RuleId.PROOF_REFUSE_NEVER,
              witness,
              place.ask.refusals().get(place.place).when(),
              where,
              true);
      refuses = elsewhere ? Truth.UNKNOWN : refuses;
    }
    seen.put(place, new Seen(refuses, witness));
  }

  /**
   * Walks on which every answer is refused, so that nobody can go on; a finding whatever causes it.
   */
  private void close(Step.Ask ask, Encoding shape, int asked, List<Integer> refused) {
    int accepted = diagrams.and(asked, shape.allowed());
    for (int one : refused) {
      accepted = diagrams.without(accepted, one);
    }
    accepted = diagrams.exists(accepted, shape.variables(), 0);
    int none = diagrams.without(asked, accepted);
    if (underWay.meets(none) == Truth.YES) {
      String id = ask.id();
      if (closed.add(id)) {
        Answers witness = examples.witness(none);
        ledger.add(
            Subject.of(ask), RuleId.PROOF_REFUSE_ALL, witness == null ? null : witness.without(id));
      }
      stuck = diagrams.or(stuck, none);
    }
  }

  /**
   * Whether some of these walks did not come here because every answer was refused, which is a
   * finding already.
   */
  boolean explains(int where) {
    diagrams.fresh();
    try {
      return diagrams.common(where, stuck) != Truth.NO;
    } catch (BudgetExceeded spent) {
      return true;
    }
  }

  /** Adds a finding for each refusal that refuses nothing wherever its question is asked. */
  void finish() {
    seen.forEach(
        (place, how) -> {
          if (how.refuses == Truth.NO && !closed.contains(place.ask.id())) {
            String message = place.ask.refusals().get(place.place).message().markdown();
            ledger.add(Subject.of(place.ask), RuleId.PROOF_REFUSE_NEVER, how.witness, message);
          }
        });
  }
}
