package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says in an editor's words why a file is no YAML. A parser notices a slip where it can't go on,
 * which is seldom where the slip is; so the lines around that place are looked at for the slips
 * that editors make.
 */
public final class SyntaxDiagnosis {
  private SyntaxDiagnosis() {}

  /** What is wrong at the spot, and how far that reaches. */
  public static Explained explain(Stop stop) {
    return Explained.by(finding(stop), stop);
  }

  /**
   * What is said of a line that stands in another column than it should; null when none is known.
   */
  public static @Nullable Diagnostic aside(SourceFile file, int line) {
    return Columns.indent(SourceLine.at(file, line));
  }

  private static Diagnostic finding(Stop stop) {
    SourceFile file = stop.file();
    int at = stop.at();
    int context = stop.context();
    String problem = stop.problem();
    String doing = stop.doing();
    SourceLine line = SourceLine.at(file, at);
    int first = SourceLine.at(file, Math.min(context, at)).start();
    Diagnostic slip = LineSlips.between(file, Math.min(first, LineSlips.owner(line).start()), at);
    if (slip != null) {
      return slip;
    }
    if (problem.contains("escape")) {
      int slash = Math.max(line.start(), file.text().lastIndexOf('\\', at));
      return Diagnostic.at(new Span(file, slash, slash + 1), RuleId.YAML_BACKSLASH);
    }
    Diagnostic found = quote(file, line, context, doing);
    if (found == null) {
      found = LineSlips.glued(line);
    }
    if (found == null && doing.contains("simple key")) {
      SourceLine key = SourceLine.at(file, context);
      found = LineDiagnosis.spread(key);
      found = found == null ? Continuations.in(key) : found;
    }
    if (found == null) {
      found = first(Brackets.in(SourceLine.at(file, context)), Brackets.in(line));
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
    if (colon && !isAside(line)) {
      return Diagnostic.at(new Span(file, at, Math.min(end, at + 1)), RuleId.YAML_COLON_IN_TEXT);
    }
    Diagnostic aside = colon || problem.contains("block") ? Columns.indent(line) : null;
    if (aside != null) {
      return aside;
    }
    return Diagnostic.at(new Span(file, at, at), RuleId.YAML_SYNTAX);
  }

  /** Whether the line is a key that slipped aside, not more of the text above it. */
  private static boolean isAside(SourceLine line) {
    SourceLine above = line.above();
    boolean one = above != null && Math.abs(line.indent() - above.lead().length()) == 1;
    return line.isItem() || Vocabulary.isKey(line.key()) || one && !line.key().isEmpty();
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
