package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** Puts texts between quotes, and finds quotes that were forgotten. */
public final class Quotes {
  private static final int FARTHEST = 400;

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
  static @Nullable Span openAbove(Line from) {
    int closing = 0;
    Line line = from.above();
    for (int i = 0; line != null && i < FARTHEST; i++) {
      String value = line.value();
      char first = value.isEmpty() ? ' ' : value.charAt(0);
      boolean quote = first == '"' || first == '\'';
      if (quote && line.count(first) % 2 == 1) {
        if (closing == 0) {
          return line.span(line.valueStart(), line.valueStart() + 1);
        }
        closing--;
      } else if (!quote && (line.count('"') % 2 == 1 || value.endsWith("'"))) {
        closing++;
      }
      line = line.above();
    }
    return null;
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
