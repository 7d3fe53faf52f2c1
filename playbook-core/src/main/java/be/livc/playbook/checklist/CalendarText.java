package be.livc.playbook.checklist;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file, folded and escaped as RFC 5545 has it. */
final class CalendarText {
  private static final int LINE = 75;

  private final StringBuilder text = new StringBuilder();

  /** A property whose value is written as it is. */
  void line(String name, String value) {
    fold(name + ":" + value);
  }

  /** A property whose value is words. */
  void words(String name, String value) {
    fold(name + ":" + escaped(value));
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** A line is folded before it grows longer than 75 bytes, and never inside a character. */
  private void fold(String content) {
    int bytes = 0;
    for (int i = 0; i < content.length(); ) {
      int c = content.codePointAt(i);
      int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.appendCodePoint(c);
      bytes += size;
      i += Character.charCount(c);
    }
    text.append("\r\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
