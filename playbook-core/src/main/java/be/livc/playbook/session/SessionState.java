package be.livc.playbook.session;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.RenamedAnswers;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.SessionEvent.Answered;
import be.livc.playbook.session.SessionEvent.Closed;
import be.livc.playbook.session.SessionEvent.Dated;
import be.livc.playbook.session.SessionEvent.DocumentMade;
import be.livc.playbook.session.SessionEvent.Drafted;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Given;
import be.livc.playbook.session.SessionEvent.Migrated;
import be.livc.playbook.session.SessionEvent.Noted;
import be.livc.playbook.session.SessionEvent.PutOff;
import be.livc.playbook.session.SessionEvent.Started;
import be.livc.playbook.session.SessionEvent.Suggested;
import be.livc.playbook.session.SessionEvent.Ticked;
import be.livc.playbook.session.SessionEvent.Undone;
import be.livc.playbook.session.SessionEvent.Unticked;
import be.livc.playbook.session.SessionEvent.Withdrawn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the events that count come to. Filled once, by one thread, and only read afterwards. */
final class SessionState {
  String name = "";
  String digest = "";
  LocalDate date = LocalDate.EPOCH;
  final Map<String, Answer> answers = new LinkedHashMap<>();
  final Map<String, EventMetadata> recorded = new LinkedHashMap<>();
  final Map<String, Value> drafts = new LinkedHashMap<>();
  final Map<String, String> inquiries = new LinkedHashMap<>();
  final Map<String, Suggestion> suggestions = new LinkedHashMap<>();
  final Map<String, LocalDate> ticked = new LinkedHashMap<>();
  final List<Note> notes = new ArrayList<>();
  final List<MadeDocument> made = new ArrayList<>();
  boolean closed;

  private SessionState() {}

  static SessionState of(List<SessionEvent> events) {
    SessionState state = new SessionState();
    state.add(events);
    return state;
  }

  private void add(List<SessionEvent> events) {
    Adding adding = new Adding();
    boolean[] counts = UndoHistory.counts(events);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i]) {
        events.get(i).accept(adding);
      }
    }
  }

  private void answer(String question, Answer answer, EventMetadata stamp) {
    answers.put(question, answer);
    recorded.put(question, stamp);
    dropInquiry(question);
    closed = false;
  }

  private void rename(FormerIds former) {
    Map<String, Answer> renamed = RenamedAnswers.of(new Answers(answers), former).byQuestion();
    move(recorded, former::id, (id, stamp) -> stamp);
    move(drafts, former::id, (id, value) -> RenamedAnswers.value(value, id, former));
    move(
        suggestions,
        former::id,
        (id, held) ->
            new Suggestion(
                RenamedAnswers.value(held.value(), id, former),
                held.session(),
                held.name(),
                held.on()));
    move(inquiries, former::id, (id, whom) -> whom);
    move(ticked, former::task, (key, day) -> day);
    answers.clear();
    answers.putAll(renamed);
    notes.replaceAll(note -> new Note(note.stamp(), former.id(note.question()), note.text()));
  }

  /** What is moved counts over what was left behind under that name. */
  private static <T> void move(
      Map<String, T> things, UnaryOperator<String> name, BiFunction<String, T, T> thing) {
    Map<String, T> before = new LinkedHashMap<>(things);
    Set<String> moved = new HashSet<>();
    before.keySet().stream()
        .filter(key -> !name.apply(key).equals(key))
        .forEach(key -> moved.add(name.apply(key)));
    things.clear();
    before.forEach(
        (key, one) -> {
          String now = name.apply(key);
          if (!now.equals(key) || !moved.contains(key)) {
            things.put(now, thing.apply(now, one));
          }
        });
  }

  /** It goes with its tick: whoever asks once more still has to. */
  private void dropInquiry(String question) {
    if (inquiries.remove(question) != null) {
      ticked.remove(question);
    }
  }

  /** An answer that was erased or lost counts as put off. */
  private static Answer of(@Nullable Value value) {
    return value == null ? Answer.PUT_OFF : new Answer.Given(value);
  }

  private final class Adding implements SessionEvent.Visitor<SessionState> {
    @Override
    public SessionState started(Started event) {
      name = event.name() == null ? "" : event.name();
      digest = event.digest();
      return SessionState.this;
    }

    @Override
    public SessionState renamed(SessionEvent.Renamed event) {
      name = event.name() == null ? "" : event.name();
      return SessionState.this;
    }

    @Override
    public SessionState dated(Dated event) {
      date = event.date();
      return SessionState.this;
    }

    @Override
    public SessionState given(Given event) {
      answer(event.fact(), of(event.value()), event.stamp());
      drafts.remove(event.fact());
      return SessionState.this;
    }

    @Override
    public SessionState answered(Answered event) {
      answer(event.question(), of(event.value()), event.stamp());
      drafts.remove(event.question());
      return SessionState.this;
    }

    @Override
    public SessionState drafted(Drafted event) {
      if (event.value() == null || event.value() instanceof Value.Nothing) {
        drafts.remove(event.question());
      } else {
        drafts.put(event.question(), event.value());
      }
      return SessionState.this;
    }

    @Override
    public SessionState suggested(Suggested event) {
      if (event.suggestion() == null) {
        suggestions.remove(event.question());
      } else {
        suggestions.put(event.question(), event.suggestion());
      }
      return SessionState.this;
    }

    @Override
    public SessionState putOff(PutOff event) {
      answer(event.question(), Answer.PUT_OFF, event.stamp());
      if (event.whom() != null) {
        inquiries.put(event.question(), event.whom());
      }
      return SessionState.this;
    }

    @Override
    public SessionState withdrawn(Withdrawn event) {
      answers.remove(event.question());
      recorded.remove(event.question());
      dropInquiry(event.question());
      closed = false;
      return SessionState.this;
    }

    @Override
    public SessionState ticked(Ticked event) {
      ticked.put(event.task(), event.date());
      return SessionState.this;
    }

    @Override
    public SessionState unticked(Unticked event) {
      ticked.remove(event.task());
      return SessionState.this;
    }

    @Override
    public SessionState noted(Noted event) {
      if (event.text() != null) {
        notes.add(new Note(event.stamp(), event.question(), event.text()));
      }
      return SessionState.this;
    }

    @Override
    public SessionState documentMade(DocumentMade event) {
      if (event.document() != null) {
        made.add(event.document());
      }
      return SessionState.this;
    }

    @Override
    public SessionState migrated(Migrated event) {
      digest = event.digest();
      if (!event.renamed().isEmpty()) {
        rename(event.renamed());
      }
      return SessionState.this;
    }

    @Override
    public SessionState undone(Undone event) {
      // what it set aside was left out before
      return SessionState.this;
    }

    @Override
    public SessionState erased(Erased event) {
      // what it names was emptied before
      return SessionState.this;
    }

    @Override
    public SessionState closed(Closed event) {
      closed = true;
      return SessionState.this;
    }
  }
}
