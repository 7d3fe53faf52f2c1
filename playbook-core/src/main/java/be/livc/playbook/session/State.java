package be.livc.playbook.session;

import be.livc.playbook.model.Value;
import be.livc.playbook.session.SessionEvent.Answered;
import be.livc.playbook.session.SessionEvent.Closed;
import be.livc.playbook.session.SessionEvent.Dated;
import be.livc.playbook.session.SessionEvent.DocumentMade;
import be.livc.playbook.session.SessionEvent.Given;
import be.livc.playbook.session.SessionEvent.Migrated;
import be.livc.playbook.session.SessionEvent.Noted;
import be.livc.playbook.session.SessionEvent.PutOff;
import be.livc.playbook.session.SessionEvent.Started;
import be.livc.playbook.session.SessionEvent.Ticked;
import be.livc.playbook.session.SessionEvent.Unticked;
import be.livc.playbook.session.SessionEvent.Withdrawn;
import be.livc.playbook.walk.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the events that count come to. Filled once, by one thread, and only read afterwards. */
final class State {
  String name = "";
  String digest = "";
  LocalDate date = LocalDate.EPOCH;
  final Map<String, Answer> answers = new LinkedHashMap<>();
  final Map<String, LocalDate> ticked = new LinkedHashMap<>();
  final List<Note> notes = new ArrayList<>();
  final List<MadeDocument> made = new ArrayList<>();
  boolean closed;

  private State() {}

  static State of(List<SessionEvent> events) {
    State state = new State();
    boolean[] counts = Undoing.counts(events);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i]) {
        state.add(events.get(i));
      }
    }
    return state;
  }

  private void add(SessionEvent event) {
    if (event instanceof Started started) {
      name = started.name() == null ? "" : started.name();
      digest = started.digest();
    } else if (event instanceof Migrated migrated) {
      digest = migrated.digest();
    } else if (event instanceof Dated dated) {
      date = dated.date();
    } else if (event instanceof Ticked ticks) {
      ticked.put(ticks.task(), ticks.date());
    } else if (event instanceof Unticked unticks) {
      ticked.remove(unticks.task());
    } else if (event instanceof Noted noted && noted.text() != null) {
      notes.add(new Note(noted.stamp(), noted.question(), noted.text()));
    } else if (event instanceof DocumentMade makes && makes.document() != null) {
      made.add(makes.document());
    } else if (event instanceof Closed) {
      closed = true;
    } else {
      answer(event);
    }
  }

  private void answer(SessionEvent event) {
    if (event instanceof Answered answered) {
      answers.put(answered.question(), of(answered.value()));
      closed = false;
    } else if (event instanceof Given given) {
      answers.put(given.fact(), of(given.value()));
      closed = false;
    } else if (event instanceof PutOff putOff) {
      answers.put(putOff.question(), Answer.PUT_OFF);
      closed = false;
    } else if (event instanceof Withdrawn withdrawn) {
      answers.remove(withdrawn.question());
      closed = false;
    }
  }

  /** An answer that was erased or lost counts as put off. */
  private static Answer of(@Nullable Value value) {
    return value == null ? Answer.PUT_OFF : new Answer.Given(value);
  }
}
