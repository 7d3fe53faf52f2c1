package be.livc.playbook.proof.encoding;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.AnswerTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a table as far as conditions on its rows tell them apart. */
final class RowClasses {
  /** Rows that are tried: there are as many as the values of all columns multiplied. */
  private static final int MOST = 400;

  private final AnswerType.Table type;
  private final LocalDate date;
  private final List<Condition.HasRow> tests = new ArrayList<>();

  /** What conditions ask about each column they name, those that name no other. */
  private final Map<String, Set<Condition>> looked = new HashMap<>();

  private final Map<String, Map<String, Value>> kinds = new LinkedHashMap<>();
  private @Nullable Map<String, Value> neutral;
  private boolean few = true;

  RowClasses(AnswerType.Table type, Set<Condition> conditions, LocalDate date) {
    this.type = type;
    this.date = date;
    for (Condition condition : conditions) {
      if (condition instanceof Condition.HasRow row) {
        tests.add(row);
      }
    }
    look();
    List<Map<String, Value>> rows = List.of(new LinkedHashMap<>());
    for (AnswerType.Column column : type.columns()) {
      rows = with(column, rows);
    }
    if (few) {
      rows.forEach(this::sort);
    } else {
      neutral = rows.get(0);
      kinds.put("", rows.get(0));
    }
  }

  private void look() {
    for (Condition.HasRow test : tests) {
      test.row().visit(this::look);
    }
    for (AnswerType.Column column : type.columns()) {
      column.when().visit(this::look);
    }
  }

  private void look(Condition part) {
    Set<String> names = part.questions();
    for (String name : names) {
      Set<Condition> parts = looked.computeIfAbsent(name, none -> new HashSet<>());
      if (names.size() == 1) {
        parts.add(part);
      }
    }
  }

  /** One row of each kind that some condition looks for. */
  List<Map<String, Value>> kinds() {
    return List.copyOf(kinds.values());
  }

  /** A row that no condition looks for; null where there is none. */
  @Nullable Map<String, Value> neutral() {
    return neutral;
  }

  boolean areFew() {
    return few;
  }

  private List<Map<String, Value>> with(AnswerType.Column column, List<Map<String, Value>> rows) {
    Set<Condition> onColumn = looked.get(column.key());
    List<Value> cells = ValueClasses.cells(column, onColumn == null ? Set.of() : onColumn, date);
    boolean empty = column.optional();
    long all = (long) rows.size() * (cells.size() + (empty ? 1 : 0));
    few &= onColumn == null || all <= MOST;
    if (onColumn == null || !few) {
      List<Map<String, Value>> kept = few ? rows : rows.subList(0, 1); // of many, one is shown
      kept.forEach(row -> row.put(column.key(), cells.get(0)));
      return kept;
    }
    List<Map<String, Value>> more = new ArrayList<>();
    for (Map<String, Value> row : rows) {
      for (Value cell : cells) {
        Map<String, Value> longer = new LinkedHashMap<>(row);
        longer.put(column.key(), cell);
        more.add(longer);
      }
      if (empty) {
        more.add(row);
      }
    }
    return more;
  }

  private void sort(Map<String, Value> cells) {
    Value table = new Value.Rows(List.of(new Value.Row("e", cells)));
    StringBuilder kind = new StringBuilder();
    boolean looked = false;
    for (Condition.HasRow test : tests) {
      boolean holds = AnswerTest.of(test.answer(), type, table, date).test(test);
      looked |= holds;
      kind.append(holds ? '+' : '-');
    }
    if (looked) {
      kinds.putIfAbsent(kind.toString(), cells);
    } else if (neutral == null) {
      neutral = cells;
    }
  }
}
