package be.livc.playbook.text;

import be.livc.playbook.model.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One of several things by the name they have together: {@code Partners} gives {@code Partner}.
 * Nothing where that is not certain: a wrong word is worse than a plain one.
 */
public final class Singular {
  /** Ends of Dutch words of which each keeps what stands before it. */
  private static final Map<String, String> DUTCH =
      Map.ofEntries(
          Map.entry("gemeenten", "gemeente"),
          Map.entry("diensten", "dienst"),
          Map.entry("noden", "nood"),
          Map.entry("dagen", "dag"),
          Map.entry("weken", "week"),
          Map.entry("maanden", "maand"),
          Map.entry("jaren", "jaar"),
          Map.entry("uren", "uur"),
          Map.entry("minuten", "minuut"),
          Map.entry("leden", "lid"),
          Map.entry("steden", "stad"),
          Map.entry("personen", "persoon"),
          Map.entry("scholen", "school"),
          Map.entry("signalen", "signaal"),
          Map.entry("vragen", "vraag"),
          Map.entry("taken", "taak"),
          Map.entry("zaken", "zaak"),
          Map.entry("afspraken", "afspraak"),
          Map.entry("namen", "naam"),
          Map.entry("punten", "punt"),
          Map.entry("wijken", "wijk"),
          Map.entry("fenomenen", "fenomeen"),
          Map.entry("maatregelen", "maatregel"),
          Map.entry("betrokkenen", "betrokkene"),
          Map.entry("genodigden", "genodigde"),
          Map.entry("afgevaardigden", "afgevaardigde"),
          Map.entry("documenten", "document"),
          Map.entry("agenten", "agent"),
          Map.entry("ingen", "ing"),
          Map.entry("heden", "heid"),
          Map.entry("ies", "ie"),
          Map.entry("'s", ""),
          Map.entry("ers", "er"),
          Map.entry("els", "el"),
          Map.entry("ors", "or"),
          Map.entry("ars", "ar"),
          Map.entry("eurs", "eur"));

  private Singular() {}

  /** The word for one of them; empty where the name is more than a word or the form is unknown. */
  public static Optional<String> of(String several, Language language) {
    String name = several.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.length() < 4 || !name.chars().allMatch(c -> Character.isLetter(c) || c == '\'')) {
      return Optional.empty();
    }
    return switch (language) {
      case NL ->
          DUTCH.entrySet().stream()
              .filter(end -> lower.endsWith(end.getKey()))
              .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
              .map(end -> ended(name, end.getKey(), end.getValue()));
      case EN ->
          lower.endsWith("ies")
              ? Optional.of(ended(name, "ies", "y"))
              : lower.endsWith("s") && !lower.endsWith("ss")
                  ? Optional.of(ended(name, "s", ""))
                  : Optional.empty();
      case FR -> lower.endsWith("s") ? Optional.of(ended(name, "s", "")) : Optional.empty();
      case DE -> Optional.empty();
    };
  }

  private static String ended(String name, String end, String other) {
    String kept = name.substring(0, name.length() - end.length());
    boolean first = kept.isEmpty() && !other.isEmpty() && Character.isUpperCase(name.charAt(0));
    return kept + (first ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other);
  }
}
