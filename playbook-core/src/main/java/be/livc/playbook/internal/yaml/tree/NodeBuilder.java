package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Collects what stands in one list or mapping. */
final class NodeBuilder {
  private final SourceFile file;
  private final int start;
  private final List<Node> items = new ArrayList<>();
  private final List<Node.Entry> entries = new ArrayList<>();
  private int end;
  private int size = 1;

  NodeBuilder(SourceFile file, int start, int depth) {
    if (depth >= Limits.DEPTH) {
      throw new Unusual();
    }
    this.file = file;
    this.start = start;
    this.end = start;
  }

  void add(Node item) {
    items.add(item);
    size = Math.min(Limits.NODES, size + item.size());
    end = item.end();
  }

  void add(Node.Scalar key, Node value) {
    if (key.plain() && key.text().equals("<<")) {
      throw new Unusual();
    }
    entries.add(new Node.Entry(key, value));
    size = Math.min(Limits.NODES, size + value.size() + 1);
    end = value.end();
  }

  /** The items behind dashes, up to the end of the last one. */
  Node sequence() {
    return sequence(end);
  }

  /** The items between brackets. */
  Node sequence(int until) {
    return new Node.Sequence(file, start, until, items, size);
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
    Entries once = Entries.of(entries);
    if (!once.areDistinct()) {
      throw new Unusual();
    }
    return new Node.Mapping(file, start, until, once, flow, size);
  }
}
