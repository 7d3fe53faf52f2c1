package be.livc.playbook.proof.encoding;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A yes-no variable for each option that steers, and one above them for all the others together:
 * none of them, some that go with each other, or one that stands alone.
 */
final class OptionsEncoding implements Encoding {
  private static final int NONE = 0;

  /** The options that a comparison is about by name. */
  private static final Condition.Visitor<Predicate<Option>> OPTIONS =
      new Condition.DefaultVisitor<>() {
        @Override
        protected Predicate<Option> other(Condition condition) {
          return option -> false;
        }

        @Override
        public Predicate<Option> has(Condition.Has condition) {
          return option -> condition.wanted().contains(option.key());
        }

        @Override
        public Predicate<Option> tagged(Condition.Tagged condition) {
          return option -> option.tags().contains(condition.tag());
        }
      };

  private final DecisionDiagrams diagrams;
  private final Ask ask;
  private final List<Option> options;
  private final int[] variables;
  private final List<Option> together = new ArrayList<>();
  private final List<Option> alone = new ArrayList<>();
  private final List<BigInteger> weights = new ArrayList<>(List.of(BigInteger.ONE));
  private final List<List<Option>> samples = new ArrayList<>(List.of(List.of()));
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
      Option option = options.get(i);
      variables[i] = -1;
      if (uses.nested.contains(option.key())
          || uses.tests.stream().anyMatch(test -> test.accept(OPTIONS).test(option))) {
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

  private int some(Predicate<Option> which) {
    int any = DecisionDiagrams.NO;
    for (int i = 0; i < variables.length; i++) {
      boolean counts = variables[i] >= 0 && which.test(options.get(i));
      any = counts ? diagrams.or(any, is(variables[i], 1)) : any;
    }
    return any;
  }

  private int is(int variable, int value) {
    BitSet only = new BitSet();
    only.set(value);
    return diagrams.test(variable, only);
  }

  @Override
  public int chosen(String option) {
    return some(one -> one.key().equals(option));
  }

  @Override
  public int empty() {
    int none = others < 0 ? DecisionDiagrams.YES : is(others, NONE);
    return diagrams.without(none, some(option -> true));
  }

  @Override
  public int allowed() {
    int allowed = ask.optional() ? DecisionDiagrams.YES : diagrams.not(empty());
    for (int i = 0; i < variables.length; i++) {
      if (variables[i] >= 0 && options.get(i).exclusive()) {
        allowed = diagrams.without(allowed, withOthers(options.get(i), variables[i]));
      }
    }
    if (!alone.isEmpty()) {
      int some = some(option -> true);
      allowed = diagrams.without(allowed, diagrams.and(some, is(others, weights.size() - 1)));
    }
    return allowed;
  }

  private int withOthers(Option exclusive, int variable) {
    int some = others < 0 ? DecisionDiagrams.NO : diagrams.not(is(others, NONE));
    int more = some(option -> !option.key().equals(exclusive.key()));
    return diagrams.and(diagrams.or(some, more), is(variable, 1));
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

  private final class WhereItHolds extends Condition.DefaultVisitor<Integer> {
    @Override
    protected Integer other(Condition condition) {
      return DecisionDiagrams.NO;
    }

    @Override
    public Integer has(Condition.Has condition) {
      if (!condition.all()) {
        return some(condition.accept(OPTIONS));
      }
      int all = diagrams.not(empty());
      for (String wanted : condition.wanted()) {
        all = diagrams.and(all, chosen(wanted));
      }
      return all;
    }

    @Override
    public Integer tagged(Condition.Tagged condition) {
      return some(condition.accept(OPTIONS));
    }

    @Override
    public Integer answered(Condition.Answered condition) {
      return condition.given() ? diagrams.not(empty()) : empty();
    }
  }
}
