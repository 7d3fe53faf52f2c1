package be.livc.playbook.consistency;

import be.livc.playbook.model.Text;
import be.livc.playbook.resource.Diacritics;
import be.livc.playbook.text.CommonMarkText;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a text reads to a person, who sees no marks, capitals, accents or full stops. */
public final class Reading {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}{}]+");

  private Reading() {}

  /** What two texts that read the same have in common; empty for one without words. */
  public static String of(Text text) {
    String plain = Diacritics.removed(CommonMarkText.plain(text.markdown()));
    return BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The text on one line, as a finding shows it. */
  static String shown(Text text) {
    return CommonMarkText.plain(text.markdown()).replace('\n', ' ');
  }
}
