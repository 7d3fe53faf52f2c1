package be.livc.page.browser.pattern;

import java.util.Map;

/**
 * A pattern that was read.
 *
 * @param first what it asks for
 * @param groups how many, with the whole
 * @param loops how many
 * @param names the numbers of the groups that have one
 * @param least the length of the shortest text it matches
 */
public record ReadPattern(
    Node first, int groups, int loops, Map<String, Integer> names, int least) {
  /** Reads one. */
  public static ReadPattern of(String written, int flags) {
    return new PatternReader(written, flags).read();
  }
}
