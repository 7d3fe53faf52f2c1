package be.livc.playbook.check;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands for answers in diagrams. Passes over several playbooks that share them have the same
 * variables for questions with the same id and the same answers, so that their diagrams compare.
 */
final class Variables {
  private record Question(String id, boolean optional, Object answers) {}

  private record Choosable(String key, Set<String> tags, boolean exclusive) {}

  private final Diagrams diagrams;
  private final LocalDate date;
  private final Map<Question, Shape> shapes = new HashMap<>();
  private final Map<Condition, Integer> free = new HashMap<>();

  Variables(Diagrams diagrams, LocalDate date) {
    this.diagrams = diagrams;
    this.date = date;
  }

  Diagrams diagrams() {
    return diagrams;
  }

  LocalDate date() {
    return date;
  }

  Shape shape(Ask ask, Uses uses) {
    return shapes.computeIfAbsent(
        new Question(ask.id(), ask.optional(), answers(ask.type())),
        it -> Shape.of(diagrams, ask, uses, date));
  }

  /** What can be answered, whatever it is called. */
  private static Object answers(AnswerType type) {
    if (type.options().isEmpty()) {
      return type;
    }
    List<Choosable> options = type.options().stream().map(Variables::choosable).toList();
    return List.of(type.getClass(), options);
  }

  private static Choosable choosable(Option option) {
    return new Choosable(option.key(), option.tags(), option.exclusive());
  }

  /** What stands for a comparison that is not decided. */
  int free(Condition leaf) {
    Integer known = free.get(leaf);
    if (known == null) {
      known = diagrams.unknown();
      free.put(leaf, known);
    }
    return known;
  }
}
