package be.livc.playbook.resource;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Accents and other marks on letters. */
public final class Diacritics {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** Up to here no letter has one. */
  private static final int LAST_WITHOUT = 0x7f;

  /** The signs from {@code À} to {@code ÿ} without theirs, as the normal form would give them. */
  private static final String LATIN =
      "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";

  private static final char FIRST_LATIN = 'À';
  private static final char LAST_LATIN = 'ÿ';

  /** Dashes and quotation marks, of which none is a mark on a letter. */
  private static final char FIRST_PUNCTUATION = '\u2010';

  private static final char LAST_PUNCTUATION = '\u2027';

  private Diacritics() {}

  /**
   * A text without them, such as {@code cafe} for {@code café}; letters that merely look alike,
   * such as {@code ø}, stay. What Dutch is written with is looked up: the tables of the normal form
   * take longer to load than a sheet to search.
   */
  public static String removed(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) <= LAST_WITHOUT) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (; at < plain.length(); at++) {
      char sign = plain.charAt(at);
      if (sign >= FIRST_LATIN && sign <= LAST_LATIN) {
        plain.setCharAt(at, LATIN.charAt(sign - FIRST_LATIN));
      } else if (sign > LAST_WITHOUT && (sign < FIRST_PUNCTUATION || sign > LAST_PUNCTUATION)) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return plain.toString();
  }
}
