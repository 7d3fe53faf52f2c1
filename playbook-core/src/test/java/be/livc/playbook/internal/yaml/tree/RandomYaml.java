package be.livc.playbook.internal.yaml.tree;

import java.util.List;
import java.util.Random;

/** Random texts that are YAML, or nearly; a seed gives one. */
final class RandomYaml {
  /** What means something to YAML, and what stands around it. */
  private static final List<String> SIGNS =
      List.of(
          "a",
          "bb",
          "a",
          "é’",
          "x y",
          " ",
          "  ",
          "\n",
          "\n",
          "\n  ",
          "\n    ",
          "- ",
          "-",
          ": ",
          ":",
          ":\n",
          " # r\n",
          "#",
          "'",
          "\"",
          "''",
          "\\",
          "\\\"",
          "\\n",
          "[",
          "]",
          "{",
          "}",
          ", ",
          ",",
          "? ",
          "?",
          "|",
          ">",
          "|-\n",
          ">\n",
          ">-\n  ",
          "|+\n ",
          "&a ",
          "*a",
          "!t ",
          "%",
          "@",
          "`",
          "~",
          "---\n",
          "\n---",
          "\n...\n",
          "\t",
          "\r\n",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u00a0",
          "\u3000",
          "\ufeff",
          "\ud83d\ude00",
          "<<: ",
          "a: ",
          "b: ",
          "a:\n",
          "\n- ",
          "\n  - ",
          "\n  b: ",
          "\na: ",
          "\n\n",
          " \n",
          "2",
          "+");

  private static final List<String> WORDS =
      List.of(
          "a",
          "b",
          "naam",
          "een tekst",
          "art. 2",
          "a#b",
          "a:b",
          "-x",
          "?y",
          ":z",
          "x - y",
          "het's",
          "zo \"dan\"",
          "é’s",
          "1.10",
          "2026-11-24",
          "no",
          "\ud83d\ude00",
          "a\u00a0b",
          "[x",
          "b]",
          "c,d",
          "e?",
          "%f");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomYaml(long seed) {
    this.random = new Random(seed);
  }

  /** Signs in a row, as they come. */
  static String soup(long seed) {
    RandomYaml yaml = new RandomYaml(seed);
    for (int count = 1 + yaml.random.nextInt(14); count > 0; count--) {
      yaml.text.append(yaml.pick(SIGNS));
    }
    return yaml.text.toString();
  }

  /**
   * Keys, items and texts inside each other, each in any of the ways in which it may be written.
   */
  static String written(long seed) {
    RandomYaml yaml = new RandomYaml(seed);
    yaml.gap();
    yaml.below(0, 0);
    return yaml.text.toString();
  }

  /** A text in which some signs were lost, doubled, moved or put in. */
  static String spoilt(String text, long seed) {
    RandomYaml yaml = new RandomYaml(seed);
    StringBuilder spoilt = new StringBuilder(text);
    for (int count = 1 + yaml.random.nextInt(3); count > 0; count--) {
      int from = yaml.random.nextInt(spoilt.length() + 1);
      int to = Math.min(spoilt.length(), from + yaml.random.nextInt(4));
      switch (yaml.random.nextInt(4)) {
        case 0 -> spoilt.delete(from, to);
        case 1 -> spoilt.insert(from, spoilt.substring(from, to));
        case 2 -> spoilt.replace(from, to, yaml.pick(SIGNS));
        default -> spoilt.insert(from, yaml.pick(SIGNS));
      }
    }
    return spoilt.toString();
  }

