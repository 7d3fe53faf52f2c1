package be.livc.playbook.proof.encoding;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A yes-no variable for each option that steers, and one above them for all the others together:
 * none of them, some that go with each other, or one that stands alone.
 */
final class OptionsEncoding implements Encoding {
  private static final int NONE = 0;

  private final DecisionDiagrams diagrams;
  private final Ask ask;
  private final List<Option> options;
  private final int[] variables;
  private final List<Option> together = new ArrayList<>();
  private final List<Option> alone = new ArrayList<>();
  private final List<BigInteger> weights = new ArrayList<>(List.of(BigInteger.ONE));
  private final List<List<Option>> samples = new ArrayList<>(List.of(List.of()));
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<String, List<Integer>> byTag = new HashMap<>();
  private final Named named = new Named();
  private final WhereItHolds whereItHolds = new WhereItHolds();
  private final int first;
  private final int others;
  private int steering;

  OptionsEncoding(DecisionDiagrams diagrams, Ask ask, List<Option> options, Usage uses) {
    this.diagrams = diagrams;
    this.ask = ask;
    this.options = options;
    this.variables = new int[options.size()];
    for (int i = 0; i < variables.length; i++) {
      byKey.put(options.get(i).key(), i);
      for (String tag : options.get(i).tags()) {
        byTag.computeIfAbsent(tag, none -> new ArrayList<>()).add(i);
      }
    }
    Set<Integer> steers = new HashSet<>(byKeys(uses.nested));
    uses.tests.forEach(test -> steers.addAll(test.accept(named)));
    for (int i = 0; i < variables.length; i++) {
      Option option = options.get(i);
      variables[i] = -1;
      if (steers.contains(i)) {
        variables[i] = diagrams.variable(2);
        steering++;
      } else {
        (option.exclusive() ? alone : together).add(option);
      }
    }
    if (!together.isEmpty()) {
      weights.add(BigInteger.TWO.pow(together.size()).subtract(BigInteger.ONE));
      samples.add(together.subList(0, 1));
    }
    if (!alone.isEmpty()) {
      weights.add(BigInteger.valueOf(alone.size()));
      samples.add(alone.subList(0, 1));
    }
    this.others = weights.size() > 1 ? diagrams.variable(weights.size()) : -1;
    this.first = diagrams.variables() - count();
  }

  @Override
  public Ask ask() {
    return ask;
  }

  @Override
  public int test(Condition leaf) {
    return leaf.accept(whereItHolds);
  }

  /** Where one of these options is chosen; those that don't steer count for nothing. */
  private int some(List<Integer> which) {
    int any = DecisionDiagrams.NO;
    for (int i : which) {
      any = variables[i] >= 0 ? diagrams.or(any, is(variables[i], 1)) : any;
    }
    return any;
  }

  /** In document order, which is that of their variables. */
  private List<Integer> byKeys(Collection<String> keys) {
    return keys.stream().map(byKey::get).filter(Objects::nonNull).sorted().toList();
  }

  private int is(int variable, int value) {
    BitSet only = new BitSet();
    only.set(value);
    return diagrams.test(variable, only);
  }

  @Override
  public int chosen(String option) {
    return some(byKeys(List.of(option)));
  }

  @Override
  public int empty() {
    int none = others < 0 ? DecisionDiagrams.YES : is(others, NONE);
    return diagrams.without(none, some(all()));
  }

  private List<Integer> all() {
    return IntStream.range(0, variables.length).boxed().toList();
  }

  /** Goes up through the variables, so that each adds one node to what stands below it. */
  @Override
  public int allowed() {
    int none = DecisionDiagrams.YES;
    int noneAlone = DecisionDiagrams.YES;
    int allowed = DecisionDiagrams.YES;
    for (int i = 0; i < variables.length; i++) {
      if (variables[i] >= 0) {
        int chosen = is(variables[i], 1);
        boolean exclusive = options.get(i).exclusive();
        allowed = either(chosen, exclusive ? none : noneAlone, allowed);
        noneAlone = exclusive ? diagrams.without(noneAlone, chosen) : noneAlone;
        none = diagrams.without(none, chosen);
      }
    }
    if (others >= 0) {
      int other = diagrams.not(is(others, NONE));
      int apart = alone.isEmpty() ? DecisionDiagrams.NO : is(others, weights.size() - 1);
      allowed = either(apart, none, either(other, noneAlone, allowed));
      none = diagrams.without(none, other);
    }
    return ask.optional() ? allowed : diagrams.without(allowed, none);
  }

  private int either(int test, int yes, int no) {
    return diagrams.or(diagrams.and(test, yes), diagrams.without(no, test));
  }

  @Override
  public int first() {
    return first;
  }

  @Override
  public int count() {
    return steering + (others < 0 ? 0 : 1);
  }

  @Override
  public BigInteger weight(int variable, int value) {
    return variable == others ? weights.get(value) : BigInteger.ONE;
  }

  @Override
  public BigInteger answers() {
    return BigInteger.ONE;
  }

  @Override
  public Value value(int[] assignment) {
    List<String> keys = new ArrayList<>();
    List<Option> sample = others < 0 ? List.of() : samples.get(Math.max(0, assignment[others]));
    for (int i = 0; i < variables.length; i++) {
      Option option = options.get(i);
      if (variables[i] < 0 ? sample.contains(option) : assignment[variables[i]] == 1) {
        keys.add(option.key());
      }
    }
    return keys.isEmpty() ? Value.NOTHING : new Value.SomeOptions(keys);
  }

  /** The options that a comparison is about. */
  private final class Named extends Condition.DefaultVisitor<List<Integer>> {
    @Override
    protected List<Integer> other(Condition condition) {
      return List.of();
    }

    @Override
    public List<Integer> has(Condition.Has condition) {
      return byKeys(condition.wanted());
    }

    @Override
    public List<Integer> tagged(Condition.Tagged condition) {
      return byTag.getOrDefault(condition.tag(), List.of());
    }
  }

  private final class WhereItHolds extends Condition.DefaultVisitor<Integer> {
    @Override
    protected Integer other(Condition condition) {
      return DecisionDiagrams.NO;
    }

    @Override
    public Integer has(Condition.Has condition) {
      if (!condition.all()) {
        return some(condition.accept(named));
      }
      int all = diagrams.not(empty());
      for (String wanted : condition.wanted()) {
        all = diagrams.and(all, chosen(wanted));
      }
      return all;
    }

    @Override
    public Integer tagged(Condition.Tagged condition) {
      return some(condition.accept(named));
    }

    @Override
    public Integer answered(Condition.Answered condition) {
      return condition.given() ? diagrams.not(empty()) : empty();
    }
  }
}
