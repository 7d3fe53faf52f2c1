package be.livc.page.browser.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads signs and sets of signs. */
final class SignReader {
  private final Written in;

  SignReader(Written in) {
    this.in = in;
  }

  /** What counts as this sign here. */
  IntPredicate one(int sign) {
    return Signs.one(sign, in.is(Pattern.CASE_INSENSITIVE), in.is(Pattern.UNICODE_CASE));
  }

  /** The set behind a backslash and a letter that was read; null where the letter names none. */
  @Nullable IntPredicate named(int letter) {
    if (letter != 'p' && letter != 'P') {
      return Signs.named(letter);
    }
    String name =
        in.took("{")
            ? in.upTo('}', "Unclosed character family")
            : new String(Character.toChars(in.next()));
    IntPredicate set = Signs.property(name);
    if (set == null) {
      throw in.wrong("Unknown character property name {" + name + "}");
    }
    return letter == 'P' ? set.negate() : set;
  }

  /** A single sign that stands behind a backslash. */
  int escaped() {
    int letter = in.next();
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'a' -> 0x07;
      case 'e' -> 0x1b;
      case 'u' -> hex(in.digits(16, 4), 4);
      case 'x' -> {
        if (!in.took("{")) {
          yield hex(in.digits(16, 2), 2);
        }
        String digits = in.upTo('}', "Unclosed hexadecimal escape sequence");
        yield hex(digits, digits.length());
      }
      case '0' -> octal();
      default -> {
        if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z') {
          throw in.wrong("Illegal/unsupported escape sequence");
        }
        yield letter;
      }
    };
  }

  private int hex(String digits, int wanted) {
    if (digits.isEmpty() || digits.length() != wanted || digits.length() > 6) {
      throw in.wrong("Illegal hexadecimal escape sequence");
    }
    try {
      return Integer.parseInt(digits, 16);
    } catch (NumberFormatException none) {
      throw in.wrong("Illegal hexadecimal escape sequence");
    }
  }

  /** Up to three digits, of which the first of three is 3 at most. */
  private int octal() {
    boolean three = in.peek(0) <= '3';
    String digits = in.digits(8, three ? 3 : 2);
    if (digits.isEmpty()) {
      throw in.wrong("Illegal octal escape sequence");
    }
    return Integer.parseInt(digits, 8);
  }

  /** A set in brackets, of which the first is read. */
  IntPredicate set() {
    boolean not = in.took("^");
    IntPredicate set = union(true);
    while (in.took("&&")) {
      IntPredicate one = set;
      IntPredicate other = union(false);
      set = sign -> one.test(sign) && other.test(sign);
    }
    if (!in.took("]")) {
      throw in.wrong("Unclosed character class");
    }
    return not ? set.negate() : set;
  }

  private IntPredicate union(boolean first) {
    List<IntPredicate> sets = new ArrayList<>();
    while (in.more() && !in.here("&&") && !(in.here("]") && !(first && sets.isEmpty()))) {
      if (in.took("[")) {
        sets.add(set());
      } else if (in.took("\\Q")) {
        for (int sign : in.quoted()) {
          sets.add(Signs.one(sign, false, false));
        }
      } else {
        sets.add(item());
      }
    }
    return sets.size() == 1
        ? sets.get(0)
        : sign -> {
          for (IntPredicate set : sets) {
            if (set.test(sign)) {
              return true;
            }
          }
          return false;
        };
  }

  private IntPredicate item() {
    if (in.here("\\")) {
      int before = in.at;
      in.at++;
      IntPredicate set = named(in.next());
      if (set != null) {
        return set;
      }
      in.at = before;
    }
    int from = sign();
    char behind = in.peek(1);
    if (!in.here("-") || behind == 0 || behind == ']' || behind == '[') {
      return one(from);
    }
    in.at++;
    int to = sign();
    if (to < from) {
      throw in.wrong("Illegal character range");
    }
    return Signs.range(from, to, in.is(Pattern.CASE_INSENSITIVE), in.is(Pattern.UNICODE_CASE));
  }

  private int sign() {
    return in.took("\\") ? escaped() : in.next();
  }
}
