package be.livc.playbook.answer;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row, typed on one line with {@code |} between them. */
record RowParser(Map<String, Value> cells, @Nullable Rejection rejection) {
  static RowParser read(
      AnswerType.Table table, String line, Language language, @Nullable LocalDate today) {
    String[] parts = line.split("\\|", -1);
    List<AnswerType.Column> columns = table.columns();
    if (parts.length > columns.size()) {
      return refused("", columns);
    }
    Map<String, Value> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      AnswerType.Column column = columns.get(i);
      String cell = i < parts.length ? parts[i].strip() : "";
      if (cell.isEmpty()) {
        cells.put(column.key(), Value.NOTHING);
        continue;
      }
      Value value = AnswerParser.read(column.type(), cell, language, today).value();
      if (value == null) {
        return refused(column.key(), columns);
      }
      cells.put(column.key(), value);
    }
    return new RowParser(cells, null);
  }

  private static RowParser refused(String column, List<AnswerType.Column> columns) {
    List<String> labels = columns.stream().map(it -> it.label().markdown()).toList();
    return new RowParser(
        Map.of(), new Rejection(Rejection.Kind.WRONG_CELL, column, labels, List.of(), null));
  }
}
