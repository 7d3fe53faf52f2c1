package be.livc.playbook.proof.encoding;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands for answers in diagrams. Passes over several playbooks that share them have the same
 * variables for questions with the same id and the same answers, so that their diagrams compare.
 */
public final class VariableTable {
  private record Choosable(String key, Set<String> tags, boolean exclusive) {}

  private final DecisionDiagrams diagrams;
  private final LocalDate date;

  /** By question; one that is asked otherwise in another playbook has two. */
  private final Map<String, List<Encoding>> shapes = new HashMap<>();

  private final Map<Condition, Integer> free = new HashMap<>();

  public VariableTable(DecisionDiagrams diagrams, LocalDate date) {
    this.diagrams = diagrams;
    this.date = date;
  }

  public DecisionDiagrams diagrams() {
    return diagrams;
  }

  public LocalDate date() {
    return date;
  }

  public Encoding shape(Ask ask, Usage uses) {
    List<Encoding> known = shapes.getOrDefault(ask.id(), List.of());
    for (Encoding shape : known) {
      if (alike(shape.ask(), ask)) {
        return shape;
      }
    }
    Encoding shape = Encoding.of(diagrams, ask, uses, date);
    List<Encoding> more = new ArrayList<>(known);
    more.add(shape);
    shapes.put(ask.id(), more);
    return shape;
  }

  /** The questions that two playbooks ask otherwise, each with the shapes it has, sorted. */
  public SortedMap<String, List<Encoding>> twins() {
    SortedMap<String, List<Encoding>> twins = new TreeMap<>(shapes);
    twins.values().removeIf(known -> known.size() < 2);
    return twins;
  }

  private static boolean alike(Ask one, Ask other) {
    return one.optional() == other.optional() && answers(one.type()).equals(answers(other.type()));
  }

  /** What can be answered, whatever it is called. */
  private static Object answers(AnswerType type) {
    if (type.options().isEmpty()) {
      return type;
    }
    List<Choosable> options = type.options().stream().map(VariableTable::choosable).toList();
    return List.of(type.getClass(), options);
  }

  private static Choosable choosable(Option option) {
    return new Choosable(option.key(), option.tags(), option.exclusive());
  }

  /** What stands for a comparison that is not decided. */
  public int free(Condition leaf) {
    Integer known = free.get(leaf);
    if (known == null) {
      known = diagrams.unknown();
      free.put(leaf, known);
    }
    return known;
  }
}
