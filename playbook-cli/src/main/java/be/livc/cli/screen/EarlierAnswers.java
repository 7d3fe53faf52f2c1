package be.livc.cli.screen;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Pen;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.walk.Acceptance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered in other sessions to questions that are asked once and suggested later. Looked
 * up when first wanted, in the sessions used last.
 */
final class EarlierAnswers {
  private static final int MOST_OPENED = 3;

  private final SessionStore store;
  private final Pen pen;
  private final String present;
  private @Nullable List<Session> sessions;

  EarlierAnswers(SessionStore store, Pen pen, String present) {
    this.store = store;
    this.pen = pen;
    this.present = present;
  }

  /** The answer given last to the same question elsewhere that fits here; else null. */
  @Nullable Value of(Ask ask) {
    for (Session session : sessions()) {
      Ask other = session.playbook().question(ask.id()).orElse(null);
      Value value = session.walk().value(ask.id()).orElse(null);
      boolean shared = other != null && other.profile() && !other.sensitive();
      if (shared && value != null && Acceptance.of(ask, value) == null) {
        return value;
      }
    }
    return null;
  }

  private List<Session> sessions() {
    if (sessions == null) {
      sessions = new ArrayList<>();
      for (SessionSummary summary : store.list().sessions()) {
        if (sessions.size() < MOST_OPENED && !summary.id().equals(present)) {
          store.open(summary.id(), pen).session().ifPresent(sessions::add);
        }
      }
    }
    return sessions;
  }
}
