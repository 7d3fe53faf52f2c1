package be.livc.playbook.walk;

import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step is there for once each: the entries of a list, or rows of a table. */
final class Items extends Value.DefaultVisitor<List<Item>> {
  private final ConditionEvaluator known;
  private final @Nullable AnswerType type;
  private final Condition where;
  private final Language language;

  Items(ConditionEvaluator known, @Nullable AnswerType type, Condition where, Language language) {
    this.known = known;
    this.type = type;
    this.where = where;
    this.language = language;
  }

  @Override
  protected List<Item> other(Value value) {
    return List.of();
  }

  @Override
  public List<Item> entries(Value.Entries value) {
    return value.entries().stream()
        .map(entry -> new Item(entry.identity(), entry.text(), null, null))
        .toList();
  }

  @Override
  public List<Item> rows(Value.Rows value) {
    List<Item> items = new ArrayList<>();
    if (type instanceof AnswerType.Table table) {
      for (Value.Row row : value.rows()) {
        if (known.row(table, row, where)) {
          items.add(
              new Item(row.identity(), AnswerFormatter.first(table, row, language), row, table));
        }
      }
    }
    return items;
  }
}
