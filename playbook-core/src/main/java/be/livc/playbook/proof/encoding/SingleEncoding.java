package be.livc.playbook.proof.encoding;

import be.livc.playbook.model.AnswerKind;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.walk.AnswerTest;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One variable for all answers to a question without options; answers that no comparison tells
 * apart are one value.
 */
final class SingleEncoding implements Encoding {
  /** Values times comparisons that are tried: each value may be another one to each comparison. */
  private static final long MOST_TRIED = 1_000_000;

  /** What tells answers apart: the comparisons that hold, and whether it is one at all. */
  private record Group(BitSet holds, boolean given) {}

  private final DecisionDiagrams diagrams;
  private final Ask ask;
  private final Map<Condition, BitSet> holding = new HashMap<>();
  private final List<Value> values = new ArrayList<>();
  private final int variable;
  private final boolean undecided;

  SingleEncoding(DecisionDiagrams diagrams, Ask ask, Usage uses, LocalDate date) {
    this.diagrams = diagrams;
    this.ask = ask;
    ValueClasses samples = ValueClasses.of(ask, uses.tests, date);
    long tried = (long) samples.values().size() * uses.tests.size();
    this.undecided = !samples.isDecided() || tried > MOST_TRIED;
    List<Condition> tests = undecided ? List.of() : List.copyOf(uses.tests);
    tests.forEach(test -> holding.put(test, new BitSet()));
    boolean ordered =
        ask.type().kind() == AnswerKind.NUMBER || ask.type().kind() == AnswerKind.DATE;
    Map<Group, Integer> groups = new HashMap<>();
    Group before = null;
    for (Value sample : samples.values()) {
      BitSet holds = holding(tests, sample, date);
      Group group = new Group(holds, true);
      if (ordered && !group.equals(before)) {
        groups.remove(group);
      }
      before = group;
      hold(tests, holds, group(groups, group, sample));
    }
    if (ask.optional()) {
      BitSet holds = holding(tests, Value.NOTHING, date);
      hold(tests, holds, group(groups, new Group(holds, false), Value.NOTHING));
    }
    this.variable = values.size() > 1 ? diagrams.variable(values.size()) : -1;
  }

  private BitSet holding(List<Condition> tests, Value value, LocalDate date) {
    BitSet holds = new BitSet();
    if (!tests.isEmpty()) {
      Predicate<Condition> reading = AnswerTest.of(ask.id(), ask.type(), value, date);
      for (int i = 0; i < tests.size(); i++) {
        holds.set(i, reading.test(tests.get(i)));
      }
    }
    return holds;
  }

  private int group(Map<Group, Integer> groups, Group group, Value sample) {
    Integer known = groups.putIfAbsent(group, values.size());
    if (known == null) {
      values.add(sample);
      return values.size() - 1;
    }
    return known;
  }

  private void hold(List<Condition> tests, BitSet holds, int index) {
    for (int i = holds.nextSetBit(0); i >= 0; i = holds.nextSetBit(i + 1)) {
      holding.computeIfAbsent(tests.get(i), it -> new BitSet()).set(index);
    }
  }

  @Override
  public Ask ask() {
    return ask;
  }

  @Override
  public int test(Condition leaf) {
    BitSet holds = holding.get(leaf);
    return undecided || holds == null ? UNDECIDED : where(holds);
  }

  @Override
  public int chosen(String option) {
    return DecisionDiagrams.NO;
  }

  @Override
  public int empty() {
    BitSet last = new BitSet();
    last.set(values.size() - 1, ask.optional());
    return where(last);
  }

  private int where(BitSet which) {
    return variable >= 0
        ? diagrams.test(variable, which)
        : which.get(0) ? DecisionDiagrams.YES : DecisionDiagrams.NO;
  }

  @Override
  public int allowed() {
    return DecisionDiagrams.YES;
  }

  @Override
  public int first() {
    return variable;
  }

  @Override
  public int count() {
    return variable >= 0 ? 1 : 0;
  }

  @Override
  public BigInteger weight(int ofVariable, int value) {
    return BigInteger.ONE;
  }

  @Override
  public BigInteger answers() {
    return BigInteger.ONE;
  }

  @Override
  public Value value(int[] assignment) {
    return values.get(variable >= 0 ? Math.max(0, assignment[variable]) : 0);
  }
}
