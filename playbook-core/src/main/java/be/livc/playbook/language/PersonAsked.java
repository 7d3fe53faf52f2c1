package be.livc.playbook.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question for what identifies somebody: a name, a day of birth, a number of the national
 * register. A name of something else, or of somebody who has a part in the work, may be asked for.
 */
final class PersonAsked {
  private static final Pattern IDENTIFIES =
      Pattern.compile(
          "(?iu)(?<![\\p{L}-])(?:(?:voor|achter|familie|roep)?na(?:am|men)"
              + "|geboorte(?:datum|data|dag|jaar|plaats)|geboren|verjaardag"
              + "|rijksregisternummers?|identiteitskaart(?:nummers?)?"
              + "|(?:hoe\\s+)?heet\\s+(?:de|het|deze|die)\\s+(?:persoon|jongere|betrokkene|leerling"
              + "|student|cliënt|verdachte))(?![\\p{L}-])");
  private static final Pattern DENIED = Pattern.compile("(?iu)(?:zonder|geen|noch)\\s+$");
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?iu)^s?\\s+van\\s+(?:(?:de|het|een|je|jouw|jullie|elke?|alle|die|deze)\\s+)?"
              + "(?:\\p{L}+(?:e|en)\\s+)?\\p{L}*(?:dienst|gemeenten?|organisaties?|partners?|scho(?:ol"
              + "|len)|verenigingen?|vereniging|documenten?|document|zone|cel|overleg|werkgroep|vorming"
              + "|lid|leden|medewerkers?|co[oö]rdinator|coördinatoren|burgemeesters?|korpschef"
              + "|voorzitter|verslaggever|contactpersonen|contactpersoon|diensten|draaiboek)"
              + "(?![\\p{L}])");

  private PersonAsked() {}

  /** The words that ask for it; empty when nothing does. */
  static String in(String text) {
    String own = OwnWords.of(text);
    Matcher word = IDENTIFIES.matcher(own);
    while (word.find()) {
      boolean denied = DENIED.matcher(own.substring(0, word.start())).find();
      boolean name = word.group().toLowerCase(Locale.ROOT).matches(".*na(am|men)");
      boolean others = name && OF_OTHERS.matcher(own.substring(word.end())).find();
      if (!denied && !others) {
        return word.group();
      }
    }
    return "";
  }
}
