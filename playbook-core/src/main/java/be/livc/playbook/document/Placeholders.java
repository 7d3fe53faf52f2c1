package be.livc.playbook.document;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the {@code {answer-id}} placeholders of a template's text. Runs after the template: a
 * brace in an answer is escaped by then and is no placeholder.
 */
final class Placeholders {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?<skip>\\\\[\\s\\S])|\\{(?<id>[a-z0-9]+(?:[-.][a-z0-9]+)*)}");
  private static final Pattern ALONE =
      Pattern.compile("(?<before>[ \\t>]*)\\{(?<id>[a-z0-9]+(?:[-.][a-z0-9]+)*)}[ \\t]*");

  private Placeholders() {}

  /**
   * Fills them in.
   *
   * @param said what stands in the place of an id, as CommonMark
   */
  static String fill(String text, UnaryOperator<String> said) {
    StringBuilder filled = new StringBuilder(text.length() + 256);
    for (String line : text.split("(?<=\n)", -1)) {
      String content = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
      Matcher alone = ALONE.matcher(content);
      if (alone.matches()) {
        filled.append(block(alone.group("before"), said.apply(alone.group("id"))));
      } else {
        filled.append(inline(content, said));
      }
      filled.append(line.endsWith("\n") ? "\n" : "");
    }
    return filled.toString();
  }

  /** Alone on its line an answer keeps its lines and paragraphs. */
  private static String block(String before, String answer) {
    StringBuilder block = new StringBuilder();
    boolean fresh = true;
    for (String line : answer.split("\n", -1)) {
      if (line.isBlank()) {
        block.append(fresh ? "" : "\n" + before.stripTrailing());
        fresh = true;
      } else {
        block.append(block.isEmpty() ? "" : fresh ? "\n" : "\\\n").append(before).append(line);
        fresh = false;
      }
    }
    return block.toString();
  }

  private static String inline(String line, UnaryOperator<String> said) {
    Matcher matcher = PLACEHOLDER.matcher(line);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String id = matcher.group("id");
      String words = id == null ? matcher.group() : said.apply(id).replaceAll("\\s*\n\\s*", " ");
      matcher.appendReplacement(filled, Matcher.quoteReplacement(words));
    }
    return matcher.appendTail(filled).toString();
  }
}
