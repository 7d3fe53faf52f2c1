package be.livc.playbook.view;

import be.livc.playbook.model.Value;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.WalkChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a change does, for other programs; what is sensitive is not in it. */
public final class ChangeJson {
  private ChangeJson() {}

  /**
   * The change by what came, what went and what was set aside.
   *
   * @param names in the session as it was before
   */
  public static Map<String, @Nullable Object> of(WalkChange change, ScreenNames names) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("aside", answers(change.aside(), names));
    shape.put("back", answers(change.back(), names));
    shape.put(
        "newQuestions", named(change.newQuestions(), ask -> ask.id(), ask -> names.question(ask)));
    shape.put("tasksGone", named(change.tasksGone(), Task::key, names::task));
    shape.put("tasksNew", named(change.tasksNew(), Task::key, names::task));
    shape.put(
        "documentsGone", named(change.documentsGone(), DocumentRequest::key, names::document));
    shape.put("documentsNew", named(change.documentsNew(), DocumentRequest::key, names::document));
    shape.put("warningsGone", sayings(change.warningsGone(), names));
    shape.put("warningsNew", sayings(change.warningsNew(), names));
    shape.put("outcomesGone", sayings(change.outcomesGone(), names));
    shape.put("outcomesNew", sayings(change.outcomesNew(), names));
    return shape;
  }

  private static List<Object> answers(Map<String, Value> values, ScreenNames names) {
    Map<String, String> keys = new LinkedHashMap<>();
    values.keySet().forEach(id -> keys.put(id, names.question(id)));
    return named(List.copyOf(keys.entrySet()), Map.Entry::getKey, Map.Entry::getValue);
  }

  private static List<Object> sayings(List<Visit> visits, ScreenNames names) {
    return named(visits, visit -> visit.step().id(), visit -> names.name(visit.step(), null));
  }

  private static <T> List<Object> named(
      List<T> items, Function<T, String> key, Function<T, String> name) {
    List<Object> list = new ArrayList<>();
    for (T item : items) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("key", key.apply(item));
      one.put("name", name.apply(item));
      list.add(one);
    }
    return list;
  }
}
