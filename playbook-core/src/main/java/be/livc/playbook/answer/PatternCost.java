package be.livc.playbook.answer;

/**
 * How much a pattern can make of itself: what it is when its repeats are written out, and how many
 * ways there are through it without looking at a character, which nothing else counts.
 */
final class PatternCost {
  private static final long MOST = 1_000_000_000;

  /**
   * Of a part.
   *
   * @param size of it written out
   * @param idle what can be gone through in it between two looks at a character, on all ways
   * @param ways in which it can be nothing; 0 when it always looks at a character
   */
  private record Part(long size, long idle, long ways) {
    static final Part NOTHING = new Part(0, 0, 1);
    static final Part CHARACTER = new Part(1, 0, 0);
    static final Part PLACE = new Part(1, 1, 1);

    /** On each way through this part the next one is tried. */
    Part then(Part next) {
      long tries = product(Math.max(1, ways), Math.max(1, next.idle));
      return new Part(sum(size, next.size), sum(idle, tries), product(ways, next.ways));
    }

    Part or(Part other) {
      return new Part(sum(size, other.size), sum(idle, other.idle), sum(ways, other.ways));
    }

    Part group() {
      return new Part(sum(size, 1), sum(idle, 1), ways);
    }

    Part repeated(long least, long most) {
      long all = product(size, Math.max(1, most));
      if (ways == 0) {
        return new Part(all, sum(idle, 1), least == 0 ? 1 : 0);
      }
      long empty = 1;
      for (long i = 0; i < least && empty < MOST && ways > 1; i++) {
        empty = product(empty, ways);
      }
      long through = product(product(sum(idle, 1), Math.max(1, most)), empty);
      return new Part(all, through, product(empty, most > least ? sum(ways, 1) : 1));
    }
  }

  private final String pattern;
  private int at;

  private PatternCost(String pattern) {
    this.pattern = pattern;
  }

  /** How many parts it has when its repeats are written out; capped. */
  static long size(String pattern) {
    return new PatternCost(pattern).either().size;
  }

  /** How many steps can lie between two looks at a character; capped. */
  static long idle(String pattern) {
    Part whole = new PatternCost(pattern).either();
    return sum(whole.idle, whole.ways);
  }

  private static long sum(long one, long other) {
    return Math.min(MOST, one + other);
  }

  private static long product(long one, long other) {
    return Math.min(MOST, one * other);
  }

  private Part either() {
    Part all = sequence();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      all = all.or(sequence());
    }
    return all;
  }

  private Part sequence() {
    Part all = Part.NOTHING;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      all = all.then(repeats(one()));
    }
    return all;
  }

  private Part one() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> set();
      case '\\' -> escaped();
      case '^', '$' -> Part.PLACE;
      default -> Part.CHARACTER;
    };
  }

  private Part group() {
    if (pattern.startsWith("?", at)) {
      while (at < pattern.length() && ":=!>)".indexOf(pattern.charAt(at)) < 0) {
        at++;
        // the end of a name, and of what looks back
        if (pattern.charAt(at - 1) == '<'
            && at < pattern.length()
            && Character.isLetter(pattern.charAt(at))) {
          at = Math.max(at, pattern.indexOf('>', at));
          break;
        }
      }
      boolean looks = at < pattern.length() && "=!".indexOf(pattern.charAt(at)) >= 0;
      boolean flags = at < pattern.length() && pattern.charAt(at) == ')';
      at++;
      if (flags) {
        return Part.NOTHING;
      }
      Part inside = inside();
      return looks
          ? new Part(sum(inside.size, 1), sum(inside.idle, 1), Math.max(1, inside.ways))
          : inside;
    }
    return inside();
  }

  private Part inside() {
    Part inside = either();
    at++;
    return inside.group();
  }

  /** A class in brackets, which may hold others. */
  private Part set() {
    boolean first = true;
    for (int depth = 1; at < pattern.length() && depth > 0; at++) {
      char c = pattern.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && !first) {
        depth--;
      }
      first = first && c == '^';
    }
    return Part.CHARACTER;
  }

  private Part escaped() {
    char c = at < pattern.length() ? pattern.charAt(at++) : ' ';
    if (c == 'Q') {
      int end = pattern.indexOf("\\E", at);
      int until = end < 0 ? pattern.length() : end;
      Part quoted = new Part(until - at, 0, until > at ? 0 : 1);
      at = end < 0 ? until : end + 2;
      return quoted;
    } else if ((c == 'p' || c == 'P' || c == 'x' || c == 'N') && pattern.startsWith("{", at)) {
      at = Math.max(at, pattern.indexOf('}', at)) + 1;
    } else if (c == 'k' && pattern.startsWith("<", at)) {
      at = Math.max(at, pattern.indexOf('>', at)) + 1;
      return Part.PLACE;
    }
    return "bBAGzZ".indexOf(c) >= 0 || c >= '1' && c <= '9' ? Part.PLACE : Part.CHARACTER;
  }

  /** The part with the marks behind it that repeat it. */
  private Part repeats(Part part) {
    Part all = part;
    while (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
      char c = pattern.charAt(at++);
      if (c == '{') {
        int end = pattern.indexOf('}', at);
        if (end < 0) {
          return all;
        }
        String[] counts = pattern.substring(at, end).split(",", -1);
        at = end + 1;
        long least = count(counts[0]);
        long most = counts.length == 1 ? least : counts[1].isEmpty() ? least + 1 : count(counts[1]);
        all = all.repeated(least, most);
      } else {
        all = all.repeated(c == '+' ? 1 : 0, c == '+' ? 2 : 1);
      }
      if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
        at++;
      }
    }
    return all;
  }

  private static long count(String digits) {
    long count = 0;
    for (int i = 0; i < digits.length(); i++) {
      count = sum(count * 10, Math.max(0, Character.digit(digits.charAt(i), 10)));
    }
    return count;
  }
}
