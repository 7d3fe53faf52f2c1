package be.livc.playbook.diff;

import be.livc.playbook.model.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came into a list and what went, where that says more than the two whole lists.
 *
 * @param came what only the second has, in its order
 * @param went what only the first has, in its order
 */
public record ListChange(List<String> came, List<String> went) {
  private static final Pattern ITEM = Pattern.compile("[^\\[\\]{},\\s][^\\[\\]{},]*");

  /** A list of fewer things is read at a glance. */
  private static final int FEWEST = 4;

  /** Keeps copies. */
  public ListChange {
    came = Ordered.list(came);
    went = Ordered.list(went);
  }

  /**
   * Compares two values as written in files, such as conditions and lists of ids. Empty where most
   * differs, or something else than things in a list.
   */
  static Optional<ListChange> of(String before, String after) {
    List<String> first = items(before);
    List<String> second = items(after);
    List<String> went = without(first, second);
    List<String> came = without(second, first);
    List<String> stayed = without(first, went);
    boolean listed =
        stayed.size() >= FEWEST
            && stayed.size() > came.size() + went.size()
            && (!came.isEmpty() || !went.isEmpty())
            && stayed.equals(without(second, came))
            && frame(before).equals(frame(after));
    return listed ? Optional.of(new ListChange(came, went)) : Optional.empty();
  }

  private static List<String> items(String written) {
    List<String> items = new ArrayList<>();
    Matcher matcher = ITEM.matcher(written);
    while (matcher.find()) {
      items.add(matcher.group().strip());
    }
    return items;
  }

  /** The brackets around what is listed. */
  private static String frame(String written) {
    return written.replaceAll("[^\\[\\]{}]", "");
  }

  private static List<String> without(List<String> all, List<String> some) {
    List<String> left = new ArrayList<>(all);
    some.forEach(left::remove);
    return left;
  }
}
