package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a line that YAML stumbles over. */
public final class LineDiagnosis {
  private static final String NEVER_FIRST = "*&!%@`?";
  private static final Pattern DASH =
      Pattern.compile("\\s*(?:- +)*-(?<key>[a-z][a-z-]*:(?: .*)?)\\s*");

  private LineDiagnosis() {}

  /** What is wrong with the blanks of the line; null when nothing is. */
  public static @Nullable Diagnostic blanks(SourceLine line) {
    int tab = line.lead().indexOf('\t');
    if (tab >= 0) {
      int at = line.start() + tab;
      return Diagnostic.at(line.span(at, at + 1), RuleId.YAML_TAB);
    }
    String front = line.lead() + line.key() + (line.key().isEmpty() ? "" : ":") + line.gap();
    int space = front.indexOf('\u00a0');
    if (space < 0) {
      return null;
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = space; i < front.length(); i++) {
      if (front.charAt(i) == '\u00a0') {
        edits.add(new Edit(line.span(line.start() + i, line.start() + i + 1), " "));
      }
    }
    return Diagnostic.at(
            line.span(line.start() + space, line.start() + space + 1), RuleId.YAML_NO_BREAK_SPACE)
        .mendedBy(edits.toArray(new Edit[0]));
  }

  /** A key whose colon has no blank behind it; null when it has. */
  public static @Nullable Diagnostic noBlank(SourceLine line) {
    boolean glued = !line.key().isEmpty() && line.gap().isEmpty() && !line.value().isEmpty();
    if (!glued || line.value().startsWith("/") || !line.key().matches("[a-z][a-z-]*")) {
      return null;
    }
    return noBlank(line.span(line.keyStart(), line.valueStart()), line.key());
  }

  /** A key, with its colon, that has no blank behind it. */
  static Diagnostic noBlank(Span keyAndColon, String key) {
    Span behind = new Span(keyAndColon.file(), keyAndColon.end(), keyAndColon.end());
    return Diagnostic.at(keyAndColon, RuleId.YAML_NO_BLANK, key).mendedBy(new Edit(behind, " "));
  }

  /** A dash that has no blank behind it; null when it has. */
  public static @Nullable Diagnostic dash(SourceLine line) {
    Matcher glued = DASH.matcher(line.text());
    if (!glued.matches()) {
      return null;
    }
    int at = line.start() + glued.start("key");
    return Diagnostic.at(line.span(at - 1, at), RuleId.YAML_DASH)
        .mendedBy(new Edit(line.span(at, at), " "));
  }

  /**
   * A text over several lines that is cut by a colon in one of them, or that does not stand to the
   * right of what announces it; null when it is something else.
   *
   * @param line where the text could not be read on
   */
  static @Nullable Diagnostic spread(SourceLine line) {
    Diagnostic found = null;
    SourceLine below = line;
    for (SourceLine at = line.above(); at != null; at = at.above()) {
      boolean text = at.key().isEmpty() && at.lead().length() == line.lead().length();
      if (at.opensBlock() && below.lead().length() <= at.lead().length()) {
        return Diagnostic.at(below.valueSpan(), RuleId.YAML_TEXT_INDENT, at.value());
      } else if (!text) {
        break;
      }
      int colon = at.value().indexOf(": ");
      if (colon >= 0) {
        int from = at.valueStart() + colon;
        found = Diagnostic.at(at.span(from, from + 1), RuleId.YAML_COLON_IN_TEXT);
      }
      below = at;
    }
    return found;
  }

  /** What is wrong with the value of the line; null when nothing is. */
  static @Nullable Diagnostic value(SourceLine line) {
    String value = line.value();
    if (value.isEmpty() || line.key().isEmpty()) {
      return null;
    }
    char first = value.charAt(0);
    int at = line.valueStart();
    if (first == '"' || first == '\'') {
      return quoted(line, value, at);
    } else if (isMarkAsText(line, value, first)) {
      return Diagnostic.at(
              line.span(at, at + 1), RuleId.YAML_FIRST_CHARACTER, Character.toString(first))
          .mendedBy(Quotes.around(line.valueSpan()));
    }
    int colon = value.endsWith(":") ? value.length() - 1 : value.indexOf(": ");
    if (colon < 0 || first == '{' || first == '[') {
      return null;
    }
    Diagnostic found =
        Diagnostic.at(line.span(at + colon, at + colon + 1), RuleId.YAML_COLON_IN_TEXT);
    return value.contains(" #") ? found : found.mendedBy(Quotes.around(line.valueSpan()));
  }

  private static @Nullable Diagnostic quoted(SourceLine line, String value, int at) {
    int close = Quotes.closing(value);
    if (close < 0) {
      return Quotes.unclosed(line.span(at, at + 1));
    }
    String behind = value.substring(close + 1).strip();
    if (behind.isEmpty() || behind.startsWith("#")) {
      return null;
    }
    int from = at + value.indexOf(behind, close + 1);
    return Diagnostic.at(line.span(from, line.valueEnd()), RuleId.YAML_AFTER_QUOTE)
        .mendedBy(Quotes.around(line.valueSpan()));
  }

  /** Whether the value starts with a sign of YAML and can't be what that sign announces. */
  private static boolean isMarkAsText(SourceLine line, String value, char first) {
    boolean blankBehind = value.length() > 1 && value.charAt(1) == ' ';
    if (first == '-' || first == '?') {
      return blankBehind;
    } else if (first == '>' || first == '|') {
      return !line.opensBlock();
    } else if (first == '{' || first == '[') {
      return goesOnBehindBracket(value);
    }
    return NEVER_FIRST.indexOf(first) >= 0;
  }

  private static boolean goesOnBehindBracket(String value) {
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (depth == 0) {
        String behind = value.substring(i + 1).strip();
        return !behind.isEmpty() && behind.charAt(0) != '#';
      }
    }
    return false;
  }
}
