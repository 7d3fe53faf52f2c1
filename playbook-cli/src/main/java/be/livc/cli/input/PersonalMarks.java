package be.livc.cli.input;

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
  public String key() {
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
  public static Optional<PersonalMarks> in(Value value) {
    return value.accept(new FreeTexts()).stream().flatMap(text -> in(text).stream()).findFirst();
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
