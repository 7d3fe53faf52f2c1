package be.livc.playbook.proof;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.proof.encoding.VariableTable;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two playbooks over the same answers, for one date: for which answers a walk meets each step of
 * the one and of the other, and how likely. Numbers and days are cut where a condition of either
 * cuts them, so that chances compare. Steps are named by their numbers.
 */
public final class ProductProof {
  /** Steps of work for one question to the diagrams; one that takes more is not decided. */
  private static final long FOR_EACH_QUESTION = 100_000;

  /**
   * Steps of work for all questions that were given up, before the others get a hundredth. More
   * than for one playbook: two share these diagrams, and versions are compared far more seldom than
   * a playbook is checked.
   */
  private static final long FOR_ALL_UNDECIDED = 20_000_000;

  /** Steps of work for one chance; one that takes more is not known. */
  private static final int FOR_EACH_CHANCE = 100_000;

  private final VariableTable variables;
  private final Side before;
  private final Side after;
  private final Map<Integer, Answers> only = new HashMap<>();
  private Optional<Probability> otherwise = Optional.empty();

  /** What a pass over one of the two found. */
  private static final class Side {
    final Map<Integer, Integer> where = new HashMap<>();
    final Map<String, Integer> facts = new HashMap<>();
    final Map<Integer, Answers> examples = new HashMap<>();
    final Likelihood likelihood;

    Side(VariableTable variables, int budget, Playbook playbook) {
      boolean anew = Likelihood.asksAnew(playbook);
      this.likelihood = new Likelihood(variables.diagrams(), budget, anew);
    }
  }

  /** Weighs all answers to either playbook, those that end a walk too. */
  private record AllAnswers(Likelihood weights, boolean refusing) implements ProverListener {
    @Override
    public void ask(Encoding shape, int where, int before) {
      weights.ask(shape, where, before);
    }

    @Override
    public void refuse(Encoding shape, int where) {
      if (refusing) {
        weights.refuse(shape, where);
      }
    }

    @Override
    public void anew(Encoding shape, int outside, int offered) {
      if (refusing) {
        weights.anew(shape, outside, offered);
      }
    }

    @Override
    public void end(int where) {
      if (refusing) {
        weights.end(where);
      }
    }

    @Override
    public void forget(Encoding shape) {
      // an outcome hangs on all answers before it
    }

    @Override
    public void blur() {
      // what is not decided has no chance
    }

    @Override
    public void finish() {
      // weighed when both are known
    }
  }

  private interface Look {
    void at(Prover prover, Step step, int where, LiveWalks underWay);
  }

  private ProductProof(Playbook before, Playbook after, LocalDate date, int budget) {
    this.variables =
        new VariableTable(new DecisionDiagrams(FOR_EACH_QUESTION, FOR_ALL_UNDECIDED), date);
    this.before = new Side(variables, budget, before);
    this.after = new Side(variables, budget, after);
  }

  /**
   * Proves both.
   *
   * @param pairs which step of the first is which of the second
   * @param gone steps of the first for which an example is wanted
   * @param asked steps of the second for which an example is wanted
   */
  public static ProductProof of(
      Playbook before,
      Playbook after,
      Map<Integer, Integer> pairs,
      Set<Integer> gone,
      Set<Integer> asked,
      LocalDate date) {
    ProductProof both = new ProductProof(before, after, date, FOR_EACH_CHANCE);
    both.prove(before, after, pairs, gone, asked);
    return both;
  }

  /** How likely a walk meets each step of one playbook; a step that is not decided has none. */
  static Map<Integer, Probability> chances(Playbook playbook, LocalDate date, int budget) {
    ProductProof one = new ProductProof(playbook, playbook, date, budget);
    one.pass(
        playbook,
        new Liveness(playbook),
        one.before,
        List.of(one.before.likelihood),
        (prover, step, where, way) -> {});
    return one.before.likelihood.chances();
  }

