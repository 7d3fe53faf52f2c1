package be.livc.playbook.checklist;

import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Item;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a checklist together from a walk. */
final class ChecklistBuilder {
  private final Walk walk;
  private final Playbook playbook;
  private final Map<String, String> inquiries;
  private final Map<String, LocalDate> ticked;
  private final TaskMarks marks;
  private final Function<String, Set<String>> uses;
  private final Words words;
  private final ChecklistNames names;
  private final List<Task> tasks;
  private final Deadlines deadlines;

  ChecklistBuilder(
      Walk walk,
      Map<String, String> inquiries,
      Map<String, LocalDate> ticked,
      TaskMarks marks,
      Function<String, Set<String>> uses,
      Words words) {
    this.walk = walk;
    this.playbook = walk.playbook();
    this.inquiries = inquiries;
    this.ticked = ticked;
    this.marks = marks;
    this.uses = uses;
    this.words = words;
    this.names = new ChecklistNames(walk, words);
    this.tasks = walk.tasks();
    this.deadlines = new Deadlines(walk, ticked, marks, names);
  }

  Checklist list(String name, ChecklistOrigin origin) {
    Visit end = walk.conclusion().orElse(null);
    Step.Conclude conclude = end != null && end.step() instanceof Step.Conclude last ? last : null;
    return new Checklist(
        name,
        CommonMarkText.plain(playbook.title().markdown()),
        playbook.version(),
        words.language(),
        walk.date(),
        !walk.atEnd(),
        warnings(),
        phases(),
        unsure(),
        conclude == null ? "" : names.fill(conclude.text(), null, null),
        conclude == null ? null : support(conclude),
        List.of(),
        Grouping.PHASE,
        false,
        origin);
  }

  private ResolvedGround support(Step step) {
    return ResolvedGround.of(playbook, step.header().ground(), walk.date());
  }

  private List<Checklist.Part> phases() {
    Map<Integer, List<ChecklistItem>> items = new TreeMap<>();
    Map<String, Integer> waiting = waiting();
    tasks.forEach(task -> in(task.visit(), items).add(item(task, waiting)));
    for (Visit visit : walk.putOff()) {
      Step.Ask ask = visit.question();
      String whom = ask == null ? null : inquiries.get(ask.id());
      if (ask != null && whom != null) {
        in(visit, items).add(inquiry(ask, whom));
      }
    }
    List<Checklist.Part> parts = new ArrayList<>();
    items.forEach((phase, some) -> parts.add(part(phase, some)));
    return parts;
  }

  private List<ChecklistItem> in(Visit visit, Map<Integer, List<ChecklistItem>> items) {
    int place = playbook.phases().indexOf(visit.phase());
    return items.computeIfAbsent(place, some -> new ArrayList<>());
  }

  private Checklist.Part part(int place, List<ChecklistItem> items) {
    Phase phase = place < 0 ? null : playbook.phases().get(place);
    return phase == null || phase.id().isEmpty()
        ? new Checklist.Part(0, "", items)
        : new Checklist.Part(
            place + 1, CommonMarkText.plain(names.fill(phase.title(), null, null)), items);
  }

  /** What the person is to ask someone, for a question that she put off. */
  private ChecklistItem inquiry(Step.Ask ask, String whom) {
    String name = words.get("inquiry", whom, names.question(ask.id()));
    return new ChecklistItem(
        marks.of(ask.id()),
        ask.id(),
        name,
        CommonMarkText.escapeInline(name),
        List.of(),
        Deadline.NONE,
        ticked.get(ask.id()),
        ResolvedGround.none(walk.date()),
        List.of(),
        true,
        false,
        List.of(),
        0);
  }

  /** How many tasks wait for each open one, by its mark. */
  private Map<String, Integer> waiting() {
    Map<String, Integer> waiting = new HashMap<>();
    for (Task task : tasks) {
      if (!ticked.containsKey(task.key())) {
        deadlines.before(task).forEach(it -> waiting.merge(marks.of(it), 1, Integer::sum));
      }
    }
    return waiting;
  }

