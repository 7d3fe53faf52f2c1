package be.livc.playbook.walk;

import org.jspecify.annotations.Nullable;

/**
 * What every gate of a {@link Circuit} says: an immutable tree of 64 branches, of which another one
 * shares all that is the same in it.
 *
 * <p>The two lowest bits of a signal are a truth. Those of a question say besides how it stands at
 * its place; see {@link QuestionGate}.
 */
final class Signals {
  /** No gate. */
  static final int NONE = -1;

  private static final int BITS = 6;
  private static final int WIDTH = 1 << BITS;

  private final Node root;
  private final int shift;

  private Signals(Node root, int shift) {
    this.root = root;
    this.shift = shift;
  }

  /** Of the gates in their order. */
  static Signals of(char[] all) {
    int shift = 0;
    while (all.length > WIDTH << shift) {
      shift += BITS;
    }
    return new Signals(node(all, 0, shift), shift);
  }

  private static Node node(char[] all, int from, int shift) {
    if (shift == 0) {
      char[] signals = new char[Math.min(WIDTH, all.length - from)];
      System.arraycopy(all, from, signals, 0, signals.length);
      Node leaf = new Node(signals, null);
      for (int i = 0; i < signals.length; i++) {
        if (QuestionGate.isOpen(signals[i])) {
          leaf.open |= 1L << i;
        } else if (QuestionGate.isWaiting(signals[i])) {
          leaf.waiting |= 1L << i;
        }
      }
      return leaf;
    }
    Node[] children = new Node[Math.min(WIDTH, (all.length - from - 1 >>> shift) + 1)];
    Node branch = new Node(null, children);
    for (int i = 0; i < children.length; i++) {
      children[i] = node(all, from + (i << shift), shift - BITS);
      branch.mark(i, children[i]);
    }
    return branch;
  }

  /** What the gate of this number says. */
  int get(int gate) {
    return get(root, gate);
  }

  private int get(Node from, int gate) {
    Node node = from;
    for (int at = shift; at > 0; at -= BITS) {
      node = node.children[gate >>> at & WIDTH - 1];
    }
    return node.signals[gate & WIDTH - 1];
  }

  /** The first question that is open for certain; {@link #NONE} where none is. */
  int firstOpen() {
    return first(true);
  }

  /** The first question that is certain, and put off or refused; {@link #NONE} where none is. */
  int firstWaiting() {
    return first(false);
  }

  private int first(boolean open) {
    Node node = root;
    int gate = 0;
    for (int at = shift; ; at -= BITS) {
      long marks = open ? node.open : node.waiting;
      if (marks == 0) {
        return NONE;
      }
      int child = Long.numberOfTrailingZeros(marks);
      gate |= child << at;
      if (at == 0) {
        return gate;
      }
      node = node.children[child];
    }
  }

  /** Begins to change some of them. */
  Change change() {
    return new Change();
  }

  /** Some signals being changed; what they are changed from stays as it is. For one thread. */
  final class Change {
    private Node now = root;

    int get(int gate) {
      return Signals.this.get(now, gate);
    }

    void set(int gate, char signal) {
      now = set(now, root, gate, signal, shift);
    }

    private Node set(Node node, Node before, int gate, char signal, int at) {
      Node own = node == before ? node.copy() : node;
      int i = gate >>> at & WIDTH - 1;
      if (at == 0) {
        own.signals[i] = signal;
        own.mark(i, signal);
      } else {
        own.children[i] = set(own.children[i], before.children[i], gate, signal, at - BITS);
        own.mark(i, own.children[i]);
      }
      return own;
    }

    /** With all that was changed; nothing may be changed any more. */
    Signals done() {
      return now == root ? Signals.this : new Signals(now, shift);
    }
  }

  /** A leaf with signals or a branch with children, and where something is open or waits in it. */
  private static final class Node {
    private static final char[] NO_SIGNALS = {};
    private static final Node[] NO_CHILDREN = {};

    final char[] signals;
    final Node[] children;
    long open;
    long waiting;

    Node(char @Nullable [] signals, Node @Nullable [] children) {
      this.signals = signals == null ? NO_SIGNALS : signals;
      this.children = children == null ? NO_CHILDREN : children;
    }

    Node copy() {
      Node copy =
          children.length == 0 ? new Node(signals.clone(), null) : new Node(null, children.clone());
      copy.open = open;
      copy.waiting = waiting;
      return copy;
    }

    void mark(int i, char signal) {
      mark(i, QuestionGate.isOpen(signal), QuestionGate.isWaiting(signal));
    }

    void mark(int i, Node child) {
      mark(i, child.open != 0, child.waiting != 0);
    }

    private void mark(int i, boolean isOpen, boolean isWaiting) {
      long bit = 1L << i;
      open = isOpen ? open | bit : open & ~bit;
      waiting = isWaiting ? waiting | bit : waiting & ~bit;
    }
  }
}
