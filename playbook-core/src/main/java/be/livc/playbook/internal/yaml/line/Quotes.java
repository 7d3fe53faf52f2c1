package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import java.util.Optional;
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
    return new Edit(place, quoted(text));
  }

  /**
   * What was meant by a text that starts with a quote and has more of them inside. Where the first
   * and the last go around it, those inside belong to the text; where each pair goes around a few
   * words, all do. Empty when it may be either.
   */
  static Optional<Edit> meant(Span place) {
    String text = place.file().text().substring(place.start(), place.end());
    char quote = text.charAt(0);
    boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == quote;
    if (!closed) {
      return text.contains(" #") ? Optional.empty() : Optional.of(around(place));
    }
    String inside = text.substring(1, text.length() - 1);
    if (pairs(text, quote) || APOSTROPHE.matcher(text.substring(0, 3)).lookingAt()) {
      return text.contains(" #") ? Optional.empty() : Optional.of(around(place));
    } else if (opensInside(inside, quote)) {
      return Optional.of(new Edit(place, quoted(inside)));
    }
    return Optional.empty();
  }

  /** Whether the quotes go around words two by two: {@code "ja" of "nee"}. */
  private static boolean pairs(String text, char quote) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == quote) {
        boolean begins = i == 0 || " ([".indexOf(text.charAt(i - 1)) >= 0;
        boolean ends = i + 1 == text.length() || " .,;:!?)]".indexOf(text.charAt(i + 1)) >= 0;
        if (open ? !ends : !begins) {
          return false;
        }
        open = !open;
      }
    }
    return !open;
  }

  /** Whether the first quote inside opens a word or stands in one, so that it closes nothing. */
  private static boolean opensInside(String inside, char quote) {
    int first = inside.indexOf(quote);
    boolean word =
        first > 0
            && first + 1 < inside.length()
            && Character.isLetterOrDigit(inside.charAt(first + 1));
    return word;
  }

  private static String quoted(String text) {
    return text.indexOf('"') >= 0
        ? "'" + text.replace("'", "''") + "'"
        : '"' + text.replace("\\", "\\\\") + '"';
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
