package be.livc.playbook.internal.yaml.format;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a file anew in the house form. */
public final class Formatter {
  private static final Set<String> NO_STEPS = Set.of("all", "any", "not", "refuse", "sources");

  private final String text;
  private final Comments comments;
  private final StringBuilder out = new StringBuilder();

  private Formatter(String text, Comments comments) {
    this.text = text;
    this.comments = comments;
  }

  /**
   * The text in the house form, with the line ends of its first line; empty when it is not sound
   * YAML, which {@code findings} then says, or uses anchors, which stand as their editor put them.
   */
  public static Optional<String> of(SourceFile file, Findings findings) {
    SourceFile plain = new SourceFile(file.name(), lines(file.text()));
    Node root = TreeReader.read(plain, findings);
    if (root == null || findings.hasErrors()) {
      return Optional.empty();
    } else if (root instanceof Node.Scalar) {
      return Optional.of(file.text());
    }
    Comments comments = Comments.of(plain.text(), root);
    if (comments.hasAnchors()) {
      return Optional.empty();
    }
    Formatter form = new Formatter(plain.text(), comments);
    form.node(root, 0, "");
    form.comments(comments.last(), 0);
    String text = form.out.toString();
    int end = file.text().indexOf('\n');
    boolean carriage = end > 0 && file.text().charAt(end - 1) == '\r';
    return Optional.of(carriage ? text.replace("\n", "\r\n") : text);
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private void node(Node node, int indent, String key) {
    if (node instanceof Node.Mapping map) {
      mapping(map, indent, false, -1);
    } else if (node instanceof Node.Sequence list) {
      sequence(list, indent, key);
    }
  }

  private void mapping(Node.Mapping map, int indent, boolean step, int item) {
    boolean first = item >= 0;
    for (Node.Entry entry : KeyOrder.ordered(map, step)) {
      int start = entry.key().span().start();
      if (!first) {
        comments(start == item ? List.of() : comments.above(start), indent);
        out.append(" ".repeat(indent));
      }
      entry(entry, indent, start);
      first = false;
    }
  }

  private void entry(Node.Entry entry, int indent, int start) {
    String key = slice(entry.key());
    out.append(key).append(':');
    Node value = entry.value();
    String flow = value instanceof Node.Scalar ? null : flow(value, indent + key.length() + 2);
    if (value instanceof Node.Scalar scalar) {
      scalar(
          scalar, KeyOrder.isText(entry.name()), indent, indent + key.length() + 2, beside(start));
    } else if (flow != null) {
      out.append(' ').append(flow).append(beside(start)).append('\n');
    } else {
      out.append(beside(start)).append('\n');
      node(value, indent + 2, entry.name());
    }
  }

  private void sequence(Node.Sequence list, int indent, String key) {
    for (Node item : list.items()) {
      int start = item.span().start();
      boolean step = !NO_STEPS.contains(key);
      comments(comments.above(start), indent);
      comments(aboveFirst(item, step, start), indent);
      out.append(" ".repeat(indent)).append("- ");
      String flow = item instanceof Node.Scalar ? null : flow(item, indent + 2);
      if (item instanceof Node.Scalar scalar) {
        out.setLength(out.length() - 1);
        scalar(scalar, false, indent, indent + 2, beside(start));
      } else if (flow != null) {
        out.append(flow).append(beside(start)).append('\n');
      } else if (item instanceof Node.Mapping map) {
        mapping(map, indent + 2, step, start);
      } else {
        out.setLength(out.length() - 1);
        out.append('\n');
        node(item, indent + 2, key);
      }
    }
  }

  /** What stands above a key that comes first in the house form: it goes above the dash. */
  private List<String> aboveFirst(Node item, boolean step, int start) {
    if (!(item instanceof Node.Mapping map) || isFlow(item, text) || map.entries().isEmpty()) {
      return List.of();
    }
    int first = KeyOrder.ordered(map, step).get(0).key().span().start();
    return first == start ? List.of() : comments.above(first);
  }

  private void scalar(Node.Scalar scalar, boolean words, int indent, int column, String beside) {
    String written = slice(scalar);
    String value = scalar.text();
    boolean oneLine =
        written.indexOf('\n') < 0 && column + written.length() <= FormattedLines.WIDTH;
    boolean block = written.startsWith(">") || written.startsWith("|");
    boolean keep = oneLine && !block && (!words || scalar.plain());
    if (scalar.isNothing()) {
      out.append(beside).append('\n');
    } else if (keep) {
      out.append(' ').append(written).append(beside).append('\n');
    } else if (words
        && FormattedLines.isPlain(value)
        && column + value.length() <= FormattedLines.WIDTH) {
      out.append(' ').append(value).append(beside).append('\n');
    } else if (FormattedLines.fitsBlock(value)) {
      out.append(' ').append(FormattedLines.mark(value)).append(beside).append('\n');
      for (String line : FormattedLines.block(value, FormattedLines.WIDTH - indent - 2)) {
        out.append(line.isEmpty() ? "" : " ".repeat(indent + 2)).append(line).append('\n');
      }
    } else {
      out.append(' ')
          .append(written.indexOf('\n') < 0 && !block ? written : quoted(value))
          .append(beside)
          .append('\n');
    }
  }

  /**
   * A node that was written between brackets, on one line; null when it was not, or does not fit.
   */
  private @Nullable String flow(Node node, int column) {
    if (!isFlow(node, text)) {
      return null;
    }
    String line = Brackets.line(node, this::onLine);
    return column + line.length() <= FormattedLines.WIDTH || line.length() == 2 ? line : null;
  }

  /** Whether the node was written between brackets. */
  static boolean isFlow(Node node, String text) {
    int start = node.span().start();
    boolean collection = !(node instanceof Node.Scalar) && node.span().end() > start;
    return collection && (text.charAt(start) == '{' || text.charAt(start) == '[');
  }

  private String onLine(Node.Scalar scalar) {
    String written = slice(scalar);
    return written.indexOf('\n') < 0 ? written : quoted(scalar.text());
  }

  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c == '\n') {
                quoted.append("\\n");
              } else if (!FormattedLines.isSeen(c)) {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  private String slice(Node node) {
    return text.substring(node.span().start(), node.span().end());
  }

  private String beside(int start) {
    String comment = comments.beside(start);
    return comment == null ? "" : " " + comment;
  }

  private void comments(List<String> lines, int indent) {
    for (String line : lines) {
      out.append(line.isEmpty() ? "" : " ".repeat(indent) + line).append('\n');
    }
  }
}
