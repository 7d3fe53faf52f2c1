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
    StringBuilder waiting = new StringBuilder();
    Matcher alone = ALONE.matcher(text);
    int from = 0;
    while (alone.find()) {
      append(text.substring(from, alone.start()), settled, waiting);
      from = alone.end();
      waiting.append(alone.group("marks").replaceAll("[ \\t]", ""));
      if (!settled.toString().isBlank()) {
        put(waiting, settled);
      }
    }
    append(text.substring(from), settled, waiting);
    return settled.append(waiting).toString();
  }

  /** Marks that wait for words go behind the first line of them. */
  private static void append(String words, StringBuilder settled, StringBuilder waiting) {
    int end = words.isBlank() ? 0 : lineEnd(words, words.length() - words.stripLeading().length());
    settled.append(words, 0, end);
    if (end > 0) {
      put(waiting, settled);
    }
    settled.append(words, end, words.length());
  }

  /** Behind the last word; behind a row of a table they would be a cell of their own. */
  private static void put(StringBuilder waiting, StringBuilder settled) {
    int end = settled.toString().stripTrailing().length();
    Matcher row = ROW_END.matcher(settled.substring(0, end));
    settled.insert(row.find() ? row.start() : end, waiting);
    waiting.setLength(0);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
