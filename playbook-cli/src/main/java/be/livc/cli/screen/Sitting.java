package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Pen;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.walk.Walk;

/**
 * Someone at work in one session: the session as it is now, and the place where each change is kept
 * before anything else is shown.
 */
public final class Sitting {
  private final Console console;
  private final SessionStore store;
  private Session session;
  private final EarlierAnswers earlierAnswers;
  private boolean tasksHintGiven;

  /** At work in {@code session}. */
  public Sitting(Console console, SessionStore store, Session session, Pen pen) {
    this.console = console;
    this.store = store;
    this.session = session;
    this.earlierAnswers = new EarlierAnswers(store, pen, session.id());
  }

  Console console() {
    return console;
  }

  Texts texts() {
    return console.texts();
  }

  /** The session as it is now. */
  public Session session() {
    return session;
  }

  Walk walk() {
    return session.walk();
  }

  EarlierAnswers earlierAnswers() {
    return earlierAnswers;
  }

  Names names() {
    return new Names(walk(), texts());
  }

  /**
   * Keeps the session; asks whether to try again as long as the store can't.
   *
   * @throws Problem when the person gives up
   */
  void keep(Session next) {
    while (true) {
      try {
        store.save(next);
        session = next;
        return;
      } catch (StoreException e) {
        String sentence = StoreProblems.sentence(e.problem(), texts());
        console.gap().say(sentence);
        if (!console.confirm(texts().of("save.again"))) {
          throw Problem.notFound(sentence);
        }
      }
    }
  }

  /** What comes of an answer; also of one that an application would supply. */
  Attempt attempt(Ask ask, Value value) {
    boolean given = walk().playbook().given().stream().anyMatch(it -> it.id().equals(ask.id()));
    return given ? session.given(ask.id(), value) : session.answer(ask, value);
  }

  /** Whether to say that {@code taken} shows the tasks; true once. */
  boolean wantsTasksHint() {
    boolean first = !tasksHintGiven;
    tasksHintGiven = true;
    return first;
  }
}
