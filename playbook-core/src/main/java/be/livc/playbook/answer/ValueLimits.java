package be.livc.playbook.answer;

import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every value keeps to, whatever the question asks and whether it was typed, read from a file
 * or handed in by a program: small enough to work with, made of text, complete. The one place for
 * these limits.
 */
public final class ValueLimits {
  /** The longest text, in UTF-16 units. */
  public static final int MOST_TEXT = 100_000;

  /** The longest that all texts of a value may be together, in UTF-16 units. */
  public static final int MOST_TEXT_IN_ALL = 1_000_000;

  /** The most entries, rows or chosen options. */
  public static final int MOST_PARTS = 1_000;

  /** The most digits before the point of a number. */
  public static final int MOST_DIGITS = 18;

  /** The most digits behind the point of a number. */
  public static final int MOST_DECIMALS = 18;

  private static final String LARGEST = "9".repeat(MOST_DIGITS);
  private static final int MOST_BITS = 256; // well above what the digits before and behind need
  private static final int LAST_YEAR = 9999;

  private ValueLimits() {}

  /** Whether a day can be worked with and written: in the years 1 to 9999. */
  public static boolean holds(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
  }

  /** Why a value is too large, is no text or is not complete; null when it is in order. */
  public static @Nullable Rejection of(@Nullable Value value) {
    return value == null ? Rejection.of(Kind.WRONG_SORT, "") : value.accept(new Limits()).wrong;
  }

  /** A number as text for a person; empty where writing it would be work without an end. */
  static String shown(BigDecimal number) {
    return isShort(number) ? number.toPlainString() : "";
  }

  private static boolean isShort(BigDecimal number) {
    return number.unscaledValue().bitLength() <= MOST_BITS
        && number.scale() <= MOST_DECIMALS
        && (long) number.precision() - number.scale() <= MOST_DIGITS;
  }

  /** Looks at one value; what is found first counts. */
  private static final class Limits implements Value.Visitor<Limits> {
    private @Nullable Rejection wrong;
    private long inAll;
    private boolean inCell;

    private Limits refuse(Kind kind, String given, String... accepted) {
      wrong = wrong == null ? Rejection.of(kind, given, accepted) : wrong;
      return this;
    }

    private Limits text(@Nullable String text) {
      if (text == null) {
        return refuse(Kind.WRONG_SORT, "");
      }
      inAll += text.length();
      if (text.length() > MOST_TEXT || inAll > MOST_TEXT_IN_ALL) {
        int most = text.length() > MOST_TEXT ? MOST_TEXT : MOST_TEXT_IN_ALL;
        return refuse(Kind.TOO_LONG, "", Integer.toString(most));
      }
      return isText(text) ? this : refuse(Kind.NOT_TEXT, "");
    }

    /** Whether these are few enough; a cell has no lists, or it could go down without an end. */
    private boolean isList(List<?> parts) {
      if (inCell) {
        refuse(Kind.WRONG_SORT, "");
      }
      return few(parts);
    }

    private boolean few(List<?> parts) {
      if (parts.size() > MOST_PARTS) {
        refuse(Kind.TOO_MANY, Integer.toString(parts.size()), Integer.toString(MOST_PARTS));
      }
      return wrong == null;
    }

    @Override
    public Limits oneOption(Value.OneOption value) {
      return text(value.key());
    }

    @Override
    public Limits someOptions(Value.SomeOptions value) {
      if (few(value.keys())) {
        value.keys().forEach(this::text);
      }
      return this;
    }

    @Override
    public Limits words(Value.Words value) {
      return text(value.text());
    }

    @Override
    public Limits amount(Value.Amount value) {
      BigDecimal number = value.number();
      if (isShort(number)) {
        return this;
      } else if (number.scale() > MOST_DECIMALS) {
        return refuse(Kind.TOO_PRECISE, "", Integer.toString(MOST_DECIMALS));
      }
      return number.signum() < 0
          ? refuse(Kind.TOO_SMALL, "", "-" + LARGEST)
          : refuse(Kind.TOO_LARGE, "", LARGEST);
    }

    @Override
    public Limits day(Value.Day value) {
      return holds(value.date()) ? this : refuse(Kind.WRONG_SORT, value.date().toString());
    }

    @Override
    public Limits entries(Value.Entries value) {
      if (isList(value.entries())) {
        for (Value.@Nullable Entry entry : value.entries()) {
          text(entry == null ? null : entry.identity());
          text(entry == null ? null : entry.text());
        }
      }
      return this;
    }

    @Override
    public Limits rows(Value.Rows value) {
      if (isList(value.rows())) {
        for (Value.@Nullable Row row : value.rows()) {
          text(row == null ? null : row.identity());
          if (row != null) {
            cells(row.cells());
          }
        }
      }
      return this;
    }

    private void cells(Map<String, Value> cells) {
      cells.forEach(
          (column, cell) -> {
            text(column);
            if (cell == null) {
              refuse(Kind.WRONG_SORT, "");
            } else if (wrong == null) {
              inCell = true;
              cell.accept(this);
              inCell = false;
            }
          });
    }

    @Override
    public Limits nothing(Value.Nothing value) {
      return this;
    }
  }

  /** Without control characters but tabs and line ends, and without half of a pair. */
  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)
          || Character.isISOControl(c) && c != '\n' && c != '\t' && !isLineEnd(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLineEnd(String text, int i) {
    return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
  }
}
