package be.livc.playbook.view;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer for other programs; a sensitive one is named, never shown. */
final class AnswerJson {
  private AnswerJson() {}

  static Map<String, @Nullable Object> of(Ask ask, @Nullable Value value, ScreenNames names) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("question", ask.id());
    shape.put("name", names.question(ask));
    shape.put("sensitive", ask.sensitive());
    Value shown = ask.sensitive() ? null : value;
    shape.put("value", ValueJson.of(shown));
    shape.put("label", shown == null ? null : names.answer(ask, shown));
    return shape;
  }
}