  private ChecklistItem item(Task task, Map<String, Integer> waiting) {
    return new ChecklistItem(
        marks.of(task),
        task.key(),
        name(task),
        names.fill(task.step().text(), task.item(), mask(task)),
        names.doers(task.step()),
        deadlines.of(task),
        ticked.get(task.key()),
        support(task.step()),
        List.of(),
        task.visit().reached(),
        task.step().first(),
        ticked.containsKey(task.key())
            ? List.of()
            : deadlines.before(task).stream().map(marks::of).toList(),
        waiting.getOrDefault(marks.of(task), 0));
  }

  /** The short name; for an entry of a list the beginning of what is to be done with it. */
  private String name(Task task) {
    return names.step(task.step(), task.item(), mask(task));
  }

  private @Nullable String mask(Task task) {
    if (task.step().forEach() == null) {
      return null;
    }
    String list = task.step().forEach().answer();
    if (task.pending()) {
      return CommonMarkText.escapeInline(words.get("pending", names.question(list)));
    }
    Item item = task.item();
    boolean sensitive =
        walk.question(list).map(Visit::question).filter(Step.Ask::sensitive).isPresent();
    return sensitive && item != null ? words.get("sensitive.entry", place(list, item)) : null;
  }

  private int place(String list, Item item) {
    List<String> identities = walk.value(list).map(Value::identities).orElse(List.of());
    return identities.indexOf(item.identity()) + 1;
  }

  private List<ChecklistWarning> warnings() {
    List<ChecklistWarning> warnings = new ArrayList<>();
    for (Visit visit : walk.warnings(ticked.keySet())) {
      if (visit.step() instanceof Step.Warn warn) {
        List<String> waiting = deadlines.open(warn.until()).stream().map(marks::of).toList();
        warnings.add(
            new ChecklistWarning(names.fill(warn.text(), null, null), waiting, support(warn)));
      }
    }
    return warnings;
  }

  private List<OpenQuestion> unsure() {
    List<OpenQuestion> unsure = new ArrayList<>();
    Map<String, List<Visit>> dependents = walk.dependents();
    List<DocumentRequest> documents = walk.documents();
    for (Visit visit : walk.putOff()) {
      Step.Ask ask = visit.question();
      if (ask != null) {
        unsure.add(
            new OpenQuestion(
                names.question(ask.id()),
                visit.standing() == QuestionState.REFUSED,
                hanging(ask.id(), dependents.getOrDefault(ask.id(), List.of()), documents)));
      }
    }
    return unsure;
  }

  private List<OpenQuestion.Dependent> hanging(
      String question, List<Visit> dependents, List<DocumentRequest> documents) {
    List<OpenQuestion.Dependent> hanging = new ArrayList<>();
    for (Visit visit : dependents) {
      OpenQuestion.Kind kind = kind(visit.step());
      if (kind != null) {
        hanging.add(new OpenQuestion.Dependent(kind, names.step(visit.step())));
      }
    }
    for (DocumentRequest document : documents) {
      if (uses.apply(document.step().template()).contains(question)) {
        hanging.add(
            new OpenQuestion.Dependent(
                OpenQuestion.Kind.DOCUMENT_BLANK, names.step(document.step())));
      }
    }
    return hanging.stream().distinct().toList();
  }

  private static OpenQuestion.@Nullable Kind kind(Step step) {
    return switch (step.kind()) {
      case WARN -> OpenQuestion.Kind.WARNING;
      case ASK, ASK_AGAIN -> OpenQuestion.Kind.QUESTION;
      case DO -> OpenQuestion.Kind.TASK;
      case WRITE -> OpenQuestion.Kind.DOCUMENT;
      case CONCLUDE -> OpenQuestion.Kind.CONCLUSION;
      case TELL, GROUP, INCLUDE -> null;
    };
  }
}
