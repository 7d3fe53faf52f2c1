package be.livc.page.browser.pattern;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Sets of signs. */
final class Signs {
  private Signs() {}

  /** What no {@code .} matches. */
  static boolean endsLine(int sign) {
    return sign == '\n' || sign == '\r' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029';
  }

  /** What stands on one side of the edge of a word. */
  static boolean ofWord(int sign) {
    return sign == '_' || Character.isLetterOrDigit(sign);
  }

  static int lower(int sign) {
    return sign >= 'A' && sign <= 'Z' ? sign + 32 : sign;
  }

  private static int folded(int sign) {
    return Character.toLowerCase(Character.toUpperCase(sign));
  }

  /** One sign. */
  static IntPredicate one(int wanted, boolean anyCase, boolean anyLetter) {
    if (anyCase && anyLetter) {
      int folded = folded(wanted);
      return sign -> sign == wanted || folded(sign) == folded;
    } else if (anyCase) {
      int lower = lower(wanted);
      return sign -> lower(sign) == lower;
    }
    return sign -> sign == wanted;
  }

  /** Those from one to another. */
  static IntPredicate range(int from, int to, boolean anyCase, boolean anyLetter) {
    IntPredicate in = sign -> from <= sign && sign <= to;
    if (anyCase && anyLetter) {
      return sign ->
          in.test(sign)
              || in.test(Character.toUpperCase(sign))
              || in.test(Character.toLowerCase(Character.toUpperCase(sign)));
    } else if (anyCase) {
      return sign ->
          in.test(sign)
              || sign < 128
                  && (in.test(lower(sign)) || sign >= 'a' && sign <= 'z' && in.test(sign - 32));
    }
    return in;
  }

  /** Those of a letter behind a backslash, such as {@code \d}; null for another letter. */
  static @Nullable IntPredicate named(int letter) {
    IntPredicate set =
        switch (Character.toLowerCase(letter)) {
          case 'd' -> sign -> sign >= '0' && sign <= '9';
          case 'w' -> sign -> sign < 128 && (Character.isLetterOrDigit(sign) || sign == '_');
          case 's' -> sign -> sign == ' ' || sign >= '\t' && sign <= '\r';
          case 'h' ->
              sign ->
                  sign == ' '
                      || sign == '\t'
                      || sign == '\u00a0'
                      || sign == '\u1680'
                      || sign == '\u180e'
                      || sign >= '\u2000' && sign <= '\u200a'
                      || sign == '\u202f'
                      || sign == '\u205f'
                      || sign == '\u3000';
          case 'v' -> sign -> sign >= '\n' && sign <= '\r' || endsLine(sign);
          default -> null;
        };
    return set != null && Character.isUpperCase(letter) ? set.negate() : set;
  }

  /** Those of a property, such as {@code \p{Lu}}; null for one that is not known. */
  static @Nullable IntPredicate property(String name) {
    String plain = name.startsWith("Is") && name.length() <= 4 ? name.substring(2) : name;
    return switch (plain) {
      case "Lower" -> sign -> sign >= 'a' && sign <= 'z';
      case "Upper" -> sign -> sign >= 'A' && sign <= 'Z';
      case "ASCII" -> sign -> sign < 128;
      case "Alpha" -> sign -> lower(sign) >= 'a' && lower(sign) <= 'z';
      case "Digit" -> sign -> sign >= '0' && sign <= '9';
      case "Alnum" -> sign -> sign < 128 && Character.isLetterOrDigit(sign);
      case "Punct" -> Signs::punctuation;
      case "Graph" -> sign -> sign > ' ' && sign < 127;
      case "Print" -> sign -> sign >= ' ' && sign < 127;
      case "Blank" -> sign -> sign == ' ' || sign == '\t';
      case "Cntrl" -> sign -> sign < ' ' || sign == 127;
      case "XDigit" ->
          sign -> sign >= '0' && sign <= '9' || lower(sign) >= 'a' && lower(sign) <= 'f';
      case "Space" -> sign -> sign == ' ' || sign >= '\t' && sign <= '\r';
      case "IsAlphabetic", "javaAlphabetic" -> Character::isLetter;
      case "IsLetter" -> Character::isLetter;
      case "IsDigit" -> Character::isDigit;
      case "IsWhite_Space", "javaWhitespace" -> Character::isWhitespace;
      case "IsUppercase", "javaUpperCase" -> Character::isUpperCase;
      case "IsLowercase", "javaLowerCase" -> Character::isLowerCase;
      default -> {
        int kinds = kinds(plain);
        yield kinds == 0 ? null : sign -> (kinds >> Character.getType(sign) & 1) != 0;
      }
    };
  }

