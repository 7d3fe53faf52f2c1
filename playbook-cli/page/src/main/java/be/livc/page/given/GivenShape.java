package be.livc.page.given;

import be.livc.page.wire.Shape;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as a page would give it. */
public final class GivenShape implements Value.Visitor<Map<String, @Nullable Object>> {
  private final AnswerType type;
  private final Language language;

  private GivenShape(AnswerType type, Language language) {
    this.type = type;
    this.language = language;
  }

  /** The value of an answer of this sort. */
  public static Map<String, @Nullable Object> of(AnswerType type, Value value, Language language) {
    return value.accept(new GivenShape(type, language));
  }

  private static Map<String, @Nullable Object> one(String name, Object value) {
    return new Shape().put(name, value).map();
  }

  @Override
  public Map<String, @Nullable Object> oneOption(Value.OneOption value) {
    return one("keys", List.of(value.key()));
  }

  @Override
  public Map<String, @Nullable Object> someOptions(Value.SomeOptions value) {
    return one("keys", value.keys());
  }

  @Override
  public Map<String, @Nullable Object> words(Value.Words value) {
    return one("typed", value.text());
  }

  /** As it is typed: its thousands are not grouped. */
  @Override
  public Map<String, @Nullable Object> amount(Value.Amount value) {
    String plain = value.number().toPlainString();
    return one("typed", language == Language.EN ? plain : plain.replace('.', ','));
  }

  @Override
  public Map<String, @Nullable Object> day(Value.Day value) {
    return one("typed", Refusals.written(value.date()));
  }

  @Override
  public Map<String, @Nullable Object> entries(Value.Entries value) {
    List<Object> entries = new ArrayList<>();
    for (Value.Entry entry : value.entries()) {
      entries.add(new Shape().unlessEmpty("id", entry.identity()).put("text", entry.text()).map());
    }
    return one("entries", entries);
  }

  @Override
  public Map<String, @Nullable Object> rows(Value.Rows value) {
    List<Object> rows = new ArrayList<>();
    for (Value.Row row : value.rows()) {
      Shape cells = new Shape();
      if (type instanceof AnswerType.Table table) {
        for (Column column : table.columns()) {
          Value cell = row.cells().get(column.key());
          if (cell != null && !(cell instanceof Value.Nothing)) {
            cells.put(column.key(), of(column.type(), cell, language));
          }
        }
      }
      rows.add(new Shape().unlessEmpty("id", row.identity()).put("cells", cells.map()).map());
    }
    return one("rows", rows);
  }

  @Override
  public Map<String, @Nullable Object> nothing(Value.Nothing value) {
    return one("nothing", true);
  }
}
