package be.livc.playbook.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code u} and {@code uw} in a text that speaks to people as {@code je}. A capital counts only
 * where a sentence starts and goes on with a small letter, so that letters that stand for something
 * are left alone, and so are hours ({@code 14 u}).
 */
final class FormalYou {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.'’/&-])(?<!\\d )(?:u|uw|uws|uzelf)(?![\\p{L}\\p{N}'’/&-])(?!\\.\\p{L})"
              + "|(?:^|(?<=[.!?:]\\s))(?:U|Uw|Uzelf)(?=\\s+\\p{Ll})");
  private static final Map<String, String> PLAIN =
      Map.of("u", "je", "uw", "je", "uws", "jouw", "uzelf", "jezelf");

  private FormalYou() {}

  /** Whether some word starts so; most texts have none, and a pattern takes its time. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 'u' || c == 'U') && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** The words as they stand there, each once, with the word for it. */
  static List<String[]> in(String text) {
    List<String[]> found = new ArrayList<>();
    if (!mayHold(text)) {
      return found;
    }
    Matcher word = WORD.matcher(OwnWords.of(text).strip());
    Set<String> seen = new HashSet<>();
    while (word.find()) {
      String formal = word.group();
      if (!seen.add(formal)) {
        continue;
      }
      String plain = PLAIN.getOrDefault(formal.toLowerCase(Locale.ROOT), "je");
      found.add(new String[] {formal, plain});
    }
    return found;
  }
}
