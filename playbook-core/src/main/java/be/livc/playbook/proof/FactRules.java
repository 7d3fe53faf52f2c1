package be.livc.playbook.proof;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Condition;
import be.livc.playbook.proof.FindingCollector.Subject;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.reading.NegatedCondition;
import be.livc.playbook.walk.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How facts read wherever they are used. A fact that always reads the same gets one finding, at the
 * fact; the conditions that are constant because of it get none.
 */
final class FactRules {
  /** How a fact can read where it is used, and the facts that make it read always the same. */
  private record Readings(Truth holds, Truth fails, Set<String> because, boolean row) {
    static final Readings NONE = new Readings(Truth.NO, Truth.NO, Set.of(), false);

    boolean vary() {
      return holds == Truth.YES && fails == Truth.YES;
    }

    boolean constant() {
      return holds == Truth.NO || fails == Truth.NO;
    }
  }

  /**
   * A finding that is added at the end if the facts it is put down to turn out to vary elsewhere.
   */
  private record Pending(
      Subject subject, RuleId rule, @Nullable Answers witness, Set<String> because) {}

  private final DecisionDiagrams diagrams;
  private final ConditionCompiler meaning;
  private final LiveWalks underWay;
  private final FindingCollector ledger;
  private final RowRules rows;
  private final Map<String, Readings> readings = new LinkedHashMap<>();
  private final Set<String> settled = new HashSet<>();
  private final Set<String> found = new HashSet<>();
  private final List<Pending> pending = new ArrayList<>();

  FactRules(
      DecisionDiagrams diagrams,
      ConditionCompiler meaning,
      LiveWalks underWay,
      FindingCollector ledger,
      RowRules rows) {
    this.diagrams = diagrams;
    this.meaning = meaning;
    this.underWay = underWay;
    this.ledger = ledger;
    this.rows = rows;
  }

  /** Notes how the facts in a condition can read for walks at {@code base}. */
  void read(Condition condition, int base) {
    condition.facts().forEach(fact -> read(fact, base));
  }

  private boolean read(String fact, int base) {
    Condition meant = meaning.meant(fact);
    if (settled.contains(fact) || meant == null) {
      return true;
    }
    if (!readings.containsKey(fact)) {
      rows.check(Subject.of("fact/" + fact, fact), meant);
    }
    boolean vary = true;
    for (String inside : meant.facts()) {
      vary &= read(inside, base);
    }
    Readings before = readings.getOrDefault(fact, Readings.NONE);
    Readings now = before.vary() ? before : more(before, new Condition.IsFact(fact, true), base);
    readings.put(fact, now);
    if (now.vary() && vary) {
      settled.add(fact);
    }
    return now.vary() && vary;
  }

  private Readings more(Readings before, Condition.IsFact fact, int base) {
    diagrams.fresh();
    try {
      int so = meaning.of(fact);
      Truth holds = before.holds.or(underWay.meets(diagrams.and(base, so)));
      diagrams.fresh();
      Truth fails = before.fails.or(underWay.meets(diagrams.without(base, so)));
      Readings now = new Readings(holds, fails, before.because, before.row);
      Condition meant = meaning.meant(fact.fact());
      if (!now.constant() || meant == null) {
        return now;
      }
      Map<Condition, Boolean> parts = constants(meant);
      if (!toBlame(parts, meant, DecisionDiagrams.YES, holds == Truth.NO)) {
        return now;
      }
      Set<String> because = new LinkedHashSet<>(before.because);
      because.addAll(names(parts));
      return new Readings(holds, fails, because, names(parts).size() < parts.size());
    } catch (BudgetExceeded spent) {
      return new Readings(Truth.UNKNOWN, Truth.UNKNOWN, Set.of(), false);
    }
  }

  /** The parts of a condition that always read the same here, whatever it decides on. */
  private Map<Condition, Boolean> constants(Condition condition) {
    Map<Condition, Boolean> parts = new HashMap<>(rows.constants(condition));
    for (String fact : condition.facts()) {
      Condition so = new Condition.IsFact(fact, true);
      diagrams.fresh();
      int holds = meaning.of(so);
      if (underWay.meets(holds) == Truth.NO) {
        parts.put(so, false);
      } else if (underWay.meets(diagrams.not(holds)) == Truth.NO) {
        parts.put(so, true);
      }
    }
    return parts;
  }

  /** Whether a condition that never, or always, holds could do otherwise without these parts. */
  private boolean toBlame(
      Map<Condition, Boolean> parts, Condition condition, int base, boolean never) {
    if (parts.isEmpty()) {
      return false;
    }
    diagrams.fresh();
    int turned = meaning.of(NegatedCondition.of(condition, parts));
    int other = never ? diagrams.and(base, turned) : diagrams.without(base, turned);
    return underWay.meets(other) != Truth.NO;
  }

  private static Set<String> names(Map<Condition, Boolean> parts) {
    Set<String> names = new LinkedHashSet<>();
    parts.keySet().forEach(part -> names.addAll(part.facts()));
    return names;
  }

  /**
   * Whether a condition never, or always, holds only because of facts or rows that always read the
   * same. Those get the finding, and the condition gets none.
   */
  boolean explain(
      Subject subject,
      RuleId rule,
      @Nullable Answers witness,
      Condition condition,
      int base,
      boolean never) {
    Set<String> mine = new LinkedHashSet<>(condition.facts());
    try {
      Map<Condition, Boolean> parts = constants(condition);
      if (toBlame(parts, condition, base, never)) {
        if (names(parts).size() == parts.size()) {
          pending.add(new Pending(subject, rule, witness, names(parts)));
        }
        return true;
      }
      mine.removeAll(names(parts));
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
    }
    found.addAll(mine);
    return false;
  }

  /** This condition gets a finding that it is constant, so its facts get none. */
  void toldElsewhere(Condition condition) {
    found.addAll(condition.facts());
  }

  /**
   * Adds a finding for each fact that reads the same wherever it is used and has no part in one.
   * One that does so because of a row has its finding there.
   */
  void finish() {
    Set<String> told = new HashSet<>();
    readings.forEach(
        (fact, reading) -> {
          if (reading.constant() && !found.contains(fact)) {
            told.add(fact);
          }
        });
    for (String fact : readings.keySet()) {
      Readings reading = readings.getOrDefault(fact, Readings.NONE);
      if (told.contains(fact)
          && !reading.row
          && reading.because.stream().noneMatch(told::contains)) {
        ledger.add(
            "fact",
            fact,
            reading.holds == Truth.NO ? RuleId.PROOF_FACT_NEVER : RuleId.PROOF_FACT_ALWAYS);
      }
    }
    for (Pending one : pending) {
      if (one.because.stream().noneMatch(told::contains)) {
        ledger.add(one.subject, one.rule, one.witness);
      }
    }
  }
}
