package be.livc.playbook.internal.markdown;

import be.livc.playbook.resource.Resources;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where a Dutch word may be broken: the patterns of TeX, applied as Liang describes. Each pattern
 * gives letters with a weight between them; the highest weight counts, and an odd one is a place.
 */
final class Hyphenation {
  /** No piece at an end is shorter. */
  private static final int SHORTEST = 2;

  private static final class Dutch {
    private static final Hyphenation PATTERNS =
        new Hyphenation(Resources.text(Hyphenation.class, "hyph-nl.tex"));
  }

  private final Map<String, int[]> patterns = new HashMap<>();
  private int longest;

  /** From the patterns of a file of TeX. */
  Hyphenation(String tex) {
    int start = tex.indexOf("\\patterns{") + "\\patterns{".length();
    tex.substring(start, tex.indexOf('}', start)).lines().map(String::strip).forEach(this::add);
  }

  static Hyphenation dutch() {
    return Dutch.PATTERNS;
  }

  private void add(String pattern) {
    StringBuilder letters = new StringBuilder();
    int[] weights = new int[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        weights[letters.length()] = c - '0';
      } else {
        letters.append(c);
      }
    }
    patterns.put(letters.toString(), Arrays.copyOf(weights, letters.length() + 1));
    longest = Math.max(longest, letters.length());
  }

  /** For each letter of a word whether it may begin a new line. */
  boolean[] breaks(String word) {
    String framed = "." + word.toLowerCase(Locale.ROOT) + ".";
    boolean[] breaks = new boolean[word.length()];
    if (framed.length() != word.length() + 2) {
      return breaks; // a letter whose small form is two has no place in the patterns
    }
    int[] weights = new int[framed.length() + 1];
    for (int from = 0; from < framed.length(); from++) {
      int end = Math.min(framed.length(), from + longest);
      for (int to = from + 1; to <= end; to++) {
        int[] found = patterns.get(framed.substring(from, to));
        for (int i = 0; found != null && i < found.length; i++) {
          weights[from + i] = Math.max(weights[from + i], found[i]);
        }
      }
    }
    for (int i = SHORTEST; i <= word.length() - SHORTEST; i++) {
      breaks[i] = weights[i + 1] % 2 == 1;
    }
    return breaks;
  }
}
