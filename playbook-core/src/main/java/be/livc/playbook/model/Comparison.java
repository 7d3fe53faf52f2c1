package be.livc.playbook.model;

/** How a number, a day or a count is compared with another. */
public enum Comparison {
  AT_LEAST,
  AT_MOST,
  MORE_THAN,
  LESS_THAN,
  IS;

  /**
   * Whether a value whose {@code compareTo} with the operand gave {@code order} meets the
   * comparison.
   */
  public boolean holds(int order) {
    if (order == 0) {
      return this == AT_LEAST || this == AT_MOST || this == IS;
    }
    return order > 0 ? this == AT_LEAST || this == MORE_THAN : this == AT_MOST || this == LESS_THAN;
  }
}
