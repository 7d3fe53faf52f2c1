package be.livc.playbook.compiled;

import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Version;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Values as bytes, one behind the other; {@link Input} reads them in the same order. */
final class Output {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();
  private int depth;

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** A number that is not negative. */
  void number(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("no number that can be written: " + number);
    }
    int left = number;
    while (left > Input.SEVEN_BITS) {
      bytes.write(left & Input.SEVEN_BITS | Input.MORE);
      left >>>= 7;
    }
    bytes.write(left);
  }

  void flag(boolean flag) {
    bytes.write(flag ? 1 : 0);
  }

  /** One of these, by its place among them. */
  <E> void kind(E kind, E[] kinds) {
    number(Arrays.asList(kinds).indexOf(kind));
  }

  /** A text; from the second time on its place among those that came. */
  void string(String text) {
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    if (known != null) {
      number(known);
      return;
    }
    number(0);
    boolean wide = text.chars().anyMatch(unit -> unit > Input.NARROW);
    flag(wide);
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (wide) {
        bytes.write(unit >> 8);
      }
      bytes.write(unit);
    }
  }

  void text(Text text) {
    string(text.markdown());
  }

  void day(LocalDate day) {
    number((int) day.toEpochDay() - Input.FIRST_DAY);
  }

  void amount(BigDecimal amount) {
    string(amount.toString());
  }

  void version(Version version) {
    number(version.major());
    number(version.minor());
    number(version.patch());
  }

  void term(Term term) {
    number(term.years());
    number(term.months());
    number(term.weeks());
    number(term.days());
    number(term.workingDays());
  }

  void validity(Validity valid) {
    optional(valid.from(), this::day);
    optional(valid.until(), this::day);
  }

  <T> void optional(@Nullable T value, Consumer<T> write) {
    flag(value != null);
    if (value != null) {
      write.accept(value);
    }
  }

  <T> void all(Collection<T> values, Consumer<? super T> write) {
    number(values.size());
    values.forEach(write);
  }

  void strings(Collection<String> texts) {
    all(texts, this::string);
  }

  void strings(Map<String, String> texts) {
    all(
        texts.entrySet(),
        entry -> {
          string(entry.getKey());
          string(entry.getValue());
        });
  }

  /** What may hold more of its kind. */
  void inside(Runnable write) {
    if (depth == Input.DEEPEST) {
      throw new IllegalArgumentException("too deep to be written");
    }
    depth++;
    write.run();
    depth--;
  }
}
