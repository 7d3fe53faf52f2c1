package be.livc.playbook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was answered: one sort of value for each {@link AnswerType}, and {@link Nothing} for an
 * optional question left empty.
 */
public sealed interface Value {
  /** The keys of the options that were chosen; none where it is no matter of options. */
  List<String> chosen();

  /** The identities of its entries or rows, in order; none where it has no such parts. */
  List<String> identities();

  /** The key of an option, of a yes-no or a choice. */
  record OneOption(String key) implements Value {
    /** Checks that it is not null. */
    public OneOption {
      Objects.requireNonNull(key, "key");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.oneOption(this);
    }

    @Override
    public List<String> identities() {
      return List.of();
    }

    @Override
    public List<String> chosen() {
      return List.of(key);
    }
  }

  /** The keys of the chosen options, in document order once accepted. */
  record SomeOptions(List<String> keys) implements Value {
    /** Keeps a copy. */
    public SomeOptions {
      keys = Ordered.list(keys);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.someOptions(this);
    }

    @Override
    public List<String> identities() {
      return List.of();
    }

    @Override
    public List<String> chosen() {
      return keys;
    }
  }

  /** Words; lines are separated by {@code \n}. */
  record Words(String text) implements Value {
    /** Checks that it is not null. */
    public Words {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }

    @Override
    public List<String> identities() {
      return List.of();
    }

    @Override
    public List<String> chosen() {
      return List.of();
    }
  }

  /** A number; equal when it compares equal, whatever its scale. */
  record Amount(BigDecimal number) implements Value {
    // beyond any answer that is accepted; taking zeros off would be work without an end
    private static final int LARGE = 1_000;

    /** Keeps it without trailing zeros. */
    public Amount {
      boolean large =
          number.unscaledValue().bitLength() > LARGE || Math.abs((long) number.scale()) > LARGE;
      number =
          number.signum() == 0 ? BigDecimal.ZERO : large ? number : number.stripTrailingZeros();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.amount(this);
    }

    @Override
    public List<String> identities() {
      return List.of();
    }

    @Override
    public List<String> chosen() {
      return List.of();
    }
  }

  /** A day. */
  record Day(LocalDate date) implements Value {
    /** Checks that it is not null. */
    public Day {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.day(this);
    }

    @Override
    public List<String> identities() {
      return List.of();
    }

    @Override
    public List<String> chosen() {
      return List.of();
    }
  }

  /** A list of texts. */
  record Entries(List<Entry> entries) implements Value {
    /** Keeps a copy. */
    public Entries {
      entries = Ordered.list(entries);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.entries(this);
    }

    @Override
    public List<String> identities() {
      return entries.stream().map(Entry::identity).toList();
    }

    @Override
    public List<String> chosen() {
      return List.of();
    }
  }

  /** The rows of a table. */
  record Rows(List<Row> rows) implements Value {
    /** Keeps a copy. */
    public Rows {
      rows = Ordered.list(rows);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.rows(this);
    }

    @Override
    public List<String> identities() {
      return rows.stream().map(Row::identity).toList();
    }

    @Override
    public List<String> chosen() {
      return List.of();
    }
  }

  /**
   * An optional question left empty: every comparison with it is false but {@code answered: false}.
   */
  record Nothing() implements Value {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.nothing(this);
    }

    @Override
    public List<String> identities() {
      return List.of();
    }

    @Override
    public List<String> chosen() {
      return List.of();
    }
  }

  /** An optional question left empty. */
  Value NOTHING = new Nothing();

  /**
   * An entry of a list.
   *
   * @param identity stays the same when entries are added, moved or reworded; ticks follow it
   * @param text what was typed
   */
  record Entry(String identity, String text) {}

  /**
   * A row of a table.
   *
   * @param identity stays the same when rows are added, moved or reworded; ticks follow it
   * @param cells column key to value, in the order of the columns; an optional cell left empty is
   *     {@link Nothing}
   */
  record Row(String identity, Map<String, Value> cells) {
    /** Keeps a copy. */
    public Row {
      cells = Ordered.map(cells);
    }
  }

  /** What to do for each sort of value, by the visitor's method of that name. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /**
   * What to do for each sort of value; a new one breaks every visitor that forgot it.
   *
   * @param <R> what comes out; {@link Void} for nothing
   */
  interface Visitor<R extends @Nullable Object> {
    /** For {@link OneOption}. */
    R oneOption(OneOption value);

    /** For {@link SomeOptions}. */
    R someOptions(SomeOptions value);

    /** For {@link Words}. */
    R words(Words value);

    /** For {@link Amount}. */
    R amount(Amount value);

    /** For {@link Day}. */
    R day(Day value);

    /** For {@link Entries}. */
    R entries(Entries value);

    /** For {@link Rows}. */
    R rows(Rows value);

    /** For {@link Nothing}. */
    R nothing(Nothing value);
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
    protected abstract R other(Value value);

    @Override
    public R oneOption(OneOption value) {
      return other(value);
    }

    @Override
    public R someOptions(SomeOptions value) {
      return other(value);
    }

    @Override
    public R words(Words value) {
      return other(value);
    }

    @Override
    public R amount(Amount value) {
      return other(value);
    }

    @Override
    public R day(Day value) {
      return other(value);
    }

    @Override
    public R entries(Entries value) {
      return other(value);
    }

    @Override
    public R rows(Rows value) {
      return other(value);
    }

    @Override
    public R nothing(Nothing value) {
      return other(value);
    }
  }
}
