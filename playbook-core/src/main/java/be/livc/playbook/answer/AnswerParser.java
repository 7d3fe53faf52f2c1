package be.livc.playbook.answer;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed at a question, read as a value: exactly one of the two is there. Limits and
 * {@code refuse} are looked at when the value is given, not here.
 *
 * @param value what was meant, or null
 * @param rejection why it can't be read, or null
 */
public record AnswerParser(@Nullable Value value, @Nullable Rejection rejection) {
  /** The unshifted digit row of a Belgian keyboard. */
  private static final String AZERTY = "&é\"'(§è!ç";

  /** Checks that exactly one is there. */
  public AnswerParser {
    if ((value == null) == (rejection == null)) {
      throw new IllegalArgumentException("either a value or a rejection");
    }
  }

  static AnswerParser value(Value value) {
    return new AnswerParser(value, null);
  }

  static AnswerParser refused(Rejection.Kind kind, String given, List<String> accepted) {
    return new AnswerParser(null, new Rejection(kind, given, accepted, List.of(), null));
  }

  /**
   * Reads what was typed at a question. A choice takes its number, its key or the beginning of its
   * label; several options are separated by commas or blanks, entries of a list and rows of a table
   * by semicolons or line ends, cells of a row by {@code |}.
   *
   * @param language that of the playbook, in which numbers and days are written
   */
  public static AnswerParser read(Ask ask, String text, Language language) {
    return read(ask, text, language, null);
  }

  /**
   * The same beside a day that counts as today: then {@code morgen}, {@code vorige vrijdag} and
   * days without a year are read too.
   *
   * @param today the day from which {@code morgen} counts; null for none
   */
  public static AnswerParser read(
      Ask ask, String text, Language language, @Nullable LocalDate today) {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    String typed = TypedText.clean(text).strip();
    if (typed.isEmpty()) {
      return ask.optional() ? value(Value.NOTHING) : refused(Rejection.Kind.EMPTY, "", List.of());
    }
    AnswerParser read = read(ask.type(), typed, language, today);
    Rejection rejection = read.rejection();
    return rejection == null || !ask.sensitive()
        ? read
        : new AnswerParser(null, rejection.silent());
  }

  /** The same for a column of a table; the text is not empty. */
  public static AnswerParser read(AnswerType type, String text, Language language) {
    return read(type, text, language, null);
  }

  /** The same for a column of a table, beside a day that counts as today; null for none. */
  public static AnswerParser read(
      AnswerType type, String text, Language language, @Nullable LocalDate today) {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    return type.accept(new Reader(TypedText.clean(text).strip(), language, today));
  }

  private record Reader(String typed, Language language, @Nullable LocalDate today)
      implements AnswerType.Visitor<AnswerParser> {
    @Override
    public AnswerParser yesNo(AnswerType.YesNo type) {
      return OptionParser.yesNo(type.options(), typed, language);
    }

    @Override
    public AnswerParser choice(AnswerType.Choice type) {
      return OptionParser.one(type.options(), typed);
    }

    @Override
    public AnswerParser choices(AnswerType.Choices type) {
      return OptionParser.several(type.options(), typed);
    }

    @Override
    public AnswerParser words(AnswerType.Words type) {
      return value(new Value.Words(typed));
    }

    @Override
    public AnswerParser amount(AnswerType.Amount type) {
      return NumberParser.read(type, typed, language);
    }

    @Override
    public AnswerParser day(AnswerType.Day type) {
      return DayParser.read(typed, today);
    }

    @Override
    public AnswerParser entries(AnswerType.Entries type) {
      return AnswerParser.entries(typed);
    }

    @Override
    public AnswerParser table(AnswerType.Table type) {
      return rows(type, typed, language, today);
    }
  }

  /**
   * The number from 1 that stands alone in the text; the unshifted digit row of a Belgian keyboard
   * counts. Empty for anything else.
   */
  public static OptionalInt number(String text) {
    String typed = text.strip();
    if (typed.length() == 1 && AZERTY.indexOf(typed) >= 0) {
      return OptionalInt.of(AZERTY.indexOf(typed) + 1);
    }
    boolean digits =
        !typed.isEmpty()
            && typed.length() <= 6
            && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && Integer.parseInt(typed) > 0
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  private static AnswerParser entries(String typed) {
    List<Value.Entry> entries = new ArrayList<>();
    for (String part : typed.split("[;\n]", -1)) {
      if (!part.isBlank()) {
        entries.add(new Value.Entry("", part.strip()));
      }
    }
    return value(new Value.Entries(entries));
  }

  private static AnswerParser rows(
      AnswerType.Table table, String typed, Language language, @Nullable LocalDate today) {
    List<Value.Row> rows = new ArrayList<>();
    for (String part : typed.split("[;\n]", -1)) {
      if (part.isBlank()) {
        continue;
      }
      RowParser row = RowParser.read(table, part, language, today);
      if (row.rejection() != null) {
        return new AnswerParser(null, row.rejection());
      }
      rows.add(new Value.Row("", row.cells()));
    }
    return value(new Value.Rows(rows));
  }
}
