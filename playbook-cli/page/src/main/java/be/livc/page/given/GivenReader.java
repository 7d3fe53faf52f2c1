package be.livc.page.given;

import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerKind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.AskedCells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a page gives as an answer: as typed, or as chosen and filled in in its controls. */
public final class GivenReader {
  private static final Rejection EMPTY = Rejection.of(Rejection.Kind.EMPTY, "");

  private final Language language;
  private final LocalDate today;
  private final LocalDate date;
  private final Refusals refusals;

  /**
   * A reading.
   *
   * @param today the day it is, from which {@code morgen} counts
   * @param date the day of the walk, from which conditions count
   */
  public GivenReader(Language language, LocalDate today, LocalDate date, Refusals refusals) {
    this.language = language;
    this.today = today;
    this.date = date;
    this.refusals = refusals;
  }

  /**
   * What was read.
   *
   * @param value null where it can't be read
   * @param refusal why; null where it can
   */
  public record Given(@Nullable Value value, @Nullable Refusal refusal) {
    /** What comes of a value, or of why there is none. */
    public <R> R match(Function<Value, R> taken, Function<Refusal, R> refused) {
      return value != null
          ? taken.apply(value)
          : refused.apply(Objects.requireNonNull(refusal, "refusal"));
    }
  }

  /** An answer to a question. */
  public Given answer(Ask ask, Map<String, Object> given) {
    if (given.containsKey("typed")) {
      AnswerParser read = AnswerParser.read(ask, new Request(given).text("typed"), language, today);
      Rejection why = read.rejection();
      return why == null ? value(read.value()) : refused(refusals.of(ask, why));
    } else if (given.containsKey("rows")) {
      return rows(ask, given);
    }
    Value value = chosen(ask.type(), given);
    return value instanceof Value.Nothing && !ask.optional()
        ? refused(refusals.of(ask, EMPTY))
        : value(value);
  }

  /** What was finished of an answer, whether or not a question takes it. */
  public Value draft(Ask ask, Map<String, Object> given) {
    if (given.containsKey("rows")) {
      AnswerType.Table table = table(ask);
      List<Value.Row> rows = new ArrayList<>();
      for (Object row : new Request(given).list("rows")) {
        Map<String, Object> cells = cells(table, row);
        Map<String, Value> kept = new LinkedHashMap<>();
        cells.forEach((key, cell) -> kept.put(key, half(column(table, key), cell)));
        kept.values().removeIf(Value.Nothing.class::isInstance);
        rows.add(new Value.Row(identity(row), kept));
      }
      return rows.isEmpty() ? Value.NOTHING : new Value.Rows(rows);
    } else if (given.containsKey("typed")) {
      AnswerParser read = AnswerParser.read(ask, new Request(given).text("typed"), language, today);
      return read.value() == null ? Value.NOTHING : read.value();
    }
    return chosen(ask.type(), given);
  }

  /** A cell as far as it is filled in: what can't be read stays as it was typed. */
  private Value half(Column column, Object cell) {
    Map<String, Object> given = Request.object(cell, column.key());
    Given read = cell(column, given);
    return read.value() != null
        ? read.value()
        : given.get("typed") instanceof String typed && !typed.isBlank()
            ? new Value.Words(typed)
            : Value.NOTHING;
  }

  /** What is asked in a row, and what is wrong in it. */
  public record Row(List<String> asked, Map<String, Refusal> refused, Map<String, Value> cells) {}

