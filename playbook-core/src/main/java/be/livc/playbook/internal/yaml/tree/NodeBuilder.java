package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Collects what stands in one list or mapping, which ends before the one around it. */
final class NodeBuilder {
  private final Open open;
  private final SourceFile file;
  private final int start;
  private final int firstItem;
  private final int firstEntry;
  private int end;
  private int size = 1;

  /** What stands in all lists and mappings that lie open, of the outermost first. */
  static final class Open {
    private final List<Node> items = new ArrayList<>();
    private final List<Node.Entry> entries = new ArrayList<>();
  }

  NodeBuilder(Open open, SourceFile file, int start, int depth) {
    if (depth >= Limits.DEPTH) {
      throw new Unusual();
    }
    this.open = open;
    this.firstItem = open.items.size();
    this.firstEntry = open.entries.size();
    this.file = file;
    this.start = start;
    this.end = start;
  }

  void add(Node item) {
    open.items.add(item);
    size = Math.min(Limits.NODES, size + item.size());
    end = item.end();
  }

  void add(Node.Scalar key, Node value) {
    if (key.plain() && key.text().equals("<<")) {
      throw new Unusual();
    }
    open.entries.add(new Node.Entry(key, value));
    size = Math.min(Limits.NODES, size + value.size() + 1);
    end = value.end();
  }

  /** The items behind dashes, up to the end of the last one. */
  Node sequence() {
    return sequence(end);
  }

  /** The items between brackets. */
  Node sequence(int until) {
    List<Node> own = open.items.subList(firstItem, open.items.size());
    Node sequence = new Node.Sequence(file, start, until, own, size);
    own.clear();
    return sequence;
  }

  /** The keys below each other, up to the end of what belongs to the last one. */
  Node mapping() {
    return mapping(end, false);
  }

  /** The keys between brackets. */
  Node mapping(int until) {
    return mapping(until, true);
  }

  private Node mapping(int until, boolean flow) {
    List<Node.Entry> own = open.entries.subList(firstEntry, open.entries.size());
    Entries once = Entries.of(own);
    own.clear();
    if (!once.areDistinct()) {
      throw new Unusual();
    }
    return new Node.Mapping(file, start, until, once, flow, size);
  }
}
