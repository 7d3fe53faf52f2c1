package be.livc.playbooks.language;

import java.util.regex.Pattern;

/**
 * A piece of Dutch as a reader meets it: where it stands and what it says, without marks, with a
 * name wherever an answer is filled in, and whether it follows other words on their line.
 */
record Passage(String file, int line, String text, boolean follows) {
  /** A place name fits where a municipality, a service or a person is filled in. */
  static final String FILLED_IN = "Gent";

  private static final Pattern CODE = Pattern.compile("`[^`]*`|livc [a-z]+( [a-z]+)?|--[a-z-]+");

  /** What is put right behind a word is an ending or another clause, and may be nothing. */
  private static final Pattern ADDED = Pattern.compile("(?<=[\\p{L}\\p{N}}-])(?<!\\\\)\\{[^}]*}");

  private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\\\)\\$?\\{[^}]*}");
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
  private static final Pattern MARKS = Pattern.compile("\\*+|\\\\(?=[{}])");

  static Passage of(String file, int line, String written) {
    String text = written.replaceAll("[\\s\u00a0]+", " ");
    text = CODE.matcher(text).replaceAll(FILLED_IN);
    text = ADDED.matcher(text).replaceAll("");
    text = PLACEHOLDER.matcher(text).replaceAll(FILLED_IN);
    text = LINK.matcher(text).replaceAll("$1");
    text = MARKS.matcher(text).replaceAll("");
    return new Passage(file, line, text.replaceAll(" (?=[;,])", "").strip(), false);
  }

  /** The same, shown behind the words Te bevestigen. */
  Passage following() {
    return new Passage(file, line, text, true);
  }
}
