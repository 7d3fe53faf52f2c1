package be.livc.playbook.session;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.RenamedAnswers;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ordered;
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
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the events that count come to. Filled by one thread, and only read afterwards. */
final class SessionState {
  String name = "";
  String digest = "";
  LocalDate date = LocalDate.EPOCH;
  Answers answers = Answers.NONE;
  Map<String, EventMetadata> recorded = Map.of();
  Map<String, Value> drafts = Map.of();
  Map<String, String> inquiries = Map.of();
  Map<String, Suggestion> suggestions = Map.of();
  Map<String, LocalDate> ticked = Map.of();
  List<Note> notes = List.of();
  List<MadeDocument> made = List.of();
  boolean closed;

  /** Where the person stands, where that was known before the last event; null where it wasn't. */
  @Nullable Walk walk;

  private SessionState() {}

  static SessionState of(List<SessionEvent> events) {
    SessionState state = new SessionState();
    Adding adding = state.new Adding();
    boolean[] counts = UndoHistory.counts(events);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i]) {
        events.get(i).accept(adding);
      }
    }
    return state;
  }

  /**
   * With one more event, which neither sets others aside nor empties them.
   *
   * @param before the walk so far, from which it goes on; null where it isn't known
   */
  SessionState with(SessionEvent event, @Nullable Walk before) {
    SessionState next = new SessionState();
    next.name = name;
    next.digest = digest;
    next.date = date;
    next.answers = answers;
    next.recorded = recorded;
    next.drafts = drafts;
    next.inquiries = inquiries;
    next.suggestions = suggestions;
    next.ticked = ticked;
    next.notes = notes;
    next.made = made;
    next.closed = closed;
    next.walk = before;
    return event.accept(next.new Adding());
  }

  private void answer(String question, Answer answer, EventMetadata stamp) {
    if (walk != null) {
      walk = walk.with(question, answer);
    }
    answers = walk == null ? answers.with(question, answer) : walk.answers();
    recorded = Ordered.with(recorded, question, stamp);
    dropInquiry(question);
    closed = false;
  }

  private void rename(FormerIds former) {
    answers = RenamedAnswers.of(answers, former);
    recorded = moved(recorded, former::id, (id, stamp) -> stamp);
    drafts = moved(drafts, former::id, (id, value) -> RenamedAnswers.value(value, id, former));
    suggestions =
        moved(
            suggestions,
            former::id,
            (id, held) ->
                new Suggestion(
                    RenamedAnswers.value(held.value(), id, former),
                    held.session(),
                    held.name(),
                    held.on()));
    inquiries = moved(inquiries, former::id, (id, whom) -> whom);
    ticked = moved(ticked, former::task, (key, day) -> day);
    notes =
        notes.stream()
            .map(note -> new Note(note.stamp(), former.id(note.question()), note.text()))
            .toList();
  }

  /** What is moved counts over what was left behind under that name. */
  private static <T> Map<String, T> moved(
      Map<String, T> things, UnaryOperator<String> name, BiFunction<String, T, T> thing) {
    Set<String> moved = new HashSet<>();
    things.keySet().stream()
        .filter(key -> !name.apply(key).equals(key))
        .forEach(key -> moved.add(name.apply(key)));
    Map<String, T> after = new LinkedHashMap<>();
    things.forEach(
        (key, one) -> {
          String now = name.apply(key);
          if (!now.equals(key) || !moved.contains(key)) {
            after.put(now, thing.apply(now, one));
          }
        });
    return Ordered.map(after);
  }

  /** It goes with its tick: whoever asks once more still has to. */
  private void dropInquiry(String question) {
    if (inquiries.containsKey(question)) {
      inquiries = Ordered.without(inquiries, question);
      ticked = Ordered.without(ticked, question);
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
      walk = walk == null || date.equals(walk.date()) ? walk : walk.on(date);
      return SessionState.this;
    }

    @Override
    public SessionState given(Given event) {
      answer(event.fact(), of(event.value()), event.stamp());
      drafts = Ordered.without(drafts, event.fact());
      return SessionState.this;
    }

    @Override
    public SessionState answered(Answered event) {
      answer(event.question(), of(event.value()), event.stamp());
      drafts = Ordered.without(drafts, event.question());
      return SessionState.this;
    }

    @Override
    public SessionState drafted(Drafted event) {
      if (event.value() == null || event.value() instanceof Value.Nothing) {
        drafts = Ordered.without(drafts, event.question());
      } else {
        drafts = Ordered.with(drafts, event.question(), event.value());
      }
      return SessionState.this;
    }

    @Override
    public SessionState suggested(Suggested event) {
      if (event.suggestion() == null) {
        suggestions = Ordered.without(suggestions, event.question());
      } else {
        suggestions = Ordered.with(suggestions, event.question(), event.suggestion());
      }
      return SessionState.this;
    }

    @Override
    public SessionState putOff(PutOff event) {
      answer(event.question(), Answer.PUT_OFF, event.stamp());
      if (event.whom() != null) {
        inquiries = Ordered.with(inquiries, event.question(), event.whom());
      }
      return SessionState.this;
    }

    @Override
    public SessionState withdrawn(Withdrawn event) {
      if (walk != null) {
        walk = walk.without(event.question());
      }
      answers = walk == null ? answers.without(event.question()) : walk.answers();
      recorded = Ordered.without(recorded, event.question());
      dropInquiry(event.question());
      closed = false;
      return SessionState.this;
    }

    @Override
    public SessionState ticked(Ticked event) {
      ticked = Ordered.with(ticked, event.task(), event.date());
      return SessionState.this;
    }

    @Override
    public SessionState unticked(Unticked event) {
      ticked = Ordered.without(ticked, event.task());
      return SessionState.this;
    }

    @Override
    public SessionState noted(Noted event) {
      if (event.text() != null) {
        notes = Ordered.with(notes, new Note(event.stamp(), event.question(), event.text()));
      }
      return SessionState.this;
    }

    @Override
    public SessionState documentMade(DocumentMade event) {
      if (event.document() != null) {
        made = Ordered.with(made, event.document());
      }
      return SessionState.this;
    }

    @Override
    public SessionState migrated(Migrated event) {
      digest = event.digest();
      walk = null;
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
