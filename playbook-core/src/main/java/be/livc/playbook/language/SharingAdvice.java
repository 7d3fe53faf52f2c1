package be.livc.playbook.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An advice to share information: a sentence that tells to share or tell, or says that it is
 * allowed, without a word of denial in it. Such an advice has to say that it is no legal advice.
 */
final class SharingAdvice {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?:;]+");
  private static final String WHAT =
      "(?:dit|het|dat|deze|die|de|alleen|enkel|wat|informatie|gegevens|je|alles)";
  private static final Pattern TOLD =
      Pattern.compile(
          "(?iu)^\\s*(?:(?:dan|daarna|nu)\\s+)?(?:deel|vertel)\\s+" + WHAT + "(?!\\p{L})");
  private static final Pattern ALLOWED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:je\\s+(?:mag|kan|kunt)|(?:mag|kan|kun)\\s+je)(?!\\p{L})"
              + "(?:(?!(?<!\\p{L})zonder(?!\\p{L})).)*(?<!\\p{L})(?:delen|meedelen|doorgeven|vertellen)(?!\\p{L})");
  private static final Pattern DENIED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:niet|niets|geen|nooit|niemand)(?!\\p{L})");
  private static final Pattern SAID = Pattern.compile("(?iu)geen\\s+juridisch\\s+advies");

  private SharingAdvice() {}

  /** The sentence that advises to share and is left alone; empty when none does. */
  static String bare(String text) {
    if (SAID.matcher(text).find()) {
      return "";
    }
    Matcher sentence = SENTENCE.matcher(OwnWords.of(text));
    while (sentence.find()) {
      String said = sentence.group().strip();
      boolean advises = TOLD.matcher(said).find() || ALLOWED.matcher(said).find();
      if (advises && !DENIED.matcher(said).find()) {
        return said;
      }
    }
    return "";
  }
}
