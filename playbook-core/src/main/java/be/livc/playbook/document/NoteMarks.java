package be.livc.playbook.document;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of notes in the text of a document: a number between two characters that no answer can
 * bring along, since {@link be.livc.playbook.text.CommonMarkText#escape} leaves them out.
 */
public final class NoteMarks {
  /** Stands before the number of a note. */
  public static final char OPEN = '\uFDD0';

  /** Stands behind the number of a note. */
  public static final char CLOSE = '\uFDD1';

  private static final Pattern MARK = Pattern.compile(OPEN + "\\d+" + CLOSE);
  private static final Pattern ALONE =
      Pattern.compile("(?m)^[ \\t]*(?<marks>(?:" + OPEN + "\\d+" + CLOSE + "[ \\t]*)+)(?:\\n|\\z)");
  private static final Pattern ROW_END = Pattern.compile("\\s*\\|\\s*\\z");

  private NoteMarks() {}

  /** The mark of the note with this number, from 0 on. */
  static String of(int number) {
    return OPEN + Integer.toString(number) + CLOSE;
  }

  /** The text without any mark: what the reader of the document gets. */
  public static String removed(String text) {
    Objects.requireNonNull(text, "text");
    return MARK.matcher(text).replaceAll("");
  }

  /** A mark that has a line to itself goes to the end of the words before it, else behind it. */
  public static String settled(String text) {
    Objects.requireNonNull(text, "text");
    StringBuilder settled = new StringBuilder();
    String waiting = "";
    Matcher alone = ALONE.matcher(text);
    int from = 0;
    while (alone.find()) {
      settled.append(waiting).append(text, from, alone.start());
      waiting = "";
      from = alone.end();
      String marks = alone.group("marks").replaceAll("[ \\t]", "");
      int end = settled.toString().stripTrailing().length();
      if (end == 0) {
        waiting = marks;
      } else {
        Matcher row = ROW_END.matcher(settled.substring(0, end));
        settled.insert(row.find() ? row.start() : end, marks);
      }
    }
    String rest = text.substring(from);
    int first = rest.length() - rest.stripLeading().length();
    return waiting.isEmpty()
        ? settled.append(rest).toString()
        : settled.append(rest, 0, lineEnd(rest, first)).append(waiting).toString()
            + rest.substring(lineEnd(rest, first));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
