package be.livc.playbook.answer;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as people type them: {@code 12.500} and {@code 12500} are the same. */
final class NumberParser {
  private static final int LONGEST = 40;
  private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final String BLANKS = "[ \u00a0\u202f]";

  private NumberParser() {}

  static AnswerParser read(AnswerType.Amount type, String typed, Language language) {
    String number = withoutUnit(typed, type.unit()).strip();
    boolean english = language == Language.EN;
    String grouping = english ? "," : "\\.";
    String point = english ? "\\." : ",";
    if (number.length() <= LONGEST) {
      if (number.matches("-?\\d{1,3}(" + BLANKS + "\\d{3})+(" + point + "\\d+)?")) {
        number = number.replaceAll(BLANKS, "");
      } else if (number.matches("-?\\d{1,3}(" + grouping + "\\d{3})+(" + point + "\\d+)?")) {
        number = number.replaceAll(grouping, "");
      }
      number = english ? number : number.replace(',', '.');
      if (PLAIN.matcher(number).matches()) {
        return AnswerParser.value(new Value.Amount(new BigDecimal(number)));
      }
    }
    return AnswerParser.refused(Rejection.Kind.WRONG_SORT, typed, List.of());
  }

  private static String withoutUnit(String typed, String unit) {
    boolean behind =
        !unit.isEmpty() && typed.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT));
    return behind ? typed.substring(0, typed.length() - unit.length()) : typed;
  }
}
