package be.livc.playbook.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of officials that a Dutch text can do without, each with the plain word. What is quoted or
 * stands in code is someone else's word, and the official name of the LIVC R holds one of them.
 */
final class Officialese {
  private static final Pattern NAME = Pattern.compile("(?i:veiligheidscel(?:len)?\\s+inzake)");

  private static final Map<String, String> PLAIN = plain();
  private static final Pattern STIFF = stiff();

  private static final Set<String> STARTS =
      PLAIN.keySet().stream().map(Officialese::start).collect(Collectors.toSet());

  private static final Set<String> SECONDS =
      STARTS.stream()
          .filter(start -> start.contains(" "))
          .map(start -> start.substring(start.indexOf(' ') + 1))
          .collect(Collectors.toSet());

  private Officialese() {}

  /** A stiff word as it stands in a text, and the plain word for it. */
  record Found(String stiff, String plain) {}

  /** The stiff words in their order, each time they stand there. */
  static List<Found> in(String text) {
    if (!mayHold(text)) {
      return List.of();
    }
    String own = NAME.matcher(OwnWords.of(text)).replaceAll(" ");
    List<Found> found = new ArrayList<>();
    Matcher word = STIFF.matcher(own);
    while (word.find()) {
      String stiff = word.group().replaceAll("\\s+", " ");
      found.add(new Found(stiff, PLAIN.getOrDefault(stiff.toLowerCase(Locale.ROOT), "")));
    }
    return found;
  }

  /** Whether some word starts one of these; most texts have none, and a pattern takes its time. */
  private static boolean mayHold(String text) {
    String before = "";
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        if (STARTS.contains(word) || SECONDS.contains(word) && STARTS.contains(before + word)) {
          return true;
        }
        before = word.isEmpty() ? before : word + " ";
        start = i + 1;
      }
    }
    return false;
  }

  /** Its first word, or its first two. */
  private static String start(String stiff) {
    int second = stiff.indexOf(' ', stiff.indexOf(' ') + 1);
    return second < 0 ? stiff : stiff.substring(0, second);
  }

  private static Pattern stiff() {
    String words = String.join("|", PLAIN.keySet()).replace(" ", "\\s+");
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}-])", flags);
  }

  private static Map<String, String> plain() {
    Map<String, String> plain = new LinkedHashMap<>();
    plain.put("middels", "met");
    plain.put("door middel van", "met");
    plain.put("teneinde", "om");
    plain.put("ten einde", "om");
    plain.put("inzake", "over");
    plain.put("aangaande", "over");
    plain.put("betreffende", "over");
    plain.put("omtrent", "over");
    plain.put("met betrekking tot", "over");
    plain.put("ten aanzien van", "voor");
    plain.put("ten behoeve van", "voor");
    plain.put("conform", "volgens");
    plain.put("overeenkomstig", "volgens");
    plain.put("krachtens", "volgens");
    plain.put("dient te", "moet");
    plain.put("dienen te", "moeten");
    plain.put("gelieve", "wil je");
    plain.put("alsmede", "en ook");
    plain.put("alsook", "en ook");
    plain.put("desgevallend", "zo nodig");
    plain.put("desalniettemin", "toch");
    plain.put("derhalve", "daarom");
    plain.put("dewelke", "die");
    plain.put("hetwelk", "dat");
    plain.put("welteverstaan", "wel");
    plain.put("ingevolge", "door");
    plain.put("indien", "als");
    plain.put("mits", "als");
    plain.put("ondergetekende", "ik");
    plain.put("te dien einde", "daarvoor");
    plain.put("terzake", "hierover");
    plain.put("ter zake", "hierover");
    plain.put("thans", "nu");
    plain.put("voornoemde", "deze");
    plain.put("voormelde", "deze");
    plain.put("bovenvermelde", "deze");
    plain.put("onderhavige", "deze");
    plain.put("zulks", "dat");
    plain.put("uit hoofde van", "als");
    plain.put("in casu", "hier");
    plain.put("in het kader van", "voor");
    plain.put("op heden", "nu");
    return plain;
  }
}
