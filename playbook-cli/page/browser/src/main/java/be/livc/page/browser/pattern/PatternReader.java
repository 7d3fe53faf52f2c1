package be.livc.page.browser.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads patterns as they are written for the JDK. */
final class PatternReader {
  private static final int UNICODE_CASE = Pattern.UNICODE_CASE;

  private final String written;
  private final Map<String, Integer> names = new HashMap<>();
  private int flags;
  private int at;
  private int groups = 1;
  private boolean same;

  PatternReader(String written, int flags) {
    this.written = written;
    this.flags = flags;
  }

  ReadPattern read() {
    Part whole;
    if (is(Pattern.LITERAL)) {
      List<Part> signs = new ArrayList<>();
      written.codePoints().forEach(sign -> signs.add(one(sign)));
      whole = new Part.Row(signs);
    } else {
      whole = choice();
      if (at < written.length()) {
        throw wrong("Unmatched closing ')'");
      }
    }
    Links links = new Links(same);
    Node first = whole.link((search, place) -> search.ends(place), links);
    return new ReadPattern(first, groups, links.loops(), names, whole.least());
  }

  private PatternSyntaxException wrong(String said) {
    return new PatternSyntaxException(said, written, at);
  }

  private boolean is(int flag) {
    return (flags & flag) != 0;
  }

  private boolean more() {
    return at < written.length();
  }

  private boolean here(String text) {
    return written.startsWith(text, at);
  }

  private boolean took(String text) {
    boolean here = here(text);
    if (here) {
      at += text.length();
    }
    return here;
  }

  private int next() {
    if (!more()) {
      throw wrong("Unexpected end");
    }
    int sign = written.codePointAt(at);
    at += Character.charCount(sign);
    return sign;
  }

  private Part choice() {
    List<Part> parts = new ArrayList<>(List.of(row()));
    while (took("|")) {
      parts.add(row());
    }
    return parts.size() == 1 ? parts.get(0) : new Part.Choice(parts);
  }

