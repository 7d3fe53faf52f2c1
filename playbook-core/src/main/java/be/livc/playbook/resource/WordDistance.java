package be.livc.playbook.resource;

/** How far two words are apart: letters added, left out, replaced, or two of them swapped. */
public final class WordDistance {
  private WordDistance() {}

  /** The distance, or {@code most} when it is no smaller than that. */
  public static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) >= most) {
      return most;
    }
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] now = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int cost = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        now[j] = swapped ? Math.min(cost, before[j - 2] + 1) : cost;
        least = Math.min(least, now[j]);
      }
      if (least >= most) {
        return most;
      }
      int[] free = before;
      before = last;
      last = now;
      now = free;
    }
    return Math.min(last[other.length()], most);
  }
}
