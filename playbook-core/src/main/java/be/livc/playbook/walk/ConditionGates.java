package be.livc.playbook.walk;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns conditions into gates, at a place in the document: on the questions, facts and endings that
 * stand before it. What says the same is one gate.
 */
final class ConditionGates implements Condition.Visitor<Integer> {
  /** The gate that always says no. */
  static final int NO = 0;

  /** The gate that always says yes. */
  static final int YES = 1;

  /** The gate that says how a question stands after the last place at which it was asked. */
  record Standing(int number, Ask ask) {}

  /** A fact of a playbook, which counts where the walk came into it. */
  private record Known(Fact fact, int entered) {}

  private final List<Gate> gates = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final Map<String, Standing> questions = new HashMap<>();
  private final Map<String, Known> facts = new HashMap<>();
  private final Map<String, Map<String, List<Integer>>> endings = new HashMap<>();
  private final Map<String, Map<String, Integer>> codes;

  /** How often a question is still met: until then what reads it may read otherwise later. */
  private final Map<String, Integer> toCome;

  private final Map<String, Integer> settledFacts = new HashMap<>();
  private final Map<String, Integer> passingFacts = new HashMap<>();
  private boolean settled;

  /**
   * Begins a circuit.
   *
   * @param codes the codes of the options of each question
   * @param toCome how often each question is met
   */
  ConditionGates(Map<String, Map<String, Integer>> codes, Map<String, Integer> toCome) {
    this.codes = codes;
    this.toCome = toCome;
    add(new Gate.Constant(Gate.NO));
    add(new Gate.Constant(Gate.YES));
  }

  List<Gate> gates() {
    return gates;
  }

  int add(Gate gate) {
    gates.add(gate);
    return gates.size() - 1;
  }

  /** The gate that was added as this before, else a new one. */
  private int once(Gate gate, Object... as) {
    Integer number = numbers.putIfAbsent(List.of(as), gates.size());
    return number == null ? add(gate) : number;
  }

  /** Whether all hold. */
  int all(int... of) {
    return joined(of, NO, YES);
  }

  private int joined(int[] of, int decides, int adds) {
    int[] parts = new int[of.length];
    int size = 0;
    for (int gate : of) {
      if (gate == decides) {
        return decides;
      } else if (gate != adds && !contains(parts, size, gate)) {
        parts[size++] = gate;
      }
    }
    if (size <= 1) {
      return size == 0 ? adds : parts[0];
    }
    int[] left = Arrays.copyOf(parts, size);
    return once(adds == YES ? new Gate.All(left) : new Gate.Any(left), adds, Arrays.toString(left));
  }

  private static boolean contains(int[] parts, int size, int gate) {
    for (int i = 0; i < size; i++) {
      if (parts[i] == gate) {
        return true;
      }
    }
    return false;
  }

  /** Whether it doesn't hold. */
  int not(int gate) {
    return gate == NO ? YES : gate == YES ? NO : once(new Gate.Not(gate), gate);
  }

  /** Whether the date is one of these days. */
  int on(Validity days) {
    return days.isAlways()
        ? YES
        : once(new Gate.On(days), String.valueOf(days.from()), String.valueOf(days.until()));
  }

  /** Whether a condition holds here. */
  int of(Condition condition) {
    return condition.isAlways() ? YES : condition.accept(this);
  }

  /** How a question stands here; null where no place before asks it. */
  @Nullable Standing standing(String question) {
    return questions.get(question);
  }

  /** Here a question is met; twice at a place where conditions decide on its answer. */
  void meet(Standing standing) {
    questions.put(standing.ask().id(), standing);
    toCome.merge(standing.ask().id(), -1, Integer::sum);
    passingFacts.clear();
  }

  /** Here a playbook with these facts begins, where {@code entered} says so. */
  void facts(Map<String, Fact> more, int entered) {
    more.forEach((id, fact) -> facts.put(id, new Known(fact, entered)));
    passingFacts.clear();
  }

  /** Here an included playbook ends, where {@code met} says so. */
  void end(String include, String conclusion, int met) {
    endings
        .computeIfAbsent(include, id -> new LinkedHashMap<>())
        .computeIfAbsent(conclusion, id -> new ArrayList<>())
        .add(met);
    passingFacts.clear();
  }

  @Override
  public Integer all(Condition.All condition) {
    return joined(parts(condition.of()), NO, YES);
  }

  @Override
  public Integer any(Condition.Any condition) {
    return joined(parts(condition.of()), YES, NO);
  }

  private int[] parts(List<Condition> of) {
    int[] parts = new int[of.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = of.get(i).accept(this);
    }
    return parts;
  }

