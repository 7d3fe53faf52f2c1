package be.livc.playbook.internal.yaml.format;

import be.livc.playbook.internal.yaml.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes nodes of any files as one text in the house form, without comments. What was plain stays
 * plain or becomes a block, and what was quoted or a block never becomes plain, so that the text
 * reads as the nodes do.
 */
public final class FrozenForm {
  private final StringBuilder out = new StringBuilder();

  private FrozenForm() {}

  /** The text of a mapping that stands for a whole file. */
  public static String of(Node.Mapping root) {
    FrozenForm form = new FrozenForm();
    form.mapping(root, 0, false);
    return form.out.toString();
  }

  private void mapping(Node.Mapping map, int indent, boolean behindDash) {
    boolean first = behindDash;
    for (Node.Entry entry : map.entries()) {
      out.append(first ? "" : " ".repeat(indent));
      first = false;
      String key = inline(entry.key());
      out.append(key).append(':');
      value(entry.value(), indent, indent + key.length() + 2);
    }
  }

  private void value(Node value, int indent, int column) {
    String flow = flow(value, column);
    if (value instanceof Node.Scalar scalar) {
      scalar(scalar, indent + 2, column);
    } else if (flow != null) {
      out.append(' ').append(flow).append('\n');
    } else if (value instanceof Node.Mapping map) {
      out.append('\n');
      mapping(map, indent + 2, false);
    } else if (value instanceof Node.Sequence list) {
      out.append('\n');
      sequence(list, indent + 2);
    }
  }

  private void sequence(Node.Sequence list, int indent) {
    for (Node item : list.items()) {
      out.append(" ".repeat(indent)).append('-');
      String flow = flow(item, indent + 2);
      if (item instanceof Node.Mapping map && flow == null) {
        out.append(' ');
        mapping(map, indent + 2, true);
      } else {
        value(item, indent, indent + 2);
      }
    }
  }

  private void scalar(Node.Scalar scalar, int indent, int column) {
    String text = scalar.text();
    boolean fits = column + text.length() <= FormattedLines.WIDTH && text.indexOf('\n') < 0;
    if (scalar.isNothing()) {
      out.append('\n');
    } else if (fits || !FormattedLines.fitsBlock(text)) {
      out.append(' ').append(inline(scalar)).append('\n');
    } else {
      out.append(' ').append(FormattedLines.mark(text)).append('\n');
      for (String line : FormattedLines.block(text, FormattedLines.WIDTH - indent)) {
        out.append(line.isEmpty() ? "" : " ".repeat(indent) + line).append('\n');
      }
    }
  }

  private static String inline(Node.Scalar scalar) {
    boolean line = scalar.text().indexOf('\n') < 0;
    return scalar.plain() && line ? scalar.text() : Formatter.quoted(scalar.text());
  }

  /** A node that was written between brackets, or is empty, on one line; null where not. */
  private static @Nullable String flow(Node node, int column) {
    boolean empty = node.size() == 1 && !(node instanceof Node.Scalar);
    if (!empty && !Formatter.isFlow(node, node.span().file().text())) {
      return null;
    }
    String line = Brackets.line(node, FrozenForm::inline);
    return empty || column + line.length() <= FormattedLines.WIDTH ? line : null;
  }
}
