package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark in the text of a template, between braces.
 *
 * @param kind what it does
 * @param about what it is about: an id, words, a condition; may be empty
 * @param place where it stands, braces included
 */
record WordMark(Kind kind, String about, Span place) {
  private static final String ID = "[a-z0-9]+(?:[-.][a-z0-9]+)*";
  private static final Pattern ANSWER = Pattern.compile(ID);
  private static final Pattern VALUE = Pattern.compile("date|playbook\\.(?:id|title|version)");
  private static final Pattern KEYED = Pattern.compile("(?s)([A-Za-z-]+):\\s*(.*)");
  private static final Pattern ROWS =
      Pattern.compile(
          "(?<of>\\$?"
              + ID
              + ")(?:\\s+where\\s+(?<column>"
              + ID
              + ")\\s*:\\s*(?:\\[(?<several>[^]]*)]|(?<one>\\S+)))?");
  private static final Map<String, Kind> BLOCKS =
      Map.of(
          "#when", Kind.WHEN,
          "#else", Kind.ELSE,
          "#each", Kind.EACH,
          "/when", Kind.END_WHEN,
          "/each", Kind.END_EACH);
  private static final List<String> HEAD_KEYS =
      List.of("title", "version", "language", "blanks", "sensitive", "copies");

  /** The sorts of marks. */
  enum Kind {
    WHEN,
    ELSE,
    END_WHEN,
    EACH,
    END_EACH,
    ANSWER,
    VALUE,
    HEAD,
    BLANK,
    DAY,
    SIGNATURE,
    NOTE,
    TO_CONFIRM,
    OWN_CHOICE,
    NOT_IN_ORDER,
    LIST,
    SAYS,
    PERSON,
    BRACE;

    private static Optional<Kind> of(String key) {
      for (Kind kind : values()) {
        boolean keyed = kind.compareTo(BLANK) >= 0 && kind != BRACE;
        if (keyed && kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(key)) {
          return Optional.of(kind);
        }
      }
      return HEAD_KEYS.contains(key) ? Optional.of(HEAD) : Optional.empty();
    }
  }

  /**
   * Rows that are asked for.
   *
   * @param of the id of the answer, or {@code $checklist} or {@code $sources}
   * @param where a column and the options of the rows to keep; empty for all
   */
  record Rows(String of, List<String> where) {}

  /** What is written between two braces; nothing where it is no mark. */
  static Optional<WordMark> of(String inside, Span place) {
    String text = inside.strip();
    String word = text.split("\\s", 2)[0];
    Kind block = BLOCKS.get(word);
    Matcher keyed = KEYED.matcher(text);
    Optional<WordMark> mark = Optional.empty();
    if (block != null) {
      String about = text.substring(word.length()).strip();
      boolean sound =
          switch (block) {
            case WHEN -> !about.isEmpty();
            case EACH -> ROWS.matcher(about).matches();
            default -> about.isEmpty();
          };
      mark = sound ? Optional.of(new WordMark(block, about, place)) : mark;
    } else if (keyed.matches()) {
      mark =
          Kind.of(keyed.group(1))
              .filter(kind -> !keyed.group(2).isEmpty())
              .map(kind -> new WordMark(kind, kind == Kind.HEAD ? text : keyed.group(2), place));
    } else if (ANSWER.matcher(text).matches()) {
      mark = Optional.of(new WordMark(Kind.ANSWER, text, place));
    }
    return mark;
  }

  /** A value of the walk, behind a dollar sign; nothing where it is none. */
  static Optional<WordMark> value(String inside, Span place) {
    return VALUE.matcher(inside.strip()).matches()
        ? Optional.of(new WordMark(Kind.VALUE, inside.strip(), place))
        : Optional.empty();
  }

  boolean opens() {
    return kind == Kind.WHEN || kind == Kind.EACH;
  }

  boolean closes() {
    return kind == Kind.END_WHEN || kind == Kind.END_EACH;
  }

  /** Whether it opens, closes or divides a block. */
  boolean isBlock() {
    return opens() || closes() || kind == Kind.ELSE;
  }

  /** As it is written. */
  String written() {
    return place.file().text().substring(place.start(), place.end());
  }

  /** The rows it is about; nothing where it names none. */
  Optional<Rows> rows() {
    Matcher rows = ROWS.matcher(about);
    if (!rows.matches()) {
      return Optional.empty();
    }
    String column = rows.group("column");
    if (column == null) {
      return Optional.of(new Rows(rows.group("of"), List.of()));
    }
    String several = rows.group("several");
    String keys = several == null ? rows.group("one") : several;
    List<String> where = new ArrayList<>(List.of(column));
    for (String key : keys.split(",", -1)) {
      where.add(key.strip());
    }
    return Optional.of(new Rows(rows.group("of"), where));
  }

  /** The ids it lists. */
  List<String> ids() {
    return List.of(about.split("\\s*,\\s*", -1));
  }
}
