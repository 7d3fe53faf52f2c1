package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Remarks as other languages write them. */
final class ForeignComments {
  private static final Pattern WHOLE =
      Pattern.compile("\\s*(//+|/\\*+|<!--|--(?= )|%+(?= )|;+(?= )|REM(?= )|\\{#)\\s*(.*?)\\s*");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:\"[^\"]*\"|'[^']*'|\\{[^}]*}|\\[[^]]*]|[^\\s\"'{\\[]+)[ \\t]+"
              + "(//+|/\\*+|<!--|--(?= )|;+(?= ))[ \\t]*(.*)");
  private static final Pattern LIST = Pattern.compile("[a-z][a-z-]*:( .*)?");

  /** Lines of one remark. */
  private static final int LONGEST = 50;

  private ForeignComments() {}

  static @Nullable Diagnostic in(SourceLine line) {
    Matcher whole = WHOLE.matcher(line.text());
    if (whole.matches() && !LIST.matcher(whole.group(2)).matches()) {
      int at = line.start() + whole.start(1);
      return found(line, at, whole.group(1));
    }
    Matcher behind = BEHIND.matcher(line.value());
    if (!line.key().isEmpty() && behind.matches()) {
      int at = line.valueStart() + behind.start(1);
      return found(line, at, behind.group(1));
    }
    return null;
  }

  private static @Nullable Diagnostic found(SourceLine line, int at, String sign) {
    Diagnostic found =
        Diagnostic.at(line.span(at, at + sign.length()), RuleId.YAML_COMMENT_SIGN, sign);
    String close = sign.startsWith("/*") ? "*/" : sign.equals("<!--") ? "-->" : "";
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(line.span(at, at + sign.length()), "#"));
    if (!close.isEmpty() && !close(line, at + sign.length(), close, edits)) {
      return found;
    }
    return found.mendedBy(edits.toArray(new Edit[0]));
  }

  /** Makes remarks of the lines up to the sign that closes; false when it doesn't close. */
  private static boolean close(SourceLine line, int from, String close, List<Edit> edits) {
    String text = line.file().text();
    int end = text.indexOf(close, from);
    if (end < 0) {
      return false;
    }
    boolean last = false;
    for (int at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      int first = at + 1;
      while (first < end && text.charAt(first) == ' ') {
        first++;
      }
      int behind = first;
      while (behind < end && "* ".indexOf(text.charAt(behind)) >= 0) {
        behind++;
      }
      last = behind == end;
      edits.add(
          new Edit(line.span(first, last ? end + close.length() : behind), last ? "#" : "# "));
      if (edits.size() > LONGEST) {
        return false;
      }
    }
    if (!last) {
      int blanks = end;
      while (blanks > from && text.charAt(blanks - 1) == ' ') {
        blanks--;
      }
      edits.add(new Edit(line.span(blanks, end + close.length()), ""));
    }
    int lineEnd = text.indexOf('\n', end);
    return text.substring(end + close.length(), lineEnd < 0 ? text.length() : lineEnd).isBlank();
  }
}
