package be.livc.playbook.answer;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people type them: {@code 12.500} and {@code 12500} are the same, {@code twee} is 2,
 * and the unit may stand behind it.
 */
final class NumberParser {
  private static final int LONGEST = 40;
  private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final String BLANKS = "[ \u00a0\u202f]";
  private static final Pattern WITH_UNIT =
      Pattern.compile("(.*[\\d\\p{L}])\\s*?(?:\\s(\\p{L}+\\.?|[%€])|(?<=\\d)(\\p{L}+|[%€]))");

  private static final Pattern MULTIPLIED = Pattern.compile("(.*?) ?(\\p{L}+)\\.?");
  private static final Map<String, BigDecimal> FACTORS =
      Map.of(
          "duizend", new BigDecimal(1_000),
          "thousand", new BigDecimal(1_000),
          "mille", new BigDecimal(1_000),
          "tausend", new BigDecimal(1_000),
          "miljoen", new BigDecimal(1_000_000),
          "mln", new BigDecimal(1_000_000),
          "million", new BigDecimal(1_000_000),
          "millions", new BigDecimal(1_000_000),
          "millionen", new BigDecimal(1_000_000));

  private static final Map<String, String> SIGNS = Map.of("%", "procent", "€", "euro");
  private static final Map<String, BigDecimal> PARTS =
      Map.of(
          "half", new BigDecimal("0.5"),
          "een half", new BigDecimal("0.5"),
          "een halve", new BigDecimal("0.5"),
          "anderhalf", new BigDecimal("1.5"),
          "anderhalve", new BigDecimal("1.5"));

  private NumberParser() {}

  static AnswerParser read(AnswerType.Amount type, String typed, Language language) {
    String text = typed.strip().replaceFirst(",[-\u2013]+$", "");
    if (text.length() <= LONGEST) {
      BigDecimal number = number(text, language);
      Matcher unit = WITH_UNIT.matcher(withoutSign(text));
      if (number == null && !type.unit().isEmpty() && unit.matches()) {
        String said = unit.group(2) == null ? unit.group(3) : unit.group(2);
        number = isUnit(said, type.unit()) ? number(unit.group(1).strip(), language) : null;
      }
      if (number != null) {
        return AnswerParser.value(new Value.Amount(number));
      }
    }
    return AnswerParser.refused(Rejection.Kind.WRONG_SORT, typed, List.of());
  }

  /** A sign of money stands before what it counts. */
  private static String withoutSign(String text) {
    return text.startsWith("€") ? text.substring(1).strip() + " euro" : text;
  }

  private static @Nullable BigDecimal number(String text, Language language) {
    Matcher multiplied = MULTIPLIED.matcher(DayWords.folded(text));
    BigDecimal factor = multiplied.matches() ? FACTORS.get(multiplied.group(2)) : null;
    if (factor == null) {
      return single(text, language);
    }
    String count = multiplied.group(1);
    BigDecimal counted = count.isEmpty() ? BigDecimal.ONE : single(count, language);
    return counted == null ? null : plain(counted.multiply(factor));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal brief = number.stripTrailingZeros();
    return brief.scale() < 0 ? brief.setScale(0) : brief;
  }

  private static @Nullable BigDecimal single(String text, Language language) {
    OptionalInt word = text.matches("\\d+") ? OptionalInt.empty() : NumberWords.whole(text);
    if (word.isPresent()) {
      return BigDecimal.valueOf(word.getAsInt());
    } else if (PARTS.containsKey(DayWords.folded(text))) {
      return PARTS.get(DayWords.folded(text));
    }
    boolean english = language == Language.EN;
    String grouping = english ? "," : "\\.";
    String point = english ? "\\." : ",";
    String number = text;
    if (number.matches("-?\\d{1,3}(" + BLANKS + "\\d{3})+(" + point + "\\d+)?")) {
      number = number.replaceAll(BLANKS, "");
    } else if (number.matches("-?\\d{1,3}(" + grouping + "\\d{3})+(" + point + "\\d+)?")) {
      number = number.replaceAll(grouping, "");
    }
    number = number.replace(',', '.');
    return PLAIN.matcher(number).matches() ? new BigDecimal(number) : null;
  }

  /** Whether a word is the unit, as one or as more: {@code uur} and {@code uren}, {@code dag}. */
  private static boolean isUnit(String said, String unit) {
    String one = stem(SIGNS.getOrDefault(said, said));
    String other = stem(unit);
    int shared = Math.min(one.length(), other.length());
    return shared > 0
        && (one.equals(other)
            || (shared >= 2 && one.substring(0, shared).equals(other.substring(0, shared))));
  }

  /** In Dutch a vowel is written twice in {@code uur} and once in {@code uren}. */
  private static String stem(String word) {
    String plain = DayWords.folded(word).replaceAll("\\.$", "");
    return plain.replaceAll("([aeou])\\1", "$1");
  }
}
