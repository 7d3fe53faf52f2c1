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

/** Signs of Markdown and of mails around what was pasted: fences, bold keys, boxes, quotes. */
final class Markup {
  private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(```|~~~)\\w*[ \\t]*\\r?$\\n?");
  private static final Pattern RULE = Pattern.compile("\\s*(-{4,}|={3,}|_{3,}|\\*{3,})\\s*");
  private static final Pattern QUOTED = Pattern.compile("\\s*((?:>+ )+)(?:- |[a-z][a-z-]*:).*");
  private static final Pattern BOX = Pattern.compile("\\s*(?:- +)?(\\[[ xX]?\\] +)[a-z][a-z-]*:.*");
  private static final Pattern KEY =
      Pattern.compile("\\s*(?:- +)?((\\*\\*|__|`|\\*|_)([a-z][a-z-]*)(:?)\\2(:?))(?: .*)?");

  private Markup() {}

  static @Nullable Diagnostic in(SourceLine line) {
    Matcher fence = FENCE.matcher(line.text());
    if (fence.matches()) {
      return fences(line, fence.group(1));
    }
    Matcher rule = RULE.matcher(line.text());
    if (rule.matches()) {
      return told(line, rule, rule.group(1));
    }
    Matcher quoted = QUOTED.matcher(line.text());
    if (quoted.matches()) {
      return told(line, quoted, quoted.group(1).strip());
    }
    Matcher box = BOX.matcher(line.text());
    if (box.matches()) {
      return told(line, box, box.group(1).strip()).mendedBy(new Edit(span(line, box), ""));
    }
    Matcher key = KEY.matcher(line.text());
    boolean colon = key.matches() && (key.group(4) + key.group(5)).equals(":");
    return colon
        ? told(line, key, key.group(2)).mendedBy(new Edit(span(line, key), key.group(3) + ":"))
        : null;
  }

  private static Span span(SourceLine line, Matcher found) {
    return line.span(line.start() + found.start(1), line.start() + found.end(1));
  }

  private static Diagnostic told(SourceLine line, Matcher found, String sign) {
    return Diagnostic.at(span(line, found), RuleId.YAML_MARKUP, sign);
  }

  /** The lines that open and close a block of code go together. */
  private static Diagnostic fences(SourceLine line, String sign) {
    List<Edit> edits = new ArrayList<>();
    Matcher each = FENCE.matcher(line.file().text());
    while (each.find()) {
      edits.add(new Edit(line.span(each.start(), each.end()), ""));
    }
    int at = line.start() + line.text().indexOf(sign);
    return Diagnostic.at(line.span(at, at + sign.length()), RuleId.YAML_MARKUP, sign)
        .mendedBy(edits.toArray(new Edit[0]));
  }
}
