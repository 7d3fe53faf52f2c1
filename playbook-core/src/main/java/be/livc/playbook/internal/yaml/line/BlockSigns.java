package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sign that announces a text on the next lines, with something else behind it on its own. */
public final class BlockSigns {
  private static final Pattern SIGN = Pattern.compile("([>|][+-]?)(\\s*)(\\S.*)");
  private static final Pattern APART = Pattern.compile("([>|]) +([+-])");
  private static final Pattern REVERSED = Pattern.compile("([-\u2013][>|]|[|>]{2})");

  private BlockSigns() {}

  static @Nullable Diagnostic in(SourceLine line) {
    if (line.value().isEmpty() || ">|".indexOf(line.value().charAt(0)) < 0 || line.opensBlock()) {
      return null;
    }
    Matcher apart = APART.matcher(line.value());
    if (apart.matches()) {
      return told(line, apart.group())
          .mendedBy(new Edit(line.valueSpan(), apart.group(1) + apart.group(2)));
    }
    Matcher sign = SIGN.matcher(line.value());
    if (!sign.matches()) {
      return null;
    }
    Diagnostic found = told(line, sign.group(1));
    boolean text = sign.group(1).length() > 1 && "\"'".indexOf(sign.group(3).charAt(0)) < 0;
    if (!text) {
      // a bare sign may be the first of the text, and quotes may be part of it
      return found;
    }
    int from = line.valueStart() + sign.end(1);
    int to = line.valueStart() + sign.start(3);
    String blanks = " ".repeat(indent(line));
    return found.mendedBy(new Edit(line.span(from, to), "\n" + blanks));
  }

  private static Diagnostic told(SourceLine line, String sign) {
    int at = line.valueStart();
    return Diagnostic.at(line.span(at, at + sign.length()), RuleId.YAML_BLOCK_SIGN, sign);
  }

  /** Where the text goes on below the line, or else where it would begin. */
  private static int indent(SourceLine line) {
    int own = line.key().isEmpty() ? line.lead().length() : line.lead().length() + 2;
    String all = line.file().text();
    int next = line.start() + line.text().length();
    next = all.indexOf('\n', next);
    if (next < 0 || next + 1 >= all.length()) {
      return own;
    }
    SourceLine below = SourceLine.at(line.file(), next + 1);
    boolean deeper = !below.value().isEmpty() && below.indent() > line.lead().length();
    return deeper ? below.indent() : own;
  }

  /** A text whose first line is such a sign turned round: {@code ->}; null when it is none. */
  public static @Nullable Diagnostic reversed(SourceLine line) {
    if (!REVERSED.matcher(line.value()).matches()) {
      return null;
    }
    String sign = line.value().indexOf('|') >= 0 ? "|-" : ">-";
    return told(line, line.value()).mendedBy(new Edit(line.valueSpan(), sign));
  }
}
