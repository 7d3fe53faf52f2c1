package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts texts between quotes, and finds quotes that were forgotten. */
public final class Quotes {
  /** Lines that are looked back over for a quote left open, to bound the work on a long file. */
  private static final int FARTHEST = 400;

  /** {@code 's avonds}, {@code 't is}: no text between quotes starts so. */
  private static final Pattern APOSTROPHE = Pattern.compile("'[smnkt] [^']*");

  private Quotes() {}

  /** What stands in the place between double quotes, so that it is read as it stands. */
  public static Edit around(Span place) {
    String text = place.file().text().substring(place.start(), place.end());
    if (text.indexOf('"') >= 0) {
      return new Edit(place, "'" + text.replace("'", "''") + "'");
    }
    return new Edit(place, '"' + text.replace("\\", "\\\\") + '"');
  }

  /**
   * The quote above a line that opens a text and is not closed before it; null when there is none.
   * A text over several lines opens on one line and closes on another, so those go together.
   */
  static @Nullable Span openAbove(SourceLine from) {
    int closing = 0;
    SourceLine line = from.above();
    for (int i = 0; line != null && i < FARTHEST; i++) {
      String value = line.value();
      char first = value.isEmpty() ? ' ' : value.charAt(0);
      boolean quote = first == '"' || first == '\'';
      boolean odd = quote && line.count(first) % 2 == 1;
      boolean closes = !quote && (line.count('"') % 2 == 1 || value.endsWith("'"));
      if ((odd || closes) && line.isInBlock()) {
        line = line.above();
        continue;
      } else if (odd) {
        if (closing == 0) {
          return line.span(line.valueStart(), line.valueStart() + 1);
        }
        closing--;
      } else if (closes) {
        closing++;
      }
      line = line.above();
    }
    return null;
  }

  /** A quote that is nowhere closed; where it is the apostrophe of a Dutch word, that is mended. */
  static Diagnostic unclosed(Span open) {
    Diagnostic found = Diagnostic.at(open, RuleId.YAML_OPEN_QUOTE);
    SourceLine line = SourceLine.at(open.file(), open.start());
    boolean apostrophe =
        line.valueStart() == open.start()
            && APOSTROPHE.matcher(line.value()).matches()
            && !line.value().contains(" #");
    return apostrophe ? found.mendedBy(around(line.valueSpan())) : found;
  }

  /** Where the quote that opens a value is closed in it; -1 when it is not. */
  static int closing(String value) {
    char quote = value.charAt(0);
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < value.length() && value.charAt(i + 1) == quote) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }
}
