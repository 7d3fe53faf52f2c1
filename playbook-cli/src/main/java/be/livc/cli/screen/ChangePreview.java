package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.cli.words.PartNoun;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.WalkChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a changed answer does, seen before it happens. */
public final class ChangePreview {
  private final Session session;
  private final Console console;
  private final Texts texts;
  private final ScreenNames names;

  /** In a session as it is before the change. */
  public ChangePreview(Console console, Session session) {
    this.session = session;
    this.console = console;
    this.texts = console.texts();
    this.names = new ScreenNames(session.walk(), texts);
  }

  /** Shows what the answer would do to the one that stands now, if one does. */
  public void show(Ask ask, Value value, WalkChange change) {
    String present =
        session.answers().get(ask.id()) instanceof Answer.Given given
            ? names.answer(ask, given.value())
            : "";
    show(ask, value, change, present, session);
  }

  /**
   * Shows what the answer would do.
   *
   * @param present the answer that stands now, in words
   * @param next the session with the new answer
   */
  void show(Ask ask, Value value, WalkChange change, String present, Session next) {
    console
        .gap()
        .say(
            ask.sensitive()
                ? texts.of("preview.title.sensitive")
                : texts.of("preview.title", names.answer(ask, value)));
    boolean parts = partsGone(ask, next);
    if (!parts || !change.isEmpty()) {
      effects(change);
    }
    if (!present.isEmpty() && (!change.aside().isEmpty() || !change.tasksGone().isEmpty())) {
      console.tell(
          ask.sensitive() ? "preview.comes-back.sensitive" : "preview.comes-back", present);
    }
    console.gap();
  }

  /** The entries, rows or lines that the new answer no longer has; false for none. */
  private boolean partsGone(Ask ask, Session next) {
    if (!(session.answers().get(ask.id()) instanceof Answer.Given before)
        || !(next.answers().get(ask.id()) instanceof Answer.Given after)) {
      return false;
    }
    List<Value> gone = AnswerParts.gone(ask.type(), before.value(), after.value());
    if (gone.isEmpty()) {
      return false;
    }
    console.say("  ", texts.of("preview.parts"), 2);
    List<String> labels =
        gone.stream().map(part -> AnswerParts.label(ask.type(), part, names)).toList();
    String counted = PartNoun.of(ask, names.language(), texts).count(gone.size());
    console.say("    ", ask.sensitive() ? counted : counted + ": " + String.join(", ", labels), 4);
    return true;
  }

  /** Shows what putting the question off would do, whose answer then no longer counts. */
  public void later(Ask ask, WalkChange change) {
    console.gap().tell("preview.later", names.question(ask));
    effects(change);
    if (!change.isEmpty()) {
      console.tell("preview.later.comes-back");
    }
    console.gap();
  }

  /** Shows what several answers together would do. */
  public void showAll(WalkChange change) {
    console.gap().tell("preview.title.all");
    effects(change);
    console.gap();
  }

  private void effects(WalkChange change) {
    if (change.isEmpty()) {
      console.say("  ", texts.of("preview.nothing"), 2);
      return;
    }
    block("preview.aside", answers(change.aside()), "preview.answers");
    block("preview.back", answers(change.back()), "preview.answers");
    tasksGone(change.tasksGone());
    documentsGone(change.documentsGone());
    List<String> fresh = change.newQuestions().stream().map(names::question).toList();
    if (fresh.isEmpty()) {
      console.say("  ", texts.of("preview.questions.none"), 2);
    } else {
      block("preview.questions", fresh, "preview.questions.count");
    }
    block("preview.tasks.new", taskNames(change.tasksNew()), "preview.tasks.count");
    block("preview.documents.new", documentNames(change.documentsNew()), "preview.documents.count");
    sayings("preview.warnings.gone", change.warningsGone());
    sayings("preview.warnings.new", change.warningsNew());
    sayings("preview.outcomes.gone", change.outcomesGone());
    sayings("preview.outcomes.new", change.outcomesNew());
  }

  /** Warnings and outcomes have no names: what they say, on a line each. */
  private void sayings(String title, List<Visit> visits) {
    if (!visits.isEmpty()) {
      console.say("  ", texts.of(title), 2);
    }
    for (Visit visit : visits) {
      console.say("    ", names.name(visit.step(), null), 4);
    }
  }

  private List<String> answers(Map<String, Value> values) {
    List<String> said = new ArrayList<>();
    values.forEach(
        (id, value) ->
            session
                .playbook()
                .question(id)
                .ifPresent(ask -> said.add(names.question(ask) + ": " + names.answer(ask, value))));
    return said;
  }

  private void block(String title, List<String> items, String count) {
    if (!items.isEmpty()) {
      console.say("  ", texts.of(title), 2);
      console.say(
          "    ",
          texts.count(
              count,
              items.size(),
              String.join(
                  title.equals("preview.aside") || title.equals("preview.back") ? "; " : ", ",
                  items)),
          4);
    }
  }

  private void tasksGone(List<Task> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    Map<String, LocalDate> ticked = session.ticked();
    List<Task> done = tasks.stream().filter(task -> ticked.containsKey(task.key())).toList();
    String list = String.join(", ", taskNames(tasks));
    String none =
        done.isEmpty()
            ? " " + texts.of(tasks.size() == 1 ? "preview.not-done.one" : "preview.not-done.many")
            : "";
    console.say("  ", texts.of("preview.tasks"), 2);
    console.say("    ", texts.count("preview.tasks.count", tasks.size(), list) + none, 4);
    Language language = names.language();
    for (Task task : done) {
      LocalDate day = ticked.getOrDefault(task.key(), LocalDate.EPOCH);
      String said = day.getDayOfMonth() + " " + language.months().get(day.getMonthValue() - 1);
      console.say("    ", texts.of("preview.done", said, names.task(task)), 4);
    }
  }

  private void documentsGone(List<DocumentRequest> documents) {
    if (documents.isEmpty()) {
      return;
    }
    List<DocumentRequest> made = documents.stream().filter(this::isMade).toList();
    String list = String.join(", ", documentNames(documents));
    String none =
        made.isEmpty()
            ? " "
                + texts.of(documents.size() == 1 ? "preview.not-made.one" : "preview.not-made.many")
            : "";
    console.say("  ", texts.of("preview.documents"), 2);
    console.say("    ", texts.count("preview.documents.count", documents.size(), list) + none, 4);
    for (DocumentRequest document : made) {
      console.say("    ", texts.of("preview.made", names.document(document)), 4);
    }
  }

  private boolean isMade(DocumentRequest document) {
    return session.made().stream().map(MadeDocument::key).anyMatch(document.key()::equals);
  }

  private List<String> taskNames(List<Task> tasks) {
    return tasks.stream().map(names::task).toList();
  }

  private List<String> documentNames(List<DocumentRequest> documents) {
    return documents.stream().map(names::document).toList();
  }
}
