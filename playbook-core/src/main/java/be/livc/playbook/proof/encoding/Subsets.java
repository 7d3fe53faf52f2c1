package be.livc.playbook.proof.encoding;

import be.livc.playbook.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of some kinds of entries a list or table may hold, together with how many entries it has.
 */
final class Subsets {
  /** All sets of kinds are made, which doubles with each kind. */
  private static final int MOST_KINDS = 6;

  /** Entries in a list or table that is made; as many as an answer may have. */
  private static final int MOST_ENTRIES = 1_000;

  /** Cells in a table that is made: one with many columns gets few rows. */
  private static final int MOST_CELLS = 100_000;

  private final Set<Integer> borders = new TreeSet<>();
  private final int kinds;
  private final int min;
  private final int max;
  private final int most;
  private boolean few;

  /** Of entries with so many cells each. */
  Subsets(Set<Condition> tests, int kinds, int cells, int min, int max) {
    this.kinds = Math.min(kinds, MOST_KINDS);
    this.min = min;
    this.max = max;
    this.most = Math.max(MOST_KINDS + 1, Math.min(MOST_ENTRIES, MOST_CELLS / cells));
    this.few = kinds <= MOST_KINDS && min <= most;
    for (Condition test : tests) {
      if (test instanceof Condition.Count count) {
        borders.addAll(List.of(count.operand() - 1, count.operand(), count.operand() + 1));
        few &= count.operand() < most;
      }
    }
  }

  /** A list or table to make: the kinds it holds, and its size. */
  interface Maker {
    void make(List<Integer> some, int size);
  }

  boolean areFew() {
    return few;
  }

  void forEach(Maker maker) {
    for (int set = 0; set < 1 << kinds; set++) {
      List<Integer> some = new ArrayList<>();
      for (int i = 0; i < kinds; i++) {
        if ((set >> i & 1) == 1) {
          some.add(i);
        }
      }
      Set<Integer> sizes = new TreeSet<>(borders);
      sizes.addAll(List.of(min, max, some.size(), some.size() + 1));
      for (int size : sizes) {
        if (size >= Math.max(min, some.size()) && size <= Math.min(max, most)) {
          maker.make(some, size);
        }
      }
    }
  }
}
