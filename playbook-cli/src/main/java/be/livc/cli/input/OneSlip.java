package be.livc.cli.input;

/** Whether one slip of the finger lies between two words. */
final class OneSlip {
  private OneSlip() {}

  /** A letter too many, too few, another one, or two neighbours that changed places. */
  static boolean between(String typed, String meant) {
    int shorter = Math.min(typed.length(), meant.length());
    int from = 0;
    while (from < shorter && typed.charAt(from) == meant.charAt(from)) {
      from++;
    }
    String one = typed.substring(from);
    String other = meant.substring(from);
    if (one.isEmpty() || other.isEmpty()) {
      return one.length() + other.length() == 1;
    }
    boolean swapped =
        one.length() > 1
            && other.length() > 1
            && one.charAt(0) == other.charAt(1)
            && one.charAt(1) == other.charAt(0)
            && one.substring(2).equals(other.substring(2));
    return swapped
        || one.substring(1).equals(other)
        || one.equals(other.substring(1))
        || one.substring(1).equals(other.substring(1));
  }
}
