package be.livc.page.shape;

import be.livc.page.given.GivenShape;
import be.livc.page.wire.Shape;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.Suggestion;
import be.livc.playbook.view.screen.AnswerParts;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is suggested at a question; never an answer before the person takes it.
 *
 * @param value the answer
 * @param label in words; of a sensitive answer that it is one
 * @param from where it comes from; empty where the playbook suggests it
 */
public record Suggestions(Value value, String label, String from) {
  /** Of an earlier session, or of the playbook; of a sensitive question only the former. */
  public static Optional<Suggestions> at(Ask ask, Session session, Wording words) {
    Suggestion held = session.suggestion(ask).orElse(null);
    if (held != null) {
      String day = words.texts().language().date(held.on());
      String from =
          held.name().isEmpty()
              ? words.texts().of("earlier.nameless", day)
              : words.texts().of("earlier.from", held.name(), day);
      return Optional.of(
          new Suggestions(held.value(), words.names().answer(ask, held.value()), from));
    } else if (ask.sensitive() || ask.suggestion().isEmpty() || AnswerParts.has(ask.type())) {
      return Optional.empty();
    }
    Language language = words.names().language();
    Value value = AnswerParser.read(ask, ask.suggestion(), language).value();
    return value == null
        ? Optional.empty()
        : Optional.of(new Suggestions(value, words.names().answer(ask, value), ""));
  }

  /** As a reply has it; of a sensitive question without the answer. */
  public Map<String, @Nullable Object> shape(Ask ask, Language language) {
    return new Shape()
        .maybe("value", ask.sensitive() ? null : GivenShape.of(ask.type(), value, language))
        .put("label", label)
        .put("from", from)
        .map();
  }
}
