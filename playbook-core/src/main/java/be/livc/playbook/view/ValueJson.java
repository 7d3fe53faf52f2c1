package be.livc.playbook.view;

import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value as programs take it: a key, a list of keys, a text, a number, a day, rows of cells. */
public final class ValueJson implements Value.Visitor<Optional<Object>> {
  private static final ValueJson PLAIN = new ValueJson();

  private ValueJson() {}

  /** The value; null for none, and for an answer that was left empty. */
  public static @Nullable Object of(@Nullable Value value) {
    return value == null ? null : value.accept(PLAIN).orElse(null);
  }

  private static Map<String, @Nullable Object> row(Value.Row row) {
    Map<String, @Nullable Object> cells = Json.object();
    row.cells().forEach((column, cell) -> cells.put(column, of(cell)));
    return cells;
  }

  @Override
  public Optional<Object> oneOption(Value.OneOption value) {
    return Optional.of(value.key());
  }

  @Override
  public Optional<Object> someOptions(Value.SomeOptions value) {
    return Optional.of(value.keys());
  }

  @Override
  public Optional<Object> words(Value.Words value) {
    return Optional.of(value.text());
  }

  @Override
  public Optional<Object> amount(Value.Amount value) {
    return Optional.of(new BigDecimal(value.number().toPlainString()));
  }

  @Override
  public Optional<Object> day(Value.Day value) {
    return Optional.of(value.date().toString());
  }

  @Override
  public Optional<Object> entries(Value.Entries value) {
    return Optional.of(value.entries().stream().map(Value.Entry::text).toList());
  }

  @Override
  public Optional<Object> rows(Value.Rows value) {
    return Optional.of(value.rows().stream().map(ValueJson::row).toList());
  }

  @Override
  public Optional<Object> nothing(Value.Nothing value) {
    return Optional.empty();
  }
}
