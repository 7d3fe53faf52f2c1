package be.livc.playbooks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule that several places state.
 *
 * @param id its name
 * @param says the rule, in Dutch
 * @param source where it comes from
 * @param words how the texts say it; three dots stand for some words of the same sentence
 * @param never what contradicts it
 * @param places how often each place says it
 */
record StatedRule(
    String id,
    String says,
    String source,
    List<String> words,
    List<String> never,
    Map<String, Integer> places) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String FILE =
      "playbooks/src/test/resources/be/livc/playbooks/rules/rules.yaml";

  /** Every place where the texts and the list of the rule differ, as a sentence for editors. */
  List<String> differences(Map<String, String> texts) {
    Map<String, Integer> found = found(texts);
    TreeSet<String> all = new TreeSet<>(places.keySet());
    all.addAll(found.keySet());
    List<String> differences = new ArrayList<>();
    for (String place : all) {
      int listed = places.getOrDefault(place, 0);
      int now = found.getOrDefault(place, 0);
      if (listed != now) {
        differences.add(
            "De regel %s (\"%s\", %s) staat %d keer in %s, en volgens de lijst %d keer. Kijk ook naar: %s. Pas daarna %s aan."
                .formatted(id, says, source, now, place, listed, others(place), FILE));
      }
    }
    for (String words : never) {
      found(Pattern.compile(pattern(words), FLAGS), texts)
          .forEach(
              (place, times) ->
                  differences.add(
                      "\"%s\" in %s spreekt de regel %s tegen (\"%s\", %s). Die staat in: %s."
                          .formatted(words, place, id, says, source, others(place))));
    }
    return differences;
  }

  /** How often each text states the rule, where it does. */
  Map<String, Integer> found(Map<String, String> texts) {
    return found(stated(), texts);
  }

  /** What states the rule. */
  Pattern stated() {
    return Pattern.compile(
        words.stream().map(StatedRule::pattern).collect(Collectors.joining("|")), FLAGS);
  }

  private static Map<String, Integer> found(Pattern words, Map<String, String> texts) {
    Map<String, Integer> found = new TreeMap<>();
    texts.forEach(
        (place, text) -> {
          int times = (int) words.matcher(text).results().count();
          if (times > 0) {
            found.put(place, times);
          }
        });
    return found;
  }

  private static String pattern(String words) {
    String within =
        List.of(words.split("…", -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("[^.|]{0,60}?"));
    return "(?<![\\p{L}\\p{N}])(?:" + within + ")(?![\\p{L}\\p{N}])";
  }

  private String others(String place) {
    return places.keySet().stream()
        .filter(other -> !other.equals(place))
        .collect(Collectors.joining(", "));
  }
}
