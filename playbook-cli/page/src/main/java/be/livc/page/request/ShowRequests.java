package be.livc.page.request;

import be.livc.page.desk.Desk;
import be.livc.page.given.GivenReader;
import be.livc.page.given.Refusals;
import be.livc.page.shape.Checklists;
import be.livc.page.shape.DocumentsShape;
import be.livc.page.shape.OverviewShape;
import be.livc.page.shape.PreviewShape;
import be.livc.page.shape.QuestionShape;
import be.livc.page.shape.TasksShape;
import be.livc.page.shape.Wording;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.page.wire.Shape;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.Grouping;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.Causes;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows how a session stands, and what a change would do. */
final class ShowRequests {
  private final Desk desk;

  ShowRequests(Desk desk) {
    this.desk = desk;
  }

  private Session session() {
    return desk.sitting().session();
  }

  private Wording words() {
    return new Wording(session().walk(), desk.texts());
  }

  private static ZoneId zone(Request request) {
    return request.now().getOffset();
  }

  Map<String, @Nullable Object> state(Request request) {
    return Changed.state(request, desk);
  }

  Map<String, @Nullable Object> question(Request request) {
    Walk walk = session().walk();
    String id =
        request
            .optional("question")
            .or(() -> walk.open().map(Ask::id))
            .orElseThrow(() -> Problem.of("problem.no-open"));
    Visit visit = walk.question(id).orElse(null);
    Ask ask = visit == null ? null : visit.question();
    if (visit == null || ask == null) {
      throw Problem.of(walk.asked(id).isEmpty() ? "problem.question" : "problem.not-met", id);
    }
    return new QuestionShape(desk.sitting(), words(), zone(request))
        .of(visit, ask, request.is("show"));
  }

  Map<String, @Nullable Object> row(Request request) {
    Session session = session();
    Asked asked = Asked.of(request, session, desk.texts());
    if (!(asked.ask().type() instanceof AnswerType.Table table)) {
      throw Problem.of("problem.other-sort", asked.ask().id(), "cells");
    }
    Map<String, Object> cells = request.object("cells");
    GivenReader.Row row =
        Asked.reader(request, session, desk.texts()).row(table, GivenReader.known(table, cells));
    List<Object> refused = new ArrayList<>();
    row.refused()
        .forEach(
            (column, why) -> {
              if (cells.containsKey(column)) {
                refused.add(why.at(-1, column).shape());
              }
            });
    return new Shape().put("asked", row.asked()).put("refused", refused).map();
  }

  Map<String, @Nullable Object> preview(Request request) {
    Session session = desk.sitting().by(request);
    PreviewShape preview = new PreviewShape(session, desk.texts());
    LocalDate day = request.day("day").orElse(null);
    if (request.is("erase")) {
      return preview.erasure();
    } else if (day != null) {
      return preview.day(session.dated(day));
    }
    Asked asked = Asked.of(request, session, desk.texts());
    if (request.is("later")) {
      Attempt attempt = session.putOff(asked.ask());
      Rejection why = attempt.rejection().orElse(null);
      return why == null
          ? preview.later(asked.ask(), attempt.session())
          : Changed.refused(refusals().of(asked.ask(), why));
    }
    return asked
        .answer(request, desk.texts())
        .match(value -> preview(preview, asked, value), Changed::refused);
  }

  private Map<String, @Nullable Object> preview(PreviewShape preview, Asked asked, Value value) {
    Attempt attempt = asked.attempt(value);
    Rejection why = attempt.rejection().orElse(null);
    return why == null
        ? preview.answer(asked.ask(), value, attempt.session())
        : Changed.refused(refusals().of(asked.ask(), why));
  }

  private Refusals refusals() {
    return new Refusals(desk.book().language(), desk.texts());
  }

  Map<String, @Nullable Object> answers(Request request) {
    return new OverviewShape(session(), words(), zone(request)).map();
  }

  Map<String, @Nullable Object> tasks(Request request) {
    Session session = session();
    String by = request.optional("by").orElse("");
    Checklist list = Checklists.of(session, desk, request);
    boolean inOrder = by.equals("order");
    Checklist shown =
        inOrder || by.isEmpty()
            ? list
            : list.by(Grouping.parse(by).orElseThrow(() -> Problem.of("problem.by", by)));
    List<String> warnings = new ArrayList<>();
    list.warnings().forEach(warning -> warnings.add(words().warning(warning)));
    return new TasksShape(desk.sitting(), shown).map(inOrder, warnings);
  }

  /** Why a task is there, or a question that is to be asked around. */
  Map<String, @Nullable Object> why(Request request) {
    Walk walk = session().walk();
    String key = request.text("task");
    String step =
        walk.tasks().stream()
            .filter(task -> task.key().equals(key))
            .map(task -> task.step().id())
            .findFirst()
            .orElse(key);
    Visit visit =
        walk.visits().stream()
            .filter(it -> it.step().id().equals(step) && !step.isEmpty())
            .findFirst()
            .orElseThrow(() -> Problem.of("problem.task", key));
    String cause = null;
    for (String question : Causes.questions(visit, walk.playbook())) {
      cause = walk.question(question).isPresent() ? question : cause;
    }
    return new Shape()
        .put("lines", words().why(visit.step(), visit))
        .maybe("question", cause)
        .map();
  }

  Map<String, @Nullable Object> documents(Request request) {
    return new DocumentsShape(desk.book(), session(), words()).map();
  }
}