  /** A row as it stands. */
  public Row row(AnswerType.Table table, Map<String, Object> cells) {
    Map<String, Value> read = new LinkedHashMap<>();
    Map<String, Refusal> refused = new LinkedHashMap<>();
    List<String> asked = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean asks = AskedCells.of(table, read, date).contains(column.key());
      Object cell = cells.get(column.key());
      Given given = cell == null ? empty(column) : cell(column, Request.object(cell, column.key()));
      if (asks) {
        asked.add(column.key());
      }
      if (given.value() != null && (asks || !(given.value() instanceof Value.Nothing))) {
        read.put(column.key(), given.value());
      } else if (asks && given.refusal() != null) {
        refused.put(column.key(), given.refusal());
      }
    }
    return new Row(asked, refused, read);
  }

  private Given rows(Ask ask, Map<String, Object> given) {
    AnswerType.Table table = table(ask);
    List<Value.Row> rows = new ArrayList<>();
    for (Object one : new Request(given).list("rows")) {
      Row row = row(table, cells(table, one));
      for (Map.Entry<String, Refusal> why : row.refused().entrySet()) {
        return refused(why.getValue().at(rows.size(), why.getKey()));
      }
      rows.add(new Value.Row(identity(one), row.cells()));
    }
    return value(rows.isEmpty() && ask.optional() ? Value.NOTHING : new Value.Rows(rows));
  }

  private static AnswerType.Table table(Ask ask) {
    if (!(ask.type() instanceof AnswerType.Table table)) {
      throw Problem.of("problem.other-sort", ask.id(), "rows");
    }
    return table;
  }

  private static Map<String, Object> cells(AnswerType.Table table, Object row) {
    return known(table, new Request(Request.object(row, "rows")).object("cells"));
  }

  /** The cells, each of which has a column. */
  public static Map<String, Object> known(AnswerType.Table table, Map<String, Object> cells) {
    cells.keySet().forEach(key -> column(table, key));
    return cells;
  }

  private static Column column(AnswerType.Table table, String key) {
    return table.columns().stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow(() -> Problem.of("problem.column", key));
  }

  private static String identity(Object part) {
    return new Request(Request.object(part, "rows")).optional("id").orElse("");
  }

  private Given empty(Column column) {
    return column.optional() ? value(Value.NOTHING) : refused(refusals.of(column.type(), EMPTY));
  }

  private Given cell(Column column, Map<String, Object> given) {
    if (given.get("typed") instanceof String typed) {
      if (typed.isBlank()) {
        return empty(column);
      }
      AnswerParser read = AnswerParser.read(column.type(), typed, language, today);
      Rejection why = read.rejection();
      return why == null ? value(read.value()) : refused(refusals.of(column.type(), why));
    }
    Value value = chosen(column.type(), given);
    return value instanceof Value.Nothing ? empty(column) : value(value);
  }

  /** What was chosen or filled in, that is not typed. */
  private static Value chosen(AnswerType type, Map<String, Object> given) {
    if (new Request(given).is("nothing")) {
      return Value.NOTHING;
    } else if (given.containsKey("keys")) {
      return options(type, new Request(given).texts("keys"));
    } else if (given.containsKey("entries")) {
      return entries(type, new Request(given).list("entries"));
    }
    throw Problem.of("problem.shape", "value");
  }

  private static Value options(AnswerType type, List<String> keys) {
    List<String> known = type.options().stream().map(Option::key).toList();
    boolean several = type.kind() == AnswerKind.CHOICES;
    if (known.isEmpty() || !several && keys.size() > 1) {
      throw Problem.of("problem.other-sort", type.kind().key(), "keys");
    }
    for (String key : keys) {
      if (!known.contains(key)) {
        throw Problem.of("problem.option", key);
      }
    }
    return keys.isEmpty()
        ? Value.NOTHING
        : several ? new Value.SomeOptions(keys) : new Value.OneOption(keys.get(0));
  }

  private static Value entries(AnswerType type, List<Object> entries) {
    if (type.kind() != AnswerKind.LIST) {
      throw Problem.of("problem.other-sort", type.kind().key(), "entries");
    }
    List<Value.Entry> read = new ArrayList<>();
    for (Object entry : entries) {
      Request one = new Request(Request.object(entry, "entries"));
      String text = one.text("text").trim();
      if (!text.isEmpty()) {
        read.add(new Value.Entry(one.optional("id").orElse(""), text));
      }
    }
    return read.isEmpty() ? Value.NOTHING : new Value.Entries(read);
  }

  private static Given value(@Nullable Value value) {
    return new Given(value, null);
  }

  private static Given refused(Refusal why) {
    return new Given(null, why);
  }
}
