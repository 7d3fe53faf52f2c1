package be.livc.playbook.view.screen;

import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Objects;

/**
 * What a change does, of one sort.
 *
 * @param title what happens to them, such as {@code Weg uit je takenlijst}
 * @param count how many there are, in words; empty where they aren't counted
 * @param items what they are called; of a sensitive answer none
 * @param between what stands between them on one line: a comma, or a semicolon where they may hold
 *     commas
 * @param note that none of them is done or made yet; empty where one is, or it is no matter of that
 * @param more what was done with some of them already, a sentence each
 */
public record ChangeGroup(
    String title,
    String count,
    List<String> items,
    String between,
    String note,
    List<String> more) {
  /** Keeps copies. */
  public ChangeGroup {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(items, "items");
    Objects.requireNonNull(between, "between");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(more, "more");
    items = Ordered.list(items);
    more = Ordered.list(more);
  }

  /** How many and which, on one line: {@code 2 taken: A, B (geen is al gedaan)}. */
  public String line() {
    String named = items.isEmpty() ? "" : ": " + String.join(between, items);
    return count + named + (note.isEmpty() ? "" : " " + note);
  }
}
