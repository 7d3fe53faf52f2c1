package be.livc.page.compiler;

import java.util.Random;

/** Texts at random that a pattern may find something in: made along the pattern, then spoilt. */
final class PatternSample {
  private static final String ANY = "aZ09é_ -.,:;/\\\"'()[]{}<>|*+?#%@=~`\t\n\u00a0\u0130\u20ac";
  private static final int MOST_AGAIN = 4;

  private final String pattern;
  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private PatternSample(String pattern, Random random) {
    this.pattern = pattern;
    this.random = random;
  }

  static String of(String pattern, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      PatternSample sample = new PatternSample(pattern, random);
      sample.alternatives(true);
      text.append(sample.text);
      if (random.nextInt(3) == 0) {
        text.append(any(random));
      }
    }
    for (int i = random.nextInt(3); i > 0 && !text.isEmpty(); i--) {
      int place = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(place);
        case 1 -> text.insert(place, text.charAt(random.nextInt(text.length())));
        default -> text.setCharAt(place, any(random));
      }
    }
    return text.toString();
  }

  private static char any(Random random) {
    return ANY.charAt(random.nextInt(ANY.length()));
  }

  private boolean here(String sign) {
    return pattern.startsWith(sign, at);
  }

  /** One of the alternatives up to the end of a group; all are read, one is kept. */
  private void alternatives(boolean kept) {
    int before = text.length();
    String taken = "";
    int count = 0;
    do {
      if (count > 0) {
        at++;
      }
      sequence();
      if (random.nextInt(++count) == 0) {
        taken = text.substring(before);
      }
      text.setLength(before);
    } while (here("|"));
    if (kept) {
      text.append(taken);
    }
  }

  private void sequence() {
    while (at < pattern.length() && !here("|") && !here(")")) {
      int begin = at;
      int before = text.length();
      one();
      int end = at;
      int[] times = times();
      int after = at;
      int wanted =
          times[0] + random.nextInt(Math.max(1, Math.min(times[1] - times[0], MOST_AGAIN) + 1));
      text.setLength(before);
      for (int i = 0; i < wanted; i++) {
        at = begin;
        one();
      }
      at = end == after ? end : after;
    }
  }

  /** How often, at least and at most. */
  private int[] times() {
    int[] times = {1, 1};
    if (here("*")) {
      times = new int[] {0, 99};
      at++;
    } else if (here("+")) {
      times = new int[] {1, 99};
      at++;
    } else if (here("?")) {
      times = new int[] {0, 1};
      at++;
    } else if (here("{")) {
      int close = pattern.indexOf('}', at);
      String[] bounds = pattern.substring(at + 1, close).split(",", -1);
      int least = Integer.parseInt(bounds[0]);
      int most =
          bounds.length == 1 ? least : bounds[1].isEmpty() ? 99 : Integer.parseInt(bounds[1]);
      times = new int[] {least, most};
      at = close + 1;
    } else {
      return times;
    }
    if (here("+") || here("?")) {
      at++;
    }
    return times;
  }

  private void one() {
    char c = pattern.charAt(at++);
    switch (c) {
      case '(' -> group();
      case '[' -> text.append(oneOf());
      case '\\' -> escaped(text);
      case '.' -> text.append(any(random));
      case '^', '$' -> {}
      default -> text.append(c);
    }
  }

  private void group() {
    boolean looks = here("?=") || here("?!") || here("?<=") || here("?<!");
    if (here("?")) {
      at++;
      while (":=!>)".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      if (here(")")) { // a switch alone
        at++;
        return;
      }
      at++;
    }
    alternatives(!looks || random.nextBoolean());
    at++;
  }

  /** What stands behind a backslash, as one letter that it may mean. */
  private void escaped(StringBuilder to) {
    char c = pattern.charAt(at++);
    switch (c) {
      case 'd' -> to.append((char) ('0' + random.nextInt(10)));
      case 'w' -> to.append("aZ_7".charAt(random.nextInt(4)));
      case 's', 'h' -> to.append(" \t".charAt(random.nextInt(2)));
      case 'R' -> to.append(random.nextBoolean() ? "\r\n" : "\n");
      case 'n' -> to.append('\n');
      case 't' -> to.append('\t');
      case 'r' -> to.append('\r');
      case 'p', 'P' -> {
        at = here("{") ? pattern.indexOf('}', at) + 1 : at + 1;
        to.append("aÉ7\u0301-\u00a0\u20ac".charAt(random.nextInt(7)));
      }
      case 'u' -> {
        to.append((char) Integer.parseInt(pattern.substring(at, at + 4), 16));
        at += 4;
      }
      case 'Q' -> {
        int end = pattern.indexOf("\\E", at);
        to.append(pattern, at, end < 0 ? pattern.length() : end);
        at = end < 0 ? pattern.length() : end + 2;
      }
      case 'S', 'W', 'D' -> to.append(any(random));
      case 'b', 'B', 'A', 'z', 'Z', 'G' -> {}
      default -> to.append(c);
    }
  }

  /** One sign of a class, or with some chance any other; classes in it are read as signs of it. */
  private char oneOf() {
    StringBuilder signs = new StringBuilder();
    boolean not = here("^");
    boolean first = true;
    int depth = 1;
    while (depth > 0) {
      char c = pattern.charAt(at++);
      if (c == ']' && !(first && !not)) {
        depth--;
      } else if (c == '[') {
        depth++;
      } else if (c == '\\') {
        escaped(signs);
      } else if (c == '-' && !signs.isEmpty() && !here("]")) {
        char from = signs.charAt(signs.length() - 1);
        char to = pattern.charAt(at);
        if (to != '\\' && to > from) {
          signs.append((char) (from + random.nextInt(to - from + 1)));
        }
      } else {
        signs.append(c);
      }
      first = false;
    }
    return not || signs.isEmpty() ? any(random) : signs.charAt(random.nextInt(signs.length()));
  }
}
