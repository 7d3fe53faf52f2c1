package be.livc.playbook.answer;

import be.livc.playbook.model.Value;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a text looks like it tells who someone is, and is asked about before it is kept. */
public enum PersonalMarks {
  /** A national register number, which is checked by its last two digits. */
  REGISTER_NUMBER(
      "register-number",
      "(?<!\\d)(\\d{2})[ .-]?(\\d{2})[ .-]?(\\d{2})[ .-]?(\\d{3})[ .-]?(\\d{2})(?!\\d)"),
  /** The number of a bank account. */
  ACCOUNT("account", "\\bBE\\d{2}(?: ?\\d{4}){3}\\b"),
  /** An e-mail address. */
  EMAIL("email", "[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,5}"),
  /** A telephone number, Belgian or with the sign of a country. */
  TELEPHONE(
      "telephone",
      "(?<![\\w.])(?:\\+\\d{2}(?:[ ./-]?\\d){8,11}|0\\d{1,3}[ /][ ./-]?\\d{2,3}(?:["
          + " .-]?\\d{2}){2}|04\\d{8}|0[1-9]\\d{7})(?!\\w)"),
  /** A date in full, such as one of birth. */
  BIRTH_DATE("birth-date", "(?<!\\d)\\d{1,2}[-/. ]\\d{1,2}[-/. ](19|20)\\d{2}(?!\\d)");

  private final String key;
  private final Pattern pattern;

  PersonalMarks(String key, String pattern) {
    this.key = key;
    this.pattern = Pattern.compile(pattern);
  }

  /**
   * What stands in a text and looks personal.
   *
   * @param mark which sort it looks like
   * @param words as they stand there
   */
  public record Found(PersonalMarks mark, String words) {
    /** Checks that nothing is missing. */
    public Found {
      Objects.requireNonNull(mark, "mark");
      Objects.requireNonNull(words, "words");
    }
  }

  /** Its name in small letters, such as {@code register-number}. */
  public String key() {
    return key;
  }

  /** All such things in a text, each once, in their order; where two overlap the first sort. */
  public static List<Found> in(String text) {
    Objects.requireNonNull(text, "text");
    Map<Integer, Found> found = new TreeMap<>();
    BitSet taken = new BitSet();
    for (PersonalMarks mark : values()) {
      Matcher matcher = mark.pattern.matcher(text);
      while (matcher.find()) {
        boolean free = taken.get(matcher.start(), matcher.end()).isEmpty();
        if (free && mark.is(matcher)) {
          taken.set(matcher.start(), matcher.end());
          found.put(matcher.start(), new Found(mark, matcher.group().strip()));
        }
      }
    }
    return found.values().stream().distinct().toList();
  }

  /** All such things in the free texts of an answer. */
  public static List<Found> in(Value value) {
    return value.accept(new FreeTexts()).stream()
        .flatMap(text -> in(text).stream())
        .distinct()
        .toList();
  }

  private boolean is(Matcher found) {
    if (this != REGISTER_NUMBER) {
      return true;
    }
    long nine = Long.parseLong(found.group(1) + found.group(2) + found.group(3) + found.group(4));
    int check = Integer.parseInt(found.group(5));
    return 97 - nine % 97 == check || 97 - (2_000_000_000L + nine) % 97 == check;
  }

  private static final class FreeTexts extends Value.DefaultVisitor<List<String>> {
    @Override
    protected List<String> other(Value value) {
      return List.of();
    }

    @Override
    public List<String> words(Value.Words value) {
      return List.of(value.text());
    }

    @Override
    public List<String> entries(Value.Entries value) {
      return value.entries().stream().map(Value.Entry::text).toList();
    }

    @Override
    public List<String> rows(Value.Rows value) {
      return value.rows().stream()
          .flatMap(row -> row.cells().values().stream())
          .flatMap(cell -> cell.accept(this).stream())
          .toList();
    }
  }
}
