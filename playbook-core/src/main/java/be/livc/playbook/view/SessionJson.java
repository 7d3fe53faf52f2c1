package be.livc.playbook.view;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.EventMetadata;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session for other programs; what is sensitive is not in it. */
public final class SessionJson {
  private SessionJson() {}

  /** The session with its answers, tasks and documents. */
  public static Map<String, @Nullable Object> of(Session session, Sentences texts) {
    Walk walk = session.walk();
    ScreenNames names = new ScreenNames(walk, texts);
    Map<String, @Nullable Object> shape = Json.shape("session");
    shape.putAll(head(SessionSummary.of(session)));
    shape.put("date", session.date().toString());
    QuestionJson questions = new QuestionJson(walk, names, texts);
    shape.put("open", open(session, questions, names));
    shape.put("putOff", putOff(session, questions, names));
    List<Object> answers = new ArrayList<>();
    for (Visit visit : walk.questions()) {
      Ask ask = visit.question();
      if (ask != null && visit.standing() != QuestionState.OPEN) {
        Map<String, @Nullable Object> answer =
            answer(ask, walk.value(ask.id()).orElse(null), session, names);
        answer.put("standing", QuestionJson.word(visit.standing()));
        answers.add(answer);
      }
    }
    shape.put("answers", answers);
    List<Object> aside = new ArrayList<>();
    walk.parked()
        .forEach(
            (id, value) ->
                walk.playbook()
                    .question(id)
                    .ifPresent(ask -> aside.add(answer(ask, value, session, names))));
    shape.put("aside", aside);
    shape.put("tasks", tasks(session));
    shape.put("documents", documents(session, names));
    shape.put(
        "conclusion",
        walk.conclusion().map(visit -> visit.step().id()).filter(id -> !id.isEmpty()).orElse(null));
    return shape;
  }

  /** The session as it is now, with what came, what went and what was set aside. */
  public static Map<String, @Nullable Object> changed(
      Session before, Session after, Sentences texts) {
    Map<String, @Nullable Object> shape = of(after, texts);
    ScreenNames names = new ScreenNames(before.walk(), texts);
    shape.put("change", ChangeJson.of(before.changeTo(after), names));
    return shape;
  }

  /** What a list says of a session. */
  public static Map<String, @Nullable Object> head(SessionSummary summary) {
    Map<String, @Nullable Object> head = Json.object();
    head.put("id", summary.id());
    head.put("name", summary.name());
    head.put("playbook", summary.playbook());
    head.put("version", summary.version().toString());
    head.put("title", CommonMarkText.plain(summary.title()));
    head.put("lastUsed", summary.lastUsed().toString());
    head.put("progress", ProgressJson.of(summary.progress()));
    head.put("closed", summary.closed());
    head.put("sensitive", summary.sensitive());
    return head;
  }

  /** The first question that is open for certain; none where all that is left was put off. */
  private static @Nullable Object open(Session session, QuestionJson questions, ScreenNames names) {
    for (Visit visit : session.walk().questions()) {
      Ask ask = visit.question();
      if (ask != null && visit.standing() == QuestionState.OPEN) {
        Map<String, @Nullable Object> question = questions.of(visit, ask);
        question.put("earlier", EarlierJson.at(ask, session, names));
        return question;
      }
    }
    return null;
  }

  private static List<Object> putOff(Session session, QuestionJson questions, ScreenNames names) {
    List<Object> waiting = new ArrayList<>();
    for (Visit visit : session.walk().putOff()) {
      Ask ask = visit.question();
      if (ask != null) {
        Map<String, @Nullable Object> question = questions.of(visit, ask);
        question.put("earlier", EarlierJson.at(ask, session, names));
        waiting.add(question);
      }
    }
    return waiting;
  }

  private static Map<String, @Nullable Object> answer(
      Ask ask, @Nullable Value value, Session session, ScreenNames names) {
    Map<String, @Nullable Object> shape = AnswerJson.of(ask, value, names);
    shape.put("by", session.recorded(ask.id()).map(EventMetadata::author).orElse(""));
    shape.put("at", session.recorded(ask.id()).map(it -> it.time().toString()).orElse(null));
    return shape;
  }

  private static List<Object> tasks(Session session) {
    List<Object> tasks = new ArrayList<>();
    for (ChecklistItem item : Checklist.of(session).items()) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("key", item.key());
      one.put("mark", item.mark());
      one.put("name", item.name());
      one.put("done", item.done());
      tasks.add(one);
    }
    return tasks;
  }

  private static List<Object> documents(Session session, ScreenNames names) {
    List<String> made = session.made().stream().map(MadeDocument::key).toList();
    List<Object> documents = new ArrayList<>();
    session
        .walk()
        .documents()
        .forEach(
            writing -> {
              Map<String, @Nullable Object> one = Json.object();
              one.put("key", writing.key());
              one.put("template", writing.step().template());
              one.put("name", names.document(writing));
              one.put("made", made.contains(writing.key()));
              documents.add(one);
            });
    return documents;
  }
}
