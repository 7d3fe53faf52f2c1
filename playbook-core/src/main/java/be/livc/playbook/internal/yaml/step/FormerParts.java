package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the options and columns of a question were called in earlier releases. */
final class FormerParts {
  private final ReadContext in;

  FormerParts(ReadContext in) {
    this.in = in;
  }

  void read(String question, MappingReader map, AnswerType type) {
    parts(question, map.take("options"), type.options().stream().map(Option::key).toList());
    if (type instanceof AnswerType.Table table) {
      Node columns = map.take("columns");
      parts(question, columns, table.columns().stream().map(AnswerType.Column::key).toList());
      for (AnswerType.Column column : table.columns()) {
        Node.Entry written = entry(columns, column.key());
        Node.Entry options = written == null ? null : entry(written.value(), "options");
        List<String> keys = column.type().options().stream().map(Option::key).toList();
        parts(question + "." + column.key(), options == null ? null : options.value(), keys);
      }
    }
  }

  private void parts(String owner, @Nullable Node written, List<String> keys) {
    for (String key : keys) {
      Node.Entry part = entry(written, key);
      if (part != null && part.value() instanceof Node.Mapping) {
        MappingReader map = MappingReader.of(part.value(), key, in);
        if (map != null) {
          in.former().part(owner, key, keys, map);
        }
      }
    }
  }

  private static Node.@Nullable Entry entry(@Nullable Node map, String key) {
    return map instanceof Node.Mapping written ? written.entry(key) : null;
  }
}
