package be.livc.playbook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was answered: one sort of value for each {@link AnswerType}, and {@link Nothing} for an
 * optional question left empty.
 */
public sealed interface Value {
  /** The key of an option, of a yes-no or a choice. */
  record OneOption(String key) implements Value {
    /** Checks that it is not null. */
    public OneOption {
      Objects.requireNonNull(key, "key");
    }
  }

  /** The keys of the chosen options, in document order once accepted. */
  record SomeOptions(List<String> keys) implements Value {
    /** Keeps a copy. */
    public SomeOptions {
      keys = Ordered.list(keys);
    }
  }

  /** Words; lines are separated by {@code \n}. */
  record Words(String text) implements Value {
    /** Checks that it is not null. */
    public Words {
      Objects.requireNonNull(text, "text");
    }
  }

  /** A number; equal when it compares equal, whatever its scale. */
  record Amount(BigDecimal number) implements Value {
    /** Keeps it without trailing zeros. */
    public Amount {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
  }

  /** A day. */
  record Day(LocalDate date) implements Value {
    /** Checks that it is not null. */
    public Day {
      Objects.requireNonNull(date, "date");
    }
  }

  /** A list of texts. */
  record Entries(List<Entry> entries) implements Value {
    /** Keeps a copy. */
    public Entries {
      entries = Ordered.list(entries);
    }
  }

  /** The rows of a table. */
  record Rows(List<Row> rows) implements Value {
    /** Keeps a copy. */
    public Rows {
      rows = Ordered.list(rows);
    }
  }

  /**
   * An optional question left empty: every comparison with it is false but {@code answered: false}.
   */
  record Nothing() implements Value {}

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
}
