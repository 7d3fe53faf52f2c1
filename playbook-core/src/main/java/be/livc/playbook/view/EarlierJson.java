package be.livc.playbook.view;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.Suggestion;
import be.livc.playbook.session.earlier.EarlierAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers of another session for other programs; what is sensitive is not in it. */
public final class EarlierJson {
  private EarlierJson() {}

  /**
   * What became of the answers of another session.
   *
   * @param taken the questions at which they were recorded as answers
   * @param words why the others were not
   */
  public static Map<String, @Nullable Object> of(
      Session source,
      EarlierAnswers earlier,
      List<String> taken,
      EarlierWords words,
      ScreenNames names) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("session", source.id());
    shape.put("name", source.name());
    shape.put("offered", List.copyOf(earlier.offered().keySet()));
    shape.put("taken", taken);
    List<Object> left = new ArrayList<>();
    for (EarlierWords.Left one : words.left()) {
      Map<String, @Nullable Object> it = Json.object();
      it.put("question", one.question());
      it.put("name", names.question(one.question()));
      it.put("cause", one.cause());
      it.put("sentence", one.sentence());
      left.add(it);
    }
    shape.put("left", left);
    return shape;
  }

  /** What is held ready at a question; null where nothing is. */
  static @Nullable Object at(Ask ask, Session session, ScreenNames names) {
    Optional<Suggestion> held = session.suggestion(ask);
    if (held.isEmpty()) {
      return null;
    }
    Suggestion one = held.get();
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("value", ask.sensitive() ? null : ValueJson.of(one.value()));
    shape.put("label", ask.sensitive() ? null : names.answer(ask, one.value()));
    shape.put("session", one.session());
    shape.put("name", one.name());
    shape.put("on", one.on().toString());
    return shape;
  }
}