  private void prove(
      Playbook first,
      Playbook second,
      Map<Integer, Integer> pairs,
      Set<Integer> gone,
      Set<Integer> asked) {
    Liveness readsFirst = new Liveness(first);
    Liveness readsSecond = new Liveness(second);
    Liveness.join(readsFirst, readsSecond, first, second);
    Outcomes left = new Outcomes(variables.diagrams(), first, pairs);
    Outcomes right = new Outcomes(variables.diagrams(), second, Map.of());
    Likelihood all = new Likelihood(variables.diagrams(), FOR_EACH_CHANCE, true);
    pass(
        first,
        readsFirst,
        before,
        List.of(before.likelihood, new AllAnswers(all, false)),
        (prover, step, where, underWay) -> {
          left.meet(step, where);
          if (gone.contains(step.header().number())) {
            keep(before.examples, step.header().number(), prover, where);
          }
        });
    Map<Integer, Integer> back = new HashMap<>();
    pairs.forEach((one, other) -> back.put(other, one));
    pass(
        second,
        readsSecond,
        after,
        List.of(after.likelihood, new AllAnswers(all, true)),
        (prover, step, where, underWay) -> {
          int number = step.header().number();
          right.meet(step, where);
          if (asked.contains(number)) {
            keep(after.examples, number, prover, where);
            tellApart(number, prover, where, before.where.get(back.get(number)), underWay);
          }
        });
    otherwise = Outcomes.differing(left, right, variables, readsSecond).flatMap(all::at);
    Set<Integer> wanted = new HashSet<>(asked);
    wanted.removeAll(only.keySet());
    wanted.retainAll(back.keySet());
    if (!wanted.isEmpty()) {
      pass(
          first,
          readsFirst,
          before,
          List.of(),
          (prover, step, where, underWay) -> {
            Integer pair = pairs.get(step.header().number());
            if (pair != null && wanted.contains(pair)) {
              tellApart(pair, prover, where, after.where.get(pair), underWay);
            }
          });
    }
  }

  private void pass(
      Playbook playbook,
      Liveness reads,
      Side side,
      List<? extends ProverListener> along,
      Look look) {
    Prover[] prover = new Prover[1];
    prover[0] =
        new Prover(
            reads,
            variables,
            new FindingCollector(variables.date()),
            along,
            (step, where, underWay) -> {
              side.where.put(step.header().number(), where);
              if (!along.isEmpty()) {
                side.likelihood.meet(step, where);
              }
              look.at(prover[0], step, where, underWay);
            });
    prover[0].prove(playbook);
    facts(playbook, prover[0], side);
  }

  private static void facts(Playbook playbook, Prover prover, Side side) {
    for (String id : playbook.facts().keySet()) {
      prover
          .within(DecisionDiagrams.YES, new Condition.IsFact(id, true))
          .ifPresent(it -> side.facts.put(id, it));
    }
    playbook.visit(
        step -> {
          if (step instanceof Step.Include include) {
            facts(include.playbook(), prover, side);
          }
        });
  }

  private static void keep(Map<Integer, Answers> examples, int step, Prover prover, int where) {
    Answers example = prover.witness(where);
    if (example != null) {
      examples.put(step, example);
    }
  }

  private void tellApart(
      int step, Prover prover, int where, @Nullable Integer other, LiveWalks underWay) {
    DecisionDiagrams diagrams = variables.diagrams();
    diagrams.fresh();
    try {
      int here = other == null ? DecisionDiagrams.NO : diagrams.without(where, other);
      if (underWay.meets(here) == Truth.YES) {
        keep(only, step, prover, here);
      }
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
    }
  }

  /** How likely a walk through the first meets this step of it; empty where not decided. */
  public Optional<Probability> before(int step) {
    return Optional.ofNullable(before.likelihood.of(step));
  }

  /** How likely a walk through the second meets this step of it; empty where not decided. */
  public Optional<Probability> after(int step) {
    return Optional.ofNullable(after.likelihood.of(step));
  }

  /**
   * How likely someone leaves the second with another conclusion, or other tasks or documents, than
   * the first, if each answer that the second takes is equally likely; empty where not decided.
   */
  public Optional<Probability> endsOtherwise() {
    return otherwise;
  }

  /**
   * Whether a step of the first and a step of the second are met for the same answers, as far as
   * walks come there; false too where that is not decided.
   */
  public boolean metAlike(int first, int second) {
    Integer where = before.where.get(first);
    return where != null && where.equals(after.where.get(second));
  }

  /** Whether a fact of both holds for the same answers; false too where that is not decided. */
  public boolean holdsAlike(String fact) {
    Integer where = before.facts.get(fact);
    return where != null && where.equals(after.facts.get(fact));
  }

  /** Answers with which a walk through the first meets this step of it. */
  public Optional<Answers> exampleBefore(int step) {
    return Optional.ofNullable(before.examples.get(step));
  }

  /**
   * Answers with which a walk through the second meets this step of it, or, where there are such,
   * only a walk through the one and not through the other does.
   */
  public Optional<Answers> exampleAfter(int step) {
    return Optional.ofNullable(only.getOrDefault(step, after.examples.get(step)));
  }
}
