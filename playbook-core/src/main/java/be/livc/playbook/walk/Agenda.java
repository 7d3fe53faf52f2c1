package be.livc.playbook.walk;

import java.util.Arrays;

/** Gates to look at again, each once, those first that others read: a heap of their numbers. */
final class Agenda {
  private int[] heap;
  private int size;

  /** Begins with these, which stand in their order. */
  Agenda(int[] first) {
    heap = Arrays.copyOf(first, Math.max(8, first.length)); // in order, which makes it a heap
    size = first.length;
  }

  void add(int[] gates) {
    if (size + gates.length > heap.length) {
      heap = Arrays.copyOf(heap, 2 * (size + gates.length));
    }
    for (int gate : gates) {
      int at = size++;
      for (int up = at - 1 >> 1; at > 0 && heap[up] > gate; up = at - 1 >> 1) {
        heap[at] = heap[up];
        at = up;
      }
      heap[at] = gate;
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Takes out the first gate, as often as it was added. */
  int next() {
    int next = heap[0];
    do {
      drop();
    } while (size > 0 && heap[0] == next);
    return next;
  }

  private void drop() {
    int last = heap[--size];
    int at = 0;
    for (int down = 1; down < size; down = 2 * at + 1) {
      down += down + 1 < size && heap[down + 1] < heap[down] ? 1 : 0;
      if (heap[down] >= last) {
        break;
      }
      heap[at] = heap[down];
      at = down;
    }
    heap[at] = last;
  }
}
