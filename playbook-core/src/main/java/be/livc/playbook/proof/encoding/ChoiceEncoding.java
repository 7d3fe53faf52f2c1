package be.livc.playbook.proof.encoding;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A number for each answer to a question that takes one option. Options that nothing tells apart
 * share one, unless there are many, where each has its own beside theirs.
 */
final class ChoiceEncoding implements Encoding {
  /** In place of an option: no key of one holds a blank. */
  private static final String NOTHING = "left empty";

  /** What tells options apart: the comparisons that hold, and the option that holds steps. */
  private record Group(List<Integer> holds, String nested) {}

  private final Ask ask;
  private final Set<Condition> tests;
  private final Map<String, List<String>> byTag = new HashMap<>();
  private final Holding holding = new Holding();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> samples = new ArrayList<>();
  private final List<Integer> weights = new ArrayList<>();
  private final Digits digits;

  ChoiceEncoding(DecisionDiagrams diagrams, Ask ask, Usage uses) {
    this.ask = ask;
    this.tests = new HashSet<>(uses.tests);
    for (Option option : ask.type().options()) {
      for (String tag : option.tags()) {
        byTag.computeIfAbsent(tag, none -> new ArrayList<>()).add(option.key());
      }
    }
    Collection<List<String>> groups = groups(uses).values();
    boolean shared = Digits.areFew(groups.size());
    for (List<String> group : groups) {
      group.forEach(key -> numbers.put(key, number(key, shared && !key.equals(group.get(0)))));
    }
    this.digits = new Digits(diagrams, samples.size());
  }

  private Map<Group, List<String>> groups(Usage uses) {
    Map<String, List<Integer>> holds = new LinkedHashMap<>();
    ask.type().options().forEach(option -> holds.put(option.key(), new ArrayList<>()));
    if (ask.optional()) {
      holds.put(NOTHING, new ArrayList<>());
    }
    int test = 0;
    for (Condition leaf : uses.tests) {
      for (String key : leaf.accept(holding)) {
        List<Integer> own = holds.get(key);
        if (own != null) {
          own.add(test);
        }
      }
      test++;
    }
    Map<Group, List<String>> groups = new LinkedHashMap<>();
    holds.forEach(
        (key, own) -> {
          boolean apart = key.equals(NOTHING) || uses.nested.contains(key);
          groups
              .computeIfAbsent(new Group(own, apart ? key : ""), none -> new ArrayList<>())
              .add(key);
        });
    return groups;
  }

  private int number(String key, boolean shared) {
    int last = samples.size() - 1;
    if (shared) {
      weights.set(last, weights.get(last) + 1);
      return last;
    }
    samples.add(key);
    weights.add(1);
    return last + 1;
  }

  @Override
  public Ask ask() {
    return ask;
  }

  @Override
  public int test(Condition leaf) {
    return tests.contains(leaf) ? where(leaf.accept(holding)) : UNDECIDED;
  }

  @Override
  public int chosen(String option) {
    return where(List.of(option));
  }

  @Override
  public int empty() {
    return where(List.of(NOTHING));
  }

  private int where(Collection<String> keys) {
    return digits.where(
        keys.stream()
            .map(numbers::get)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sorted()
            .distinct()
            .toArray());
  }

  @Override
  public int allowed() {
    return digits.allowed();
  }

  @Override
  public int first() {
    return digits.first();
  }

  @Override
  public int count() {
    return digits.count();
  }

  @Override
  public BigInteger weight(int variable, int value) {
    return digits.count() == 1 ? BigInteger.valueOf(weights.get(value)) : BigInteger.ONE;
  }

  @Override
  public BigInteger answers() {
    return BigInteger.valueOf(weights.get(0));
  }

  @Override
  public Value value(int[] assignment) {
    String key = samples.get(digits.number(assignment));
    return key.equals(NOTHING) ? Value.NOTHING : new Value.OneOption(key);
  }

  /** The answers for which a comparison holds. */
  private final class Holding extends Condition.DefaultVisitor<Collection<String>> {
    @Override
    protected Collection<String> other(Condition condition) {
      return List.of();
    }

    @Override
    public Collection<String> isOption(Condition.IsOption condition) {
      return condition.options();
    }

    @Override
    public Collection<String> tagged(Condition.Tagged condition) {
      return byTag.getOrDefault(condition.tag(), List.of());
    }

    @Override
    public Collection<String> answered(Condition.Answered condition) {
      return condition.given()
          ? ask.type().options().stream().map(Option::key).toList()
          : List.of(NOTHING);
    }
  }
}
