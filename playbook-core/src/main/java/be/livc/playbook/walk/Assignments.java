package be.livc.playbook.walk;

import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a walk asks to do and to write: once, or once for each entry of a list or row of a table.
 */
final class Assignments {
  private static final Step.Visitor<Optional<ForEach>> FOR_EACH =
      new Step.DefaultVisitor<>() {
        @Override
        protected Optional<ForEach> other(Step step) {
          return Optional.empty();
        }

        @Override
        public Optional<ForEach> task(Step.Do step) {
          return Optional.ofNullable(step.forEach());
        }

        @Override
        public Optional<ForEach> write(Step.Write step) {
          return Optional.ofNullable(step.forEach());
        }
      };

  private final Walk walk;
  private final ConditionEvaluator known;

  Assignments(Walk walk) {
    this.walk = walk;
    this.known = new ConditionEvaluator(new Environment(walk.date()));
  }

  List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (Visit visit : walk.visits()) {
      if (visit.step() instanceof Step.Do task && visit.certain()) {
        if (task.forEach() == null) {
          tasks.add(new Task(task, visit, null, false));
        } else if (isWaiting(task.forEach())) {
          tasks.add(new Task(task, visit, null, true));
        } else {
          items(task.forEach()).forEach(item -> tasks.add(new Task(task, visit, item, false)));
        }
      }
    }
    return Ordered.list(tasks);
  }

  List<DocumentRequest> documents() {
    List<DocumentRequest> documents = new ArrayList<>();
    for (Visit visit : walk.visits()) {
      if (visit.step() instanceof Step.Write write && visit.certain()) {
        if (write.forEach() == null) {
          documents.add(new DocumentRequest(write, visit, null, false));
        } else if (isWaiting(write.forEach())) {
          documents.add(new DocumentRequest(write, visit, null, true));
        } else {
          items(write.forEach())
              .forEach(item -> documents.add(new DocumentRequest(write, visit, item, false)));
        }
      }
    }
    return Ordered.list(documents);
  }

  List<DocumentRequest> documentsNotFor(String list) {
    List<DocumentRequest> none = new ArrayList<>();
    for (Visit visit : walk.visits()) {
      if (visit.step() instanceof Step.Write write
          && visit.certain()
          && write.forEach() != null
          && write.forEach().answer().equals(list)
          && !isWaiting(write.forEach())) {
        List<Item> left = new ArrayList<>(items(new ForEach(list, Condition.always())));
        left.removeAll(items(write.forEach()));
        left.forEach(item -> none.add(new DocumentRequest(write, visit, item, false)));
      }
    }
    return Ordered.list(none);
  }

  /** The question whose entries the step is for, while it has no answer. */
  Optional<String> listAwaitedBy(Step step) {
    return step.accept(FOR_EACH).filter(this::isWaiting).map(ForEach::answer);
  }

  private boolean isWaiting(ForEach forEach) {
    return walk.question(forEach.answer()).isPresent() && walk.value(forEach.answer()).isEmpty();
  }

  private List<Item> items(ForEach forEach) {
    AnswerType type =
        walk.question(forEach.answer()).map(Visit::question).map(Ask::type).orElse(null);
    return walk.value(forEach.answer())
        .orElse(Value.NOTHING)
        .accept(new Items(type, forEach.where()));
  }

  private final class Items extends Value.DefaultVisitor<List<Item>> {
    private final @Nullable AnswerType type;
    private final Condition where;

    Items(@Nullable AnswerType type, Condition where) {
      this.type = type;
      this.where = where;
    }

    @Override
    protected List<Item> other(Value value) {
      return List.of();
    }

    @Override
    public List<Item> entries(Value.Entries value) {
      return value.entries().stream()
          .map(entry -> new Item(entry.identity(), entry.text(), null, null))
          .toList();
    }

    @Override
    public List<Item> rows(Value.Rows value) {
      List<Item> items = new ArrayList<>();
      if (type instanceof AnswerType.Table table) {
        for (Value.Row row : value.rows()) {
          if (known.row(table, row, where)) {
            String text = AnswerFormatter.first(table, row, walk.playbook().language());
            items.add(new Item(row.identity(), text, row, table));
          }
        }
      }
      return items;
    }
  }
}
