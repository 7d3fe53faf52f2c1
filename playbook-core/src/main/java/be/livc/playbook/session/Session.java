package be.livc.playbook.session;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.answer.ValueLimits;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.SessionEvent.Answered;
import be.livc.playbook.session.SessionEvent.Given;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.walk.WalkChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One person's way through a playbook: a fold over its events. Immutable and safe to share between
 * threads; what changes it gives another session, which is kept only once a {@link SessionStore}
 * saved it.
 */
public final class Session {
  private final String id;
  private final Recorder pen;
  private final PinnedTexts texts;
  private final PinnedPlaybook pinned;
  private final List<SessionEvent> events;
  private final SessionState state;
  private @Nullable Walk walk;

  private Session(String id, Recorder pen, PinnedTexts texts, List<SessionEvent> events) {
    this(id, pen, texts, Ordered.list(events), SessionState.of(events));
  }

  private Session(
      String id, Recorder pen, PinnedTexts texts, List<SessionEvent> events, SessionState state) {
    this.id = id;
    this.pen = pen;
    this.events = events;
    this.state = state;
    this.texts = texts;
    this.pinned = texts.get(state.digest);
    this.walk = state.walk;
  }

  /**
   * Begins a session today, by the zone of the pen's clock.
   *
   * @param pinned what is walked, with the text the session holds on to
   * @param name as the person names it; may be empty, need not be unique
   */
  public static Session start(PinnedPlaybook pinned, String name, Recorder pen) {
    Objects.requireNonNull(name, "name");
    Playbook playbook = pinned.playbook();
    List<SessionEvent> events =
        List.of(
            new SessionEvent.Started(
                pen.stamp(1), name, playbook.id(), playbook.version(), pinned.text().digest()),
            new SessionEvent.Dated(pen.stamp(2), pen.today()));
    return new Session(pen.identities().get(), pen, PinnedTexts.of(pinned), events);
  }

  /**
   * A session from events that were kept, all or the first of them.
   *
   * @param texts the playbook of a digest
   * @throws IllegalArgumentException when no session can have these events
   */
  public static Session of(
      String id, List<SessionEvent> events, Function<String, PinnedPlaybook> texts, Recorder pen) {
    if (events.isEmpty() || !UndoHistory.isHistory(events)) {
      throw new IllegalArgumentException("these are not the events of a session");
    }
    List<SessionEvent> rest = EventContent.afterErasing(events);
    Session session = new Session(id, pen, PinnedTexts.from(texts), rest);
    if (rest.get(0) instanceof SessionEvent.Started started
        && !started.playbook().equals(session.playbook().id())) {
      throw new IllegalArgumentException("these are the events of another playbook");
    }
    return session;
  }

  /** Random letters and digits: tells nothing, and never changes. */
  public String id() {
    return id;
  }

  /** As the person named it; empty when it has no name (any more). */
  public String name() {
    return state.name;
  }

  /** What is walked: always the text the session holds on to, whatever is installed. */
  public Playbook playbook() {
    return pinned.playbook();
  }

  /** What the playbook was read from. */
  public PlaybookText text() {
    return pinned.text();
  }

  /** The texts it goes or went through, as far as they were needed: what a store keeps of it. */
  public List<PinnedPlaybook> texts() {
    return texts.all();
  }

  /** The day that conditions and deadlines count from. */
  public LocalDate date() {
    return state.date;
  }

  /** All that happened, in order; what was set aside too. */
  public List<SessionEvent> events() {
    return events;
  }

  /** All that is recorded now. */
  public Answers answers() {
    return state.answers;
  }

  /** When and by whom what is recorded at a question was recorded; empty where nothing is. */
  public Optional<EventMetadata> recorded(String question) {
    Objects.requireNonNull(question, "question");
    return Optional.ofNullable(state.recorded.get(question));
  }

  /**
   * The tasks that were ticked and the day they were done; the walk need not have them any more.
   */
  public Map<String, LocalDate> ticked() {
    return state.ticked;
  }

  /**
   * The identities that entries of a list or rows of a table ever had, in the order in which they
   * first came, those of answers that were changed or undone since too.
   */
  public List<String> entriesEverGiven(String question) {
    Objects.requireNonNull(question, "question");
    return EventHistory.identitiesOf(question, events);
  }

  /**
   * Who is asked for an answer: of each question that was put off so and that the walk meets, in
   * that order. Each is a task, ticked by the question's id.
   */
  public Map<String, String> inquiries() {
    Map<String, String> met = new LinkedHashMap<>();
    for (Visit visit : walk().putOff()) {
      Ask ask = visit.question();
      String whom = ask == null ? null : state.inquiries.get(ask.id());
      if (ask != null && whom != null) {
        met.put(ask.id(), whom);
      }
    }
    return met;
  }