  private Part row() {
    List<Part> parts = new ArrayList<>();
    while (more() && !here("|") && !here(")")) {
      if (is(Pattern.COMMENTS) && blank()) {
        continue;
      }
      if (took("\\Q")) {
        int end = written.indexOf("\\E", at);
        String literal = written.substring(at, end < 0 ? written.length() : end);
        at = end < 0 ? written.length() : end + 2;
        literal.codePoints().forEach(sign -> parts.add(one(sign)));
        if (!parts.isEmpty() && !literal.isEmpty()) {
          parts.add(repeated(parts.remove(parts.size() - 1)));
        }
        continue;
      }
      Part part = part();
      if (part != null) {
        parts.add(repeated(part));
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Part.Row(parts);
  }

  private boolean blank() {
    if (took("#")) {
      while (more() && !Signs.endsLine(written.charAt(at))) {
        at++;
      }
      return true;
    }
    IntPredicate space = Signs.named('s');
    boolean blank = space != null && space.test(written.charAt(at));
    if (blank) {
      at++;
    }
    return blank;
  }

  private Part one(int sign) {
    return new Part.Sign(Signs.one(sign, is(Pattern.CASE_INSENSITIVE), is(UNICODE_CASE)));
  }

  private Part repeated(Part part) {
    Part whole = part;
    while (more()) {
      int fewest;
      int highest = Part.ENDLESS;
      if (took("*")) {
        fewest = 0;
      } else if (took("+")) {
        fewest = 1;
      } else if (took("?")) {
        fewest = 0;
        highest = 1;
      } else if (took("{")) {
        fewest = number();
        if (!took(",")) {
          highest = fewest;
        } else if (!here("}")) {
          highest = number();
        }
        if (!took("}") || highest < fewest) {
          throw wrong("Unclosed counted closure");
        }
      } else {
        break;
      }
      Part.Greed greed =
          took("+") ? Part.Greed.ALL : took("?") ? Part.Greed.LEAST : Part.Greed.MOST;
      whole = new Part.Again(whole, fewest, highest, greed);
    }
    return whole;
  }

  private int number() {
    int from = at;
    while (more() && written.charAt(at) >= '0' && written.charAt(at) <= '9') {
      at++;
    }
    if (from == at || at - from > 9) {
      throw wrong("Illegal repetition");
    }
    return Integer.parseInt(written.substring(from, at));
  }

  /** Null for flags that hold from here on. */
  private @Nullable Part part() {
    if (took("(")) {
      return group();
    } else if (took("[")) {
      return new Part.Sign(set());
    } else if (took("\\")) {
      return escaped();
    } else if (took(".")) {
      return new Part.Sign(is(Pattern.DOTALL) ? sign -> true : this::dot);
    } else if (took("^")) {
      return new Part.Place(is(Pattern.MULTILINE) ? Places.LINE_BEGIN : Places.BEGIN);
    } else if (took("$")) {
      return new Part.Place(is(Pattern.MULTILINE) ? Places.LINE_END : Places.LAST_END);
    } else if (here("*") || here("+") || here("?")) {
      throw wrong("Dangling meta character '" + written.charAt(at) + "'");
    } else if (here("{")) {
      throw wrong("Illegal repetition");
    }
    return one(next());
  }

  private boolean dot(int sign) {
    return !Signs.endsLine(sign);
  }

  private @Nullable Part group() {
    int outside = flags;
    Part part;
    if (!took("?")) {
      int number = groups++;
      part = new Part.Group(number, choice());
    } else if (took(":")) {
      part = choice();
    } else if (took("=")) {
      part = new Part.Look(choice(), true, false);
    } else if (took("!")) {
      part = new Part.Look(choice(), true, true);
    } else if (took(">")) {
      part = new Part.Once(choice());
    } else if (took("<=")) {
      part = new Part.Look(choice(), false, false);
    } else if (took("<!")) {
      part = new Part.Look(choice(), false, true);
    } else if (took("<")) {
      int close = written.indexOf('>', at);
      if (close < 0) {
        throw wrong("named capturing group is missing trailing '>'");
      }
      String name = written.substring(at, close);
      at = close + 1;
      int number = groups++;
      if (names.put(name, number) != null) {
        throw wrong("Named capturing group <" + name + "> is already defined");
      }
      part = new Part.Group(number, choice());
    } else {
      switches();
      if (took(")")) {
        return null;
      } else if (!took(":")) {
        throw wrong("Unknown inline modifier");
      }
      part = choice();
    }
    if (!took(")")) {
      throw wrong("Unclosed group");
    }
    flags = outside;
    return part;
  }

  private void switches() {
    boolean on = true;
    while (more() && !here(")") && !here(":")) {
      int letter = next();
      if (letter == '-') {
        on = false;
        continue;
      }
      int flag =
          switch (letter) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'u' -> UNICODE_CASE;
            case 'x' -> Pattern.COMMENTS;
            default -> throw wrong("Unknown inline modifier");
          };
      flags = on ? flags | flag : flags & ~flag;
    }
  }

  private Part escaped() {
    int from = at;
    int letter = next();
    IntPredicate set = setOf(letter);
    if (set != null) {
      return new Part.Sign(set);
    }
    return switch (letter) {
      case 'b' -> new Part.Place(Places.WORD);
      case 'B' -> new Part.Place((search, place) -> !Places.WORD.matches(search, place));
      case 'A' -> new Part.Place(Places.BEGIN);
      case 'z' -> new Part.Place(Places.END);
      case 'Z' -> new Part.Place(Places.LAST_END);
      case 'G' -> new Part.Place(Places.AFTER_THE_LAST);
      case 'R' -> lineEnd();
      case 'k' -> sameAs(named());
      default -> {
        if (letter >= '1' && letter <= '9') {
          yield sameAs(group(letter - '0'));
        }
        at = from;
        yield one(sign());
      }
    };
  }

  private static Part lineEnd() {
    Part both =
        new Part.Row(List.of(new Part.Sign(it -> it == '\r'), new Part.Sign(it -> it == '\n')));
    Part one = new Part.Sign(it -> it == 0x0b || it == '\f' || Signs.endsLine(it));
    return new Part.Choice(List.of(both, one));
  }

  private int named() {
    int close = written.indexOf('>', at);
    Integer number = took("<") && close > 0 ? names.get(written.substring(at, close)) : null;
    if (number == null) {
      throw wrong("named capturing group does not exist");
    }
    at = close + 1;
    return number;
  }

  /** As many digits of the number of a group as there are groups for. */
  private int group(int first) {
    int number = first;
    while (more() && Character.isDigit(written.charAt(at))) {
      int longer = number * 10 + written.charAt(at) - '0';
      if (longer >= groups) {
        break;
      }
      number = longer;
      at++;
    }
    if (number >= groups) {
      throw wrong("no such group");
    }
    return number;
  }

  private Part sameAs(int group) {
    same = true;
    return new Part.Same(group, is(Pattern.CASE_INSENSITIVE));
  }

  /** The set behind a backslash and a letter that was read; null where the letter names none. */
  private @Nullable IntPredicate setOf(int letter) {
    if (letter != 'p' && letter != 'P') {
      return Signs.named(letter);
    }
    String name;
    if (took("{")) {
      int close = written.indexOf('}', at);
      name = close < 0 ? "" : written.substring(at, close);
      at = close + 1;
    } else {
      name = new String(Character.toChars(next()));
    }
    IntPredicate set = Signs.property(name);
    if (set == null) {
      throw wrong("Unknown character property name {" + name + "}");
    }
    return letter == 'P' ? set.negate() : set;
  }

  /** A single sign that stands behind a backslash. */
  private int sign() {
    int letter = next();
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'a' -> 0x07;
      case 'e' -> 0x1b;
      case 'u' -> hex(4);
      case 'x' -> {
        if (!took("{")) {
          yield hex(2);
        }
        int sign = hex(written.indexOf('}', at) - at);
        at++;
        yield sign;
      }
      case '0' -> octal();
      default -> {
        if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z') {
          throw wrong("Illegal/unsupported escape sequence");
        }
        yield letter;
      }
    };
  }

  private int hex(int digits) {
    if (digits < 1 || at + digits > written.length()) {
      throw wrong("Illegal hexadecimal escape sequence");
    }
    int sign = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(written.charAt(at++), 16);
      if (digit < 0) {
        throw wrong("Illegal hexadecimal escape sequence");
      }
      sign = sign * 16 + digit;
    }
    return sign;
  }

  private int octal() {
    int sign = 0;
    for (int i = 0; i < 3 && more() && Character.digit(written.charAt(at), 8) >= 0; i++) {
      int longer = sign * 8 + Character.digit(written.charAt(at), 8);
      if (longer > 0377) {
        break;
      }
      sign = longer;
      at++;
    }
    return sign;
  }

  /** A set in brackets, of which the first is read. */
  private IntPredicate set() {
    boolean not = took("^");
    IntPredicate set = union(true);
    while (took("&&")) {
      IntPredicate one = set;
      IntPredicate other = union(false);
      set = sign -> one.test(sign) && other.test(sign);
    }
    if (!took("]")) {
      throw wrong("Unclosed character class");
    }
    return not ? set.negate() : set;
  }

  private IntPredicate union(boolean first) {
    List<IntPredicate> sets = new ArrayList<>();
    while (more() && !here("&&") && !(here("]") && !(first && sets.isEmpty()))) {
      if (took("[")) {
        sets.add(set());
      } else if (took("\\Q")) {
        int end = written.indexOf("\\E", at);
        written
            .substring(at, end < 0 ? written.length() : end)
            .codePoints()
            .forEach(sign -> sets.add(Signs.one(sign, false, false)));
        at = end < 0 ? written.length() : end + 2;
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
    if (here("\\")) {
      int before = at;
      at++;
      IntPredicate set = setOf(next());
      if (set != null) {
        return set;
      }
      at = before;
    }
    int from = took("\\") ? sign() : next();
    boolean range =
        here("-")
            && at + 1 < written.length()
            && written.charAt(at + 1) != ']'
            && written.charAt(at + 1) != '[';
    if (!range) {
      return Signs.one(from, is(Pattern.CASE_INSENSITIVE), is(UNICODE_CASE));
    }
    at++;
    int to = took("\\") ? sign() : next();
    if (to < from) {
      throw wrong("Illegal character range");
    }
    return Signs.range(from, to, is(Pattern.CASE_INSENSITIVE), is(UNICODE_CASE));
  }
}
