package be.livc.playbook.view.screen;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.WalkChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a change does, seen before it happens; what is sensitive is not in it. */
public final class ChangeGroups {
  private static final String COMMA = ", ";

  private final Session session;
  private final Sentences texts;
  private final ScreenNames names;
  private final List<ChangeGroup> groups = new ArrayList<>();

  private ChangeGroups(Session session, Sentences texts) {
    this.session = session;
    this.texts = texts;
    this.names = new ScreenNames(session.walk(), texts);
  }

  /**
   * By sort, in the order in which it matters; none when nothing changes.
   *
   * @param before the session as it is before the change
   */
  public static List<ChangeGroup> of(Session before, WalkChange change, Sentences texts) {
    Objects.requireNonNull(change, "change");
    if (change.isEmpty()) {
      return List.of();
    }
    ChangeGroups groups = new ChangeGroups(before, texts);
    groups.add(change);
    return List.copyOf(groups.groups);
  }

  /** The entries, rows or lines that an answer no longer has in another session; empty for none. */
  public static List<ChangeGroup> partsGone(
      Ask ask, Session before, Session after, Sentences texts) {
    if (!(before.answers().get(ask.id()) instanceof Answer.Given was)
        || !(after.answers().get(ask.id()) instanceof Answer.Given now)) {
      return List.of();
    }
    List<Value> gone = AnswerParts.gone(ask.type(), was.value(), now.value());
    if (gone.isEmpty()) {
      return List.of();
    }
    ScreenNames names = new ScreenNames(before.walk(), texts);
    List<String> labels =
        gone.stream().map(part -> AnswerParts.label(ask.type(), part, names)).toList();
    String counted = PartNoun.of(ask, names.language(), texts).count(gone.size());
    return List.of(
        new ChangeGroup(
            texts.of("preview.parts"),
            counted,
            ask.sensitive() ? List.of() : labels,
            COMMA,
            "",
            List.of()));
  }

  private void add(WalkChange change) {
    answers("preview.aside", change.aside());
    answers("preview.back", change.back());
    tasksGone(change.tasksGone());
    documentsGone(change.documentsGone());
    List<String> fresh = change.newQuestions().stream().map(names::question).toList();
    if (fresh.isEmpty()) {
      add(texts.of("preview.questions.none"), "", List.of());
    } else {
      counted("preview.questions", "questions", fresh);
    }
    counted("preview.tasks.new", "tasks", tasks(change.tasksNew()));
    counted("preview.documents.new", "documents", documents(change.documentsNew()));
    sayings("preview.warnings.gone", change.warningsGone());
    sayings("preview.warnings.new", change.warningsNew());
    sayings("preview.outcomes.gone", change.outcomesGone());
    sayings("preview.outcomes.new", change.outcomesNew());
  }

  private void add(String title, String count, List<String> items) {
    groups.add(new ChangeGroup(title, count, items, COMMA, "", List.of()));
  }

  private void counted(String title, String count, List<String> items) {
    if (!items.isEmpty()) {
      add(texts.of(title), texts.count(count, items.size()), items);
    }
  }

  private void answers(String title, Map<String, Value> values) {
    List<String> said = new ArrayList<>();
    values.forEach(
        (id, value) ->
            session
                .playbook()
                .question(id)
                .ifPresent(ask -> said.add(names.question(ask) + ": " + names.answer(ask, value))));
    if (!said.isEmpty()) {
      String count = texts.count("answers", said.size());
      groups.add(new ChangeGroup(texts.of(title), count, said, "; ", "", List.of()));
    }
  }

  /** Warnings and outcomes have no names: what they say. */
  private void sayings(String title, List<Visit> visits) {
    if (!visits.isEmpty()) {
      add(
          texts.of(title),
          "",
          visits.stream().map(visit -> names.name(visit.step(), null)).toList());
    }
  }

  private void tasksGone(List<Task> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    Map<String, LocalDate> ticked = session.ticked();
    Language language = names.language();
    List<String> done = new ArrayList<>();
    for (Task task : tasks) {
      LocalDate day = ticked.get(task.key());
      if (day != null) {
        String said = day.getDayOfMonth() + " " + language.months().get(day.getMonthValue() - 1);
        done.add(texts.of("preview.done", said, names.task(task)));
      }
    }
    gone("preview.tasks", "tasks", tasks(tasks), done, "preview.not-done");
  }

  private void documentsGone(List<DocumentRequest> documents) {
    if (!documents.isEmpty()) {
      List<String> made =
          documents.stream()
              .filter(this::isMade)
              .map(document -> texts.of("preview.made", names.document(document)))
              .toList();
      gone("preview.documents", "documents", documents(documents), made, "preview.not-made");
    }
  }

  private void gone(
      String title, String count, List<String> items, List<String> more, String noneYet) {
    String none = texts.of(noneYet + (items.size() == 1 ? ".one" : ".many"));
    String note = more.isEmpty() ? none : "";
    groups.add(
        new ChangeGroup(
            texts.of(title), texts.count(count, items.size()), items, COMMA, note, more));
  }

  private boolean isMade(DocumentRequest document) {
    return session.made().stream().map(MadeDocument::key).anyMatch(document.key()::equals);
  }

  private List<String> tasks(List<Task> tasks) {
    return tasks.stream().map(names::task).toList();
  }

  private List<String> documents(List<DocumentRequest> documents) {
    return documents.stream().map(names::document).toList();
  }
}
