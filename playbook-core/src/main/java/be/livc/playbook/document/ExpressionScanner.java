package be.livc.playbook.document;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands inside a tag, and lets only a few words and signs pass. */
final class ExpressionScanner {
  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 20;

  private static final Set<String> NAMES =
      Set.of(
          "given",
          "is",
          "holds",
          "rows",
          "list",
          "says",
          "person",
          "checklist",
          "sources",
          "playbook",
          "date",
          "entry",
          "true",
          "false",
          "gt",
          "gte",
          "lt",
          "lte");
  private static final Set<String> BUILT_IN =
      Set.of("size", "has_content", "index", "counter", "is_first", "is_last", "has_next");

  /** Behind a dot any name; behind a question mark only harmless ones; else what templates see. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+"
              + "|(?<text>\"[^\"\\\\]*\"|'[^'\\\\]*')"
              + "|(?<field>\\.[a-zA-Z_][a-zA-Z0-9_]*)"
              + "|\\?(?<builtin>[a-zA-Z_]+)"
              + "|(?<name>[a-zA-Z_][a-zA-Z0-9_]*)"
              + "|(?<open>[(\\[])"
              + "|(?<close>[)\\]])"
              + "|\\d+|,|&&|\\|\\||==|!=|\\?\\?|!");

  private final SourceFile file;
  private final List<Diagnostic> found;

  ExpressionScanner(SourceFile file, List<Diagnostic> found) {
    this.file = file;
    this.found = found;
  }

  /**
   * Where the sign that ends a tag stands, outside of texts and brackets; -1 when it is not there.
   */
  static int end(String text, int from, char sign) {
    char quote = 0;
    int depth = 0;
    for (int i = from; i < text.length() && i < from + LONGEST; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == sign && depth <= 0) {
        return i;
      }
    }
    return -1;
  }

  void scan(int from, int end, List<String> variables) {
    Matcher token = TOKEN.matcher(file.text());
    int depth = 0;
    boolean behindValue = false;
    for (int at = from; at < end; at = token.end()) {
      token.region(at, end);
      boolean read = token.lookingAt();
      boolean stray = read && !behindValue && isBehindValueOnly(token);
      if (!read || stray) {
        String rest = file.text().substring(at, end);
        add(at, end, RuleId.TEMPLATE_NOT_ALLOWED, rest.strip());
        return;
      }
      String text = token.group("text");
      String name = token.group("name");
      String builtIn = token.group("builtin");
      if (text != null && (text.contains("${") || text.contains("#{"))) {
        add(at, token.end(), RuleId.TEMPLATE_NOT_ALLOWED, text);
      } else if (builtIn != null && !BUILT_IN.contains(builtIn)) {
        add(at, token.end(), RuleId.TEMPLATE_NOT_ALLOWED, token.group());
      } else if (name != null && !NAMES.contains(name) && !variables.contains(name)) {
        add(at, token.end(), RuleId.TEMPLATE_UNKNOWN_NAME, name);
      }
      if (!token.group().isBlank()) {
        behindValue =
            text != null
                || name != null
                || builtIn != null
                || token.group("field") != null
                || token.group("close") != null;
      }
      depth += token.group("open") != null ? 1 : token.group("close") != null ? -1 : 0;
      if (depth > DEEPEST) {
        add(at, token.end(), RuleId.TEMPLATE_LIMIT, "(");
        return;
      }
    }
  }

  /** Behind nothing, a dot begins what FreeMarker knows of the machine. */
  private static boolean isBehindValueOnly(Matcher token) {
    return token.group("field") != null || token.group("builtin") != null;
  }

  private void add(int start, int end, RuleId rule, String... arguments) {
    found.add(Diagnostic.at(new Span(file, start, end), rule, arguments));
  }
}
