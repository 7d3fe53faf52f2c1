package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in an editor's words why a file is no YAML. A parser notices a slip where it can't go on,
 * which is seldom where the slip is; so the lines around that place are looked at for the slips
 * that editors make.
 */
public final class SyntaxDiagnosis {
  private static final Set<String> WORDS =
      Set.of(
          "id",
          "short",
          "answer",
          "why",
          "help",
          "when",
          "options",
          "by",
          "within",
          "after",
          "before",
          "every",
          "sources",
          "to-confirm",
          "tags",
          "valid",
          "label",
          "steps",
          "until",
          "title",
          "optional",
          "default",
          "min",
          "max",
          "unit",
          "lines",
          "columns",
          "see",
          "reply",
          "text",
          "refuse",
          "message",
          "for-each",
          "where",
          "exclusive");

  private SyntaxDiagnosis() {}

  /** What is wrong at the spot, and how far that reaches. */
  public static Explained explain(Stop stop) {
    return Explained.by(finding(stop), stop);
  }

  private static Diagnostic finding(Stop stop) {
    SourceFile file = stop.file();
    int at = stop.at();
    int context = stop.context();
    String problem = stop.problem();
    String doing = stop.doing();
    SourceLine line = SourceLine.at(file, at);
    SourceLine above = line.above();
    if (above != null && above.isInBlock()) {
      above = null;
    }
    Diagnostic found =
        first(LineDiagnosis.blanks(line), above == null ? null : LineDiagnosis.blanks(above));
    if (found == null && problem.contains("escape")) {
      int slash = Math.max(line.start(), file.text().lastIndexOf('\\', at));
      return Diagnostic.at(new Span(file, slash, slash + 1), RuleId.YAML_BACKSLASH);
    }
    if (found == null) {
      found = quote(file, line, context, doing);
    }
    if (found == null) {
      found =
          first(LineDiagnosis.noBlank(line), above == null ? null : LineDiagnosis.noBlank(above));
    }
    if (found == null) {
      found = first(LineDiagnosis.dash(line), above == null ? null : LineDiagnosis.dash(above));
    }
    if (found == null && doing.contains("simple key")) {
      found = LineDiagnosis.spread(SourceLine.at(file, context));
    }
    if (found == null) {
      found = first(LineDiagnosis.value(line), inContext(file, context, doing));
    }
    return found == null ? otherwise(file, line, at, context, problem + " " + doing) : found;
  }

  private static @Nullable Diagnostic first(@Nullable Diagnostic one, @Nullable Diagnostic other) {
    return one == null ? other : one;
  }

  private static @Nullable Diagnostic quote(
      SourceFile file, SourceLine line, int context, String doing) {
    Span open = Quotes.openAbove(line);
    if (open == null && doing.contains("quoted scalar")) {
      open = new Span(file, context, Math.min(file.text().length(), context + 1));
    }
    return open == null ? null : Quotes.unclosed(open);
  }

  /** The line in which the parser began what it could not finish. */
  private static @Nullable Diagnostic inContext(SourceFile file, int context, String doing) {
    boolean within = doing.contains("flow") || doing.contains("scanning");
    return within ? LineDiagnosis.value(SourceLine.at(file, context)) : null;
  }

  private static Diagnostic otherwise(
      SourceFile file, SourceLine line, int at, int context, String problem) {
    int end = file.text().length();
    if (problem.contains("flow")) {
      if (at < end && file.text().charAt(at) == '?' && at > line.start()) {
        return sign(file, at);
      }
      Span open = new Span(file, context, Math.min(end, context + 1));
      String bracket = file.text().substring(open.start(), open.end());
      boolean closed = at > context && SourceLine.at(file, context).start() == line.start();
      if (!closed && (bracket.equals("{") || bracket.equals("["))) {
        return Diagnostic.at(open, RuleId.YAML_OPEN_BRACKET, bracket);
      }
    }
    boolean colon = problem.contains("mapping values are not allowed");
    if (colon && !WORDS.contains(line.key())) {
      return Diagnostic.at(new Span(file, at, Math.min(end, at + 1)), RuleId.YAML_COLON_IN_TEXT);
    } else if (colon || problem.contains("block")) {
      return Diagnostic.at(
              line.span(line.keyStart(), Math.max(line.keyStart(), line.valueEnd())),
              RuleId.YAML_INDENT)
          .suggesting(line.keyWithoutColon());
    }
    return Diagnostic.at(new Span(file, at, at), RuleId.YAML_SYNTAX);
  }

  /** A question mark ends a text between braces, as it announces a key there. */
  private static Diagnostic sign(SourceFile file, int at) {
    String text = file.text();
    int from = at;
    while (from > 0
        && ",{[\n".indexOf(text.charAt(from - 1)) < 0
        && !text.startsWith(": ", from - 1)) {
      from--;
    }
    int to = at;
    while (to < text.length() && ",}]\n\r".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    while (from < at && text.charAt(from) == ' ') {
      from++;
    }
    while (to > at + 1 && text.charAt(to - 1) == ' ') {
      to--;
    }
    return Diagnostic.at(new Span(file, at, at + 1), RuleId.YAML_SIGN_IN_BRACES, "?")
        .mendedBy(Quotes.around(new Span(file, from, to)));
  }
}