  /** The notes, oldest first. */
  public List<Note> notes() {
    return state.notes;
  }

  /** The documents that were made, oldest first; one made twice stands here twice. */
  public List<MadeDocument> made() {
    return state.made.stream().filter(MadeDocument::isDocument).toList();
  }

  /**
   * All files that were made of this session: the documents, and checklists, forms and copies of
   * the session itself.
   */
  public List<MadeDocument> files() {
    return state.made;
  }

  /** Whether the person said to be done with it. */
  public boolean closed() {
    return state.closed;
  }

  /** When something last happened. */
  public Instant lastUsed() {
    return events.get(events.size() - 1).stamp().time();
  }

  /** Whether an answer to a sensitive question is recorded, begun or held ready; no notes. */
  public boolean hasSensitiveAnswers() {
    return state.answers.byQuestion().entrySet().stream()
            .anyMatch(
                entry -> entry.getValue() instanceof Answer.Given && isSensitive(entry.getKey()))
        || state.drafts.keySet().stream().anyMatch(this::isSensitive)
        || state.suggestions.keySet().stream().anyMatch(this::isSensitive);
  }

  boolean isSensitive(String question) {
    List<Ask> asks =
        EventHistory.namesOf(question, events).stream()
            .flatMap(name -> playbook().question(name).stream())
            .toList();
    return asks.isEmpty() || asks.stream().anyMatch(Ask::sensitive);
  }

  /** Where the person stands; computed when first asked for. */
  public synchronized Walk walk() {
    if (walk == null) {
      walk = Walk.of(playbook(), answers(), date());
    }
    return walk;
  }

  /** The question of this id; found at once, however large the playbook is. */
  private Ask question(String id) {
    return walk().asked(id).orElseGet(() -> pinned.question(id));
  }

  /**
   * The session as it stood after the event of this number, with the text that it walked then.
   *
   * @throws IllegalArgumentException when there is no such event behind the first two
   */
  public Session at(int number) {
    if (number < 2 || number > events.size()) {
      throw new IllegalArgumentException("there is no event " + number);
    }
    return new Session(id, pen, texts, events.subList(0, number));
  }

  /**
   * A session of its own with all that happened in this one, to try other answers beside it.
   *
   * @param name as the person names it; may be empty, need not be unique
   */
  public Session fork(String name) {
    return new Session(pen.identities().get(), pen, texts, events, state).rename(name);
  }

  /** The same session in someone's hand: what is done next is theirs. */
  public Session by(Recorder other) {
    Objects.requireNonNull(other, "other");
    return new Session(id, other, texts, events, state);
  }

  /**
   * Records an answer, to any question of the playbook, met or not. An equal answer changes
   * nothing. Entries of lists and rows of tables get an identity, or keep the one they had.
   *
   * @param value null, as programs may hand in, is rejected as a value of another sort
   * @throws IllegalArgumentException when the playbook has no such question
   */
  public Attempt answer(Ask ask, @Nullable Value value) {
    return AnswerRecording.answer(
        this, question(ask.id()), value, (stamp, v) -> new Answered(stamp, ask.id(), v));
  }

  /**
   * Records yes or no, at a question that asks for one of the two.
   *
   * @throws IllegalArgumentException when the playbook has no such question
   */
  public Attempt answer(Ask ask, boolean yes) {
    Language language = playbook().language();
    return answer(ask, new Value.OneOption(yes ? language.yes() : language.no()));
  }

