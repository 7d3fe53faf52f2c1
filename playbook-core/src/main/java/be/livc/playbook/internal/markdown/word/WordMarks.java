package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.XmlText;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words in braces that the header and footer of a reference document may hold. Word cuts a word
 * into several runs as it is typed or checked for spelling, so tags may stand between its letters.
 */
final class WordMarks {
  private static final String TAGS = "(?:<[^<>]*>)*";
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private WordMarks() {}

  /** The part with the value of each word where it stands; the tags inside it go behind. */
  static String filled(String part, Map<String, String> values) {
    String filled = part;
    for (Map.Entry<String, String> value : values.entrySet()) {
      Matcher mark = PATTERNS.computeIfAbsent(value.getKey(), WordMarks::pattern).matcher(filled);
      String text = XmlText.escaped(value.getValue());
      filled = mark.replaceAll(found -> Matcher.quoteReplacement(text + tags(found.group())));
    }
    return filled;
  }

  private static String tags(String mark) {
    return Pattern.compile("<[^<>]*>")
        .matcher(mark)
        .results()
        .map(it -> it.group())
        .collect(Collectors.joining());
  }

  private static Pattern pattern(String word) {
    return Pattern.compile(
        ("{" + word + "}")
            .chars()
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining(TAGS)));
  }
}
