package be.livc.playbook.answer;

/** A day that is typed in two goes: first a part of it, then what was missing. */
public final class TypedDay {
  private TypedDay() {}

  /**
   * What was missing, put to what was there.
   *
   * @param there a month such as {@code 2021-03}, a year, or the number of a day, as in {@link
   *     Rejection.Kind#DAY_MISSING}
   * @param typed what was typed next
   * @return both in one; what was typed alone when it doesn't fit behind the other
   */
  public static String completed(String there, String typed) {
    String next = typed.strip();
    String number = next.replaceAll("(?<=^\\d{1,2})(?:e|ste|de|er|st|nd|rd|th)?\\.?$", "");
    if (there.matches("\\d{4}-\\d{2}")) {
      return number.matches("\\d{1,2}") ? there + "-" + number : next;
    } else if (there.matches("\\d{4}")) {
      return next + " " + there;
    }
    return number.matches("\\d{1,2}") ? there + "/" + number : there + " " + next;
  }
}
