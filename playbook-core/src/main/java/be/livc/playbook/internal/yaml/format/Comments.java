package be.livc.playbook.internal.yaml.format;

import be.livc.playbook.internal.yaml.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a file, each with the entry or item it belongs to, which is named by where it
 * starts.
 */
final class Comments {
  private final String text;
  private final NavigableSet<Integer> starts = new TreeSet<>();
  private final List<int[]> scalars = new ArrayList<>();
  private final Map<Integer, List<String>> above = new HashMap<>();
  private final Map<Integer, String> beside = new HashMap<>();
  private final List<String> last = new ArrayList<>();
  private final int top;
  private boolean anchors;

  private Comments(String text) {
    this.text = text;
    this.top = text.length() - text.stripLeading().length();
  }

  static Comments of(String text, Node root) {
    Comments comments = new Comments(text);
    comments.collect(root);
    comments.scalars.sort((one, other) -> Integer.compare(one[0], other[0]));
    comments.scan();
    return comments;
  }

  /** Comment lines above what starts here, an empty text for a blank line. */
  List<String> above(int start) {
    return above.getOrDefault(start, List.of());
  }

  /** The comment behind what starts here; null when there is none. */
  @Nullable String beside(int start) {
    return beside.get(start);
  }

  /** Comment lines behind everything else. */
  List<String> last() {
    return last;
  }

  /** Whether the file names a node to use it twice. */
  boolean hasAnchors() {
    return anchors;
  }

  private void collect(Node node) {
    collect(node, false);
  }

  /** What stands between brackets is one thing: its comments belong to what holds it. */
  private void collect(Node node, boolean inFlow) {
    boolean flow = inFlow || Formatter.isFlow(node, text);
    if (node instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        if (!flow) {
          starts.add(entry.key().span().start());
        }
        scalars.add(new int[] {entry.key().span().start(), entry.key().span().end()});
        collect(entry.value(), flow);
      }
    } else if (node instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (!flow) {
          starts.add(item.span().start());
        }
        collect(item, flow);
      }
    } else if (node.end() > node.start()) {
      words(node.start(), node.end());
    }
  }

  /** Of a block, the rest of its first line is no text, and the empty lines that it keeps are. */
  private void words(int start, int end) {
    if (">|".indexOf(text.charAt(start)) < 0) {
      scalars.add(new int[] {start, end});
      return;
    }
    int lineEnd = text.indexOf('\n', start);
    lineEnd = lineEnd < 0 ? text.length() : lineEnd;
    int mark = start;
    while (mark < lineEnd && text.charAt(mark) != ' ') {
      mark++;
    }
    int until = end;
    if (text.substring(start, mark).indexOf('+') >= 0) {
      while (until < text.length() && Character.isWhitespace(text.charAt(until))) {
        until++;
      }
      until = text.lastIndexOf('\n', until - 1) + 1;
    }
    scalars.add(new int[] {start, mark});
    scalars.add(new int[] {lineEnd, Math.max(lineEnd, until)});
  }

  /** Looks at what stands between the scalars: blanks, marks and comments. */
  private void scan() {
    int at = 0;
    for (int[] scalar : scalars) {
      gap(at, scalar[0]);
      at = Math.max(at, scalar[1]);
    }
    gap(at, text.length());
  }

  private void gap(int from, int to) {
    int lineEnd;
    for (int at = from; at < to; at = lineEnd + 1) {
      lineEnd = text.indexOf('\n', at);
      lineEnd = lineEnd < 0 || lineEnd > to ? to : lineEnd;
      int lineStart = text.lastIndexOf('\n', at - 1) + 1;
      int sign = text.substring(at, lineEnd).indexOf('#');
      int mark = sign < 0 ? lineEnd : at + sign;
      String before = text.substring(at, mark);
      anchors |= before.indexOf('&') >= 0 || before.indexOf('*') >= 0;
      boolean ownLine = text.substring(lineStart, at).isBlank() && before.isBlank();
      if (mark < lineEnd) {
        comment(mark, text.substring(mark, lineEnd).stripTrailing(), ownLine);
      } else if (ownLine && lineEnd < to && at == lineStart) {
        line(at, "");
      }
    }
  }

  private void comment(int mark, String comment, boolean ownLine) {
    Integer owner = ownLine ? null : starts.floor(mark);
    if (owner == null || beside.containsKey(owner)) {
      line(mark, comment);
    } else {
      beside.put(owner, comment);
    }
  }

  private void line(int at, String line) {
    Integer owner = starts.ceiling(at);
    List<String> lines =
        owner == null ? last : above.computeIfAbsent(owner, none -> new ArrayList<>());
    boolean second =
        line.isEmpty() && (lines.isEmpty() ? at < top : lines.get(lines.size() - 1).isEmpty());
    if (!second) {
      lines.add(line);
    }
  }
}
