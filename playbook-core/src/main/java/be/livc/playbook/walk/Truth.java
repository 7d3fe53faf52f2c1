package be.livc.playbook.walk;

/** The three values of Kleene's logic in which conditions are read. */
public enum Truth {
  NO,
  UNKNOWN,
  YES;

  /** Whether both hold. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Whether at least one holds. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The opposite; what is not known stays so. */
  public Truth not() {
    return this == YES ? NO : this == NO ? YES : UNKNOWN;
  }

  /** The truth of something that is known. */
  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }
}
