package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file, taken apart as an editor sees it.
 *
 * @param start where the line starts
 * @param text without its line end
 * @param lead the blanks, tabs and dashes in front
 * @param key the key, empty when the line has none
 * @param gap what stands between the colon and the value
 * @param value what stands behind the key, or all behind the lead; without blanks behind it
 */
public record SourceLine(
    SourceFile file, int start, String text, String lead, String key, String gap, String value) {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<lead>[ \\t\\u00a0]*(?:-[ \\t\\u00a0]+)*)"
              + "(?:(?<key>[A-Za-z0-9][\\w.-]*):(?<gap>[ \\t\\u00a0]*))?(?<value>.*?)\\s*",
          Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("[>|][+-]?\\d?[+-]?(\\s+#.*)?");

  /** Characters of a line that is still taken apart: people write none so long. */
  private static final int LONGEST = 2_000;

  /**
   * Lines that are looked back over, so that many mistakes in a long file stay cheap to explain.
   */
  private static final int FARTHEST = 200;

  /** The line in which the offset stands. */
  public static SourceLine at(SourceFile file, int offset) {
    String all = file.text();
    int start = all.lastIndexOf('\n', Math.min(offset, all.length()) - 1) + 1;
    String text = file.lineText(start);
    Matcher parts = PARTS.matcher(text);
    if (text.length() > LONGEST || !parts.matches()) {
      return new SourceLine(file, start, text, "", "", "", text);
    }
    return new SourceLine(
        file,
        start,
        text,
        parts.group("lead"),
        or(parts.group("key")),
        or(parts.group("gap")),
        parts.group("value"));
  }

  private static String or(@Nullable String group) {
    return group == null ? "" : group;
  }

  /** The nearest line above that is neither empty nor a remark; null when there is none. */
  @Nullable SourceLine above() {
    int at = start;
    for (int i = 0; at > 0 && i < FARTHEST; i++) {
      SourceLine line = at(file, at - 1);
      if (!line.value.isEmpty() && line.value.charAt(0) != '#' || !line.key.isEmpty()) {
        return line;
      }
      at = line.start;
    }
    return null;
  }

  /** Whether the value announces a text on the lines below. */
  boolean opensBlock() {
    return BLOCK.matcher(value).matches();
  }

  /**
   * Whether the line is part of a text that a line above announces, so that no sign in it counts.
   */
  boolean isInBlock() {
    int indent = indent();
    SourceLine line = above();
    for (int i = 0; line != null && indent > 0 && i < FARTHEST; i++) {
      int owner = line.key.isEmpty() ? line.lead.lastIndexOf('-') : line.lead.length();
      if (owner < indent && line.opensBlock()) {
        return true;
      }
      indent = Math.min(indent, line.indent());
      line = line.above();
    }
    return false;
  }

  /**
   * The key that a line such as {@code - geen} was meant to be, with what should stand behind it;
   * empty when it is something else.
   */
  public List<String> keyWithoutColon() {
    boolean dash = key.isEmpty() && lead.strip().equals("-");
    return dash && value.matches("[A-Za-z0-9][\\w.-]*") ? List.of(value + ": …") : List.of();
  }

  /** The nearest line below that is neither empty nor a remark; null when there is none. */
  @Nullable SourceLine below() {
    String all = file.text();
    int end = all.indexOf('\n', start + text.length());
    for (int i = 0; end >= 0 && end + 1 < all.length() && i < FARTHEST; i++) {
      SourceLine line = at(file, end + 1);
      if (!line.value.isEmpty() && line.value.charAt(0) != '#' || !line.key.isEmpty()) {
        return line;
      }
      end = all.indexOf('\n', end + 1);
    }
    return null;
  }

  /** Whether a dash of a list stands before the key or the value. */
  public boolean isItem() {
    return lead.indexOf('-') >= 0;
  }

  /** The line without the blanks around it. */
  Span trimmed() {
    int from = start + indent();
    return new Span(file, from, Math.max(from, start + text.stripTrailing().length()));
  }

  /** Blanks in front. */
  int indent() {
    return text.length() - text.stripLeading().length();
  }

  public int keyStart() {
    return start + lead.length();
  }

  public int valueStart() {
    return keyStart() + (key.isEmpty() ? 0 : key.length() + 1 + gap.length());
  }

  public int valueEnd() {
    return valueStart() + value.length();
  }

  public Span valueSpan() {
    return new Span(file, valueStart(), valueEnd());
  }

  public Span span(int from, int to) {
    return new Span(file, from, to);
  }

  /** How often the character stands in the value, not counting those behind a backslash. */
  int count(char wanted) {
    int count = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && wanted == '"') {
        i++;
      } else if (c == wanted) {
        count++;
      }
    }
    return count;
  }
}
