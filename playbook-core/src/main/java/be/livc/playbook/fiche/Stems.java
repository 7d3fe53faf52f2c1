package be.livc.playbook.fiche;

import be.livc.playbook.resource.Diacritics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words folded so that usual Dutch forms of one word fall together. */
final class Stems {
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_FIRST = 3;
  private static final int SAME = 3;
  private static final int BEGINNING = 2;
  private static final int INSIDE = 1;
  private static final List<String> ENDINGS = List.of("en", "s", "e", "n");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> COMMON =
      new LinkedHashSet<>(
          List.of(
              """
              aan als ben bij dan dat de die dit een en er geen heb hebben het hoe ik in is je kan kun
              kunnen mag me met mijn moet moeten na naar niet nu of om ons ook op over te tot uit van
              voor waar wanneer wat we welk wel wie wij word worden zich zijn zo
              """
                  .split("\\s+", -1)));

  private Stems() {}

  /** The words of a text, each once, in order. */
  static Set<String> of(String text) {
    String plain = Diacritics.removed(text).toLowerCase(Locale.ROOT);
    Set<String> stems = new LinkedHashSet<>();
    for (String word : BETWEEN.split(plain, -1)) {
      if (!word.isEmpty()) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  /** Whether the word tells nothing by itself. */
  static boolean isCommon(String stem) {
    return COMMON.contains(stem);
  }

  /**
   * Endings of plurals and verbs cut, doubled letters written once, as in {@code scholen, school}.
   */
  private static String stem(String word) {
    if (COMMON.contains(word)) {
      return word;
    }
    String stem = word;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_PART) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.length() < SHORTEST_PART ? stem : once(stem);
  }

  private static String once(String word) {
    StringBuilder once = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      once.append(letter);
      if (i + 1 < word.length() && word.charAt(i + 1) == letter && Character.isLetter(letter)) {
        i++;
      }
    }
    return once.length() == word.length() ? word : once.toString();
  }

  private static boolean isLastPart(String part, String word) {
    return part.length() >= SHORTEST_PART
        && word.length() - part.length() >= SHORTEST_FIRST
        && word.endsWith(part);
  }

  /**
   * How well a word is met among others: 3 the same, 2 its beginning, 1 inside a compound or as the
   * last part of one, 0 not.
   */
  static int match(String word, Set<String> among) {
    int best = among.contains(word) ? SAME : 0;
    if (best == 0 && word.length() >= SHORTEST_PART) {
      for (String other : among) {
        int here =
            other.startsWith(word) || (other.length() >= SHORTEST_PART && word.startsWith(other))
                ? BEGINNING
                : other.contains(word) || isLastPart(other, word) ? INSIDE : 0;
        best = Math.max(best, here);
      }
    }
    return best;
  }
}
