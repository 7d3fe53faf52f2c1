package be.livc.playbook.internal.yaml.tree;

/** Reads texts between quotes and texts without, also over several lines. */
final class OrdinaryTexts {
  /** What no text without quotes starts with. */
  private static final String SIGNS = "-?:,[]{}#&*!|>'\"%@`";

  /** What ends a text without quotes between brackets. */
  private static final String IN_BRACKETS = ",?[]{}";

  /** What may stand behind a backslash, and what it stands for. */
  private static final String ESCAPES = "\"\\nt";

  private static final String ESCAPED = "\"\\\n\t";

  private static final int LONGEST_NAME = 40;

  private final Cursor in;
  private final char[] signs;
  private final Names names = new Names();

  OrdinaryTexts(Cursor in) {
    this.in = in;
    this.signs = in.signs;
  }

  /**
   * The text that starts here.
   *
   * @param around the column of the keys or dashes around it: what stands deeper goes on with it
   */
  Node.Scalar read(int around) {
    char sign = in.sign();
    if (sign == '"' || sign == '\'') {
      return quoted(sign);
    } else if (SIGNS.indexOf(sign) >= 0 && ("-?:".indexOf(sign) < 0 || in.isBlank(in.at + 1))) {
      throw new Unusual();
    }
    return plain(around, false);
  }

  /** The text that starts here, between brackets. */
  Node.Scalar inBrackets() {
    char sign = in.sign();
    if (sign == '"' || sign == '\'') {
      return quoted(sign);
    } else if (sign == Cursor.END
        || SIGNS.indexOf(sign) >= 0 && (sign != '-' || in.isBlank(in.at + 1))) {
      throw new Unusual();
    }
    return plain(-1, true);
  }

  private Node.Scalar plain(int around, boolean inBrackets) {
    int start = in.at;
    int end = piece(start, inBrackets);
    StringBuilder folded = null;
    int from = start;
    while (signs[in.at] == '\n') {
      int before = in.at;
      int line = in.line;
      int lines = emptyLines();
      if (!goesOn(around, inBrackets)) {
        in.at = before;
        in.line = line;
        break;
      }
      folded = folded == null ? new StringBuilder() : folded;
      folded.append(signs, from, end - from);
      fold(folded, lines);
      from = in.at;
      end = piece(from, inBrackets);
    }
    if (folded == null) {
      return in.scalar(start, end, text(start, end), true);
    }
    return in.scalar(start, end, folded.append(signs, from, end - from).toString(), true);
  }

  private String text(int start, int end) {
    return end - start <= LONGEST_NAME
        ? names.of(signs, start, end)
        : in.file.text().substring(start, end);
  }

  /** Goes to the end of what stands in this line; returns where it ends without blanks. */
  private int piece(int from, boolean inBrackets) {
    int end = from;
    int i = from;
    while (true) {
      char sign = signs[i];
      if (sign >= 'a' && sign <= 'z') {
        end = i + 1;
      } else if (sign == ' ') {
        if (signs[i + 1] == '#') {
          break;
        }
      } else if (sign == '\n' || sign == Cursor.END || ends(i, inBrackets)) {
        break;
      } else {
        in.look(i);
        end = i + 1;
      }
      i++;
    }
    in.at = i;
    return end;
  }

  private boolean ends(int place, boolean inBrackets) {
    char sign = signs[place];
    if (sign == ':') {
      return in.isBlank(place + 1) || inBrackets && ",[]{}".indexOf(signs[place + 1]) >= 0;
    }
    return inBrackets && IN_BRACKETS.indexOf(sign) >= 0;
  }

  /** Whether what comes after a line end still belongs to the text. */
  private boolean goesOn(int around, boolean inBrackets) {
    char sign = signs[in.at];
    if (sign == Cursor.END || sign == '#' || !inBrackets && in.column() <= around) {
      return false;
    } else if (ends(in.at, inBrackets)) {
      if (!inBrackets) {
        throw new Unusual();
      }
      return false;
    }
    return true;
  }

  /** Goes past a line end and the blanks behind it; returns how many empty lines there were. */
  private int emptyLines() {
    int lines = -1;
    while (signs[in.at] == '\n') {
      in.newLine();
      in.blanks();
      lines++;
    }
    return lines;
  }

  private static void fold(StringBuilder text, int emptyLines) {
    if (emptyLines == 0) {
      text.append(' ');
    }
    for (int i = 0; i < emptyLines; i++) {
      text.append('\n');
    }
  }

  private Node.Scalar quoted(char quote) {
    int start = in.at;
    in.at++;
    StringBuilder text = new StringBuilder();
    while (true) {
      int from = in.at;
      toSign(quote);
      int end = in.at;
      char sign = in.sign();
      if (sign == '\n') {
        text.append(signs, from, withoutBlanks(from, end) - from);
        fold(text, emptyLines());
        continue;
      }
      text.append(signs, from, end - from);
      if (sign == Cursor.END) {
        throw new Unusual();
      } else if (sign == '\\') {
        text.append(escaped(signs[end + 1]));
        in.at += 2;
      } else if (quote == '\'' && signs[end + 1] == quote) {
        text.append(quote);
        in.at += 2;
      } else {
        in.at++;
        return in.scalar(start, in.at, text.toString(), false);
      }
    }
  }

  /** Goes to the next sign between quotes that doesn't stand for itself. */
  private void toSign(char quote) {
    int i = in.at;
    while (signs[i] != quote
        && signs[i] != '\n'
        && signs[i] != Cursor.END
        && (signs[i] != '\\' || quote == '\'')) {
      in.look(i);
      i++;
    }
    in.at = i;
  }

  private int withoutBlanks(int from, int end) {
    int last = end;
    while (last > from && signs[last - 1] == ' ') {
      last--;
    }
    return last;
  }

  private static char escaped(char sign) {
    int at = ESCAPES.indexOf(sign);
    if (at < 0) {
      throw new Unusual();
    }
    return ESCAPED.charAt(at);
  }
}
