package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.condition.ColumnScope;
import be.livc.playbook.internal.yaml.condition.ConditionReader;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.SymbolTable;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a table. */
final class ColumnReader {
  private static final List<String> SORTS =
      List.of("yes-no", "choice", "choices", "text", "number", "date");

  private final ReadContext in;
  private final AnswerTypeReader types;
  private final String table;

  ColumnReader(ReadContext in, AnswerTypeReader types, String table) {
    this.in = in;
    this.types = types;
    this.table = table;
  }

  List<AnswerType.Column> read(MappingReader written) {
    if (written.map().entries().isEmpty()) {
      in.missing(written.map(), written.map().span(), RuleId.SHAPE_EMPTY, "columns");
    }
    Map<String, AnswerType.Column> columns = new LinkedHashMap<>();
    for (Node.Entry entry : written.map().entries()) {
      if (!SymbolTable.isKebab(entry.name())) {
        in.shape(entry.key().span(), RuleId.ID_FORM, entry.name());
      }
      AnswerType.Column column = column(entry, columns);
      if (column == null) {
        in.lost().names(entry.key().span());
      } else {
        columns.putIfAbsent(column.key(), column);
      }
    }
    return List.copyOf(columns.values());
  }

  private AnswerType.@Nullable Column column(
      Node.Entry entry, Map<String, AnswerType.Column> earlier) {
    String key = entry.name();
    if (entry.value() instanceof Node.Scalar sort) {
      AnswerType type = types.simple(sort, SORTS);
      return type == null
          ? null
          : new AnswerType.Column(key, new Text(key), type, false, null, Ground.NONE);
    }
    MappingReader map = MappingReader.of(entry.value(), key, in);
    if (map == null) {
      return null;
    }
    map.take("was");
    Text label = map.text("label");
    AnswerType type = types.column(map, SORTS);
    AnswerType.Column column =
        type == null
            ? null
            : new AnswerType.Column(
                key,
                label == null ? new Text(key) : label,
                type,
                map.flag("optional"),
                map.text("help"),
                new GroundReader(in).own(map),
                ConditionReader.when(map, in, new ColumnScope(in, table, earlier)));
    if (type != null) {
      map.close();
    }
    return column;
  }
}
