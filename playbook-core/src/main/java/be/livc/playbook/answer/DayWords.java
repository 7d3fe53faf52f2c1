package be.livc.playbook.answer;

import be.livc.playbook.model.Language;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Words with which people name days, in every language a playbook can be written in. */
final class DayWords {
  /** Days from today, by word. */
  static final Map<String, Integer> FROM_TODAY =
      Map.ofEntries(
          Map.entry("vandaag", 0),
          Map.entry("nu", 0),
          Map.entry("morgen", 1),
          Map.entry("overmorgen", 2),
          Map.entry("gisteren", -1),
          Map.entry("eergisteren", -2),
          Map.entry("today", 0),
          Map.entry("tomorrow", 1),
          Map.entry("yesterday", -1),
          Map.entry("aujourd'hui", 0),
          Map.entry("demain", 1),
          Map.entry("apres-demain", 2),
          Map.entry("hier", -1),
          Map.entry("avant-hier", -2),
          Map.entry("heute", 0),
          Map.entry("ubermorgen", 2),
          Map.entry("gestern", -1),
          Map.entry("vorgestern", -2));

  /** What stands before or behind the name of a weekday: the one after today, or before it. */
  static final Map<String, Boolean> AFTER_TODAY =
      Map.ofEntries(
          Map.entry("volgende", true),
          Map.entry("komende", true),
          Map.entry("aanstaande", true),
          Map.entry("eerstvolgende", true),
          Map.entry("next", true),
          Map.entry("coming", true),
          Map.entry("prochain", true),
          Map.entry("nachsten", true),
          Map.entry("kommenden", true),
          Map.entry("vorige", false),
          Map.entry("afgelopen", false),
          Map.entry("voorbije", false),
          Map.entry("last", false),
          Map.entry("previous", false),
          Map.entry("dernier", false),
          Map.entry("letzten", false),
          Map.entry("vergangenen", false));

  /** Days of a month by word; zero is the last one. */
  static final Map<String, Integer> IN_MONTH =
      Map.ofEntries(
          Map.entry("begin", 1),
          Map.entry("eerste", 1),
          Map.entry("premier", 1),
          Map.entry("half", 15),
          Map.entry("midden", 15),
          Map.entry("eind", 0),
          Map.entry("einde", 0),
          Map.entry("beginning of", 1),
          Map.entry("mid", 15),
          Map.entry("end of", 0),
          Map.entry("debut", 1),
          Map.entry("mi", 15),
          Map.entry("fin", 0),
          Map.entry("anfang", 1),
          Map.entry("mitte", 15),
          Map.entry("ende", 0));

  private static final Map<String, Integer> SHORT_MONTHS = Map.of("mrt", 3, "mrz", 3);
  private static final int SHORTEST = 3;

  private DayWords() {}

  /** The number of the month whose name begins so, from three letters on. */
  static OptionalInt month(String word) {
    Integer known = SHORT_MONTHS.get(word);
    if (known != null) {
      return OptionalInt.of(known);
    }
    for (Language language : Language.values()) {
      List<String> months = language.months();
      for (int i = 0; word.length() >= SHORTEST && i < months.size(); i++) {
        if (folded(months.get(i)).startsWith(word)) {
          return OptionalInt.of(i + 1);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The weekday whose name begins so, from two letters on; null for none. */
  static @Nullable DayOfWeek weekday(String word) {
    for (Language language : Language.values()) {
      for (DayOfWeek day : DayOfWeek.values()) {
        boolean whole = folded(language.weekday(day)).equals(word);
        boolean begun = word.length() == 2 && folded(language.weekday(day)).startsWith(word);
        if (whole || begun) {
          return day;
        }
      }
    }
    return null;
  }

  /** In small letters without accents, and with one blank between words. */
  static String folded(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").toCharArray()) {
      int at = "àâäáéèêëîïíôöóûüúùç\u2019".indexOf(c);
      plain.append(at < 0 ? c : "aaaaeeeeiiiooouuuuc'".charAt(at));
    }
    return plain.toString();
  }
}
