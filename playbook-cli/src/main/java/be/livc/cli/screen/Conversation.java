package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Stopped;
import be.livc.cli.console.Texts;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.ProfileStore;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.StoreProblemText;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;

/**
 * Someone at work in one session: the session as it is now, and the place where each change is kept
 * before anything else is shown.
 */
public final class Conversation {
  private final Console console;
  private final SessionStore store;
  private Session session;
  private final ProfileStore profile;
  private final LocalDate today;
  private boolean tasksHintGiven;

  /**
   * At work in {@code session}.
   *
   * @param profile where answers are kept that later sessions suggest
   * @param today the day on which such an answer is given
   */
  public Conversation(
      Console console, SessionStore store, ProfileStore profile, Session session, LocalDate today) {
    this.console = console;
    this.store = store;
    this.session = session;
    this.profile = profile;
    this.today = today;
  }

  Console console() {
    return console;
  }

  Texts texts() {
    return console.texts();
  }

  /** The day it is. */
  LocalDate today() {
    return today;
  }

  /** The session as it is now. */
  public Session session() {
    return session;
  }

  Walk walk() {
    return session.walk();
  }

  /** The answers that earlier sessions left to suggest. */
  Profile profile() {
    return profile.read().profile();
  }

  ScreenNames names() {
    return new ScreenNames(walk(), texts());
  }

  /**
   * Keeps the session; asks whether to try again as long as the store can't.
   *
   * @throws Problem when the person gives up
   */
  void keep(Session next) {
    String problem = problemOfKeeping(next);
    if (!problem.isEmpty()) {
      throw Problem.notFound(problem);
    }
  }

  /**
   * Keeps the session like {@link #keep(Session)}, where the conversation can go on without.
   *
   * @return why it is not kept, once the person gives up; else empty
   */
  String problemOfKeeping(Session next) {
    while (true) {
      try {
        store.save(next);
        session = next;
        console.gotOn();
        return "";
      } catch (StoreException e) {
        String sentence = StoreProblemText.sentence(e.problem(), texts());
        console.gap().say(sentence);
        if (!wantsAgain()) {
          return sentence;
        }
      }
    }
  }

  /** Leaving here is giving up: nobody may read that it was kept. */
  private boolean wantsAgain() {
    try {
      return console.confirm(texts().of("save.again"));
    } catch (Stopped left) {
      return false;
    }
  }

  /**
   * Keeps the session that an answer led to, and the answer for later sessions where the question
   * says so. That a profile can't be written is said, and stops nobody.
   */
  void keep(Session next, Ask ask, Value value) {
    keep(next);
    if (Profile.takes(ask)) {
      try {
        profile.change(before -> before.with(ask, value, today));
      } catch (StoreException e) {
        console.say(StoreProblemText.sentence(e.problem(), texts()));
      }
    }
  }

  /** What comes of an answer; also of one that an application would supply. */
  Attempt attempt(Ask ask, Value value) {
    boolean given = walk().playbook().given().stream().anyMatch(it -> it.id().equals(ask.id()));
    return given ? session.given(ask.id(), value) : session.answer(ask, value);
  }

  /** Where finished parts of an answer to this question are kept, and were kept before. */
  AnswerDraft draft(Ask ask) {
    return new AnswerDraft() {
      @Override
      public Value kept() {
        return session.draft(ask).orElse(Value.NOTHING);
      }

      @Override
      public Value answered() {
        return session.answers().get(ask.id()) instanceof Answer.Given given
            ? given.value()
            : Value.NOTHING;
      }

      @Override
      public void keep(Value parts) {
        boolean asked =
            walk().playbook().given().stream().noneMatch(it -> it.id().equals(ask.id()));
        if (asked) {
          Conversation.this.keep(session.drafted(ask, parts));
        }
      }
    };
  }

  /** Whether to say that {@code taken} shows the tasks; true once. */
  boolean wantsTasksHint() {
    boolean first = !tasksHintGiven;
    tasksHintGiven = true;
    return first;
  }
}