  /**
   * Records what the application supplies for a given fact of the playbook.
   *
   * @throws IllegalArgumentException when the playbook has no such given fact
   */
  public Attempt given(String fact, @Nullable Value value) {
    Objects.requireNonNull(fact, "fact");
    Ask ask =
        playbook().given().stream()
            .filter(given -> given.id().equals(fact))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("the playbook is not given " + fact));
    return AnswerRecording.answer(this, ask, value, (stamp, v) -> new Given(stamp, fact, v));
  }

  /** What this answer would change besides itself, before it is given. */
  public WalkChange preview(Ask ask, Value value) {
    Ask question = question(ask.id());
    Value meant =
        ValueLimits.of(value) == null ? AnswerRecording.prepared(this, question, value) : value;
    return changeTo(walk().with(ask.id(), meant));
  }

  /** What moving the walk to this day would change. */
  public WalkChange preview(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return changeTo(walk().on(day));
  }

  /** What a session that goes on from this one changed. */
  public WalkChange changeTo(Session later) {
    return changeTo(later.walk());
  }

  private WalkChange changeTo(Walk after) {
    return WalkChange.between(walk(), after, state.ticked.keySet());
  }

  /** What was finished of an answer that is not closed yet; empty for none. */
  public Optional<Value> draft(Ask ask) {
    return Optional.ofNullable(state.drafts.get(ask.id()))
        .filter(value -> AnswerDrafts.fits(ask.type(), value));
  }

  /**
   * Keeps what was finished of an answer that is not closed yet; {@link Value#NOTHING} drops it.
   * What no answer may hold ({@link ValueLimits}) changes nothing.
   *
   * @throws IllegalArgumentException when the playbook has no such question, or it has no parts of
   *     that sort
   */
  public Session drafted(Ask ask, Value parts) {
    if (!AnswerDrafts.fits(question(ask.id()).type(), parts)) {
      throw new IllegalArgumentException("these are no parts of an answer to " + ask.id());
    }
    return ValueLimits.of(parts) != null
            || parts.equals(state.drafts.getOrDefault(ask.id(), Value.NOTHING))
        ? this
        : with(stamp -> new SessionEvent.Drafted(stamp, ask.id(), parts));
  }

  /**
   * What is held ready at a question: suggests only, until {@link #answer} records it. Empty where
   * the question does not accept it, whatever else is answered.
   */
  public Optional<Suggestion> suggestion(Ask ask) {
    return Optional.ofNullable(state.suggestions.get(ask.id()))
        .filter(held -> AnswerValidator.of(ask, held.value()) == null);
  }

  /** All that is held ready, by question. */
  public Map<String, Suggestion> suggestions() {
    return state.suggestions;
  }

  /**
   * Holds answers of another session ready, by question; one takes the place of another.
   *
   * @throws IllegalArgumentException when the playbook has no such question
   */
  public Session suggesting(Map<String, Suggestion> earlier) {
    Session session = this;
    for (Map.Entry<String, Suggestion> one : earlier.entrySet()) {
      Ask ask = pinned.question(one.getKey());
      if (!one.getValue().equals(state.suggestions.get(ask.id()))) {
        session =
            session.with(stamp -> new SessionEvent.Suggested(stamp, ask.id(), one.getValue()));
      }
    }
    return session;
  }

  /**
   * Records what is held ready at a question; of a given fact, as what the application supplied.
   * Changes nothing where nothing is.
   */
  public Attempt confirm(Ask ask) {
    Value held = suggestion(ask).map(Suggestion::value).orElse(null);
    if (held == null) {
      return Attempt.accepted(this);
    }
    boolean given = playbook().given().stream().anyMatch(fact -> fact.id().equals(ask.id()));
    return given ? given(ask.id(), held) : answer(ask, held);
  }

  /** Puts a question off, whose answer then no longer counts. */
  public Attempt putOff(Ask ask) {
    return putOff(ask, null);
  }

  /**
   * Puts a question off, whose answer then no longer counts, to ask someone for it. The person is
   * reminded of that by a task in the checklist, until the question is answered.
   *
   * @param whom a person or a service; null or blank for nobody (else)
   */
  public Attempt putOff(Ask ask, @Nullable String whom) {
    String asked = whom == null || whom.isBlank() ? null : whom.strip();
    Rejection limit = asked == null ? null : ValueLimits.of(new Value.Words(asked));
    if (!question(ask.id()).mayWait()) {
      return Attempt.rejected(this, Rejection.of(Rejection.Kind.MAY_NOT_WAIT, ""));
    } else if (limit != null) {
      return Attempt.rejected(this, limit);
    }
    boolean same =
        Answer.PUT_OFF.equals(state.answers.get(ask.id()))
            && (asked == null || asked.equals(state.inquiries.get(ask.id())));
    return Attempt.accepted(
        same ? this : with(stamp -> new SessionEvent.PutOff(stamp, ask.id(), asked)));
  }

  /** Takes back what is recorded at a question, so that it is open again. */
  public Session withdraw(Ask ask) {
    return state.answers.get(ask.id()) != null
        ? with(stamp -> new SessionEvent.Withdrawn(stamp, ask.id()))
        : this;
  }

  /**
   * Moves the walk to another day.
   *
   * @throws IllegalArgumentException when it is not in the years 1 to 9999
   */
  public Session dated(LocalDate day) {
    requireDay(day);
    return day.equals(date()) ? this : with(stamp -> new SessionEvent.Dated(stamp, day));
  }

  /** Ticks a task as done today. */
  public Session tick(String taskKey) {
    return tick(taskKey, pen.today());
  }

  /**
   * Ticks a task as done on a day.
   *
   * @param taskKey of a task, or the id of a question of {@link #inquiries}
   * @throws IllegalArgumentException when the walk has no such task for certain, or the day is not
   *     in the years 1 to 9999
   */
  public Session tick(String taskKey, LocalDate day) {
    Objects.requireNonNull(taskKey, "taskKey");
    requireDay(day);
    if (day.equals(state.ticked.get(taskKey))) {
      return this;
    } else if (!hasTask(taskKey)) {
      throw new IllegalArgumentException("the walk has no task " + taskKey);
    }
    return with(stamp -> new SessionEvent.Ticked(stamp, taskKey, day));
  }

  /**
   * Whether there is such a task to tick: in the walk for certain, and not one that stands for all
   * entries of a list that is not known yet; or an inquiry.
   */
  public boolean hasTask(String key) {
    Objects.requireNonNull(key, "key");
    Predicate<Task> meant = task -> task.key().equals(key) && !task.pending();
    return walk().tasks().stream().anyMatch(meant) || inquiries().containsKey(key);
  }

  /** Takes a tick back; nothing when there is none. */
  public Session untick(String key) {
    Objects.requireNonNull(key, "key");
    return ticked().containsKey(key) ? with(at -> new SessionEvent.Unticked(at, key)) : this;
  }

  /** Writes a note, at a step that the playbook has or (empty) for the session as a whole. */
  public Session note(String step, String text) {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(text, "text");
    pinned.requireStep(step);
    return with(stamp -> new SessionEvent.Noted(stamp, step, text));
  }

  /** Records that a document was made. */
  public Session documentMade(MadeDocument document) {
    boolean known = !document.isDocument() && state.made.contains(document);
    return known
        ? this
        : with(stamp -> new SessionEvent.DocumentMade(stamp, document.key(), document));
  }

  /** Gives it another name; may be empty, need not be unique. The same name changes nothing. */
  public Session rename(String name) {
    Objects.requireNonNull(name, "name");
    return name.equals(name()) ? this : with(stamp -> new SessionEvent.Renamed(stamp, name));
  }

  /**
   * Goes over to another text of its playbook, forward or back. Answers, ticks and notes follow to
   * what has another id there ({@code was}). Nothing is deleted: an answer that the other text
   * doesn't ask for or accept stays recorded, and {@link #undo} brings back all as it was.
   *
   * @throws IllegalArgumentException when it is another playbook
   */
  public Session migrated(PinnedPlaybook to) {
    Playbook after = to.playbook();
    if (!after.id().equals(playbook().id())) {
      throw new IllegalArgumentException("a session stays with its playbook " + playbook().id());
    } else if (to.text().digest().equals(text().digest())) {
      return this;
    }
    FormerIds renamed = FormerIds.between(playbook(), after);
    EventMetadata stamp = pen.stamp(events.size() + 1);
    List<SessionEvent> more = new ArrayList<>(events);
    more.add(
        new SessionEvent.Migrated(
            stamp,
            after.version(),
            to.text().digest(),
            new FormerIds(renamed.ids(), renamed.parts(), Map.of(), Map.of())));
    return new Session(id, pen, texts.with(to), more);
  }

  /** Records that the person is done with it. */
  public Session close() {
    return closed() ? this : with(SessionEvent.Closed::new);
  }

  /** What {@link #undo} would set aside; empty when nothing happened since the start. */
  public Optional<SessionEvent> undoable() {
    return UndoHistory.undoable(events);
  }

  /** Sets the last event that counts aside; again sets the one before it aside. */
  public Optional<Session> undo() {
    return undoable().map(last -> with(stamp -> new SessionEvent.Undone(stamp, last.number())));
  }

  /** What {@link #redo} would bring back; empty when it would do nothing. */
  public Optional<SessionEvent> redoable() {
    return UndoHistory.redoable(events).map(undo -> events.get(undo.target() - 1));
  }

  /** Undoes the last undo; empty when there is none or something else happened after it. */
  public Optional<Session> redo() {
    return UndoHistory.redoable(events)
        .map(last -> with(stamp -> new SessionEvent.Undone(stamp, last.number())));
  }

  @Override
  public String toString() {
    return id + ": " + playbook() + ", " + events.size() + " events";
  }

  private static void requireDay(LocalDate day) {
    if (!ValueLimits.holds(day)) {
      throw new IllegalArgumentException("a day in the years 1 to 9999 is needed");
    }
  }

  Recorder pen() {
    return pen;
  }

  Session with(Function<EventMetadata, SessionEvent> next) {
    SessionEvent event = next.apply(pen.stamp(events.size() + 1));
    List<SessionEvent> more = Ordered.with(events, event);
    if (event instanceof SessionEvent.Erased) {
      return new Session(id, pen, texts, EventContent.afterErasing(more));
    } else if (event instanceof SessionEvent.Undone) {
      return new Session(id, pen, texts, more);
    }
    return new Session(id, pen, texts, more, state.with(event, known()));
  }

  private synchronized @Nullable Walk known() {
    return walk;
  }
}
