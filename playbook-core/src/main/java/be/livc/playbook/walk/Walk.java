package be.livc.playbook.walk;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where someone stands: all that follows from a playbook, what was answered, and a date. The same
 * three always give the same walk, on every machine. Immutable and safe to share between threads.
 */
public final class Walk {
  private final Playbook playbook;
  private final Answers answers;
  private final LocalDate date;
  private final List<Visit> visits;
  private final Bounds bounds;
  private final ConditionEvaluator known;
  private final Function<Phase, Bounds> phases;
  private final @Nullable Visit conclusion;
  private final Map<String, Visit> questions = new HashMap<>();
  private final Set<String> answered = new HashSet<>();

  private Walk(Playbook playbook, Answers answers, LocalDate date) {
    this.playbook = playbook;
    this.answers = answers;
    this.date = date;
    Walker walker = new Walker(answers, date);
    Bounds here = walker.walk(playbook);
    Walker anew = anew(walker);
    this.bounds = anew == walker ? here : here.or(anew.walk(playbook));
    this.visits = Ordered.list(walker.visits());
    this.known = walker.known();
    this.phases =
        anew == walker ? walker::phase : phase -> walker.phase(phase).or(anew.phase(phase));
    this.conclusion = walker.conclusion();
    for (Visit visit : visits) {
      Ask ask = visit.question();
      if (ask != null) {
        if (visit.certain() && visit.standing() == QuestionState.ANSWERED) {
          answered.add(ask.id());
        }
        questions.merge(
            ask.id(),
            visit,
            (first, second) ->
                isOpen(second) || !first.certain() && second.certain() ? second : first);
      }
    }
    visits.subList(0, Math.min(frontier() + 1, visits.size())).forEach(Visit::comePast);
  }

  /**
   * Who counts what is still to come where a question is asked once more, as its answer is not
   * offered there: another one may bring other questions wherever it was asked before.
   */
  private Walker anew(Walker walker) {
    if (walker.askedAnew().isEmpty()) {
      return walker;
    }
    Answers others = Answers.NONE;
    for (Visit visit : walker.visits()) {
      Ask ask = visit.question();
      Answer answer = ask == null ? null : answers.get(ask.id());
      if (ask != null && answer != null && !walker.askedAnew().contains(ask.id())) {
        others = others.with(ask.id(), answer);
      }
    }
    return new Walker(others, date);
  }

  /** Where the first question stands that is open for certain behind all that was answered. */
  private int frontier() {
    int last = 0;
    for (int i = 0; i < visits.size(); i++) {
      Visit visit = visits.get(i);
      boolean recorded = visit.standing() != QuestionState.OPEN && visit.phase() != null;
      last = visit.certain() && recorded && isFirst(visit) ? i : last;
    }
    while (last < visits.size() && !isOpen(visits.get(last))) {
      last++;
    }
    return last;
  }

  private static boolean isOpen(Visit visit) {
    return visit.certain() && visit.standing() == QuestionState.OPEN;
  }

  /** Walks the playbook with these answers on this date. */
  public static Walk of(Playbook playbook, Answers answers, LocalDate date) {
    Objects.requireNonNull(answers, "answers");
    Objects.requireNonNull(date, "date");
    return new Walk(playbook, answers, date);
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
    return visits;
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
    Visit waiting = null;
    for (Visit visit : visits) {
      if (isOpen(visit)) {
        return Optional.of(visit);
      } else if (waiting == null && isPutOff(visit)) {
        waiting = visit;
      }
    }
    return Optional.ofNullable(waiting);
  }

  /**
   * The certain questions that were put off or whose answer is no longer accepted, in document
   * order.
   */
  public List<Visit> putOff() {
    return visits.stream().filter(visit -> isPutOff(visit) && isFirst(visit)).toList();
  }

  private static boolean isPutOff(Visit visit) {
    return visit.certain()
        && (visit.standing() == QuestionState.PUT_OFF || visit.standing() == QuestionState.REFUSED);
  }

  /** The questions met for certain, each once, in document order. */
  public List<Visit> questions() {
    return visits.stream()
        .filter(visit -> visit.certain() && visit.standing() != null && isFirst(visit))
        .toList();
  }

  private boolean isFirst(Visit visit) {
    Ask ask = visit.question();
    return ask != null && questions.get(ask.id()) == visit;
  }

  /** Where a question is met, for certain if it is; empty when this walk can't meet it now. */
  public Optional<Visit> question(String id) {
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(questions.get(id));
  }

  /**
   * The accepted answer to a question that is met for certain, without cells that are not asked;
   * empty when there is none (yet).
   */
  public Optional<Value> value(String question) {
    Objects.requireNonNull(question, "question");
    Visit visit = questions.get(question);
    Ask ask = visit == null ? null : visit.question();
    return ask != null
            && answered.contains(question)
            && answers.get(question) instanceof Answer.Given given
        ? Optional.of(AskedCells.in(ask.type(), given.value(), date))
        : Optional.empty();
  }

