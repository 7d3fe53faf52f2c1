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

  /** Of which of the signs that are written most a word is made. */
  private static final boolean[] ASCII = ascii();

  private Stems() {}

  /** The words of a text, each once, in order. */
  static Set<String> of(String text) {
    return new LinkedHashSet<>(in(text));
  }

  /** The words of a text, one after the other. */
  static List<String> in(String text) {
    List<String> stems = new ArrayList<>();
    for (String word : written(text)) {
      String stem = folded(word);
      if (!stem.isEmpty()) {
        stems.add(stem);
      }
    }
    return stems;
  }

  /** The words of a text as they are written, one after the other. */
  static List<String> written(String text) {
    List<String> words = new ArrayList<>();
    char[] signs = text.toCharArray();
    int start = 0;
    int at = 0;
    while (at < signs.length) {
      int sign = signs[at] < ASCII.length ? signs[at] : Character.codePointAt(signs, at);
      int next = at + Character.charCount(sign);
      if (sign < ASCII.length ? !ASCII[sign] : !isPartOfWord(sign)) {
        add(text, start, at, words);
        start = next;
      }
      at = next;
    }
    add(text, start, at, words);
    return words;
  }

  private static void add(String text, int start, int end, List<String> words) {
    if (start < end) {
      words.add(text.substring(start, end));
    }
  }

  /** A word as it is compared; empty where it is nothing but marks. */
  static String folded(String written) {
    return stem(Diacritics.removed(written).toLowerCase(Locale.ROOT));
  }

  /** A letter, a number, or a mark on a letter, which is left out later. */
  private static boolean isPartOfWord(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetterOrDigit(sign);
    };
  }

  private static boolean[] ascii() {
    boolean[] parts = new boolean[1 << 7];
    for (int sign = 0; sign < parts.length; sign++) {
      parts[sign] = isPartOfWord(sign);
    }
    return parts;
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
    return other.length() > word.length() ? compound(word, other) : part(word, other);
  }

  private static int compound(String word, String other) {
    int at = other.indexOf(word);
    return at < 0 ? 0 : at == 0 ? BEGINNING : INSIDE;
  }

  private static int part(String word, String other) {
    if (other.length() < SHORTEST_PART) {
      return 0;
    } else if (word.startsWith(other)) {
      return BEGINNING;
    }
    return word.endsWith(other) && word.length() - other.length() >= SHORTEST_FIRST ? INSIDE : 0;
  }
}
