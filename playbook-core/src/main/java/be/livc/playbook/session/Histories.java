package be.livc.playbook.session;

import java.util.ArrayList;
import java.util.List;

/** How two lists of events of one session stand to each other. */
public final class Histories {
  private Histories() {}

  /**
   * Whether {@code later} is {@code earlier} with more events, or the same; erasing in between
   * counts.
   */
  public static boolean goesOn(List<SessionEvent> earlier, List<SessionEvent> later) {
    int common = earlier.size();
    if (common > later.size()) {
      return false;
    } else if (common == 0 || earlier.get(common - 1) == later.get(common - 1)) {
      return true;
    }
    List<SessionEvent> more = new ArrayList<>(earlier);
    more.addAll(later.subList(common, later.size()));
    return EventParts.afterErasing(more).equals(EventParts.afterErasing(later));
  }
}
