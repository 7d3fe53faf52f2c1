package be.livc.playbook.walk;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Circuit.Place;
import be.livc.playbook.walk.Circuit.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where someone stands: all that follows from a playbook, what was answered, and a date. The same
 * three always give the same walk, on every machine. Immutable and safe to share between threads.
 */
public final class Walk {
  private static final int NOT_LOOKED_FOR = -1;

  private final Playbook playbook;
  private final Answers answers;
  private final LocalDate date;
  private final Circuit circuit;
  private final Signals signals;

  // found when asked for; threads that ask at the same time find the same
  private @Nullable List<Visit> visits;
  private @Nullable Details details;
  private int frontier = NOT_LOOKED_FOR;

  private Walk(
      Playbook playbook, Answers answers, LocalDate date, Circuit circuit, Signals signals) {
    this.playbook = playbook;
    this.answers = answers;
    this.date = date;
    this.circuit = circuit;
    this.signals = signals;
  }

  /** Walks the playbook with these answers on this date. */
  public static Walk of(Playbook playbook, Answers answers, LocalDate date) {
    Objects.requireNonNull(playbook, "playbook");
    Objects.requireNonNull(answers, "answers");
    Objects.requireNonNull(date, "date");
    Circuit circuit = Circuit.of(playbook);
    return new Walk(playbook, answers, date, circuit, circuit.signals(answers, date));
  }

  /**
   * The same walk with one more answer, or with another answer to that question. Takes as long as
   * there are steps that hang on the answer, however many answers and other steps there are.
   */
  public Walk with(String question, Answer answer) {
    return changed(question, answers.with(question, answer));
  }

  /** The same walk with this value given; see {@link #with(String, Answer)}. */
  public Walk with(String question, Value value) {
    Objects.requireNonNull(value, "value");
    return with(question, new Answer.Given(value));
  }

  /** The same walk without the answer to that question. */
  public Walk without(String question) {
    return changed(question, answers.without(question));
  }

  private Walk changed(String question, Answers now) {
    return new Walk(playbook, now, date, circuit, circuit.signals(signals, now, date, question));
  }

