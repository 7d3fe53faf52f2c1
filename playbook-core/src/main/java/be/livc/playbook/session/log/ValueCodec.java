package be.livc.playbook.session.log;

import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as objects: one member, named after the sort of value. */
final class ValueCodec {
  private static final Value.Visitor<Map<String, Object>> MEMBERS = new MembersOf();

  private ValueCodec() {}

  static Map<String, Object> write(Value value) {
    return value.accept(MEMBERS);
  }

  private static Map<String, Object> entry(Value.Entry entry) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", entry.identity());
    object.put("text", entry.text());
    return object;
  }

  private static Map<String, Object> row(Value.Row row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    row.cells().forEach((column, cell) -> cells.put(column, write(cell)));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", row.identity());
    object.put("cells", cells);
    return object;
  }

  /** Throws what {@link ObjectFields} throws when it is not of that form. */
  static Value read(ObjectFields object) {
    return switch (object.only()) {
      case "option" -> new Value.OneOption(object.text("option"));
      case "options" -> new Value.SomeOptions(object.texts("options"));
      case "words" -> new Value.Words(object.text("words"));
      case "number" -> new Value.Amount(new BigDecimal(object.text("number")));
      case "day" -> new Value.Day(LocalDate.parse(object.text("day")));
      case "entries" -> entries(object.objects("entries"));
      case "rows" -> rows(object.objects("rows"));
      case "empty" -> Value.NOTHING;
      default -> throw new ObjectFields.Unreadable("value of sort " + object.only());
    };
  }

  private static Value entries(List<ObjectFields> objects) {
    return new Value.Entries(
        objects.stream()
            .map(object -> new Value.Entry(object.text("id"), object.text("text")))
            .toList());
  }

  private static Value rows(List<ObjectFields> objects) {
    List<Value.Row> rows = new ArrayList<>();
    for (ObjectFields object : objects) {
      ObjectFields cells = object.object("cells");
      Map<String, Value> values = new LinkedHashMap<>();
      cells.names().forEach(column -> values.put(column, read(cells.object(column))));
      rows.add(new Value.Row(object.text("id"), values));
    }
    return new Value.Rows(rows);
  }

  private static final class MembersOf implements Value.Visitor<Map<String, Object>> {
    @Override
    public Map<String, Object> oneOption(Value.OneOption value) {
      return Map.of("option", value.key());
    }

    @Override
    public Map<String, Object> someOptions(Value.SomeOptions value) {
      return Map.of("options", value.keys());
    }

    @Override
    public Map<String, Object> words(Value.Words value) {
      return Map.of("words", value.text());
    }

    @Override
    public Map<String, Object> amount(Value.Amount value) {
      return Map.of("number", value.number().toString());
    }

    @Override
    public Map<String, Object> day(Value.Day value) {
      return Map.of("day", value.date().toString());
    }

    @Override
    public Map<String, Object> entries(Value.Entries value) {
      return Map.of("entries", value.entries().stream().map(ValueCodec::entry).toList());
    }

    @Override
    public Map<String, Object> rows(Value.Rows value) {
      return Map.of("rows", value.rows().stream().map(ValueCodec::row).toList());
    }

    @Override
    public Map<String, Object> nothing(Value.Nothing value) {
      return Map.of("empty", true);
    }
  }
}
