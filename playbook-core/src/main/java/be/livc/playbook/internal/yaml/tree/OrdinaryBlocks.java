package be.livc.playbook.internal.yaml.tree;

/** Reads texts that stand in lines of their own, below {@code |} or {@code >}. */
final class OrdinaryBlocks {
  private final Cursor in;

  OrdinaryBlocks(Cursor in) {
    this.in = in;
  }

  /**
   * The text below the sign that stands here.
   *
   * @param around the column of the keys or dashes around it
   */
  Node.Scalar read(int around) {
    int start = in.at;
    boolean folded = in.sign() == '>';
    in.at++;
    char chomping = in.sign();
    in.at += chomping == '-' || chomping == '+' ? 1 : 0;
    if (!in.isBlank(in.at)) {
      throw new Unusual();
    }
    in.nothingMore();
    in.toLineEnd();
    StringBuilder text = new StringBuilder();
    int indent = toFirstLine(around, text);
    while (true) {
      int from = in.at;
      in.toLineEnd();
      int end = in.at;
      text.append(in.signs, from, end - from);
      boolean deeper = in.signs[from] == ' ';
      int ends = toNextLine(indent);
      if (in.sign() == Cursor.END || in.column() < indent) {
        newLines(text, chomping == '+' ? ends : chomping == '-' ? 0 : Math.min(ends, 1));
        return in.scalar(start, withoutBlanks(start, end), text.toString(), false);
      } else if (!folded || deeper || in.sign() == ' ') {
        newLines(text, ends);
      } else if (ends == 1) {
        text.append(' ');
      } else {
        newLines(text, ends - 1);
      }
    }
  }

  /** Goes to the first line that isn't empty, which says how deep the text stands. */
  private int toFirstLine(int around, StringBuilder text) {
    int widest = 0;
    while (in.sign() == '\n') {
      in.newLine();
      in.blanks();
      if (in.sign() == '\n') {
        widest = Math.max(widest, in.at - in.line);
        text.append('\n');
      }
    }
    int indent = in.column();
    if (indent <= around || indent < 1 || indent < widest) {
      throw new Unusual();
    }
    return indent;
  }

  /** Goes to where the next line of the text would start; returns how many lines end before it. */
  private int toNextLine(int indent) {
    int ends = 0;
    while (in.sign() == '\n') {
      in.newLine();
      while (in.sign() == ' ' && in.at - in.line < indent) {
        in.at++;
      }
      ends++;
    }
    return ends;
  }

  private static void newLines(StringBuilder text, int count) {
    for (int i = 0; i < count; i++) {
      text.append('\n');
    }
  }

  private int withoutBlanks(int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(in.signs[last - 1])) {
      last--;
    }
    return last;
  }
}
