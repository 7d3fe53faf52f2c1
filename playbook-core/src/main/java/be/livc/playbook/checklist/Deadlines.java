package be.livc.playbook.checklist;

import be.livc.playbook.checklist.Deadline.Basis;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Item;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the deadlines of the tasks of one walk. */
final class Deadlines {
  /** While the deadline of a task is being counted, a task that waits for itself has none. */
  private static final Deadline CIRCLE =
      new Deadline(Basis.NONE, null, List.of(), "", null, false, null, false);

  private final Walk walk;
  private final Map<String, LocalDate> ticked;
  private final TaskMarks marks;
  private final ChecklistNames names;
  private final Map<String, List<Task>> tasks = new HashMap<>();
  private final Map<String, List<Task>> appointing = new HashMap<>();
  private final Map<String, Deadline> counted = new HashMap<>();

  /** The day something is counted from; {@code certain} once it can't move any more. */
  private record Start(@Nullable LocalDate day, boolean certain) {}

  Deadlines(Walk walk, Map<String, LocalDate> ticked, TaskMarks marks, ChecklistNames names) {
    this.walk = walk;
    this.ticked = ticked;
    this.marks = marks;
    this.names = names;
    for (Task task : walk.tasks()) {
      tasks.computeIfAbsent(task.step().id(), key -> new ArrayList<>()).add(task);
      appointing.computeIfAbsent(task.step().appoints(), key -> new ArrayList<>()).add(task);
    }
  }

  /** The open tasks of a step; none when the walk lacks it. */
  List<Task> open(String step) {
    return open(tasks.getOrDefault(step, List.of()));
  }

  private List<Task> open(List<Task> some) {
    return some.stream().filter(task -> !ticked.containsKey(task.key())).toList();
  }

  /** The open tasks that come before it: that it is counted from, or that appoint who does it. */
  List<Task> before(Task task) {
    List<Task> before = new ArrayList<>(open(task.step().after()));
    before.addAll(open(appointing(task.step())));
    return before.stream().filter(it -> !it.step().equals(task.step())).distinct().toList();
  }

  /** The tasks that appoint the one role that does it. */
  private List<Task> appointing(Step.Do step) {
    return step.by().size() == 1 ? appointing.getOrDefault(step.by().get(0), List.of()) : List.of();
  }

  Deadline of(Task task) {
    Deadline known = counted.get(task.key());
    if (known == null) {
      counted.put(task.key(), CIRCLE);
      known = appointed(task.step(), count(task));
      counted.put(task.key(), known);
    }
    return known;
  }

  private Deadline count(Task task) {
    Step.Do step = task.step();
    Term within = step.within();
    Step.Due on = step.due();
    if (on != null && !on.column().isEmpty()) {
      return inRow(task, on);
    } else if (on != null && walk.question(on.answer()).isPresent()) {
      Start start = date(on.answer());
      return from(Basis.DUE, step, List.of(), names.question(on.answer()), start);
    } else if (!step.before().isEmpty()) {
      Start start = date(step.before());
      LocalDate due = start.day();
      due = due == null || within == null ? due : WorkingDays.before(due, within);
      Start end = new Start(due, start.certain());
      return from(Basis.BEFORE, step, List.of(), names.question(step.before()), end);
    } else if (tasks.containsKey(step.after())) {
      List<Task> after = tasks.getOrDefault(step.after(), List.of());
      return from(Basis.TASK, step, after, "", later(ticked(after), within));
    } else if (walk.question(step.after()).isPresent()) {
      Start end = later(date(step.after()), within);
      return from(Basis.AFTER, step, List.of(), names.question(step.after()), end);
    } else if (within != null) {
      return from(Basis.START, step, List.of(), "", later(new Start(walk.date(), true), within));
    }
    LocalDate first = step.every() == null ? null : WorkingDays.after(walk.date(), step.every());
    return from(Basis.NONE, step, List.of(), "", new Start(first, true));
  }

  private Deadline from(Basis basis, Step.Do step, List<Task> after, String name, Start end) {
    List<String> tasks = after.stream().map(marks::of).toList();
    return new Deadline(
        basis, step.within(), tasks, name, end.day(), end.certain(), step.every(), false);
  }

  /** The day that a row gives; that of a sensitive table may be seen by people alone. */
  private Deadline inRow(Task task, Step.Due on) {
    Item item = task.item();
    Value.Row row = item == null ? null : item.row();
    AnswerType.Table table = item == null ? null : item.table();
    Value cell = row == null ? Value.NOTHING : row.cells().getOrDefault(on.column(), Value.NOTHING);
    LocalDate day = cell instanceof Value.Day given ? given.date() : null;
    String name =
        table == null
            ? names.question(on.answer())
            : table.columns().stream()
                .filter(column -> column.key().equals(on.column()))
                .map(column -> names.plain(column.label()))
                .findFirst()
                .orElse(on.column());
    Term every = task.step().every();
    return new Deadline(
        Basis.DUE, null, List.of(), name, day, day != null, every, isSensitive(on.answer()));
  }

  /** Nothing is due before whoever alone must do it is there, and terms count from then. */
  private Deadline appointed(Step.Do step, Deadline own) {
    List<Task> before =
        appointing(step).stream().filter(task -> !task.step().equals(step)).toList();
    Start there = ticked(before);
    LocalDate day = there.day();
    LocalDate due = own.due();
    if (before.isEmpty() || day == null || due == null) {
      return own;
    }
    boolean counts = own.basis() == Basis.NONE ? step.every() != null : isCountedOn(own.basis());
    Term term = own.basis() == Basis.NONE ? step.every() : step.within();
    Start end = counts ? later(there, term) : there;
    LocalDate moved = end.day();
    if (moved == null || !moved.isAfter(due)) {
      return own;
    } else if (own.basis() == Basis.NONE) {
      return from(Basis.NONE, step, List.of(), "", end);
    }
    return new Deadline(
        Basis.TASK,
        counts ? step.within() : null,
        before.stream().map(marks::of).toList(),
        "",
        moved,
        end.certain(),
        step.every(),
        own.confidential());
  }

  private static boolean isCountedOn(Basis basis) {
    return basis == Basis.START || basis == Basis.TASK || basis == Basis.AFTER;
  }

  private static Start later(Start start, @Nullable Term within) {
    LocalDate day = start.day();
    return day == null || within == null
        ? start
        : new Start(WorkingDays.after(day, within), start.certain());
  }

  /** From the last of these tasks: the day it was ticked, before that its own deadline. */
  private Start ticked(List<Task> before) {
    LocalDate last = null;
    boolean certain = true;
    for (Task task : before) {
      LocalDate done = ticked.get(task.key());
      LocalDate day = done != null ? done : of(task).due();
      certain &= done != null;
      if (day == null) {
        return new Start(null, false);
      }
      last = last == null || day.isAfter(last) ? day : last;
    }
    return new Start(last, certain);
  }

  /** A sensitive date is known, but neither it nor what is counted from it may be shown. */
  private Start date(String question) {
    if (isSensitive(question)) {
      return new Start(null, walk.value(question).isPresent());
    }
    return walk.value(question).orElse(Value.NOTHING) instanceof Value.Day day
        ? new Start(day.date(), true)
        : new Start(null, false);
  }

  private boolean isSensitive(String question) {
    return walk.question(question).map(Visit::question).filter(Step.Ask::sensitive).isPresent();
  }
}
