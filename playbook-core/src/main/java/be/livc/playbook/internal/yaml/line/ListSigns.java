package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What other programs put before a piece of a list: bullets, long dashes, numbers. */
final class ListSigns {
  private static final Pattern SIGN =
      Pattern.compile(
          "[ \\u00a0]*(?:- +)*([•◦▪▫■□●○◆▶►‣⁃·–—−‒―*+✓✔]|--+|o(?=\\t)|\\d{1,2}[.)]|[a-z]\\))"
              + "[ \\t\\u00a0]+(\\S.*)");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*: .*|[A-Za-z][\\w-]*:");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private ListSigns() {}

  static @Nullable Diagnostic in(SourceLine line) {
    Matcher sign = SIGN.matcher(line.text());
    if (!sign.matches()
        || !KEY.matcher(sign.group(2)).matches() && !WORD.matcher(sign.group(2)).matches()) {
      return null;
    }
    int at = line.start() + sign.start(1);
    Span place = line.span(at, line.start() + sign.end(1));
    return Diagnostic.at(place, RuleId.YAML_LIST_SIGN, sign.group(1))
        .mendedBy(new Edit(line.span(at, line.start() + sign.start(2)), "- "));
  }
}