  @Override
  public Integer not(Condition.Not condition) {
    return not(condition.of().accept(this));
  }

  @Override
  public Integer isOption(Condition.IsOption condition) {
    Map<String, Integer> known = codes.getOrDefault(condition.answer(), Map.of());
    long bits = 0;
    for (String option : condition.options()) {
      Integer code = known.size() <= Long.SIZE ? known.get(option) : null;
      bits |= code == null ? 0 : 1L << code;
    }
    return passes(
        condition.answer(),
        (type, value, date) -> ValueComparison.isOption(condition, value),
        bits,
        false);
  }

  @Override
  public Integer has(Condition.Has condition) {
    return passes(condition.answer(), (type, value, date) -> ValueComparison.has(condition, value));
  }

  @Override
  public Integer tagged(Condition.Tagged condition) {
    return passes(
        condition.answer(),
        (type, value, date) -> ValueComparison.tagged(type.options(), value, condition.tag()));
  }

  @Override
  public Integer hasRow(Condition.HasRow condition) {
    return passesOnDate(
        condition.answer(),
        (type, value, date) -> ConditionEvaluator.hasRow(type, value, condition.row(), date));
  }

  @Override
  public Integer amountIs(Condition.AmountIs condition) {
    return condition.other() == null
        ? passes(
            condition.answer(), (type, value, date) -> ValueComparison.compares(condition, value))
        : compares(
            condition.answer(),
            condition.other(),
            (one, two) -> ValueComparison.compares(condition, one, two));
  }

  @Override
  public Integer dayIs(Condition.DayIs condition) {
    return condition.other() == null
        ? passes(
            condition.answer(), (type, value, date) -> ValueComparison.compares(condition, value))
        : compares(
            condition.answer(),
            condition.other(),
            (one, two) -> ValueComparison.compares(condition, one, two));
  }

  @Override
  public Integer age(Condition.Age condition) {
    return condition.other() == null
        ? passesOnDate(
            condition.answer(), (type, value, date) -> ValueComparison.age(condition, value, date))
        : compares(
            condition.answer(),
            condition.other(),
            (one, two) -> ValueComparison.age(condition, one, two));
  }

  @Override
  public Integer answered(Condition.Answered condition) {
    return passes(
        condition.answer(),
        (type, value, date) -> condition.given() != ValueComparison.isEmpty(value));
  }

  @Override
  public Integer count(Condition.Count condition) {
    return passes(
        condition.answer(), (type, value, date) -> ValueComparison.counts(condition, value));
  }

  private int passes(String question, Gate.Test test) {
    return passes(question, test, 0, false);
  }

  /** A test that counts from the date too. */
  private int passesOnDate(String question, Gate.Test test) {
    return passes(question, test, 0, true);
  }

  private int passes(String question, Gate.Test test, long codes, boolean dated) {
    Standing at = reads(question);
    if (at == null) {
      return NO;
    }
    Gate gate = new Gate.Passes(at.number(), at.ask(), test, codes, dated);
    return codes == 0 ? add(gate) : once(gate, at.number(), codes);
  }

  private int compares(String question, String other, Gate.Comparison comparison) {
    Standing one = reads(question);
    Standing two = reads(other);
    return one == null || two == null
        ? NO
        : add(new Gate.Compares(one.number(), question, two.number(), other, comparison));
  }

  private @Nullable Standing reads(String question) {
    settled &= toCome.getOrDefault(question, 0) == 0;
    return questions.get(question);
  }

  @Override
  public Integer isFact(Condition.IsFact condition) {
    int fact = fact(condition.fact());
    return condition.holds() ? fact : not(fact);
  }

  /**
   * Facts share facts, and many conditions a fact: each is turned into gates once as long as it
   * can.
   */
  private int fact(String id) {
    Integer read = settledFacts.get(id);
    if (read != null) {
      return read;
    }
    read = passingFacts.get(id);
    Known known = facts.get(id);
    if (read != null || known == null) {
      settled = false;
      return read == null ? NO : read;
    }
    boolean outer = settled;
    settled = true;
    int there = of(known.fact().condition());
    int gate =
        known.entered() == YES
            ? there
            : once(new Gate.Where(known.entered(), there), known.entered(), there);
    (settled ? settledFacts : passingFacts).put(id, gate);
    settled &= outer;
    return gate;
  }

  @Override
  public Integer concluded(Condition.Concluded condition) {
    settled = false; // the included playbook may still come to this end
    List<Integer> met =
        endings
            .getOrDefault(condition.include(), Map.of())
            .getOrDefault(condition.conclusion(), List.of());
    return joined(met.stream().mapToInt(Integer::intValue).toArray(), YES, NO);
  }
}