  /** Something in lines of its own, in this column. */
  private void below(int column, int depth) {
    int kind = depth > 3 ? 0 : random.nextInt(3);
    if (kind == 0) {
      text.append(" ".repeat(column));
      text(column - 1);
      return;
    }
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      text.append(" ".repeat(column));
      if (kind == 1) {
        key(column, depth);
      } else {
        item(column, depth);
      }
      gap();
    }
  }

  private void key(int column, int depth) {
    text.append(one("k" + random.nextInt(20), "k" + random.nextInt(20), quoted(), pick(WORDS)));
    text.append(one("", "", "", " ")).append(':');
    switch (random.nextInt(5)) {
      case 0 -> {
        lineEnd();
        below(column + 1 + random.nextInt(3), depth + 1);
      }
      case 1 -> {
        lineEnd();
        item(column, depth + 1);
      }
      case 2 -> text.append(one("", " "));
      default -> {
        text.append(one(" ", " ", "  "));
        text(column);
      }
    }
  }

  private void item(int column, int depth) {
    text.append('-');
    switch (random.nextInt(6)) {
      case 0 -> {
        lineEnd();
        below(column + 1 + random.nextInt(3), depth + 1);
      }
      case 1 -> {
        text.append(' ');
        item(column + 2, depth + 1);
      }
      case 2 -> {
        text.append(' ');
        key(column + 2, depth + 1);
      }
      case 3 -> text.append(one("", " "));
      default -> {
        text.append(one(" ", " ", "   "));
        text(column);
      }
    }
  }

  private void text(int around) {
    int deeper = Math.max(0, around + 1 + random.nextInt(3));
    switch (random.nextInt(6)) {
      case 0 -> text.append(quoted());
      case 1 -> brackets(2);
      case 2 -> block(Math.max(1, deeper));
      case 3 -> lines(deeper);
      default -> text.append(pick(WORDS));
    }
    text.append(one("", "", "", " ", " # r", "#"));
  }

  private void lines(int column) {
    text.append(pick(WORDS));
    for (int count = random.nextInt(3); count > 0; count--) {
      text.append(one("\n", "\n", "\n\n", " \n", "\n \n\n"));
      text.append(" ".repeat(column)).append(pick(WORDS));
    }
  }

  private void block(int column) {
    text.append(one("|", ">"))
        .append(one("", "-", "+", "-", "2"))
        .append(one("", "", " ", " # r", "#"));
    text.append(one("\n", "\n", "\n\n"));
    for (int count = random.nextInt(4); count >= 0; count--) {
      text.append(" ".repeat(column)).append(one("", "", "", " ", "#"));
      text.append(one(pick(WORDS), pick(WORDS), "k: v", "- i", "")).append(one("", "", " "));
      text.append(one("\n", "\n", "\n\n", "\n" + " ".repeat(column + 1) + "\n"));
    }
    text.append(one("", "", "# r\n", "\n \n"));
  }

  private void brackets(int depth) {
    boolean list = random.nextBoolean();
    text.append(list ? '[' : '{').append(one("", " ", "\n ", "\n", "#r\n"));
    for (int count = random.nextInt(4); count > 0; count--) {
      if (!list) {
        text.append(one("k" + count, "k" + count, quoted(), "k\n " + count))
            .append(one(":", ": ", ": ", " : ", ""));
      }
      if (depth > 0 && random.nextInt(4) == 0) {
        brackets(depth - 1);
      } else {
        text.append(one(pick(WORDS), quoted(), "b\n  c", "", "w"));
      }
      text.append(one("", " ", "\n"));
      text.append(count > 1 || random.nextInt(5) == 0 ? one(",", ", ", ",\n  ", " , ") : "");
    }
    text.append(one("", " ", " # r\n")).append(list ? ']' : '}');
  }

  private String quoted() {
    String quote = one("'", "\"");
    StringBuilder quoted = new StringBuilder(quote);
    for (int count = random.nextInt(3); count > 0; count--) {
      quoted.append(
          one(pick(WORDS).replace(quote, quote.equals("'") ? "''" : "\\\""), "''", "\\n"));
      quoted.append(one("", " ", "\n", " \n\n  ", "\\\n", "\\\\", ": ", " # "));
    }
    return quoted.append(quote).toString();
  }

  private void lineEnd() {
    text.append(one("\n", "\n", " \n", " # r\n", "\n\n"));
  }

  private void gap() {
    text.append(one("\n", "\n", "\n", "\n\n", "\n# r\n", "\n   # r\n", "\n \n"));
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
