package be.livc.playbook.proof.diagram;

/**
 * What operations on diagrams gave, for as long as no other result takes the place: what is lost is
 * found again, which only takes time. It grows with what is in it, because finding a result again
 * also takes calls inside each other, of which there may be too many then.
 */
final class ComputedTable {
  /** Places that make it stop growing, to bound the memory: twelve bytes for each. */
  private static final int MOST = 1 << 21;

  private long[] keys = new long[1 << 12];
  private int[] results = new int[1 << 12];
  private int taken;

  /** The result of an operation on two numbers below 2^30; -1 when it is not known. */
  int of(int operation, int one, int other) {
    long key = key(operation, one, other);
    int slot = slot(key);
    return keys[slot] == key ? results[slot] : -1;
  }

  /** Keeps the result, and gives it back. */
  int keep(int operation, int one, int other, int result) {
    if (2 * taken > keys.length && keys.length < MOST) {
      grow();
    }
    long key = key(operation, one, other);
    int slot = slot(key);
    taken += keys[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    results[slot] = result;
    return result;
  }

  private static long key(int operation, int one, int other) {
    return (long) operation << 60 | (long) one << 30 | other;
  }

  private int slot(long key) {
    long mixed = (key ^ key >>> 29) * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ mixed >>> 32) >>> 4 & keys.length - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldResults = results;
    keys = new long[4 * oldKeys.length];
    results = new int[keys.length];
    taken = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        taken += keys[slot] == 0 ? 1 : 0;
        keys[slot] = oldKeys[i];
        results[slot] = oldResults[i];
      }
    }
  }
}