  /** The same walk on another date. */
  public Walk on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Walk(playbook, answers, day, circuit, circuit.signals(signals, answers, day));
  }

  /** The playbook. */
  public Playbook playbook() {
    return playbook;
  }

  /** All that is recorded, what this walk does not meet too. */
  public Answers answers() {
    return answers;
  }

  /** The day that conditions, validity and deadlines count from; never that of the machine. */
  public LocalDate date() {
    return date;
  }

  /** Every step that is met for certain or possibly, in document order. */
  public List<Visit> visits() {
    List<Visit> found = visits;
    if (found == null) {
      List<Visit> met = new ArrayList<>();
      for (Place place : circuit.places()) {
        if (isMet(place)) {
          met.add(new Visit(this, place));
        }
      }
      found = Collections.unmodifiableList(met);
      visits = found;
    }
    return found;
  }

  /**
   * The first certain question that is open, else the first that was put off or whose answer is no
   * longer accepted; with the options that are offered where it stands.
   */
  public Optional<Ask> open() {
    return openVisit().map(Visit::offer).map(Offer::ask);
  }

  /** Where {@link #open} stands, and what it offers there. */
  public Optional<Visit> openVisit() {
    int open = signals.firstOpen();
    int first = open != Signals.NONE ? open : signals.firstWaiting();
    return first != Signals.NONE
        ? Optional.of(new Visit(this, circuit.place(first)))
        : Optional.empty();
  }

  /**
   * The certain questions that were put off or whose answer is no longer accepted, in document
   * order.
   */
  public List<Visit> putOff() {
    return visits().stream().filter(visit -> isPutOff(visit) && isFirst(visit.place())).toList();
  }

  private static boolean isPutOff(Visit visit) {
    return visit.certain()
        && (visit.standing() == QuestionState.PUT_OFF || visit.standing() == QuestionState.REFUSED);
  }

  /** The questions met for certain, each once, in document order. */
  public List<Visit> questions() {
    List<Visit> certain = new ArrayList<>();
    for (Visit visit : visits()) {
      if (visit.certain() && isFirst(visit.place())) {
        certain.add(visit);
      }
    }
    return Ordered.list(certain);
  }

  private boolean isMet(Place place) {
    return (signals.get(place.met()) & Gate.TRUTH) != Gate.NO;
  }

  boolean isCertain(Place place) {
    return (signals.get(place.met()) & Gate.TRUTH) == Gate.YES;
  }

  @Nullable QuestionState standing(Place place) {
    return place.asked() == null ? null : QuestionGate.standing(signals.get(place.question()));
  }

  private boolean isOpen(Place place) {
    return place.asked() != null && QuestionGate.isOpen(signals.get(place.question()));
  }

  /** Of the places at which a question is met the one that speaks for it. */
  private @Nullable Place first(Places asked) {
    Place first = null;
    for (Place place : asked.all()) {
      if (isMet(place)
          && (first == null || isOpen(place) || !isCertain(first) && isCertain(place))) {
        first = place;
      }
    }
    return first;
  }

  private boolean isFirst(Place place) {
    Places asked = place.asked();
    if (asked == null || asked.all().size() == 1) {
      return asked != null;
    }
    Place first = first(asked);
    return first != null && first.number() == place.number();
  }

  boolean isReached(Place place) {
    if (frontier == NOT_LOOKED_FOR) {
      frontier = frontier();
    }
    return place.number() <= frontier;
  }

  /** Where the first question stands that is open for certain behind all that was answered. */
  private int frontier() {
    int last = 0;
    for (Visit visit : visits()) {
      boolean recorded = visit.standing() != QuestionState.OPEN && visit.phase() != null;
      last = recorded && visit.certain() && isFirst(visit.place()) ? visit.place().number() : last;
    }
    List<Place> places = circuit.places();
    while (last < places.size() && !isOpen(places.get(last))) {
      last++;
    }
    return last;
  }

  /** What the definition says of a visit. */
  Walker.Met details(Visit visit) {
    int number = visit.place().number();
    List<Visit> all = visits();
    int low = 0;
    for (int high = all.size() - 1; low < high; ) {
      int middle = low + high >>> 1;
      if (all.get(middle).place().number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return details().visits().get(low);
  }

  private Details details() {
    Details found = details;
    if (found == null) {
      found = Details.of(playbook, answers, date);
      details = found;
    }
    return found;
  }

  @Nullable Offer offer(Visit visit) {
    Ask ask = visit.question();
    if (ask == null || visit.place().offered().isEmpty()) {
      return ask == null ? null : new Offer(ask, Map.of());
    }
    List<Option> options = ask.type().options();
    List<Option> offered = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      int truth = signals.get(visit.place().offered().get(i)) & Gate.TRUTH;
      if (truth == Gate.UNKNOWN) {
        return details(visit).offer();
      } else if (truth == Gate.YES) {
        offered.add(options.get(i));
      }
    }
    return offered.size() == options.size()
        ? new Offer(ask, Map.of())
        : new Offer(ask.withType(ask.type().withOptions(offered)), Map.of());
  }

  /** Where a question is met, for certain if it is; empty when this walk can't meet it now. */
  public Optional<Visit> question(String id) {
    Objects.requireNonNull(id, "id");
    Places asked = circuit.question(id);
    Place first = asked == null ? null : first(asked);
    return first == null ? Optional.empty() : Optional.of(new Visit(this, first));
  }

  /** The question of this id, whether this walk meets it or not; empty where there is none. */
  public Optional<Ask> asked(String id) {
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(circuit.ask(id));
  }

  /**
   * The accepted answer to a question that is met for certain, without cells that are not asked;
   * empty when there is none (yet).
   */
  public Optional<Value> value(String question) {
    Objects.requireNonNull(question, "question");
    Ask ask = question(question).map(Visit::question).orElse(null);
    return ask != null
            && isAnswered(question)
            && answers.get(question) instanceof Answer.Given given
        ? Optional.of(AskedCells.in(ask.type(), given.value(), date))
        : Optional.empty();
  }

  private boolean isAnswered(String question) {
    Places asked = circuit.question(question);
    return asked != null
        && asked.all().stream()
            .anyMatch(place -> isCertain(place) && standing(place) == QuestionState.ANSWERED);
  }

  /** The conclusion that ends the walk for certain. */
  public Optional<Visit> conclusion() {
    for (Visit visit : visits()) {
      if (visit.step() instanceof Step.Conclude && visit.include() == null && visit.certain()) {
        return Optional.of(visit);
      }
    }
    return Optional.empty();
  }

  /** Whether no certain question is open; questions may have been put off. */
  public boolean atEnd() {
    return signals.firstOpen() == Signals.NONE;
  }

  /** How far the walk is, in questions. */
  public Progress progress() {
    int answered = 0;
    for (Visit visit : questions()) {
      answered += visit.standing() == QuestionState.ANSWERED ? 1 : 0;
    }
    Bounds bounds = details().bounds();
    return new Progress(answered, putOff().size(), parked().size(), bounds.least(), bounds.most());
  }

  /**
   * How far the walk is in one phase of the playbook; nothing set aside is counted. What a walk
   * that ends in another phase leaves out is not looked at.
   */
  public Progress progress(Phase phase) {
    int answered = 0;
    int waiting = 0;
    for (Visit visit : questions()) {
      Phase met = visit.phase();
      boolean here = met != null && met.id().equals(phase.id());
      answered += here && visit.standing() == QuestionState.ANSWERED ? 1 : 0;
      waiting += here && isPutOff(visit) ? 1 : 0;
    }
    Bounds inside = details().bounds(phase);
    return new Progress(answered, waiting, 0, inside.least(), inside.most());
  }

  /**
   * Values given at questions that this walk does not meet, not even possibly: set aside, not lost.
   * In the order given.
   */
  public Map<String, Value> parked() {
    Map<String, Value> aside = new LinkedHashMap<>();
    answers
        .byQuestion()
        .forEach(
            (id, answer) -> {
              if (answer instanceof Answer.Given given && question(id).isEmpty()) {
                aside.put(id, given.value());
              }
            });
    return Ordered.map(aside);
  }

  /**
   * The steps that may be met, or not, depending on the answer to this question, the questions of
   * which it decides what they offer, and what is made for each entry of it while it has no answer.
   */
  public List<Visit> dependents(String question) {
    Objects.requireNonNull(question, "question");
    return dependents().getOrDefault(question, List.of());
  }

  /**
   * The same of each question that something depends on; the questions and the steps of each in the
   * order met.
   */
  public Map<String, List<Visit>> dependents() {
    Map<String, List<Visit>> dependents = new LinkedHashMap<>();
    Assignments assignments = new Assignments(this);
    for (Visit visit : visits()) {
      Set<String> questions = new LinkedHashSet<>(visit.hangsOn());
      assignments.listAwaitedBy(visit.step()).ifPresent(questions::add);
      Offer offer = visit.offer();
      if (offer != null) {
        offer.unsure().values().forEach(questions::addAll);
      }
      questions.forEach(it -> dependents.computeIfAbsent(it, none -> new ArrayList<>()).add(visit));
    }
    dependents.replaceAll((question, visits) -> List.copyOf(visits));
    return Ordered.map(dependents);
  }

  /** The tasks met for certain, one for each item of a {@code for-each}, in document order. */
  public List<Task> tasks() {
    return new Assignments(this).tasks();
  }

  /** The documents met for certain, one for each item of a {@code for-each}, in document order. */
  public List<DocumentRequest> documents() {
    return new Assignments(this).documents();
  }

  /**
   * The documents that entries of a list or rows of a table don't get, since they do not meet the
   * condition of a document that others get; in document order.
   */
  public List<DocumentRequest> documentsNotFor(String list) {
    Objects.requireNonNull(list, "list");
    return new Assignments(this).documentsNotFor(list);
  }

  /**
   * The warnings that hold for certain, in document order: those that end with tasks, as long as
   * one of these is not done.
   *
   * @param done the keys of the tasks that are done
   */
  public List<Visit> warnings(Set<String> done) {
    Map<String, Boolean> allDone = new HashMap<>();
    for (Task task : tasks()) {
      allDone.merge(task.step().id(), done.contains(task.key()), Boolean::logicalAnd);
    }
    return visits().stream()
        .filter(
            visit ->
                visit.certain()
                    && visit.step() instanceof Step.Warn warn
                    && !allDone.getOrDefault(warn.until(), false))
        .toList();
  }

  /** The conclusions met for certain, those of included playbooks too, in document order. */
  public List<Visit> outcomes() {
    return visits().stream()
        .filter(visit -> visit.certain() && visit.step() instanceof Step.Conclude)
        .toList();
  }

  /** How a fact reads at the end of this walk. */
  public Truth holds(String fact) {
    Objects.requireNonNull(fact, "fact");
    return holds(new Condition.IsFact(fact, true));
  }

  /** How a condition reads at the end of this walk. */
  public Truth holds(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    return details().holds(condition);
  }

  /**
   * A text of the playbook with its placeholders replaced by answers in words.
   *
   * @param text the text
   * @param item what {@code {entry}} stands for, or null
   * @param blank what to put for a placeholder that has no answer, by its id
   */
  public String fill(Text text, @Nullable Item item, UnaryOperator<String> blank) {
    return text.fill(
        id -> {
          String words =
              id.equals("entry") || id.startsWith("entry.") ? entry(id, item) : words(id);
          return words.isEmpty() ? blank.apply(id) : words;
        });
  }

  @Override
  public String toString() {
    return playbook + " on " + date;
  }

  private String words(String id) {
    Ask ask = question(id).map(Visit::question).orElse(null);
    return ask == null
        ? ""
        : value(id).map(value -> AnswerFormatter.of(ask, value, playbook.language())).orElse("");
  }

  private String entry(String id, @Nullable Item item) {
    if (item == null) {
      return "";
    } else if (item.row() == null || item.table() == null || id.equals("entry")) {
      return item.text();
    }
    String key = id.substring("entry.".length());
    Value cell = item.row().cells().getOrDefault(key, Value.NOTHING);
    return item.table().columns().stream()
        .filter(column -> column.key().equals(key))
        .map(column -> AnswerFormatter.of(column.type(), cell, playbook.language()))
        .findFirst()
        .orElse("");
  }
}
