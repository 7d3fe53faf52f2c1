package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts, ids and conditions of a file as they are read, each with the key it stands behind, to
 * hold that a mend in one place changes none elsewhere.
 */
final class WrittenTexts {
  /** One of them, with where it starts. */
  private record Written(String key, int depth, String text, int at) {
    boolean same(Written other) {
      return key.equals(other.key) && depth == other.depth && text.equals(other.text);
    }
  }

  private final List<Written> all = new ArrayList<>();

  private WrittenTexts() {}

  /** Those of the file; null when it is no YAML. */
  private static @Nullable WrittenTexts of(SourceFile file) {
    Node root = TreeReader.read(file, new Findings());
    if (root == null) {
      return null;
    }
    WrittenTexts texts = new WrittenTexts();
    texts.add(root, "", 0);
    return texts;
  }

  private void add(Node node, String key, int depth) {
    if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
      all.add(new Written(key, depth, scalar.text(), scalar.span().start()));
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> add(item, key, depth + 1));
    } else if (node instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        add(entry.key(), key, depth + 1);
        add(entry.value(), entry.name(), depth + 1);
      }
    }
  }

  /**
   * Whether the edits leave all other texts what they are: those of other steps exactly, and those
   * in the lines beside them too, as far as they could be read before.
   */
  static boolean areKept(SourceFile before, SourceFile after, List<Edit> edits) {
    WrittenTexts now = of(after);
    if (now == null) {
      // another slip still keeps the file from being read, and what was read before was nothing
      return of(before) == null;
    }
    int from = edits.stream().mapToInt(edit -> edit.place().start()).min().orElse(0);
    int to = edits.stream().mapToInt(edit -> edit.place().end()).max().orElse(0);
    Span item = item(before, from, to);
    int grown = after.text().length() - before.text().length();
    List<Written> here = now.outside(item.start(), item.end() + grown);
    WrittenTexts then = of(before);
    if (then != null) {
      return same(then.outside(item.start(), item.end()), here);
    }
    SourceFile cut = without(before, item);
    int shrunk = before.text().length() - cut.text().length();
    WrittenTexts others = of(cut);
    return others == null || same(others.outside(item.start(), item.end() - shrunk), here);
  }

  private static boolean same(List<Written> some, List<Written> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).same(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<Written> outside(int from, int to) {
    return all.stream().filter(it -> it.at < from || it.at >= to).toList();
  }

  /** The piece of a list, or the lines, that the edits stand in. */
  private static Span item(SourceFile file, int from, int to) {
    String text = file.text();
    int start = lineStart(text, from);
    int indent = indent(text, start);
    while (start > 0 && !(isItem(text, start) && indent(text, start) <= indent)) {
      start = lineStart(text, start - 1);
      indent = isBlank(text, start) ? indent : Math.min(indent, indent(text, start));
      if (indent == 0 && !isItem(text, start) && !isBlank(text, start)) {
        break;
      }
    }
    int own = indent(text, start);
    int end = next(text, to);
    while (end < text.length() && (isBlank(text, end) || indent(text, end) > own)) {
      end = next(text, end);
    }
    return new Span(file, start, end);
  }

  /** The file with empty lines in place of the piece: blanks could be part of a text above it. */
  private static SourceFile without(SourceFile file, Span item) {
    String text = file.text();
    String lines = text.substring(item.start(), item.end()).replaceAll("[^\n]", "");
    return new SourceFile(
        file.name(), text.substring(0, item.start()) + lines + text.substring(item.end()));
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private static int next(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean isBlank(String text, int start) {
    return text.substring(start, next(text, start)).isBlank();
  }

  private static boolean isItem(String text, int start) {
    return text.startsWith("-", start + indent(text, start));
  }

  private static int indent(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - start;
  }
}
