package be.livc.playbook.compiled;

import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values out of the bytes that {@link Output} wrote, in the same order. Each count is held against
 * what is left before anything is made of it. Loops are written out, since this is what a program
 * does while someone waits for its first word.
 */
final class Input {
  static final int SEVEN_BITS = 0x7f;
  static final int MORE = 0x80;

  /** The highest sign that is written in one byte. */
  static final int NARROW = 0xff;

  /** How deep steps, conditions and playbooks may stand inside each other. */
  static final int DEEPEST = 600;

  /** The first day of the year 0 and the last of 9999, counted from 1970. */
  static final int FIRST_DAY = -719_528;

  private static final int LAST_DAY = 2_932_896;
  private static final int LONGEST_AMOUNT = 100;

  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private int at;
  private int depth;

  Input(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  private int next() throws Damaged {
    if (at == bytes.length) {
      throw new Damaged("ends too early");
    }
    return bytes[at++] & NARROW;
  }

  int number() throws Damaged {
    int group = next();
    int number = group & SEVEN_BITS;
    for (int shift = 7; group >= MORE; shift += 7) {
      group = next();
      if (shift > 28 || shift == 28 && group > SEVEN_BITS >> 4) {
        throw new Damaged("a number too high");
      }
      number |= (group & SEVEN_BITS) << shift;
    }
    return number;
  }

  /** How many values follow, each of at least one byte. */
  int count() throws Damaged {
    int count = number();
    if (count > bytes.length - at) {
      throw new Damaged("counts more than there is");
    }
    return count;
  }

  boolean flag() throws Damaged {
    int flag = next();
    if (flag > 1) {
      throw new Damaged("neither yes nor no");
    }
    return flag == 1;
  }

  <E> E kind(E[] kinds) throws Damaged {
    int place = number();
    if (place >= kinds.length) {
      throw new Damaged("an unknown kind");
    }
    return kinds[place];
  }

  String string() throws Damaged {
    int known = number();
    if (known > texts.size()) {
      throw new Damaged("a text that did not come before");
    }
    return known == 0 ? newString() : texts.get(known - 1);
  }

  private String newString() throws Damaged {
    boolean wide = flag();
    int length = count();
    String text = wide ? wide(length) : new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    at += wide ? 2 * length : length;
    texts.add(text);
    return text;
  }

  private String wide(int length) throws Damaged {
    if (length > (bytes.length - at) / 2) {
      throw new Damaged("ends inside a text");
    }
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) ((bytes[at + 2 * i] & NARROW) << 8 | bytes[at + 2 * i + 1] & NARROW);
    }
    return new String(units);
  }

  Text text() throws Damaged {
    return new Text(string());
  }

  @Nullable Text optionalText() throws Damaged {
    return flag() ? text() : null;
  }

  @Nullable String optionalString() throws Damaged {
    return flag() ? string() : null;
  }

  LocalDate day() throws Damaged {
    int day = number();
    if (day > LAST_DAY - FIRST_DAY) {
      throw new Damaged("a day too late");
    }
    return LocalDate.ofEpochDay(FIRST_DAY + day);
  }

  @Nullable LocalDate optionalDay() throws Damaged {
    return flag() ? day() : null;
  }

  @Nullable BigDecimal optionalAmount() throws Damaged {
    if (!flag()) {
      return null;
    }
    String written = string();
    if (written.length() > LONGEST_AMOUNT) {
      throw new Damaged("a number too long");
    }
    try {
      BigDecimal amount = new BigDecimal(written);
      if (Math.abs((long) amount.scale()) > LONGEST_AMOUNT) {
        throw new Damaged("a number too long");
      }
      return amount;
    } catch (NumberFormatException noNumber) {
      throw new Damaged("a number that is none");
    }
  }

  Version version() throws Damaged {
    return new Version(number(), number(), number());
  }

  Term term() throws Damaged {
    int years = number();
    int months = number();
    int weeks = number();
    int days = number();
    int working = number();
    if (working > 0 && (years | months | weeks | days) != 0) {
      throw new Damaged("a term that is none");
    }
    return new Term(years, months, weeks, days, working);
  }

  @Nullable Term optionalTerm() throws Damaged {
    return flag() ? term() : null;
  }

  Validity validity() throws Damaged {
    LocalDate from = optionalDay();
    LocalDate until = optionalDay();
    return from == null && until == null ? Validity.ALWAYS : new Validity(from, until);
  }

  List<String> strings() throws Damaged {
    int count = count();
    List<String> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(string());
    }
    return all;
  }

  Set<String> stringSet() throws Damaged {
    int count = count();
    if (count == 0) {
      return Set.of();
    }
    Set<String> all = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      all.add(string());
    }
    return all;
  }

  Map<String, String> stringMap() throws Damaged {
    int count = count();
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      all.put(string(), string());
    }
    return all;
  }

  /** Before what may hold more of its kind; {@link #outside} stands behind it. */
  void inside() throws Damaged {
    if (depth == DEEPEST) {
      throw new Damaged("too deep");
    }
    depth++;
  }

  void outside() {
    depth--;
  }
}
