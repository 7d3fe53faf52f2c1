package be.livc.playbook.document;

import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.document.TemplateContext.Row;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.CommonMarkText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a table, the entries of a list and the options chosen, as a template sees them. */
final class TemplateRows {
  private final Language language;

  TemplateRows(Language language) {
    this.language = language;
  }

  /**
   * The rows of an answer.
   *
   * @param where empty for all; else a column of options and the options of the rows to keep
   * @throws IllegalArgumentException when there is no such column or option: a slip in a template
   *     must not drop rows in silence
   */
  List<Row> of(Ask ask, @Nullable Value value, List<String> where) {
    if (!where.isEmpty()) {
      check(ask, where);
    }
    return value == null ? List.of() : value.accept(new Seen(ask, where));
  }

  /** One row, with a text for each column. */
  Row of(AnswerType.Table table, Value.Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (AnswerType.Column column : table.columns()) {
      Value cell = row.cells().getOrDefault(column.key(), Value.NOTHING);
      cells.put(column.key(), safe(cell(column.type(), cell)));
    }
    return new Row(safe(AnswerFormatter.first(table, row, language)), cells);
  }

  /** A cell stands in the middle of other words: an option is in the words that it says. */
  private String cell(AnswerType type, Value cell) {
    return cell instanceof Value.OneOption one
        ? TemplateSentences.says(type, one.key())
        : AnswerFormatter.of(type, cell, language);
  }

  private static boolean keeps(Value.Row row, List<String> where) {
    return where.isEmpty()
        || (row.cells().get(where.get(0)) instanceof Value.OneOption one
            && where.subList(1, where.size()).contains(one.key()));
  }

  private static void check(Ask ask, List<String> where) {
    List<String> known =
        ask.type() instanceof AnswerType.Table table
            ? table.columns().stream()
                .filter(column -> column.key().equals(where.get(0)))
                .flatMap(column -> column.type().options().stream())
                .map(Option::key)
                .toList()
            : List.of();
    List<String> keys = where.subList(1, where.size());
    if (keys.isEmpty() || !known.containsAll(keys)) {
      throw new IllegalArgumentException(where + " names no options of a column of " + ask.id());
    }
  }

  private static String safe(String typed) {
    return CommonMarkText.escapeInline(typed);
  }

  private final class Seen extends Value.DefaultVisitor<List<Row>> {
    private final Ask ask;
    private final List<String> where;

    Seen(Ask ask, List<String> where) {
      this.ask = ask;
      this.where = where;
    }

    @Override
    protected List<Row> other(Value value) {
      return List.of();
    }

    @Override
    public List<Row> entries(Value.Entries value) {
      return value.entries().stream().map(it -> new Row(safe(it.text()), Map.of())).toList();
    }

    @Override
    public List<Row> rows(Value.Rows value) {
      return ask.type() instanceof AnswerType.Table table
          ? value.rows().stream().filter(row -> keeps(row, where)).map(it -> of(table, it)).toList()
          : List.of();
    }

    @Override
    public List<Row> someOptions(Value.SomeOptions value) {
      List<Row> rows = new ArrayList<>();
      for (String key : value.keys()) {
        rows.add(new Row(safe(TemplateSentences.says(ask.type(), key)), Map.of()));
      }
      return rows;
    }
  }
}
