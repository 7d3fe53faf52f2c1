package be.livc.playbook.session;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.answer.ValueLimits;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.SessionEvent.Answered;
import be.livc.playbook.walk.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** How a value becomes an answer: put in order, checked, and then recorded. */
final class AnswerRecording {
  private AnswerRecording() {}

  static Attempt answer(
      Session session,
      Ask ask,
      @Nullable Value value,
      BiFunction<EventMetadata, Value, SessionEvent> event) {
    if (value == null) {
      return Attempt.rejected(session, Rejection.of(Rejection.Kind.WRONG_SORT, ""));
    }
    Rejection limit = ValueLimits.of(value);
    if (limit != null) {
      return Attempt.rejected(session, ask.sensitive() ? limit.silent() : limit);
    }
    Value prepared = prepared(session, ask, value);
    if (new Answer.Given(prepared).equals(session.answers().get(ask.id()))) {
      return Attempt.accepted(session);
    }
    Rejection wrong = AnswerValidator.of(ask, prepared);
    wrong = wrong == null ? unoffered(session, ask, prepared) : wrong;
    if (wrong != null) {
      return Attempt.rejected(session, wrong);
    }
    Session after = session.with(stamp -> event.apply(stamp, prepared));
    return after
        .walk()
        .question(ask.id())
        .map(Visit::rejection)
        .map(refused -> Attempt.rejected(session, refused))
        .orElseGet(() -> Attempt.accepted(after));
  }

  /** An option that is not offered at the place where the question is open. */
  private static @Nullable Rejection unoffered(Session session, Ask ask, Value value) {
    Ask open = session.walk().open().filter(it -> it.id().equals(ask.id())).orElse(ask);
    List<String> offered = open.type().options().stream().map(Option::key).toList();
    for (String key : value.chosen()) {
      if (!offered.contains(key)) {
        Rejection rejection =
            new Rejection(Rejection.Kind.NOT_OFFERED, key, offered, List.of(), null);
        return ask.sensitive() ? rejection.silent() : rejection;
      }
    }
    return null;
  }

  /**
   * Chosen options in document order, entries and rows with their identities, line ends as {@code
   * \n}.
   */
  static Value prepared(Session session, Ask ask, Value value) {
    if (value instanceof Value.SomeOptions some && ask.type() instanceof AnswerType.Choices) {
      List<String> order = ask.type().options().stream().map(Option::key).toList();
      List<String> keys = new ArrayList<>(some.keys());
      keys.sort(Comparator.comparingInt(order::indexOf));
      return new Value.SomeOptions(keys);
    }
    List<Value> earlier = value.identities().isEmpty() ? List.of() : earlier(session, ask.id());
    return EntryIdentities.of(value, earlier, session.pen().identities());
  }

  /** What stood at a question before, what counts now first, then the latest first. */
  private static List<Value> earlier(Session session, String question) {
    List<Value> values = new ArrayList<>();
    if (session.answers().get(question) instanceof Answer.Given now) {
      values.add(now.value());
    }
    List<SessionEvent> events = session.events();
    Set<String> names = EventHistory.namesOf(question, events);
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i) instanceof Answered answered
          && names.contains(answered.question())
          && answered.value() != null) {
        values.add(answered.value());
      }
    }
    return values;
  }
}
