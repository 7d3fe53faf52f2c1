package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a table, for a condition on its rows. */
public final class ColumnScope implements NameScope {
  private final ReadContext in;
  private final String table;
  private final Map<String, AnswerType.Column> columns;

  /** All those of a table. */
  public ColumnScope(ReadContext in, String table, AnswerType.Table type) {
    this(in, table, in.names().columns(type));
  }

  /** Those of a table that may be named at some place, by key. */
  public ColumnScope(ReadContext in, String table, Map<String, AnswerType.Column> columns) {
    this.in = in;
    this.table = table;
    this.columns = columns;
  }

  @Override
  public @Nullable Symbol find(Node.Scalar name) {
    AnswerType.Column column = columns.get(name.text());
    if (column != null) {
      in.positions().use("column/" + table + "." + column.key(), name.span());
      return Symbol.question(column.key(), false, 0, column.type(), name.span());
    }
    in.reference(
        Diagnostic.at(
                name.span(),
                RuleId.REFERENCE_UNKNOWN_COLUMN,
                name.text(),
                table,
                listed(columns.keySet()))
            .suggesting(NearNames.of(name.text(), columns.keySet())));
    return null;
  }

  /** Keys of columns as a message shows them. */
  public static String listed(Collection<String> keys) {
    return keys.isEmpty() ? "–" : "`" + String.join("`, `", keys) + "`";
  }

  @Override
  public void uses(Symbol fact, Node.Scalar name) {
    throw new IllegalStateException("a column is no fact");
  }
}
