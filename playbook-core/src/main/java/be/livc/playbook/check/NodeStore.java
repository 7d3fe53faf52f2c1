package be.livc.playbook.check;

import java.util.Arrays;

/** The nodes of all diagrams, each kept once, in plain arrays. */
final class NodeStore {
  private static final int MOST = 1 << 28;

  private int[] levels = new int[1 << 10];
  private int[] offsets = new int[1 << 10];
  private boolean[] clear = new boolean[1 << 10];
  private int[] kids = new int[1 << 12];
  private int[] table = new int[1 << 11];
  private int size = 2;
  private int kidsSize;

  NodeStore() {
    levels[0] = -1;
    levels[1] = -1;
    clear[1] = true;
  }

  int size() {
    return size;
  }

  int level(int node) {
    return levels[node];
  }

  int kid(int node, int value) {
    return kids[offsets[node] + value];
  }

  /** Whether yes can be reached from it without passing a free variable. */
  boolean isClear(int node) {
    return clear[node];
  }

  /** The node with these kids; {@code decided} is false for a free variable. */
  int of(int level, int[] nodeKids, boolean decided) {
    int slot = hash(level, nodeKids) & table.length - 1;
    while (table[slot] != 0) {
      if (is(table[slot], level, nodeKids)) {
        return table[slot];
      }
      slot = slot + 1 & table.length - 1;
    }
    return add(slot, level, nodeKids, decided);
  }

  private int add(int slot, int level, int[] nodeKids, boolean decided) {
    if (size == MOST || kidsSize + nodeKids.length > 4 * (long) MOST) {
      throw new BudgetSpent();
    }
    if (size == levels.length) {
      levels = Arrays.copyOf(levels, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
      clear = Arrays.copyOf(clear, 2 * size);
    }
    while (kidsSize + nodeKids.length > kids.length) {
      kids = Arrays.copyOf(kids, 2 * kids.length);
    }
    levels[size] = level;
    offsets[size] = kidsSize;
    for (int kid : nodeKids) {
      clear[size] |= decided && clear[kid];
      kids[kidsSize++] = kid;
    }
    table[slot] = size++;
    if (2 * size > table.length) {
      rehash();
    }
    return size - 1;
  }

  private boolean is(int node, int level, int[] nodeKids) {
    if (levels[node] != level) {
      return false;
    }
    for (int i = 0; i < nodeKids.length; i++) {
      if (kids[offsets[node] + i] != nodeKids[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(int level, int[] nodeKids) {
    int hash = level;
    for (int kid : nodeKids) {
      hash = (hash ^ kid) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private void rehash() {
    table = new int[2 * table.length];
    for (int node = 2; node < size; node++) {
      int end = node + 1 < size ? offsets[node + 1] : kidsSize;
      int slot =
          hash(levels[node], Arrays.copyOfRange(kids, offsets[node], end)) & table.length - 1;
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = node;
    }
  }
}
