package be.livc.page.request;

import be.livc.page.given.GivenReader;
import be.livc.page.given.Refusals;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.screen.OfferedOptions;
import java.util.Map;

/**
 * A question that a request is about.
 *
 * @param session in the hand of the request
 * @param ask the question as the playbook has it
 * @param offered the same with the options that are offered where the walk meets it
 */
record Asked(Session session, Ask ask, Ask offered) {
  /** The question of a request. */
  static Asked of(Request request, Session session, Sentences texts) {
    String id = request.text("question");
    Ask ask = session.walk().asked(id).orElseThrow(() -> Problem.of("problem.question", id));
    Ask offered =
        session.walk().question(id).map(visit -> OfferedOptions.of(visit, ask, texts)).orElse(ask);
    return new Asked(session, ask, offered);
  }

  /** Reads what is given as an answer. */
  static GivenReader reader(Request request, Session session, Sentences texts) {
    return new GivenReader(
        session.playbook().language(),
        request.now().toLocalDate(),
        session.date(),
        new Refusals(session.playbook().language(), texts));
  }

  /** The answer of a request. */
  GivenReader.Given answer(Request request, Sentences texts) {
    Map<String, Object> value = request.object("value");
    return reader(request, session, texts).answer(offered, value);
  }

  /** Whether an application gives it, and no person. */
  boolean isGiven() {
    return session.playbook().given().stream().anyMatch(fact -> fact.id().equals(ask.id()));
  }

  /** What comes of an answer. */
  Attempt attempt(Value value) {
    return isGiven() ? session.given(ask.id(), value) : session.answer(ask, value);
  }
}
