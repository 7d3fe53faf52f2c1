package be.livc.page.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Patterns that say where words may be broken, packed for a page, of which they would be a
 * twentieth: a line for each row of weights with the letters that have it, sorted, each without
 * what it shares with the one before. How many letters that are is a capital.
 */
public final class PackedPatterns {
  private static final String BEGIN = "\\patterns{";
  private static final Pattern PATTERN = Pattern.compile("\\S+");

  private PackedPatterns() {}

  /** What stands around them stays as it is: it says whose they are. */
  public static String pack(String tex) {
    int begin = tex.indexOf(BEGIN) + BEGIN.length();
    int end = tex.indexOf('}', begin);
    Map<String, List<String>> byWeights = new TreeMap<>();
    PATTERN
        .matcher(tex.substring(begin, end))
        .results()
        .map(MatchResult::group)
        .forEach(
            pattern -> {
              String letters = pattern.replaceAll("[0-9]", "");
              byWeights.computeIfAbsent(weights(pattern), it -> new ArrayList<>()).add(letters);
            });
    StringBuilder packed = new StringBuilder(tex.substring(0, begin));
    byWeights.forEach(
        (weights, all) -> {
          packed.append(weights);
          String before = "";
          for (String letters : all.stream().sorted().toList()) {
            int shared = 0;
            while (shared < Math.min(before.length(), letters.length())
                && before.charAt(shared) == letters.charAt(shared)) {
              shared++;
            }
            packed.append((char) ('A' + shared)).append(letters, shared, letters.length());
            before = letters;
          }
          packed.append('\n');
        });
    return packed.append(tex.substring(end)).toString();
  }

  /** Of each gap between letters, the first and the last too. */
  private static String weights(String pattern) {
    StringBuilder weights = new StringBuilder("0");
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        weights.setCharAt(weights.length() - 1, c);
      } else {
        weights.append('0');
      }
    }
    return weights.toString();
  }

  /** The same patterns, a line each, in another order. */
  public static String unpack(String packed) {
    int at = packed.indexOf(BEGIN) + BEGIN.length();
    int end = packed.indexOf('}', at);
    StringBuilder tex = new StringBuilder(packed.length() * 2).append(packed, 0, at).append('\n');
    while (at < end) {
      int letters = at;
      while (packed.charAt(letters) <= '9') {
        letters++;
      }
      String weights = packed.substring(at, letters);
      int line = packed.indexOf('\n', at);
      StringBuilder word = new StringBuilder();
      for (at = letters; at < line; ) {
        word.setLength(packed.charAt(at++) - 'A');
        while (at < line && (packed.charAt(at) < 'A' || packed.charAt(at) > 'Z')) {
          word.append(packed.charAt(at++));
        }
        for (int i = 0; i < weights.length(); i++) {
          if (weights.charAt(i) != '0') {
            tex.append(weights.charAt(i));
          }
          if (i < word.length()) {
            tex.append(word.charAt(i));
          }
        }
        tex.append('\n');
      }
      at = line + 1;
    }
    return tex.append(packed, end, packed.length()).toString();
  }
}
