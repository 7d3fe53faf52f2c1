package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.option;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Sketch;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How likely a walk meets a step. */
class LikelihoodTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 14_000 : Integer.getInteger("livc.seeds", 400);
  private static final int MOST = 3_000;
  private static final int BUDGET = 100_000;

  private static Probability of(long part, long whole) {
    return new Probability(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  private static Probability chance(Playbook playbook, String step) {
    int number = playbook.step(step).orElseThrow().header().number();
    return ProductProof.chances(playbook, Sketch.DATE, BUDGET).get(number);
  }

  /** Whether a question is asked anew at two places, which may send a walk back and forth. */
  private static boolean asksAnewTwice(Playbook playbook) {
    Set<String> anew = new HashSet<>();
    boolean[] twice = {false};
    playbook.visit(
        step ->
            twice[0] |=
                step instanceof Step.AskAgain again
                    && !again.only().isEmpty()
                    && !anew.add(again.ask().id()));
    return twice[0];
  }

  @Test
  void chances_agree_with_walking_all_walks() {
    int tried = 0;
    int anew = 0;
    int weighed = 0;
    int undecided = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed, false);
      Map<Integer, Probability> force = BruteForce.chances(playbook, MOST);
      if (force == null || refusesLate(playbook) || asksAnewTwice(playbook)) {
        continue;
      }
      tried++;
      anew += Likelihood.asksAnew(playbook) ? 1 : 0;
      Map<Integer, Probability> found = ProductProof.chances(playbook, Sketch.DATE, BUDGET);
      Set<Integer> steps = new HashSet<>();
      playbook.visit(step -> steps.add(step.header().number()));
      for (int step : steps) {
        Probability chance = found.get(step);
        if (chance == null) {
          undecided++;
        } else {
          weighed++;
          assertThat(chance)
              .as("seed %s step %s", seed, step)
              .isEqualTo(force.getOrDefault(step, Probability.NEVER));
        }
      }
    }
    assertThat(tried).isGreaterThan(SEEDS / 2);
    assertThat(anew).isGreaterThan(SEEDS / 50);
    assertThat(undecided).isLessThan(weighed / 20);
  }

  /**
   * An answer that is refused, or no longer offered, only where it is asked again, by one given in
   * between: which of the two is then not allowed is not said.
   */
  private static boolean refusesLate(Playbook playbook) {
    Set<String> again = new HashSet<>();
    playbook.visit(
        step -> again.addAll(step instanceof Step.AskAgain it ? Set.of(it.ask().id()) : Set.of()));
    boolean[] late = {false};
    playbook.visit(step -> late[0] |= step instanceof Step.AskAgain it && isLate(it.ask(), again));
    return late[0];
  }

  private static boolean isLate(Step.Ask ask, Set<String> again) {
    return ask.refusals().stream().anyMatch(it -> !it.when().questions().equals(Set.of(ask.id())))
        || ask.type().options().stream()
            .anyMatch(it -> !Collections.disjoint(it.when().questions(), again));
  }

  @Test
  void a_chance_beside_comparisons_of_two_answers_is_right_too() {
    int weighed = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed, true);
      Map<Integer, Probability> found = new HashMap<>();
      found.putAll(ProductProof.chances(playbook, Sketch.DATE, BUDGET));
      BruteForce force = BruteForce.of(playbook, MOST);
      if (force == null || Likelihood.asksAnew(playbook)) {
        continue;
      }
      for (Map.Entry<Integer, Probability> one : found.entrySet()) {
        weighed++;
        if (one.getValue().equals(Probability.NEVER)) {
          assertThat(force.met.get(one.getKey())).as("seed %s %s", seed, one).isFalse();
        }
      }
    }
    assertThat(weighed).isPositive();
  }

  @Test
  void each_allowed_answer_is_equally_likely() {
    Sketch sketch = new Sketch();
    Playbook playbook =
        sketch.playbook(
            sketch.choice("a", option("x"), option("y"), option("z", sketch.yesNo("b"))),
            sketch.choices("c", option("p", sketch.tell("t")), option("q", Set.of(), true)),
            sketch.tell("both", Sketch.all(is("a", "x"), is("b", "ja"))),
            sketch.tell("one", Sketch.any(is("a", "x"), is("b", "ja"))));
    assertThat(chance(playbook, "b")).isEqualTo(of(1, 3));
    assertThat(chance(playbook, "t")).isEqualTo(of(1, 2));
    assertThat(chance(playbook, "both")).isEqualTo(Probability.NEVER);
    assertThat(chance(playbook, "one")).isEqualTo(of(1, 2));
  }

  @Test
  void a_walk_that_ended_meets_nothing_more() {
    Sketch sketch = new Sketch();
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("a"),
            sketch.conclude("", is("a", "nee")),
            sketch.tell("t", Condition.always()));
    assertThat(chance(playbook, "t")).isEqualTo(of(1, 2));
  }

  @Test
  void without_a_budget_nothing_is_decided_but_what_needs_none() {
    Sketch sketch = new Sketch();
    Playbook playbook =
        sketch.playbook(sketch.yesNo("a"), sketch.tell("t", is("a", "ja")), sketch.tell("u"));
    Map<Integer, Probability> found = ProductProof.chances(playbook, Sketch.DATE, 0);
    assertThat(found).containsOnlyKeys(0, 2);
  }
}
