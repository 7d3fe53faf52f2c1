package be.livc.playbook.checklist;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.checklist.Deadline.Basis;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
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
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private UnwalkedChecklist(Walk walk) {
    this.walk = walk;
    this.playbook = walk.playbook();
    this.names = new ChecklistNames(walk, Words.of(playbook.language()));
  }

  static Checklist of(Playbook playbook, LocalDate date) {
    return new UnwalkedChecklist(Walk.of(playbook, Answers.NONE, date)).list();
  }

  private Checklist list() {
    Map<Step.Do, Visit> tasks = new LinkedHashMap<>();
    for (Visit visit : walk.visits()) {
      if (visit.step() instanceof Step.Do task && !numbers.containsKey(task.id())) {
        tasks.put(task, visit);
        numbers.put(task.id(), numbers.size() + 1);
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
        List.of());
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
    List<Role> by =
        task.by().stream().map(id -> playbook.roles().getOrDefault(id, new Role(id, id))).toList();
    return new ChecklistItem(
        numbers.getOrDefault(task.id(), 0),
        task.id(),
        names.fill(task.text(), null, null),
        by,
        deadline(task),
        null,
        ResolvedGround.of(playbook, task.header().ground(), walk.date()),
        names.questions(visit.hangsOn()),
        false);
  }

  private Deadline deadline(Step.Do task) {
    Integer after = numbers.get(task.after());
    Basis basis =
        !task.before().isEmpty()
            ? Basis.BEFORE
            : after != null
                ? Basis.TASK
                : !task.after().isEmpty()
                    ? Basis.AFTER
                    : task.within() != null ? Basis.START : Basis.NONE;
    String from =
        basis == Basis.BEFORE
            ? names.question(task.before())
            : basis == Basis.AFTER ? names.question(task.after()) : "";
    List<Integer> tasks = basis == Basis.TASK && after != null ? List.of(after) : List.of();
    return new Deadline(basis, task.within(), tasks, from, null, true, task.every());
  }
}
