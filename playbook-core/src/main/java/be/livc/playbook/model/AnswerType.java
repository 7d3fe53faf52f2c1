package be.livc.playbook.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What sort of answer a question takes. A new sort breaks every {@link Visitor} on purpose. */
public sealed interface AnswerType {
  /** The options to choose from, in document order; empty for sorts that have none. */
  default List<Option> options() {
    return List.of();
  }

  /** With other options; itself for sorts that have none. */
  default AnswerType withOptions(List<Option> other) {
    return this;
  }

  /** Yes or no; both options are always there, with the keys of the playbook's language. */
  record YesNo(List<Option> options) implements AnswerType {
    /** Keeps a copy. */
    public YesNo {
      options = Ordered.list(options);
    }

    @Override
    public YesNo withOptions(List<Option> other) {
      return new YesNo(other);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.yesNo(this);
    }
  }

  /** One option. */
  record Choice(List<Option> options) implements AnswerType {
    /** Keeps a copy. */
    public Choice {
      options = Ordered.list(options);
    }

    @Override
    public Choice withOptions(List<Option> other) {
      return new Choice(other);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** Several options, at least one unless the question is optional. */
  record Choices(List<Option> options) implements AnswerType {
    /** Keeps a copy. */
    public Choices {
      options = Ordered.list(options);
    }

    @Override
    public Choices withOptions(List<Option> other) {
      return new Choices(other);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.choices(this);
    }
  }

  /**
   * Words.
   *
   * @param manyLines whether it may hold line ends
   * @param pattern what the whole text must match, or null
   * @param message what is said when it does not, or null
   */
  record Words(boolean manyLines, @Nullable Pattern pattern, @Nullable Text message)
      implements AnswerType {
    // a compiled pattern is equal to itself alone, and the same file read twice must give equal
    // values
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Words that
          && manyLines == that.manyLines
          && written(pattern).equals(written(that.pattern))
          && Objects.equals(message, that.message);
    }

    @Override
    public int hashCode() {
      return Objects.hash(manyLines, written(pattern), message);
    }

    private static List<Object> written(@Nullable Pattern pattern) {
      return pattern == null ? List.of() : List.of(pattern.pattern(), pattern.flags());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /**
   * A number.
   *
   * @param decimals how many decimals at most, 0 to 9
   * @param min the smallest accepted, or null
   * @param max the largest accepted, or null
   * @param unit what is counted, such as {@code inwoners}; may be empty
   * @param plain written without grouping, as years are
   */
  record Amount(
      int decimals, @Nullable BigDecimal min, @Nullable BigDecimal max, String unit, boolean plain)
      implements AnswerType {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.amount(this);
    }
  }

  /** A day. */
  record Day() implements AnswerType {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.day(this);
    }
  }

  /**
   * A list of texts.
   *
   * @param min fewest entries, at least 0
   * @param max most entries
   */
  record Entries(int min, int max) implements AnswerType {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.entries(this);
    }
  }

  /**
   * A table.
   *
   * @param columns at least one
   * @param min fewest rows, at least 0
   * @param max most rows
   */
  record Table(List<Column> columns, int min, int max) implements AnswerType {
    /** Keeps a copy. */
    public Table {
      columns = Ordered.list(columns);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * A column of a table.
   *
   * @param key unique in the table
   * @param label how it is shown
   * @param type never a table or list
   * @param optional whether a cell may be left empty
   * @param help a line under the label, or null
   * @param ground what it rests on; may be {@link Ground#NONE}
   * @param when asked only where it holds of the cells before it in the row; always where left out
   */
  record Column(
      String key,
      Text label,
      AnswerType type,
      boolean optional,
      @Nullable Text help,
      Ground ground,
      Condition when) {
    /** One that is always asked. */
    public Column(
        String key,
        Text label,
        AnswerType type,
        boolean optional,
        @Nullable Text help,
        Ground ground) {
      this(key, label, type, optional, help, ground, Condition.always());
    }

    /** Whether it is asked under a condition. */
    public boolean isConditional() {
      return !when.isAlways();
    }

    /** With another condition under which it is asked. */
    public Column withWhen(Condition other) {
      return new Column(key, label, type, optional, help, ground, other);
    }

    /** With another key. */
    public Column withKey(String other) {
      return new Column(other, label, type, optional, help, ground, when);
    }

    /** With another sort of answer. */
    public Column withType(AnswerType other) {
      return new Column(key, label, other, optional, help, ground, when);
    }
  }

  /** Which sort it is. */
  default AnswerKind kind() {
    return accept(AnswerKind.Teller.INSTANCE);
  }

  /** What to do for each sort of answer, by the visitor's method of that name. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /**
   * What to do for each sort of answer; a new one breaks every visitor that forgot it.
   *
   * @param <R> what comes out; {@link Void} for nothing
   */
  interface Visitor<R extends @Nullable Object> {
    /** For {@link YesNo}. */
    R yesNo(YesNo type);

    /** For {@link Choice}. */
    R choice(Choice type);

    /** For {@link Choices}. */
    R choices(Choices type);

    /** For {@link Words}. */
    R words(Words type);

    /** For {@link Amount}. */
    R amount(Amount type);

    /** For {@link Day}. */
    R day(Day type);

    /** For {@link Entries}. */
    R entries(Entries type);

    /** For {@link Table}. */
    R table(Table type);
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
    protected abstract R other(AnswerType type);

    @Override
    public R yesNo(YesNo type) {
      return other(type);
    }

    @Override
    public R choice(Choice type) {
      return other(type);
    }

    @Override
    public R choices(Choices type) {
      return other(type);
    }

    @Override
    public R words(Words type) {
      return other(type);
    }

    @Override
    public R amount(Amount type) {
      return other(type);
    }

    @Override
    public R day(Day type) {
      return other(type);
    }

    @Override
    public R entries(Entries type) {
      return other(type);
    }

    @Override
    public R table(Table type) {
      return other(type);
    }
  }
}
