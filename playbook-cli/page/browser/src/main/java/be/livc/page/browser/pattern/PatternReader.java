package be.livc.page.browser.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads patterns as they are written for the JDK. */
final class PatternReader {
  private final Written in;
  private final SignReader signs;
  private final Map<String, Integer> names = new HashMap<>();
  private int groups = 1;
  private boolean same;

  PatternReader(String written, int flags) {
    this.in = new Written(written, flags);
    this.signs = new SignReader(in);
  }

  ReadPattern read() {
    Part whole = in.is(Pattern.LITERAL) ? literal() : choice();
    if (in.more()) {
      throw in.wrong("Unmatched closing ')'");
    }
    Links links = new Links(same);
    Node first = whole.link(Search::end, links);
    return new ReadPattern(first, groups, links.loops(), names, whole.least());
  }

  private Part literal() {
    List<Part> parts = new ArrayList<>();
    while (in.more()) {
      parts.add(one(in.next()));
    }
    return new Part.Row(parts);
  }

  private Part choice() {
    List<Part> parts = new ArrayList<>(List.of(row()));
    while (in.took("|")) {
      parts.add(row());
    }
    return parts.size() == 1 ? parts.get(0) : new Part.Choice(parts);
  }

  private Part row() {
    List<Part> parts = new ArrayList<>();
    while (in.more() && !in.here("|") && !in.here(")")) {
      if (in.is(Pattern.COMMENTS) && blank()) {
        continue;
      } else if (in.took("\\Q")) {
        quoted(parts);
        continue;
      }
      Part part = part();
      if (part != null) {
        parts.add(repeated(part));
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Part.Row(parts);
  }

  /** What repeats a quotation, repeats its last sign. */
  private void quoted(List<Part> parts) {
    int[] quoted = in.quoted();
    for (int i = 0; i < quoted.length; i++) {
      Part one = one(quoted[i]);
      parts.add(i + 1 < quoted.length ? one : repeated(one));
    }
  }

  private boolean blank() {
    if (in.took("#")) {
      while (in.more() && !Signs.endsLine(in.peek(0))) {
        in.at++;
      }
      return true;
    }
    IntPredicate space = Signs.named('s');
    boolean blank = space != null && space.test(in.peek(0));
    if (blank) {
      in.at++;
    }
    return blank;
  }

  private Part one(int sign) {
    return new Part.Sign(signs.one(sign));
  }

  private Part repeated(Part part) {
    Part whole = part;
    while (in.more()) {
      int fewest;
      int highest = Part.ENDLESS;
      if (in.took("*")) {
        fewest = 0;
      } else if (in.took("+")) {
        fewest = 1;
      } else if (in.took("?")) {
        fewest = 0;
        highest = 1;
      } else if (in.took("{")) {
        fewest = number();
        if (!in.took(",")) {
          highest = fewest;
        } else if (!in.here("}")) {
          highest = number();
        }
        if (!in.took("}") || highest < fewest) {
          throw in.wrong("Unclosed counted closure");
        }
      } else {
        break;
      }
      Part.Greed greed =
          in.took("+") ? Part.Greed.ALL : in.took("?") ? Part.Greed.LEAST : Part.Greed.MOST;
      whole = new Part.Again(whole, fewest, highest, greed);
    }
    return whole;
  }

  private int number() {
    String digits = in.digits(10, 10);
    if (digits.isEmpty() || digits.length() > 9) {
      throw in.wrong("Illegal repetition");
    }
    return Integer.parseInt(digits);
  }

  /** Null for flags that hold from here on. */
  private @Nullable Part part() {
    if (in.took("(")) {
      return group();
    } else if (in.took("[")) {
      return new Part.Sign(signs.set());
    } else if (in.took("\\")) {
      return escaped();
    } else if (in.took(".")) {
      return new Part.Sign(in.is(Pattern.DOTALL) ? sign -> true : sign -> !Signs.endsLine(sign));
    } else if (in.took("^")) {
      return new Part.Place(in.is(Pattern.MULTILINE) ? Places.LINE_BEGIN : Places.BEGIN);
    } else if (in.took("$")) {
      return new Part.Place(in.is(Pattern.MULTILINE) ? Places.LINE_END : Places.LAST_END);
    } else if (in.here("*") || in.here("+") || in.here("?")) {
      throw in.wrong("Dangling meta character '" + in.peek(0) + "'");
    } else if (in.here("{")) {
      throw in.wrong("Illegal repetition");
    }
    return one(in.next());
  }

  private @Nullable Part group() {
    int outside = in.flags;
    Part part;
    if (!in.took("?")) {
      part = noted();
    } else if (in.took(":")) {
      part = choice();
    } else if (in.took("=")) {
      part = new Part.Look(choice(), true, false);
    } else if (in.took("!")) {
      part = new Part.Look(choice(), true, true);
    } else if (in.took(">")) {
      part = new Part.Once(choice());
    } else if (in.took("<=")) {
      part = new Part.Look(choice(), false, false);
    } else if (in.took("<!")) {
      part = new Part.Look(choice(), false, true);
    } else if (in.took("<")) {
      String name = in.upTo('>', "named capturing group is missing trailing '>'");
      if (names.put(name, groups) != null) {
        throw in.wrong("Named capturing group <" + name + "> is already defined");
      }
      part = noted();
    } else {
      switches();
      if (in.took(")")) {
        return null;
      } else if (!in.took(":")) {
        throw in.wrong("Unknown inline modifier");
      }
      part = choice();
    }
    if (!in.took(")")) {
      throw in.wrong("Unclosed group");
    }
    in.flags = outside;
    return part;
  }

  private Part noted() {
    int number = groups++;
    return new Part.Group(number, choice());
  }

  private void switches() {
    boolean on = true;
    while (in.more() && !in.here(")") && !in.here(":")) {
      int letter = in.next();
      if (letter == '-') {
        on = false;
        continue;
      }
      int flag =
          switch (letter) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'u' -> Pattern.UNICODE_CASE;
            case 'x' -> Pattern.COMMENTS;
            default -> throw in.wrong("Unknown inline modifier");
          };
      in.flags = on ? in.flags | flag : in.flags & ~flag;
    }
  }

  private Part escaped() {
    int from = in.at;
    int letter = in.next();
    IntPredicate set = signs.named(letter);
    if (set != null) {
      return new Part.Sign(set);
    }
    return switch (letter) {
      case 'b' -> new Part.Place(Places.WORD);
      case 'B' -> new Part.Place((search, place) -> !Places.WORD.is(search, place));
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
        in.at = from;
        yield one(signs.escaped());
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
    Integer number = in.took("<") ? names.get(in.upTo('>', "no name of a group")) : null;
    if (number == null) {
      throw in.wrong("named capturing group does not exist");
    }
    return number;
  }

  /**
   * As many digits of the number of a group as there are groups for; one that is none, never
   * matches.
   */
  private int group(int first) {
    int number = first;
    while (Character.isDigit(in.peek(0))) {
      int longer = number * 10 + in.peek(0) - '0';
      if (longer >= groups) {
        break;
      }
      number = longer;
      in.at++;
    }
    return number;
  }

  private Part sameAs(int group) {
    same = true;
    return new Part.Same(group, in.is(Pattern.CASE_INSENSITIVE));
  }
}
