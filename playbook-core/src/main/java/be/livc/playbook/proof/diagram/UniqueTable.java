package be.livc.playbook.proof.diagram;

import java.util.Arrays;

/**
 * The nodes of all diagrams, each kept once and whole in one place of one array: its level and a
 * mark in one number, then its kids. A node is the place where it starts.
 */
final class UniqueTable {
  /**
   * Places in the array: each node is named by the place where it starts, and {@link ComputedTable}
   * packs two of those names into one key, with 30 bits for each. There is room for far fewer, so
   * that a check has done before the memory has.
   */
  private static final int MOST = 1 << 26;

  /**
   * Places kept for nodes of two kids: what is left undecided is one, also when the rest is full.
   */
  private static final int KEPT = 1 << 22;

  private int[] nodes = new int[1 << 12];
  private int end = 2;

  /** The hash of a node above, the node below; the hash spares a look at other nodes. */
  private long[] table = new long[1 << 11];

  private int count;

  UniqueTable() {
    nodes[0] = -2;
    nodes[1] = -1;
  }

  /** How many there are. */
  int count() {
    return count;
  }

  int level(int node) {
    return nodes[node] >> 1;
  }

  int kid(int node, int value) {
    return nodes[node + 1 + value];
  }

  /** Whether yes can be reached from it without passing a free variable. */
  boolean isClear(int node) {
    return (nodes[node] & 1) == 1;
  }

  /**
   * The node with these kids, {@code size} of them from {@code from} on; {@code decided} is false
   * for a free variable.
   */
  int of(int level, int[] kids, int from, int size, boolean decided) {
    int hash = hash(level, kids, from, size);
    int slot = hash & table.length - 1;
    while (table[slot] != 0) {
      int node = (int) table[slot];
      if ((int) (table[slot] >>> 32) == hash && is(node, level, kids, from, size)) {
        return node;
      }
      slot = slot + 1 & table.length - 1;
    }
    int node = add(level, kids, from, size, decided);
    table[slot] = (long) hash << 32 | node;
    if (2 * ++count > table.length) {
      rehash();
    }
    return node;
  }

  private int add(int level, int[] kids, int from, int size, boolean decided) {
    if (end + size >= (size > 2 ? MOST - KEPT : MOST)) {
      throw new BudgetExceeded();
    }
    if (end + size >= nodes.length) {
      nodes = Arrays.copyOf(nodes, Math.max(2 * nodes.length, end + size + 1));
    }
    int node = end;
    boolean clear = false;
    for (int i = 0; i < size; i++) {
      int kid = kids[from + i];
      clear |= decided && isClear(kid);
      nodes[node + 1 + i] = kid;
    }
    nodes[node] = level << 1 | (clear ? 1 : 0);
    end += size + 1;
    return node;
  }

  private boolean is(int node, int level, int[] kids, int from, int size) {
    if (nodes[node] >> 1 != level) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (nodes[node + 1 + i] != kids[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(int level, int[] kids, int from, int size) {
    int hash = level;
    for (int i = from; i < from + size; i++) {
      hash = (hash ^ kids[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private void rehash() {
    long[] old = table;
    table = new long[2 * old.length];
    for (long entry : old) {
      if (entry != 0) {
        int slot = (int) (entry >>> 32) & table.length - 1;
        while (table[slot] != 0) {
          slot = slot + 1 & table.length - 1;
        }
        table[slot] = entry;
      }
    }
  }
}
