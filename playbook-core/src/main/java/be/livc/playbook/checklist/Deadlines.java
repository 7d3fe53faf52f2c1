package be.livc.playbook.checklist;

import be.livc.playbook.checklist.Deadline.Basis;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Value;
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
      new Deadline(Basis.NONE, null, List.of(), "", null, false, null);

  private final Walk walk;
  private final Map<String, LocalDate> ticked;
  private final ChecklistNames names;
  private final Map<String, List<Integer>> numbers = new HashMap<>();
  private final Map<String, List<Task>> tasks = new HashMap<>();
  private final Map<String, Deadline> counted = new HashMap<>();

  /** The day something is counted from; {@code certain} once it can't move any more. */
  private record Start(@Nullable LocalDate day, boolean certain) {}

  Deadlines(Walk walk, List<Task> tasks, Map<String, LocalDate> ticked, ChecklistNames names) {
    this.walk = walk;
    this.ticked = ticked;
    this.names = names;
    for (int i = 0; i < tasks.size(); i++) {
      String id = tasks.get(i).step().id();
      numbers.computeIfAbsent(id, key -> new ArrayList<>()).add(i + 1);
      this.tasks.computeIfAbsent(id, key -> new ArrayList<>()).add(tasks.get(i));
    }
  }

  /** The numbers of the tasks of a step; empty when the walk lacks it. */
  List<Integer> numbers(String step) {
    return numbers.getOrDefault(step, List.of());
  }

  Deadline of(Step.Do step) {
    Deadline known = counted.get(step.id());
    if (known == null) {
      counted.put(step.id(), CIRCLE);
      known = count(step);
      counted.put(step.id(), known);
    }
    return known;
  }

  private Deadline count(Step.Do step) {
    Term within = step.within();
    if (!step.before().isEmpty()) {
      Start start = date(step.before());
      LocalDate due = start.day();
      due = due == null || within == null ? due : WorkingDays.before(due, within);
      return from(Basis.BEFORE, step, List.of(), step.before(), due, start.certain());
    } else if (!numbers(step.after()).isEmpty()) {
      Start start = ticked(step.after());
      return from(
          Basis.TASK, step, numbers(step.after()), "", later(start, within), start.certain());
    } else if (walk.question(step.after()).isPresent()) {
      Start start = date(step.after());
      return from(
          Basis.AFTER, step, List.of(), step.after(), later(start, within), start.certain());
    } else if (within != null) {
      return from(Basis.START, step, List.of(), "", WorkingDays.after(walk.date(), within), true);
    }
    LocalDate first = step.every() == null ? null : WorkingDays.after(walk.date(), step.every());
    return from(Basis.NONE, step, List.of(), "", first, true);
  }

  private Deadline from(
      Basis basis,
      Step.Do step,
      List<Integer> after,
      String question,
      @Nullable LocalDate due,
      boolean certain) {
    String name = question.isEmpty() ? "" : names.question(question);
    return new Deadline(basis, step.within(), after, name, due, certain, step.every());
  }

  private static @Nullable LocalDate later(Start start, @Nullable Term within) {
    LocalDate day = start.day();
    return day == null || within == null ? day : WorkingDays.after(day, within);
  }

  /** From the last of its items: the day it was ticked, before that its own deadline. */
  private Start ticked(String id) {
    LocalDate last = null;
    boolean certain = true;
    for (Task task : tasks.getOrDefault(id, List.of())) {
      LocalDate done = ticked.get(task.key());
      LocalDate day = done != null ? done : of(task.step()).due();
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
    if (walk.question(question).map(Visit::question).filter(Step.Ask::sensitive).isPresent()) {
      return new Start(null, walk.value(question).isPresent());
    }
    return walk.value(question).orElse(Value.NOTHING) instanceof Value.Day day
        ? new Start(day.date(), true)
        : new Start(null, false);
  }
}
