package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What goes wrong between braces and brackets: pairs that don't close, commas, colons in texts. */
final class Brackets {
  private static final Set<String> TEXTS =
      Set.of(
          "label",
          "help",
          "says",
          "title",
          "short",
          "tell",
          "warn",
          "ask",
          "do",
          "write",
          "why",
          "text",
          "message",
          "reply",
          "publisher",
          "unit",
          "summary",
          "notice");
  private static final Pattern SEMICOLON = Pattern.compile(";(?=\\s*[\\w-]+:(?:\\s|$))");
  private static final Pattern TWO_COLONS =
      Pattern.compile("([\\w-]+): +([^,{}\\[\\]\"':]+?)(: +)([^,{}\\[\\]\"']*?)(?= *[,}\\]])");

  private Brackets() {}

  /** What is wrong with a value that starts with a brace or a bracket; null when nothing is. */
  static @Nullable Diagnostic in(SourceLine line) {
    String value = line.value();
    if (line.key().isEmpty() || value.isEmpty() || "{[".indexOf(value.charAt(0)) < 0) {
      return null;
    }
    int at = line.valueStart();
    Matcher semicolon = SEMICOLON.matcher(value);
    if (semicolon.find()) {
      Span place = line.span(at + semicolon.start(), at + semicolon.end());
      return Diagnostic.at(place, RuleId.YAML_NO_COMMA, ";").mendedBy(new Edit(place, ","));
    }
    Diagnostic pair = pairs(line, value, at);
    if (pair != null) {
      return pair;
    }
    Matcher colons = TWO_COLONS.matcher(value);
    return colons.find() ? colons(line, colons) : null;
  }

  private static Diagnostic colons(SourceLine line, Matcher found) {
    int at = line.valueStart();
    String first = found.group(2);
    int last = first.lastIndexOf(' ');
    if (last > 0 && !TEXTS.contains(found.group(1))) {
      int gap = at + found.start(2) + first.substring(0, last).stripTrailing().length();
      Span place = line.span(gap, at + found.start(2) + last + 1);
      return Diagnostic.at(place, RuleId.YAML_NO_COMMA, first.substring(last + 1))
          .mendedBy(new Edit(place, ", "));
    }
    int colon = at + found.start(3);
    return Diagnostic.at(line.span(colon, colon + 1), RuleId.YAML_COLON_IN_TEXT)
        .mendedBy(Quotes.around(line.span(at + found.start(2), at + found.end(4))));
  }

  /** A bracket that isn't closed, is closed by the other sort, or closes nothing. */
  private static @Nullable Diagnostic pairs(SourceLine line, String value, int at) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\'') {
        int close = Quotes.closing(value.substring(i));
        i = close < 0 ? value.length() : i + close;
      } else if (c == '{' || c == '[') {
        open.push(i);
      } else if (c == '}' || c == ']') {
        if (open.isEmpty()) {
          return extra(line, value, at, i);
        }
        char wanted = value.charAt(open.element()) == '{' ? '}' : ']';
        if (c != wanted) {
          return other(line, value, at, open, i, wanted);
        }
        open.pop();
      }
    }
    return open.isEmpty() ? null : unclosed(line, value, at, open);
  }

  private static @Nullable Diagnostic extra(SourceLine line, String value, int at, int i) {
    if (!value.substring(i).matches("[\\s}\\]]*")) {
      return null;
    }
    Span place = line.span(at + i, at + i + 1);
    return Diagnostic.at(place, RuleId.YAML_EXTRA_BRACKET, value.substring(i, i + 1))
        .mendedBy(new Edit(line.span(at + i, at + value.length()), ""));
  }

  /** Closed by the other sort: that is either wrong, or another has been forgotten before it. */
  private static Diagnostic other(
      SourceLine line, String value, int at, Deque<Integer> open, int i, char wanted) {
    int opened = open.element();
    String replaced = value.substring(0, i) + wanted + value.substring(i + 1);
    Edit edit =
        isBalanced(replaced)
            ? new Edit(line.span(at + i, at + i + 1), Character.toString(wanted))
            : new Edit(line.span(at + end(value, i), at + end(value, i)), "" + wanted);
    return Diagnostic.at(
            line.span(at + opened, at + opened + 1),
            RuleId.YAML_OPEN_BRACKET,
            value.substring(opened, opened + 1))
        .mendedBy(edit);
  }

  private static int end(String value, int i) {
    return value.substring(0, i).stripTrailing().length();
  }

  private static @Nullable Diagnostic unclosed(
      SourceLine line, String value, int at, Deque<Integer> open) {
    SourceLine below = line.below();
    boolean over =
        below == null
            || !below.key().isEmpty() && below.indent() <= line.lead().length() && !closes(below);
    if (!over) {
      return null;
    }
    int opened = open.getLast();
    StringBuilder missing = new StringBuilder();
    open.forEach(place -> missing.append(value.charAt(place) == '{' ? " }" : "]"));
    return Diagnostic.at(
            line.span(at + opened, at + opened + 1),
            RuleId.YAML_OPEN_BRACKET,
            value.substring(opened, opened + 1))
        .mendedBy(new Edit(line.span(line.valueEnd(), line.valueEnd()), missing.toString()));
  }

  private static boolean closes(SourceLine line) {
    String value = line.value();
    return (value.endsWith("}") || value.endsWith("]")) && !isBalanced(value);
  }

  private static boolean isBalanced(String value) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '{' || c == '[') {
        open.push(c == '{' ? '}' : ']');
      } else if ((c == '}' || c == ']') && (open.isEmpty() || open.pop() != c)) {
        return false;
      }
    }
    return open.isEmpty();
  }
}
