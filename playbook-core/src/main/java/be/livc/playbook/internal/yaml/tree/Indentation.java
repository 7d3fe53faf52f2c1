package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;

/**
 * The pieces that the indentation of a text makes of it: a key with all that stands deeper below
 * it, an item with its dash, and so on outwards.
 */
final class Indentation {
  private final SourceFile file;
  private final CharSequence text;

  /**
   * @param text what is left of the file, with each character where it stands in it
   */
  Indentation(SourceFile file, CharSequence text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The smallest piece in which these places stand: the keys of their lines with all that belongs
   * to those. A dash in front stays, as the other keys of its item hang on it.
   */
  Span around(Span places) {
    int first = lineStart(places.start());
    while (first > 0 && first + blanks(first) >= lineEnd(first)) {
      first = lineStart(first - 1);
    }
    int last = Math.max(first, lineStart(Math.max(places.start(), places.end() - 1)));
    int start = behindDashes(first);
    return piece(start, start - first, last);
  }

  /** The piece around a piece: of its key, item or text; the piece itself when it is outermost. */
  Span outside(Span piece) {
    int line = lineStart(piece.start());
    int column = piece.start() - line;
    for (int from = line; column > 0 && from >= 0; from = from == 0 ? -1 : lineStart(from - 1)) {
      int outer = column(from, column);
      if (outer >= 0) {
        return piece(from + outer, outer, lineStart(Math.max(piece.start(), piece.end() - 1)));
      }
    }
    return piece;
  }

  /**
   * A piece with the rest of all that begins in it, so that nothing is left over without the key or
   * the dash that it belongs to.
   */
  Span whole(Span piece) {
    int start = piece.start();
    int column = start - lineStart(start);
    for (int from = lineEnd(start) + 1; from < piece.end(); from = lineEnd(from) + 1) {
      int lead = blanks(from);
      if (lead <= column && from + lead < lineEnd(from)) {
        start = from + lead;
        column = lead;
      }
    }
    int last = lineStart(Math.max(piece.start(), piece.end() - 1));
    return new Span(file, piece.start(), Math.max(piece.end(), piece(start, column, last).end()));
  }

  /** From a place to the end of what stands deeper than its column, below the line {@code last}. */
  private Span piece(int start, int column, int last) {
    boolean key = text.length() > start && text.charAt(start) != '-';
    int end = lineEnd(last);
    for (int from = end + 1; from < text.length(); from = lineEnd(from) + 1) {
      int lead = blanks(from);
      if (from + lead >= lineEnd(from)) {
        continue;
      }
      boolean item = text.charAt(from + lead) == '-' && key && lead == column;
      if (lead <= column && !item) {
        break;
      }
      end = lineEnd(from);
    }
    return new Span(file, start, end);
  }

  /** Where, left of the column, the innermost thing of the line begins; -1 when nothing does. */
  private int column(int from, int column) {
    int found = -1;
    int end = lineEnd(from);
    for (int at = from + blanks(from); at < end && at - from < column; ) {
      if (text.charAt(at) == '#') {
        break;
      }
      found = at - from;
      boolean dash = text.charAt(at) == '-' && at + 1 < end && isBlank(text.charAt(at + 1));
      if (!dash) {
        break;
      }
      at++;
      while (at < end && isBlank(text.charAt(at))) {
        at++;
      }
    }
    return found;
  }

  private int behindDashes(int from) {
    int at = from + blanks(from);
    int end = lineEnd(from);
    while (at + 1 < end && text.charAt(at) == '-' && isBlank(text.charAt(at + 1))) {
      int next = at + 1;
      while (next < end && isBlank(text.charAt(next))) {
        next++;
      }
      if (next == end) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** The column of what stands first in the line, from 0. */
  int column(int offset) {
    return blanks(lineStart(offset));
  }

  /** What stands first in the nearest line above that is not empty; -1 when there is none. */
  int lastBefore(int offset) {
    for (int from = lineStart(offset); from > 0; ) {
      from = lineStart(from - 1);
      if (from + blanks(from) < lineEnd(from)) {
        return from + blanks(from);
      }
    }
    return -1;
  }

  private int blanks(int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  /** Whether it stands between words and is no line end; only some of these are blanks to YAML. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\r';
  }

  /** Where the line starts in which the offset stands. */
  int lineStart(int offset) {
    int at = Math.min(offset, text.length());
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at--;
    }
    return at;
  }

  /** Where the line ends in which the offset stands. */
  int lineEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }
}
