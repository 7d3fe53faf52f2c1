package be.livc.playbook.form;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.form.FilledForm.Filled;
import be.livc.playbook.form.TakenAnswer.Outcome;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A filled form beside the session it was made from: what each answer comes to, and the session as
 * it is once those that are accepted are kept. Questions that were not filled in stay as they are.
 *
 * @param answers of the questions that were filled in, in the order of the form
 * @param after the session with the answers that count
 */
public record TakenForm(List<TakenAnswer> answers, Session after) {
  /** Keeps a copy. */
  public TakenForm {
    answers = Ordered.list(Objects.requireNonNull(answers, "answers"));
    Objects.requireNonNull(after, "after");
  }

  /**
   * Reads each answer as if it was typed at its question, in the order of the form.
   *
   * @param today the day from which {@code morgen} counts
   * @throws IllegalArgumentException when the form was not made from this session
   */
  public static TakenForm of(FilledForm form, Session session, LocalDate today) {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(today, "today");
    if (!form.isOf(session)) {
      throw new IllegalArgumentException("not a form of this session");
    }
    Maker maker = new Maker(session, today);
    form.fields().stream().filter(it -> !it.isEmpty()).forEach(maker::take);
    return new TakenForm(maker.answers, maker.after);
  }

  /** Whether nothing was filled in. */
  public boolean isEmpty() {
    return answers.isEmpty();
  }

  private static final class Maker {
    private final Map<String, Ask> byQuestion = new LinkedHashMap<>();
    private final List<TakenAnswer> answers = new ArrayList<>();
    private final Session session;
    private final LocalDate today;
    private final ScreenNames names;
    private Session after;

    Maker(Session session, LocalDate today) {
      this.session = session;
      this.today = today;
      this.names = new ScreenNames(session.walk(), Sentences.in(session.playbook().language()));
      this.after = session;
      session
          .playbook()
          .visit(
              step -> {
                if (step instanceof Ask ask) {
                  byQuestion.putIfAbsent(FormMark.of(session, ask).question(), ask);
                }
              });
    }

    void take(Filled filled) {
      Ask ask = byQuestion.get(filled.mark().question());
      if (ask == null) {
        answers.add(new TakenAnswer(Outcome.GONE, null, null, null, null, 0, null));
      } else if (!FormMark.of(session, ask).equals(filled.mark())) {
        answers.add(new TakenAnswer(Outcome.OTHER_QUESTION, ask, null, null, null, 0, null));
      } else {
        Language language = session.playbook().language();
        answers.add(
            read(
                ask,
                FormValues.of(filled, ask, language, today, label -> names.text(label, null))));
      }
    }

    private TakenAnswer read(Ask ask, FormValues read) {
      Value before = value(ask, session);
      Value value = read.value();
      if (value == null) {
        return new TakenAnswer(
            Outcome.REFUSED, ask, null, before, read.rejection(), read.row(), read.column());
      }
      boolean given = session.playbook().given().stream().anyMatch(it -> it.id().equals(ask.id()));
      Attempt attempt = given ? after.given(ask.id(), value) : after.answer(ask, value);
      Rejection rejection = attempt.rejection().orElse(null);
      if (rejection != null) {
        return new TakenAnswer(Outcome.REFUSED, ask, value, before, rejection, 0, null);
      } else if (before != null && before.equals(value(ask, attempt.session()))) {
        return new TakenAnswer(Outcome.SAME, ask, value, before, null, 0, null);
      }
      after = attempt.session();
      Outcome outcome = before == null ? Outcome.NEW : Outcome.CHANGES;
      return new TakenAnswer(outcome, ask, value, before, null, 0, null);
    }

    private static @Nullable Value value(Ask ask, Session session) {
      return session.answers().get(ask.id()) instanceof Answer.Given given ? given.value() : null;
    }
  }
}
