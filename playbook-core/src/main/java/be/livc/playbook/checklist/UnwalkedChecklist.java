package be.livc.playbook.checklist;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.checklist.Deadline.Basis;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checklist of a playbook that nobody has walked yet. */
final class UnwalkedChecklist {
  private final Walk walk;
  private final Playbook playbook;
  private final ChecklistNames names;
  private final TaskMarks marks;

  private UnwalkedChecklist(Walk walk) {
    this.walk = walk;
    this.playbook = walk.playbook();
    this.marks = TaskMarks.of(walk);
    this.names = new ChecklistNames(walk, Words.of(playbook.language()));
  }

  static Checklist of(Playbook playbook, LocalDate date) {
    return new UnwalkedChecklist(Walk.of(playbook, Answers.NONE, date)).list();
  }

  private Checklist list() {
    Map<Step.Do, Visit> tasks = new LinkedHashMap<>();
    for (Visit visit : walk.visits()) {
      if (visit.step() instanceof Step.Do task) {
        tasks.putIfAbsent(task, visit);
      }
    }
    return new Checklist(
        "",
        CommonMarkText.plain(playbook.title().markdown()),
        playbook.version(),
        Words.of(playbook.language()).language(),
        walk.date(),
        false,
        List.of(),
        parts(tasks),
        List.of(),
        "",
        null,
        List.of(),
        Grouping.PHASE,
        false,
        ChecklistOrigin.of("", walk.date(), Words.of(playbook.language())));
  }

  private List<Checklist.Part> parts(Map<Step.Do, Visit> tasks) {
    List<Checklist.Part> parts = new ArrayList<>();
    for (int i = 0; i < playbook.phases().size(); i++) {
      Phase phase = playbook.phases().get(i);
      List<ChecklistItem> items = new ArrayList<>();
      tasks.forEach(
          (task, visit) -> {
            Phase in = visit.phase();
            if (in != null && in.id().equals(phase.id())) {
              items.add(item(task, visit));
            }
          });
      if (!items.isEmpty()) {
        String title =
            phase.id().isEmpty() ? "" : CommonMarkText.plain(names.fill(phase.title(), null, null));
        parts.add(new Checklist.Part(title.isEmpty() ? 0 : i + 1, title, items));
      }
    }
    return parts;
  }

  private ChecklistItem item(Step.Do task, Visit visit) {
    return new ChecklistItem(
        marks.of(task.id()),
        task.id(),
        names.step(task, null, null),
        names.fill(task.text(), null, null),
        names.doers(task),
        deadline(task),
        null,
        ResolvedGround.of(playbook, task.header().ground(), walk.date()),
        names.questions(visit.hangsOn()),
        false,
        task.first(),
        marks.of(task.after()).isEmpty() ? List.of() : List.of(marks.of(task.after())),
        0);
  }

  private Deadline deadline(Step.Do task) {
    Step.Due on = task.due();
    String after = marks.of(task.after());
    Basis basis =
        on != null
            ? Basis.DUE
            : !task.before().isEmpty()
                ? Basis.BEFORE
                : !after.isEmpty()
                    ? Basis.TASK
                    : !task.after().isEmpty()
                        ? Basis.AFTER
                        : task.within() != null ? Basis.START : Basis.NONE;
    String from =
        switch (basis) {
          case DUE -> on == null ? "" : names.question(on.answer());
          case BEFORE -> names.question(task.before());
          case AFTER -> names.question(task.after());
          default -> "";
        };
    List<String> tasks = basis == Basis.TASK ? List.of(after) : List.of();
    return new Deadline(basis, task.within(), tasks, from, null, true, task.every(), false);
  }
}
