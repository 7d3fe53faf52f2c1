package be.livc.page.browser.pattern;

import java.util.Arrays;

/** The ways that are left to try, the last one first, and what is then to be taken back. */
final class Ways {
  private static final int NUMBERS = 3;

  private Node[] nodes = new Node[16];

  /** Of each way its place, its count, and how much was noted before it. */
  private int[] numbers = new int[NUMBERS * nodes.length];

  private int size;

  /** Of each note where it stands, and what stood there. */
  private int[] notes = new int[32];

  private int noted;

  int size() {
    return size;
  }

  /** How much is noted. */
  int noted() {
    return noted;
  }

  void clear() {
    size = 0;
    noted = 0;
  }

  /** Drops those behind so many. */
  void cut(int left) {
    size = left;
  }

  void add(Node node, int place, int count) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      numbers = Arrays.copyOf(numbers, NUMBERS * nodes.length);
    }
    nodes[size] = node;
    numbers[NUMBERS * size] = place;
    numbers[NUMBERS * size + 1] = count;
    numbers[NUMBERS * size + 2] = noted;
    size++;
  }

  /** The last one, which is no longer left. */
  Node take() {
    return nodes[--size];
  }

  /** Of the one that was taken last. */
  int place() {
    return numbers[NUMBERS * size];
  }

  /** Of the one that was taken last. */
  int count() {
    return numbers[NUMBERS * size + 1];
  }

  /** How much was noted before the one that was taken last. */
  int notedBefore() {
    return numbers[NUMBERS * size + 2];
  }

  /** Something is written in a row of numbers. */
  void note(int[] row, int index, int value) {
    if (2 * noted == notes.length) {
      notes = Arrays.copyOf(notes, 2 * notes.length);
    }
    notes[2 * noted] = index;
    notes[2 * noted + 1] = row[index];
    noted++;
    row[index] = value;
  }

  /** Takes back what was written in that row behind so much. */
  void takeBack(int[] row, int left) {
    while (noted > left) {
      noted--;
      row[notes[2 * noted]] = notes[2 * noted + 1];
    }
  }
}
