package be.livc.playbook.internal.yaml.format;

import be.livc.playbook.internal.yaml.tree.Node;
import java.util.function.Function;

/** Writes a node on one line, collections between brackets. */
final class Brackets {
  private final Function<Node.Scalar, String> scalar;
  private final StringBuilder line = new StringBuilder();

  private Brackets(Function<Node.Scalar, String> scalar) {
    this.scalar = scalar;
  }

  /**
   * The line.
   *
   * @param scalar how a text is written
   */
  static String line(Node node, Function<Node.Scalar, String> scalar) {
    Brackets brackets = new Brackets(scalar);
    brackets.write(node);
    return brackets.line.toString();
  }

  private void write(Node node) {
    if (node instanceof Node.Mapping map) {
      String between = "{ ";
      for (Node.Entry entry : map.entries()) {
        line.append(between).append(scalar.apply(entry.key())).append(": ");
        write(entry.value());
        between = ", ";
      }
      line.append(map.entries().isEmpty() ? "{}" : " }");
    } else if (node instanceof Node.Sequence list) {
      String between = "[";
      for (Node item : list.items()) {
        line.append(between);
        write(item);
        between = ", ";
      }
      line.append(list.items().isEmpty() ? "[]" : "]");
    } else {
      line.append(scalar.apply((Node.Scalar) node));
    }
  }
}