  /** The conclusion that ends the walk for certain. */
  public Optional<Visit> conclusion() {
    return Optional.ofNullable(conclusion);
  }

  /** Whether no certain question is open; questions may have been put off. */
  public boolean atEnd() {
    return visits.stream().noneMatch(Walk::isOpen);
  }

  /** How far the walk is, in questions. */
  public Progress progress() {
    int answered = 0;
    for (Visit visit : questions.values()) {
      answered += visit.certain() && visit.standing() == QuestionState.ANSWERED ? 1 : 0;
    }
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
    Bounds inside = phases.apply(phase);
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
              if (answer instanceof Answer.Given given && !questions.containsKey(id)) {
                aside.put(id, given.value());
              }
            });
    return Ordered.map(aside);
  }

  /**
   * The steps that may be met, or not, depending on the answer to this question, and the questions
   * of which it decides what they offer.
   */
  public List<Visit> dependents(String question) {
    Objects.requireNonNull(question, "question");
    return visits.stream().filter(visit -> hangs(visit, question)).toList();
  }

  private static boolean hangs(Visit visit, String question) {
    Offer offer = visit.offer();
    return (!visit.certain() && visit.hangsOn().contains(question))
        || (offer != null && offer.hangsOn(question));
  }

  /** The tasks met for certain, one for each item of a {@code for-each}, in document order. */
  public List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (Visit visit : visits) {
      if (visit.certain() && visit.step() instanceof Step.Do task) {
        if (task.forEach() == null) {
          tasks.add(new Task(task, visit, null, false));
        } else if (isWaiting(task.forEach())) {
          tasks.add(new Task(task, visit, null, true));
        } else {
          items(task.forEach()).forEach(item -> tasks.add(new Task(task, visit, item, false)));
        }
      }
    }
    return Ordered.list(tasks);
  }

  /** The documents met for certain, one for each item of a {@code for-each}, in document order. */
  public List<DocumentRequest> documents() {
    List<DocumentRequest> documents = new ArrayList<>();
    for (Visit visit : visits) {
      if (visit.certain() && visit.step() instanceof Step.Write write) {
        if (write.forEach() == null) {
          documents.add(new DocumentRequest(write, visit, null, false));
        } else if (isWaiting(write.forEach())) {
          documents.add(new DocumentRequest(write, visit, null, true));
        } else {
          items(write.forEach())
              .forEach(item -> documents.add(new DocumentRequest(write, visit, item, false)));
        }
      }
    }
    return Ordered.list(documents);
  }

  /**
   * The documents that entries of a list or rows of a table don't get, since they do not meet the
   * condition of a document that others get; in document order.
   */
  public List<DocumentRequest> documentsNotFor(String list) {
    Objects.requireNonNull(list, "list");
    List<DocumentRequest> none = new ArrayList<>();
    for (Visit visit : visits) {
      if (visit.certain()
          && visit.step() instanceof Step.Write write
          && write.forEach() != null
          && write.forEach().answer().equals(list)
          && !isWaiting(write.forEach())) {
        List<Item> left = new ArrayList<>(items(new ForEach(list, Condition.always())));
        left.removeAll(items(write.forEach()));
        left.forEach(item -> none.add(new DocumentRequest(write, visit, item, false)));
      }
    }
    return Ordered.list(none);
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
    return visits.stream()
        .filter(
            visit ->
                visit.certain()
                    && visit.step() instanceof Step.Warn warn
                    && !allDone.getOrDefault(warn.until(), false))
        .toList();
  }

  /** The conclusions met for certain, those of included playbooks too, in document order. */
  public List<Visit> outcomes() {
    return visits.stream()
        .filter(visit -> visit.certain() && visit.step() instanceof Step.Conclude)
        .toList();
  }

  private boolean isWaiting(ForEach forEach) {
    return known.environment().met(forEach.answer()) != Truth.NO
        && value(forEach.answer()).isEmpty();
  }

  private List<Item> items(ForEach forEach) {
    Value value = value(forEach.answer()).orElse(Value.NOTHING);
    Visit visit = questions.get(forEach.answer());
    Ask ask = visit == null ? null : visit.question();
    AnswerType type = ask == null ? null : ask.type();
    return value.accept(new Items(known, type, forEach.where(), playbook.language()));
  }

  /** How a fact reads at the end of this walk. */
  public Truth holds(String fact) {
    Objects.requireNonNull(fact, "fact");
    return holds(new Condition.IsFact(fact, true));
  }

  /** How a condition reads at the end of this walk. */
  public Truth holds(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    return known.read(condition);
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

  private String words(String id) {
    Visit visit = questions.get(id);
    Ask ask = visit == null ? null : visit.question();
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
