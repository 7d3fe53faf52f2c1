package be.livc.playbook.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a question is put. */
final class QuestionStyle {
  private static final String VERB =
      "(?:is|zijn|was|waren|hebben|heeft|heb|hadden|had|kunnen|kan|kun|willen|wil|moeten|moet|mogen"
          + "|mag|worden|wordt|zullen|zal|gaan|gaat|ga|doen|doet|doe|ligt|liggen|staat|staan|bestaat"
          + "|weten|weet|komen|komt|kom|krijgen|krijgt|krijg|sluit|werken|werkt|werk|vinden|vindt"
          + "|vind|nemen|neemt|neem|maken|maakt|maak|houden|houdt|hou|houd|zitten|zit|zetelt|loopt"
          + "|geven|geeft|geef|volgt|volgen|hangt|telt|hoort|horen|bereid)";
  private static final String SUBJECT =
      "(?:er|je|jij|jullie|de|het|een|hij|zij|ze|die|dat|deze|dit|iemand|iedereen|alle|we)";
  private static final String ASKING = "(?:wie|wat|waar|wanneer|hoe|hoeveel|welke?|waarom|waarmee)";
  private static final String AND = "(?:[\\s,]en(?:/of)?\\s+)";

  /** "Is er een voorzitter en komt hij?": behind the word comes a verb, then who does it. */
  private static final Pattern TWO_SENTENCES =
      Pattern.compile("(?iu)" + AND + "(" + VERB + "\\s+" + SUBJECT + ")(?![\\p{L}-])");

  /** "Wie zit voor en wanneer is dat beslist?": only where the first asks with such a word too. */
  private static final Pattern TWO_ASKING =
      Pattern.compile(
          "(?iu)^" + ASKING + "\\s.*?" + AND + "(" + ASKING + "\\s+" + VERB + ")(?![\\p{L}-])",
          Pattern.DOTALL);

  private QuestionStyle() {}

  /** Whether the text asks anything: a question mark stands in it. */
  static boolean hasMark(String text) {
    return OwnWords.of(text).indexOf('?') >= 0;
  }

  /**
   * Where a second question starts, in the words that are there; empty when there is one question,
   * or nothing shows that there are two. {@code of} is never taken for the start of a second one,
   * as it offers a choice.
   */
  static String second(String text) {
    String own = OwnWords.of(text).strip();
    int first = own.indexOf('?');
    int other = own.indexOf('?', first + 1);
    if (first >= 0 && other > first) {
      String behind = own.substring(first + 1, other).strip();
      if (!behind.isEmpty()) {
        return behind + "?";
      }
    }
    for (Pattern pattern : new Pattern[] {TWO_SENTENCES, TWO_ASKING}) {
      Matcher two = pattern.matcher(own);
      if (two.find()) {
        return two.group(1);
      }
    }
    return "";
  }
}
