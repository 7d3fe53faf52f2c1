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

/** Another sign, or none, where a colon stands behind a key. */
final class Separators {
  private static final String SIGN = "(\\s*(?::=|=>|[-=\u2013]>|\u2192|=|;)\\s*|\\s+:(?=\\S))";
  private static final Pattern OTHER =
      Pattern.compile("[ \\t]*(?:- +)*([A-Za-z][\\w-]*)" + SIGN + "(\\S.*?)\\s*");
  private static final Pattern NONE =
      Pattern.compile("[ \\t]*(- +)*([a-z][a-z-]*)(?:( +)(\\S.*?))?\\s*");
  private static final Pattern PAIR =
      Pattern.compile("([\\w-]+)(\\s*(?::=|=>|[-=\u2013]>|==?|;|:)\\s*|\\s+)([\\w-]+)");

  private Separators() {}

  static @Nullable Diagnostic in(SourceLine line) {
    Matcher other = OTHER.matcher(line.text());
    if (other.matches()) {
      boolean known = Vocabulary.isKey(other.group(1)) || isPair(line, other);
      return known
          ? told(line, other.group(1), other.start(1), other.start(2), other.end(2))
          : null;
    }
    Matcher none = NONE.matcher(line.text());
    if (!none.matches() || !isForgotten(line, none)) {
      return null;
    }
    int end = none.end(2);
    return told(line, none.group(2), none.start(2), end, none.group(3) == null ? end : none.end(3));
  }

  /** A key alone, or one that begins no sentence. */
  private static boolean isForgotten(SourceLine line, Matcher none) {
    String key = none.group(2);
    if (none.group(3) == null) {
      SourceLine below = line.below();
      boolean deeper = below != null && below.indent() >= line.indent();
      return none.group(1) == null && Vocabulary.opens(key) && deeper;
    }
    return none.group(1) != null ? Vocabulary.isKind(key) : Vocabulary.isNoWord(key);
  }

  /** An id and a text, as between a key and its label. */
  private static boolean isPair(SourceLine line, Matcher other) {
    return line.key().isEmpty() && other.group(2).contains("=") && !other.group(1).isEmpty();
  }

  private static Diagnostic told(SourceLine line, String key, int at, int from, int to) {
    int start = line.start();
    Span place = line.span(start + at, Math.max(start + to, start + at + key.length()));
    String behind = start + to >= start + line.text().length() ? ":" : ": ";
    return Diagnostic.at(place, RuleId.YAML_NO_COLON, key)
        .mendedBy(new Edit(line.span(start + from, start + to), behind));
  }

  /** A name and a value between braces that nothing, or another sign, keeps apart. */
  static @Nullable Diagnostic within(Span pair) {
    String text = pair.file().text().substring(pair.start(), pair.end());
    Matcher found = PAIR.matcher(text);
    if (!found.matches()) {
      return null;
    }
    Span sign = new Span(pair.file(), pair.start() + found.start(2), pair.start() + found.end(2));
    return Diagnostic.at(pair, RuleId.YAML_NO_COLON, found.group(1)).mendedBy(new Edit(sign, ": "));
  }

  /** Lines of which each has such a sign in place of the colon; null when one has not. */
  static @Nullable Diagnostic all(Span lines) {
    List<Edit> edits = new ArrayList<>();
    Diagnostic first = null;
    int at = lines.start();
    while (at >= 0 && at < lines.end()) {
      SourceLine line = SourceLine.at(lines.file(), at);
      Diagnostic found = in(line);
      if (found == null || found.rule() != RuleId.YAML_NO_COLON) {
        return null;
      }
      first = first == null ? found : first;
      edits.addAll(found.fixes());
      int end = lines.file().text().indexOf('\n', at);
      at = end < 0 ? -1 : end + 1;
    }
    return first == null ? null : first.mendedBy(edits.toArray(new Edit[0]));
  }
}
