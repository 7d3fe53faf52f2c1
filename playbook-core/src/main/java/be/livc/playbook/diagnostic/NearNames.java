package be.livc.playbook.diagnostic;

import be.livc.playbook.resource.WordDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What was probably meant by a name that does not exist. */
public final class NearNames {
  private static final int MOST_COMPARED = 5_000;
  private static final int LONGEST = 60;
  private static final int MOST_GIVEN = 2;

  private record Near(String name, int distance) {}

  private NearNames() {}

  /**
   * The names among {@code known} that are closest to {@code word}, at most two; empty when none is
   * closer than any word might be, or when more are as close. Case counts for nothing; two
   * neighbours swapped count as one mistake.
   */
  public static List<String> of(String word, Collection<String> known) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return List.of();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    int allowed = wanted.length() < 3 ? 0 : Math.max(1, Math.min(3, wanted.length() / 3));
    List<Near> near = new ArrayList<>();
    int compared = 0;
    for (String name : known) {
      if (++compared > MOST_COMPARED) {
        break;
      }
      String other = name.toLowerCase(Locale.ROOT);
      if (Math.abs(other.length() - wanted.length()) <= allowed && other.length() <= LONGEST) {
        int distance = WordDistance.between(wanted, other, allowed + 1);
        if (distance <= allowed) {
          near.add(new Near(name, distance));
        }
      } else if (wanted.length() >= 4 && other.startsWith(wanted)) {
        near.add(new Near(name, allowed + 1));
      }
    }
    int least = near.stream().mapToInt(Near::distance).min().orElse(0);
    List<String> nearest =
        near.stream()
            .filter(each -> each.distance() == least)
            .map(Near::name)
            .distinct()
            .sorted()
            .toList();
    return nearest.size() > MOST_GIVEN ? List.of() : nearest;
  }
}
