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

  /** A key behind a single word, which was meant for a line of its own. */
  private static final Pattern TWO_KEYS = Pattern.compile("[\\w.-]+([ \\t]+)(([a-z][a-z-]*): .*)");

  private static final Pattern OTHER_BLANK = Pattern.compile("[\\t\u00a0\u202f\u2007\u2009]");

  private LineDiagnosis() {}

  /** What is wrong with the blanks of the line; null when nothing is. */
  public static @Nullable Diagnostic blanks(SourceLine line) {
    int tab = line.lead().indexOf('\t');
    if (tab >= 0) {
      return tabInFront(line, tab);
    }
    String front = line.lead() + line.key() + (line.key().isEmpty() ? "" : ":") + line.gap();
    Matcher blank = OTHER_BLANK.matcher(front);
    if (!blank.find()) {
      return null;
    }
    int first = line.start() + blank.start();
    RuleId rule = blank.group().equals("\t") ? RuleId.YAML_TAB : RuleId.YAML_NO_BREAK_SPACE;
    List<Edit> edits = new ArrayList<>();
    do {
      Span place = line.span(line.start() + blank.start(), line.start() + blank.end());
      edits.add(new Edit(place, " "));
    } while (blank.find());
    return Diagnostic.at(line.span(first, first + 1), rule).mendedBy(edits.toArray(new Edit[0]));
  }

  /** How many blanks a tab in front stands for, only the lines above can say. */
  private static Diagnostic tabInFront(SourceLine line, int tab) {
    int at = line.start() + tab;
    Diagnostic found = Diagnostic.at(line.span(at, at + 1), RuleId.YAML_TAB);
    if (line.lead().substring(0, tab).indexOf('-') < 0) {
      return found;
    }
    int to = at + 1;
    while (to < line.keyStart() && line.file().text().charAt(to) == '\t') {
      to++;
    }
    return found.mendedBy(new Edit(line.span(at, to), " "));
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
   * A text over several lines that is cut by a colon in one of them; null when it is something
   * else.
   *
   * @param line where the text could not be read on
   */
  static @Nullable Diagnostic spread(SourceLine line) {
    Diagnostic found = null;
    for (SourceLine at = line.above(); at != null; at = at.above()) {
      boolean text = at.key().isEmpty() && at.lead().length() == line.lead().length();
      if (!text) {
        break;
      }
      int colon = at.value().indexOf(": ");
      if (colon >= 0) {
        int from = at.valueStart() + colon;
        found = Diagnostic.at(at.span(from, from + 1), RuleId.YAML_COLON_IN_TEXT);
      }
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
    Matcher two = TWO_KEYS.matcher(value);
    if (two.matches() && Vocabulary.isKey(two.group(3))) {
      String below = "\n" + " ".repeat(line.lead().length());
      return found
          .suggesting(List.of(two.group(2)))
          .mendedBy(new Edit(line.span(at + two.start(1), at + two.end(1)), below));
    }
    return value.contains(" #") || goesOn(line)
        ? found
        : found.mendedBy(Quotes.around(line.valueSpan()));
  }

  /** Whether the text goes on below the line. */
  private static boolean goesOn(SourceLine line) {
    SourceLine below = line.below();
    return below != null
        && below.key().isEmpty()
        && !below.isItem()
        && below.indent() > line.lead().length();
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
    Diagnostic found = Diagnostic.at(line.span(from, line.valueEnd()), RuleId.YAML_AFTER_QUOTE);
    return Quotes.meant(line.valueSpan()).map(found::mendedBy).orElse(found);
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
