package be.livc.playbook.proof;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.proof.encoding.Twins;
import be.livc.playbook.proof.encoding.VariableTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** For which answers someone leaves a playbook with each task, document and conclusion. */
final class Outcomes {
  private final DecisionDiagrams diagrams;
  private final Map<Integer, Integer> pairs;
  private final Set<Integer> included = new HashSet<>();
  private final Map<String, Integer> where = new LinkedHashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();
  private int ended = DecisionDiagrams.NO;
  private boolean lost;

  /**
   * Nothing yet.
   *
   * @param pairs under which number a step is known; none for its own
   */
  Outcomes(DecisionDiagrams diagrams, Playbook playbook, Map<Integer, Integer> pairs) {
    this.diagrams = diagrams;
    this.pairs = pairs;
    playbook.visit(
        step -> {
          if (step instanceof Step.Include include) {
            include.visit(inner -> included.add(inner.header().number()));
          }
        });
  }

  /** A walk that is still under way meets the step for these answers. */
  void meet(Step step, int met) {
    String name = step.accept(new Name());
    boolean ends = step instanceof Step.Conclude && !included.contains(step.header().number());
    Step.Ask ask = step.asked();
    if (lost || name.isEmpty() && ask == null) {
      return;
    }
    diagrams.fresh();
    try {
      int here = diagrams.without(met, ended);
      if (ask != null) {
        asked.merge(ask.id(), here, diagrams::or);
        return;
      }
      where.merge(name, here, diagrams::or);
      ended = ends ? diagrams.or(ended, here) : ended;
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
      lost = true;
    }
  }

  /**
   * For which answers to the second the two leave someone with something else; empty where not
   * decided.
   */
  static Optional<Integer> differing(
      Outcomes one, Outcomes other, VariableTable variables, Liveness reads) {
    if (one.lost || other.lost) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>(one.where.keySet());
    names.addAll(other.where.keySet());
    DecisionDiagrams diagrams = one.diagrams;
    diagrams.fresh();
    try {
      int differing = DecisionDiagrams.NO;
      for (String name : names) {
        int first = one.where.getOrDefault(name, DecisionDiagrams.NO);
        int second = other.where.getOrDefault(name, DecisionDiagrams.NO);
        differing = diagrams.or(differing, diagrams.without(first, second));
        differing = diagrams.or(differing, diagrams.without(second, first));
      }
      for (Map.Entry<String, List<Encoding>> twins : variables.twins().entrySet()) {
        String question = twins.getKey();
        Encoding before = twins.getValue().get(0);
        Encoding after = twins.getValue().get(1);
        int met = other.asked.getOrDefault(question, DecisionDiagrams.NO);
        differing =
            new Twins(diagrams, before, after).joined(differing, met, reads.of(question).tests);
      }
      return Optional.of(differing);
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
      return Optional.empty();
    }
  }

  /** What someone leaves with, by a name that both playbooks share; empty for nothing. */
  private final class Name extends Step.DefaultVisitor<String> {
    @Override
    protected String other(Step step) {
      return "";
    }

    @Override
    public String task(Step.Do step) {
      int number = step.header().number();
      Integer pair = pairs.isEmpty() ? Integer.valueOf(number) : pairs.get(number);
      return pair == null ? "gone " + number : "task " + pair;
    }

    @Override
    public String write(Step.Write step) {
      return "document " + step.template() + " " + step.forEach();
    }

    @Override
    public String conclude(Step.Conclude step) {
      return included.contains(step.header().number())
          ? ""
          : "end " + (step.conclusion().isEmpty() ? step.text().markdown() : step.conclusion());
    }
  }
}
