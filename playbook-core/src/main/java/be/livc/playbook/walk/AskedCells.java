package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.AnswerType.Table;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which cells of the rows of a table are asked, where columns have conditions. */
public final class AskedCells {
  private AskedCells() {}

  /**
   * The keys of the columns that are asked in a row that has these cells, in document order.
   *
   * @param date the day that conditions count from
   */
  public static Set<String> of(Table table, Map<String, Value> cells, LocalDate date) {
    Objects.requireNonNull(cells, "cells");
    Objects.requireNonNull(date, "date");
    Environment asked =
        new ConditionEvaluator(new Environment(date)).cells(table, cells).environment();
    return table.columns().stream()
        .map(Column::key)
        .filter(key -> asked.met(key) == Truth.YES)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The value without the cells that are not asked; any other value as it is. */
  static Value in(AnswerType type, Value value, LocalDate date) {
    if (!(value instanceof Value.Rows rows) || !(type instanceof Table table) || !narrows(table)) {
      return value;
    }
    List<Value.Row> asked =
        rows.rows().stream()
            .map(
                row -> {
                  Map<String, Value> cells = new LinkedHashMap<>(row.cells());
                  cells.keySet().retainAll(of(table, row.cells(), date));
                  return new Value.Row(row.identity(), cells);
                })
            .toList();
    return new Value.Rows(asked);
  }

  /** The column of which a row lacks the cell that is asked of it; empty where none does. */
  static String lacking(AnswerType type, Value value, LocalDate date) {
    if (value instanceof Value.Rows rows && type instanceof Table table && narrows(table)) {
      for (Value.Row row : rows.rows()) {
        Set<String> asked = of(table, row.cells(), date);
        for (Column column : table.columns()) {
          Value cell = row.cells().getOrDefault(column.key(), Value.NOTHING);
          boolean empty = cell.equals(Value.NOTHING);
          if (empty && !column.optional() && asked.contains(column.key())) {
            return column.key();
          }
        }
      }
    }
    return "";
  }

  private static boolean narrows(Table table) {
    return table.columns().stream().anyMatch(Column::isConditional);
  }
}
