package be.livc.cli.screen;

import be.livc.playbook.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a text looks like it tells who someone is, and is asked about before it is kept. */
public enum PersonalMarks {
  /** A Belgian national register number whose check digits are right. */
  REGISTER_NUMBER("register-number"),
  /** An e-mail address. */
  EMAIL("email"),
  /** A date in full, such as one of birth. */
  BIRTH_DATE("birth-date");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(\\d{2})[ .-]?(\\d{2})[ .-]?(\\d{2})[ .-]?(\\d{3})[ .-]?(\\d{2})(?!\\d)");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,5}");
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)\\d{1,2}[-/. ]\\d{1,2}[-/. ](19|20)\\d{2}(?!\\d)");

  private final String key;

  PersonalMarks(String key) {
    this.key = key;
  }

  /** The end of the key of its sentence. */
  String key() {
    return key;
  }

  /** The first such thing in a text. */
  public static Optional<PersonalMarks> in(String text) {
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      long nine =
          Long.parseLong(numbers.group(1) + numbers.group(2) + numbers.group(3) + numbers.group(4));
      int check = Integer.parseInt(numbers.group(5));
      if (97 - nine % 97 == check || 97 - (2_000_000_000L + nine) % 97 == check) {
        return Optional.of(REGISTER_NUMBER);
      }
    }
    return ADDRESS.matcher(text).find()
        ? Optional.of(EMAIL)
        : DATE.matcher(text).find() ? Optional.of(BIRTH_DATE) : Optional.empty();
  }

  /** The first such thing in the free texts of an answer. */
  static Optional<PersonalMarks> in(Value value) {
    return texts(value).stream().flatMap(text -> in(text).stream()).findFirst();
  }

  private static List<String> texts(Value value) {
    if (value instanceof Value.Words words) {
      return List.of(words.text());
    } else if (value instanceof Value.Entries entries) {
      return entries.entries().stream().map(Value.Entry::text).toList();
    } else if (value instanceof Value.Rows rows) {
      return rows.rows().stream()
          .flatMap(row -> row.cells().values().stream())
          .flatMap(cell -> texts(cell).stream())
          .toList();
    }
    return List.of();
  }
}
