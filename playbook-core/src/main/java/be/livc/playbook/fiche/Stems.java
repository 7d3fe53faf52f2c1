package be.livc.playbook.fiche;

import be.livc.playbook.resource.Diacritics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words folded so that usual Dutch forms of one word fall together. */
final class Stems {
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_FIRST = 3;
  private static final int SAME = 3;
  private static final int BEGINNING = 2;
  private static final int INSIDE = 1;
  private static final List<String> ENDINGS = List.of("en", "s", "e", "n");
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
    return new LinkedHashSet<>(in(text));
  }

  /**
   * The words of a text, one after the other; sign by sign, since whoever searches waits for it.
   */
  static List<String> in(String text) {
    String plain = Diacritics.removed(text).toLowerCase(Locale.ROOT);
    List<String> stems = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < plain.length()) {
      int sign = plain.codePointAt(at);
      int next = at + Character.charCount(sign);
      if (!isPartOfWord(sign)) {
        if (at > start) {
          stems.add(stem(plain.substring(start, at)));
        }
        start = next;
      }
      at = next;
    }
    if (at > start) {
      stems.add(stem(plain.substring(start)));
    }
    return stems;
  }

  private static boolean isPartOfWord(int sign) {
    if (sign <= 'z') {
      return sign >= 'a' || sign >= '0' && sign <= '9';
    }
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
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
    if (!hasTwice(word)) {
      return word;
    }
    StringBuilder once = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      once.append(letter);
      if (i + 1 < word.length() && word.charAt(i + 1) == letter && Character.isLetter(letter)) {
        i++;
      }
    }
    return once.toString();
  }

  private static boolean hasTwice(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLastPart(String part, String word) {
    return part.length() >= SHORTEST_PART
        && word.length() - part.length() >= SHORTEST_FIRST
        && word.endsWith(part);
  }

  /**
   * How well a word is met by another: 3 the same, 2 its beginning, 1 inside a compound or as the
   * last part of one, 0 not.
   */
  static int match(String word, String other) {
    if (word.equals(other)) {
      return SAME;
    }
    if (word.length() < SHORTEST_PART) {
      return 0;
    }
    if (other.startsWith(word) || other.length() >= SHORTEST_PART && word.startsWith(other)) {
      return BEGINNING;
    }
    return other.contains(word) || isLastPart(other, word) ? INSIDE : 0;
  }
}
