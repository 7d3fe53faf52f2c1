package be.livc.playbook.proof.diagram;

/** Every way to give three variables a value, by number: what tables of them are indexed by. */
final class Ways {
  static final int[] VALUES = {2, 3, 2};
  static final int ALL = 2 * 3 * 2;

  private Ways() {}

  /** The value that one variable has. */
  static int value(int way, int variable) {
    int rest = way;
    for (int i = 0; i < variable; i++) {
      rest /= VALUES[i];
    }
    return rest % VALUES[variable];
  }

  /** The way with another value of one variable. */
  static int with(int way, int variable, int value) {
    int size = 1;
    for (int i = 0; i < variable; i++) {
      size *= VALUES[i];
    }
    return way + (value - value(way, variable)) * size;
  }
}
