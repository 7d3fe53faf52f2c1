package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was probably meant by a word of the format: editors write some of them in Dutch. */
public final class KeySuggestions {
  private static final Map<String, String> DUTCH =
      Map.ofEntries(
          Map.entry("lees", "tell"),
          Map.entry("tekst", "text"),
          Map.entry("waarschuwing", "warn"),
          Map.entry("vraag", "ask"),
          Map.entry("taak", "do"),
          Map.entry("document", "write"),
          Map.entry("groep", "group"),
          Map.entry("uitkomst", "conclude"),
          Map.entry("antwoord", "answer"),
          Map.entry("waarom", "why"),
          Map.entry("hulp", "help"),
          Map.entry("wanneer", "when"),
          Map.entry("als", "when"),
          Map.entry("geldig", "valid"),
          Map.entry("bron", "sources"),
          Map.entry("bronnen", "sources"),
          Map.entry("kort", "short"),
          Map.entry("titel", "title"),
          Map.entry("versie", "version"),
          Map.entry("taal", "language"),
          Map.entry("fasen", "phases"),
          Map.entry("stappen", "steps"),
          Map.entry("feiten", "facts"),
          Map.entry("keuzes", "options"),
          Map.entry("opties", "options"),
          Map.entry("door", "by"),
          Map.entry("wie", "by"),
          Map.entry("binnen", "within"),
          Map.entry("na", "after"),
          Map.entry("voor", "before"),
          Map.entry("elke", "every"),
          Map.entry("uiterlijk", "due"),
          Map.entry("eerst", "first"),
          Map.entry("persoon", "person"),
          Map.entry("melding", "notice"),
          Map.entry("tot", "until"),
          Map.entry("vanaf", "from"),
          Map.entry("ja-nee", "yes-no"),
          Map.entry("keuze", "choice"),
          Map.entry("getal", "number"),
          Map.entry("datum", "date"),
          Map.entry("lijst", "list"),
          Map.entry("tabel", "table"),
          Map.entry("kolommen", "columns"),
          Map.entry("ontwerp", "draft"));
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,4}) +([a-z]+)");
  private static final Map<String, String> UNITS =
      Map.of(
          "dag", "days",
          "dagen", "days",
          "werkdag", "working-days",
          "werkdagen", "working-days",
          "week", "weeks",
          "weken", "weeks",
          "maand", "months",
          "maanden", "months",
          "jaar", "years",
          "jaren", "years");

  private KeySuggestions() {}

  /** The words among {@code known} that were probably meant, likeliest first. */
  public static List<String> by(String word, Collection<String> known) {
    List<String> meant = new ArrayList<>();
    String translated = DUTCH.get(word.toLowerCase(Locale.ROOT));
    if (translated != null && known.contains(translated)) {
      meant.add(translated);
      return meant;
    }
    return NearNames.of(word, known);
  }

  /** A length of time as the format writes it, where it was written in Dutch. */
  static Optional<String> term(String text) {
    Matcher length = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
    return length.matches() && UNITS.containsKey(length.group(2))
        ? Optional.of(length.group(1) + " " + UNITS.get(length.group(2)))
            .filter(it -> Term.parse(it).isPresent())
        : Optional.empty();
  }
}
