package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the options and columns of a question were called in earlier releases. */
final class FormerParts {
  private final ReadContext in;

  FormerParts(ReadContext in) {
    this.in = in;
  }

  void read(String question, MappingReader map, AnswerType type) {
    options(question, map.take("options"), type);
    if (type instanceof AnswerType.Table table) {
      Node columns = map.take("columns");
      parts(question, columns, in.names().columns(table).keySet());
      for (AnswerType.Column column : table.columns()) {
        Node.Entry written = entry(columns, column.key());
        Node.Entry options = written == null ? null : entry(written.value(), "options");
        if (options != null) {
          options(question + "." + column.key(), options.value(), column.type());
        }
      }
    }
  }

  private void options(String owner, @Nullable Node written, AnswerType type) {
    if (holdsMappings(written)) {
      parts(owner, written, in.names().options(type));
    }
  }

  /** Most options are a text alone, which has no room for another name. */
  private static boolean holdsMappings(@Nullable Node written) {
    if (written instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        if (entry.value() instanceof Node.Mapping) {
          return true;
        }
      }
    }
    return false;
  }

  private void parts(String owner, @Nullable Node written, Set<String> keys) {
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
