package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.model.Language;
import be.livc.playbook.resource.Diacritics;
import be.livc.playbook.text.CommonMarkText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an option reads as one that stands alone: none of these. */
final class NoneOfThese {
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What such an option begins with, and what may follow when more does. */
  private enum Words {
    NL(
        "(?:(?:nog|voorlopig|momenteel|nu|hier) )*(?:geen(?:"
            + " (?:van|enkele?|ervan|daarvan|hiervan|dezer|der)\\b.*)?|(?:niets|niks|niemand|niet"
            + " een)(?: (?:van|daarvan|hiervan|ervan|dat|die|anders|meer)\\b.*)?|niet van"
            + " toepassing|nvt|n v t)",
        "geen"),
    EN(
        "(?:not yet|as yet|so far )*"
            + "(?:none(?: (?:of|at|so|yet|apply|applies)\\b.*)?"
            + "|(?:nothing|nobody|no one|neither)(?: (?:of|from|here|above|else|yet)\\b.*)?"
            + "|not any(?: of)?\\b.*|no such.*|not applicable|n a|does not apply|doesn t apply)",
        "no"),
    FR(
        "(?:(?:pas encore|encore|pour l instant) )*(?:aucune?s?(?:"
            + " (?:de|d|des|du|parmi)\\b.*)?|(?:rien|personne|neant)(?:"
            + " (?:de|d|du|des|parmi)\\b.*)?|ni l une? ni l autre|pas d application|sans objet|ne s"
            + " applique pas|non applicable)",
        "aucun|aucune|pas de|pas d"),
    DE(
        "(?:(?:noch|derzeit|bisher) )*"
            + "(?:kein(?:e|er|en|es|s)?(?: (?:von|davon|der|dieser|hiervon)\\b.*)?"
            + "|(?:nichts|niemand)(?: (?:von|davon|hiervon|dergleichen)\\b.*)?"
            + "|weder noch|nicht zutreffend|trifft nicht zu|entfallt|nicht anwendbar)",
        "kein|keine|keinen");

    final Pattern whole;
    final Pattern no;

    Words(String whole, String no) {
      this.whole = Pattern.compile(whole);
      this.no = Pattern.compile("(?:" + no + ") (.+)");
    }
  }

  private NoneOfThese() {}

  /**
   * Whether the label says so, by itself or because it denies what the question asks for: {@code
   * Geen partners} behind {@code Welke partners zijn er?}.
   */
  static boolean reads(String label, String question, Language language) {
    Words words = Words.valueOf(language.name());
    String said = plain(label);
    if (words.whole.matcher(said).matches()) {
      return true;
    }
    var denied = words.no.matcher(said);
    if (!denied.matches()) {
      return false;
    }
    Set<String> asked = Set.copyOf(List.of(plain(question).split(" ")));
    return Arrays.stream(denied.group(1).split(" ")).allMatch(asked::contains);
  }

  private static String plain(String markdown) {
    String words = Diacritics.removed(CommonMarkText.plain(markdown)).toLowerCase(Locale.ROOT);
    return NOT_A_WORD.matcher(words).replaceAll(" ").strip();
  }
}
