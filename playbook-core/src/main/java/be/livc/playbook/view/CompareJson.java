package be.livc.playbook.view;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.earlier.SessionDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two sessions beside each other for other programs; what is sensitive is not in it. */
public final class CompareJson {
  private CompareJson() {}

  /** What differs. */
  public static Map<String, @Nullable Object> of(SessionDifference difference, Sentences texts) {
    Session one = difference.one();
    Session other = difference.other();
    ScreenNames names = new ScreenNames(one.walk(), texts);
    ScreenNames others = new ScreenNames(other.walk(), texts);
    Map<String, @Nullable Object> shape = Json.shape("comparison");
    shape.put("first", side(one, difference.onlyOne(), names));
    shape.put("second", side(other, difference.onlyOther(), others));
    List<Object> answers = new ArrayList<>();
    for (String question : difference.questions()) {
      Map<String, @Nullable Object> it = Json.object();
      it.put("question", question);
      it.put("first", value(one, question));
      it.put("firstLabel", answer(one, question, names, texts));
      it.put("second", value(other, question));
      it.put("secondLabel", answer(other, question, others, texts));
      answers.add(it);
    }
    shape.put("answers", answers);
    return shape;
  }

  private static Map<String, @Nullable Object> side(
      Session session, SessionDifference.Only only, ScreenNames names) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("session", session.id());
    shape.put("name", session.name());
    shape.put("playbook", session.playbook().id());
    shape.put("version", session.playbook().version().toString());
    List<Object> tasks = new ArrayList<>();
    only.tasks().forEach(task -> tasks.add(named(task.key(), names.task(task))));
    shape.put("tasks", tasks);
    List<Object> documents = new ArrayList<>();
    only.documents().forEach(it -> documents.add(named(it.key(), names.document(it))));
    shape.put("documents", documents);
    List<Object> outcomes = new ArrayList<>();
    only.outcomes().forEach(it -> outcomes.add(named(it.step().id(), names.name(it.step(), null))));
    shape.put("outcomes", outcomes);
    shape.put(
        "conclusion",
        session
            .walk()
            .conclusion()
            .map(it -> it.step().id())
            .filter(it -> !it.isEmpty())
            .orElse(null));
    return shape;
  }

  private static Map<String, @Nullable Object> named(String key, String name) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("key", key);
    one.put("name", name);
    return one;
  }

  private static @Nullable Object value(Session session, String question) {
    Ask ask = session.playbook().question(question).orElse(null);
    boolean shown = ask != null && !ask.sensitive();
    return shown && session.answers().get(question) instanceof Answer.Given given
        ? ValueJson.of(given.value())
        : null;
  }

  /** An answer in words; a sensitive one is not shown, nor one to what the playbook hasn't. */
  public static String answer(
      Session session, String question, ScreenNames names, Sentences texts) {
    Answer answer = session.answers().get(question);
    Ask ask = session.playbook().question(question).orElse(null);
    if (answer == null) {
      return texts.of("answer.none");
    } else if (answer instanceof Answer.Given given) {
      return ask == null ? texts.of("answer.sensitive") : names.answer(ask, given.value());
    }
    return texts.of("answer.put-off");
  }
}
