package be.livc.playbook.resource;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Accents and other marks on letters. */
public final class Diacritics {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** Up to here no letter has one. */
  private static final int LAST_WITHOUT = 0x7f;

  private Diacritics() {}

  /**
   * A text without them, such as {@code cafe} for {@code café}; letters that merely look alike,
   * such as {@code ø}, stay.
   */
  public static String removed(String text) {
    return mayHaveSome(text)
        ? MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
        : text;
  }

  private static boolean mayHaveSome(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_WITHOUT) {
        return true;
      }
    }
    return false;
  }
}