  private static boolean punctuation(int sign) {
    return sign > ' ' && sign < 127 && !Character.isLetterOrDigit(sign);
  }

  /** General categories as bits by {@link Character#getType}. */
  private static int kinds(String name) {
    return switch (name) {
      case "Cn" -> 1 << Character.UNASSIGNED;
      case "Lu" -> 1 << Character.UPPERCASE_LETTER;
      case "Ll" -> 1 << Character.LOWERCASE_LETTER;
      case "Lt" -> 1 << Character.TITLECASE_LETTER;
      case "Lm" -> 1 << Character.MODIFIER_LETTER;
      case "Lo" -> 1 << Character.OTHER_LETTER;
      case "Mn" -> 1 << Character.NON_SPACING_MARK;
      case "Me" -> 1 << Character.ENCLOSING_MARK;
      case "Mc" -> 1 << Character.COMBINING_SPACING_MARK;
      case "Nd" -> 1 << Character.DECIMAL_DIGIT_NUMBER;
      case "Nl" -> 1 << Character.LETTER_NUMBER;
      case "No" -> 1 << Character.OTHER_NUMBER;
      case "Zs" -> 1 << Character.SPACE_SEPARATOR;
      case "Zl" -> 1 << Character.LINE_SEPARATOR;
      case "Zp" -> 1 << Character.PARAGRAPH_SEPARATOR;
      case "Cc" -> 1 << Character.CONTROL;
      case "Cf" -> 1 << Character.FORMAT;
      case "Co" -> 1 << Character.PRIVATE_USE;
      case "Cs" -> 1 << Character.SURROGATE;
      case "Pd" -> 1 << Character.DASH_PUNCTUATION;
      case "Ps" -> 1 << Character.START_PUNCTUATION;
      case "Pe" -> 1 << Character.END_PUNCTUATION;
      case "Pc" -> 1 << Character.CONNECTOR_PUNCTUATION;
      case "Po" -> 1 << Character.OTHER_PUNCTUATION;
      case "Pi" -> 1 << Character.INITIAL_QUOTE_PUNCTUATION;
      case "Pf" -> 1 << Character.FINAL_QUOTE_PUNCTUATION;
      case "Sm" -> 1 << Character.MATH_SYMBOL;
      case "Sc" -> 1 << Character.CURRENCY_SYMBOL;
      case "Sk" -> 1 << Character.MODIFIER_SYMBOL;
      case "So" -> 1 << Character.OTHER_SYMBOL;
      case "L" -> kinds("Lu") | kinds("Ll") | kinds("Lt") | kinds("Lm") | kinds("Lo");
      case "M" -> kinds("Mn") | kinds("Me") | kinds("Mc");
      case "N" -> kinds("Nd") | kinds("Nl") | kinds("No");
      case "Z" -> kinds("Zs") | kinds("Zl") | kinds("Zp");
      case "C" -> kinds("Cc") | kinds("Cf") | kinds("Co") | kinds("Cs") | kinds("Cn");
      case "P" ->
          kinds("Pd")
              | kinds("Ps")
              | kinds("Pe")
              | kinds("Pc")
              | kinds("Po")
              | kinds("Pi")
              | kinds("Pf");
      case "S" -> kinds("Sm") | kinds("Sc") | kinds("Sk") | kinds("So");
      default -> 0;
    };
  }
}
