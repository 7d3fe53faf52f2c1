package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.SourceFile;

/** The signs of a file and how far it is read; behind the last one stands {@link #END}. */
final class Cursor {
  /** Stands in no file that is read this way. */
  static final char END = '\0';

  /** Signs from the start of a key to its colon, at most. */
  private static final int LONGEST_KEY = 1024;

  final SourceFile file;
  final char[] signs;

  /** Where the next sign stands. */
  int at;

  /** Where its line starts. */
  int line;

  private Cursor(SourceFile file, char[] signs) {
    this.file = file;
    this.signs = signs;
  }

  /** At the start of a file. */
  static Cursor of(SourceFile file) {
    int length = file.text().length();
    char[] signs = new char[length + 1];
    file.text().getChars(0, length, signs, 0);
    Cursor cursor = new Cursor(file, signs);
    cursor.lookForMark();
    return cursor;
  }

  char sign() {
    return signs[at];
  }

  /** Whether a blank, the end of a line or of the file stands there. */
  boolean isBlank(int place) {
    char sign = signs[place];
    return sign == ' ' || sign == '\n' || sign == END;
  }

  /** Whether an item begins here. */
  boolean isDash() {
    return signs[at] == '-' && isBlank(at + 1);
  }

  /** Whether the colon of a key stands here, outside of brackets. */
  boolean isColon() {
    return signs[at] == ':' && isBlank(at + 1);
  }

  /** The column of the next thing, from 0; what comes behind everything stands in column -1. */
  int column() {
    return signs[at] == END ? -1 : at - line;
  }

  /** Goes on to the next thing, past blanks, remarks and the ends of lines. */
  void next() {
    while (true) {
      blanks();
      if (signs[at] == '#') {
        toLineEnd();
      }
      if (signs[at] != '\n') {
        return;
      }
      newLine();
    }
  }

  /** Goes past the end of a line. */
  void newLine() {
    if (at - line > Limits.TEXT) {
      throw new Unusual();
    }
    at++;
    line = at;
    lookForMark();
  }

  /** Looks whether the line begins with what may be a mark between documents. */
  private void lookForMark() {
    char sign = signs[at];
    if ((sign == '-' || sign == '.') && signs[at + 1] == sign && signs[at + 2] == sign) {
      throw new Unusual();
    }
  }

  /** Looks whether the sign there, which is part of a text or remark, stands for itself. */
  void look(int place) {
    char sign = signs[place];
    if ((sign < ' ' || sign > '~') && !Characters.isOrdinary(signs, place)) {
      throw new Unusual();
    }
  }

  /** Whether everything was read. */
  boolean isAtEnd() {
    return at == file.text().length() && at - line <= Limits.TEXT;
  }

  void blanks() {
    int i = at;
    while (signs[i] == ' ') {
      i++;
    }
    at = i;
  }

  void toLineEnd() {
    int i = at;
    while (signs[i] != '\n' && signs[i] != END) {
      look(i);
      i++;
    }
    at = i;
  }

  /** Goes to the end of the line, on which nothing more may stand. */
  void nothingMore() {
    blanks();
    if (signs[at] != '\n' && signs[at] != '#' && signs[at] != END) {
      throw new Unusual();
    }
  }

  /** Goes past the colon that stands here: in the line in which its key starts. */
  void colon(Node.Scalar key) {
    int start = key.start();
    if (start < line || at - start > LONGEST_KEY) {
      throw new Unusual();
    }
    at++;
  }

  Node.Scalar scalar(int from, int until, String text, boolean plain) {
    if (text.length() > Limits.TEXT) {
      throw new Unusual();
    }
    return new Node.Scalar(file, from, until, text, plain);
  }

  /** What stands where nothing was written. */
  Node.Scalar nothing(int place) {
    return new Node.Scalar(file, place, place, "", true);
  }
}
