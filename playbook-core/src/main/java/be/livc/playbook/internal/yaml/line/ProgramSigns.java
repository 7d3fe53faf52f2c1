package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs that word processors and mail programs put in place of those of the keyboard. */
final class ProgramSigns {
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\u00ad]");
  private static final Pattern BLANKS = Pattern.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]");
  private static final Pattern UNSEEN = Pattern.compile("[\u200b-\u200f\u2060\ufeff]");
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z0-9][\\w.-]*(?::? [A-Za-z0-9][\\w.-]*)?");
  private static final Pattern OUTSIDE = Pattern.compile("^[‘-‟«»‹›´`]+|[‘-‟«»‹›´`]+$");
  private static final Pattern CLOSED_BY_OTHER =
      Pattern.compile(
          "([\"'])[^\"'\u201c\u201d\u201e\u2018\u2019]*([\u201c\u201d\u201e\u2018\u2019])");
  private static final Pattern BLOCK = Pattern.compile("[>|]([\u2010-\u2015\u2212])");
  private static final Pattern COLON =
      Pattern.compile("\\s*(?:- +)*[a-z][a-z-]*([\uff1a\ufe55\u2236\ua789] *).*");

  private ProgramSigns() {}

  /** A sign in a line that can't be read. */
  static @Nullable Diagnostic in(SourceLine line) {
    Matcher colon = COLON.matcher(line.text());
    if (colon.matches()) {
      Span place = line.span(line.start() + colon.start(1), line.start() + colon.end(1));
      return told(place, ":").mendedBy(new Edit(place, ": "));
    }
    Matcher closed = CLOSED_BY_OTHER.matcher(line.value());
    Matcher block = BLOCK.matcher(line.value());
    boolean quote = closed.matches();
    if (!quote && !block.matches()) {
      return null;
    }
    int at = line.valueStart() + (quote ? closed.start(2) : 1);
    Span place = line.span(at, at + 1);
    String right = quote ? closed.group(1) : "-";
    return told(place, right).mendedBy(new Edit(place, right));
  }

  /** A sign in a word that nobody knows; null when the word is wrong for another reason. */
  static @Nullable Diagnostic within(Span word) {
    String text = word.file().text().substring(word.start(), word.end());
    String right = usual(text);
    if (right.equals(text) || !WORD.matcher(right).matches()) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      String sign = text.substring(i, i + 1);
      String instead = usual(sign);
      if (sign.charAt(0) > ' ' && !instead.equals(sign)) {
        Span place = new Span(word.file(), word.start() + i, word.start() + i + 1);
        Diagnostic found =
            BLANKS.matcher(sign).matches()
                ? Diagnostic.at(place, RuleId.YAML_NO_BREAK_SPACE)
                : told(place, instead);
        return found.mendedBy(new Edit(word, right));
      }
    }
    return null;
  }

  private static String usual(String text) {
    String dashes = DASHES.matcher(text).replaceAll("-");
    String seen = UNSEEN.matcher(dashes).replaceAll("");
    return OUTSIDE.matcher(BLANKS.matcher(seen).replaceAll(" ").strip()).replaceAll("");
  }

  private static Diagnostic told(Span place, String instead) {
    String sign = place.file().text().substring(place.start(), place.end()).strip();
    String shown =
        UNSEEN.matcher(sign).matches()
            ? String.format(Locale.ROOT, "U+%04X", (int) sign.charAt(0))
            : sign;
    return instead.isEmpty()
        ? Diagnostic.at(place, RuleId.YAML_PROGRAM_SIGN, shown)
        : Diagnostic.at(place, RuleId.YAML_PROGRAM_SIGN, shown).suggesting(List.of(instead));
  }
}
