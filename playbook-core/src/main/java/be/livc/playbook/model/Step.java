package be.livc.playbook.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One step of a playbook. A new kind breaks every {@link Visitor} on purpose. */
public sealed interface Step {
  /** What every step may carry. */
  StepHeader header();

  /** Its id; empty where left out. */
  default String id() {
    return header().id();
  }

  /**
   * What it says: its text, question or title, that of what it names for a question asked again and
   * an included playbook, and the name of the template for a document.
   */
  Text text();

  /**
   * What it says, as CommonMark; for a question asked again the id of the question, and for a
   * document, an included playbook and a named conclusion what it names. Never null.
   */
  default String words() {
    return text().markdown();
  }

  /** The blocks of steps inside it, in document order: options, group, included phases. */
  default List<List<Step>> blocks() {
    return List.of();
  }

  /** The question it asks, for the first time or again; null where it asks none. */
  default @Nullable Ask asked() {
    return null;
  }

  /** Something to read. */
  record Tell(StepHeader header, Text text) implements Step {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.tell(this);
    }
  }

  /**
   * Something to read that also stands above the checklist, until the task {@code until} is ticked
   * (empty: always).
   */
  record Warn(StepHeader header, Text text, String until) implements Step {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.warn(this);
    }
  }

  /**
   * A question.
   *
   * @param header what every step may carry; its id is never empty
   * @param question what is asked
   * @param type what sort of answer it takes, with its options
   * @param optional whether it may be left empty
   * @param sensitive whether the answer must not be repeated or exported; true for all where the
   *     playbook is sensitive
   * @param profile whether the answer is offered again in later sessions
   * @param mayWait whether it may be put off
   * @param suggestion what is suggested, as typed in the file; empty for nothing. Never steers
   *     before it is answered
   * @param refusals when an answer is refused
   */
  record Ask(
      StepHeader header,
      Text question,
      AnswerType type,
      boolean optional,
      boolean sensitive,
      boolean profile,
      boolean mayWait,
      String suggestion,
      List<Refusal> refusals)
      implements Step {
    /** Keeps a copy. */
    public Ask {
      refusals = Ordered.list(refusals);
    }

    /** One that must be answered, may wait, and has nothing else. */
    public static Ask of(StepHeader header, Text question, AnswerType type) {
      return new Ask(header, question, type, false, false, false, true, "", List.of());
    }

    /** With other things that every step may carry. */
    public Ask withCommon(StepHeader other) {
      return new Ask(
          other, question, type, optional, sensitive, profile, mayWait, suggestion, refusals);
    }

    /** That takes another sort of answer. */
    public Ask withType(AnswerType other) {
      return new Ask(
          header, question, other, optional, sensitive, profile, mayWait, suggestion, refusals);
    }

    /** That may be left empty, or not. */
    public Ask withOptional(boolean other) {
      return new Ask(
          header, question, type, other, sensitive, profile, mayWait, suggestion, refusals);
    }

    /** That is sensitive, or not. */
    public Ask withSensitive(boolean other) {
      return new Ask(
          header, question, type, optional, other, profile, mayWait, suggestion, refusals);
    }

    /** That is offered again in later sessions, or not. */
    public Ask withProfile(boolean other) {
      return new Ask(
          header, question, type, optional, sensitive, other, mayWait, suggestion, refusals);
    }

    /** That may be put off, or not. */
    public Ask withMayWait(boolean other) {
      return new Ask(
          header, question, type, optional, sensitive, profile, other, suggestion, refusals);
    }

    /** With another suggestion; empty for none. */
    public Ask withSuggestion(String other) {
      return new Ask(
          header, question, type, optional, sensitive, profile, mayWait, other, refusals);
    }

    /** With other refusals. */
    public Ask withRefusals(List<Refusal> other) {
      return new Ask(
          header, question, type, optional, sensitive, profile, mayWait, suggestion, other);
    }

    @Override
    public Text text() {
      return question;
    }

    @Override
    public Ask asked() {
      return this;
    }

    @Override
    public List<List<Step>> blocks() {
      return type.options().stream().map(Option::steps).toList();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.ask(this);
    }
  }

  /** When an answer is refused, and what is then said; the condition may name the answer itself. */
  record Refusal(Condition when, Text message) {}

  /**
   * The same question at a second place, with steps of its own under the same option keys.
   *
   * @param header what every step may carry
   * @param ask the question
   * @param steps the steps of each option that has some, by its key
   * @param only the keys of the options that are offered here, where an answer outside them counts
   *     as none; empty for all
   */
  record AskAgain(StepHeader header, Ask ask, Map<String, List<Step>> steps, Set<String> only)
      implements Step {
    /** Keeps copies. */
    public AskAgain {
      steps = Ordered.map(steps);
      only = Ordered.set(only);
    }

    /** One at which all options are offered. */
    public AskAgain(StepHeader header, Ask ask, Map<String, List<Step>> steps) {
      this(header, ask, steps, Set.of());
    }

    /** Whether the option of this key is offered here at all. */
    public boolean offers(String option) {
      return only.isEmpty() || only.contains(option);
    }

    @Override
    public Text text() {
      return ask.question();
    }

    @Override
    public String words() {
      return ask.id();
    }

    @Override
    public Ask asked() {
      return ask;
    }

    @Override
    public List<List<Step>> blocks() {
      return List.copyOf(steps.values());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.askAgain(this);
    }
  }

  /**
   * The day a task is due, as an answer gives it.
   *
   * @param answer a date question or given date; or the table a task is for each row of
   * @param column the column of that table with the day of each row; empty for a date
   */
  record Due(String answer, String column) {
    /** The day that this question or given date says. */
    public static Due on(String date) {
      return new Due(date, "");
    }

    /** As an editor writes it. */
    public String written() {
      return column.isEmpty() ? answer : "entry." + column;
    }
  }

  /**
   * A task. {@code after} and {@code before} exclude each other, {@code after} goes with {@code
   * within}, and beside {@code due} none of the three is there.
   *
   * @param header what every step may carry
   * @param text what is to be done
   * @param by the ids of the roles that do it
   * @param within how long there is, from the walk's date or from {@code after}; or null
   * @param after the id of a task, a date question or a given date; empty for the walk's date
   * @param before how it is counted back from a date question: the term (zero days is null) and the
   *     id
   * @param due the day itself, as an answer gives it; or null
   * @param every how often it recurs, or null
   * @param forEach one item for each entry, or null
   * @param first whether it belongs to what is done first
   * @param appoints the role of which the tasks that it alone does are not due before this one is
   *     done or, until then, due; empty for none
   */
  record Do(
      StepHeader header,
      Text text,
      List<String> by,
      @Nullable Term within,
      String after,
      String before,
      @Nullable Due due,
      @Nullable Term every,
      @Nullable ForEach forEach,
      boolean first,
      String appoints)
      implements Step {
    /** Keeps a copy. */
    public Do {
      by = Ordered.list(by);
    }

    /** One whose day no answer gives, that isn't done first and appoints nobody. */
    public Do(
        StepHeader header,
        Text text,
        List<String> by,
        @Nullable Term within,
        String after,
        String before,
        @Nullable Term every,
        @Nullable ForEach forEach) {
      this(header, text, by, within, after, before, null, every, forEach, false, "");
    }

    /** That is due on this day. */
    public Do withDue(@Nullable Due other) {
      return new Do(
          header, text, by, within, after, before, other, every, forEach, first, appoints);
    }

    /** With one item for each entry of something else, or one item alone where null. */
    public Do withForEach(@Nullable ForEach other) {
      return new Do(header, text, by, within, after, before, due, every, other, first, appoints);
    }

    /** That belongs to what is done first, or not. */
    public Do withFirst(boolean other) {
      return new Do(header, text, by, within, after, before, due, every, forEach, other, appoints);
    }

    /** That appoints this role; empty for none. */
    public Do withAppoints(String other) {
      return new Do(header, text, by, within, after, before, due, every, forEach, first, other);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.task(this);
    }
  }

  /** A document to make from the template of this name. */
  record Write(StepHeader header, String template, @Nullable ForEach forEach) implements Step {
    @Override
    public Text text() {
      return new Text(template);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.write(this);
    }
  }

  /** Several steps under one condition. */
  record Group(StepHeader header, Text title, List<Step> steps) implements Step {
    /** Keeps a copy. */
    public Group {
      steps = Ordered.list(steps);
    }

    @Override
    public Text text() {
      return title;
    }

    @Override
    public List<List<Step>> blocks() {
      return List.of(steps);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.group(this);
    }
  }

  /** Another playbook as a sub-tree; all its ids already stand behind this step's id and a dot. */
  record Include(StepHeader header, Playbook playbook) implements Step {
    @Override
    public Text text() {
      return playbook.title();
    }

    @Override
    public String words() {
      return playbook.id();
    }

    @Override
    public List<List<Step>> blocks() {
      return playbook.blocks();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.include(this);
    }
  }

  /**
   * Ends the walk, or the included playbook it stands in, with an advice. {@code conclusion} is its
   * id; may be empty.
   */
  record Conclude(StepHeader header, String conclusion, Text text) implements Step {
    @Override
    public String words() {
      return conclusion.isEmpty() ? text.markdown() : conclusion;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.conclude(this);
    }
  }

  /** This step and all steps inside it, in document order. */
  default void visit(Consumer<Step> visitor) {
    visitor.accept(this);
    for (List<Step> block : blocks()) {
      block.forEach(step -> step.visit(visitor));
    }
  }

  /** Which kind it is. */
  default StepKind kind() {
    return accept(StepKind.Teller.INSTANCE);
  }

  /** What to do for each kind of step, by the visitor's method of that name. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /**
   * What to do for each kind of step; a new one breaks every visitor that forgot it.
   *
   * @param <R> what comes out; {@link Void} for nothing
   */
  interface Visitor<R extends @Nullable Object> {
    /** For {@link Tell}. */
    R tell(Tell step);

    /** For {@link Warn}. */
    R warn(Warn step);

    /** For {@link Ask}. */
    R ask(Ask step);

    /** For {@link AskAgain}. */
    R askAgain(AskAgain step);

    /** For {@link Do}. */
    R task(Do step);

    /** For {@link Write}. */
    R write(Write step);

    /** For {@link Group}. */
    R group(Group step);

    /** For {@link Include}. */
    R include(Include step);

    /** For {@link Conclude}. */
    R conclude(Conclude step);
  }

  /**
   * A visitor for which most are alike: it does {@link #other} unless told otherwise. For what must
   * know every one of them, implement {@link Visitor} itself.
   *
   * @param <R> what comes out
   */
  abstract class DefaultVisitor<R extends @Nullable Object> implements Visitor<R> {
    /** Nothing is kept: one instance may serve any number of calls and threads. */
    protected DefaultVisitor() {}

    /** For those that have no method of their own. */
    protected abstract R other(Step step);

    @Override
    public R tell(Tell step) {
      return other(step);
    }

    @Override
    public R warn(Warn step) {
      return other(step);
    }

    @Override
    public R ask(Ask step) {
      return other(step);
    }

    @Override
    public R askAgain(AskAgain step) {
      return other(step);
    }

    @Override
    public R task(Do step) {
      return other(step);
    }

    @Override
    public R write(Write step) {
      return other(step);
    }

    @Override
    public R group(Group step) {
      return other(step);
    }

    @Override
    public R include(Include step) {
      return other(step);
    }

    @Override
    public R conclude(Conclude step) {
      return other(step);
    }
  }
}
