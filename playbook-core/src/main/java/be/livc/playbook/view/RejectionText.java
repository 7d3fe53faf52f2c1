package be.livc.playbook.view;

import be.livc.playbook.answer.Labels;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.text.CommonMarkText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Why an answer is not accepted, in one sentence that says what is. */
public final class RejectionText {
  private RejectionText() {}

  /** The sentence for an answer to a question. */
  public static String sentence(Ask ask, Rejection rejection, Language language, Sentences texts) {
    String later = ask.mayWait() ? texts.of("refused.or-later") : "";
    return sentence(ask.type(), rejection, later, language, texts);
  }

  /** The sentence for an answer outside a walk, where nothing can be put off. */
  public static String sentence(
      AnswerType type, Rejection rejection, Language language, Sentences texts) {
    return sentence(type, rejection, "", language, texts);
  }

  /** The sentence for a cell of a table, which can't be put off. */
  public static String sentence(
      AnswerType type, Rejection rejection, String later, Language language, Sentences texts) {
    String given = rejection.given();
    String limit = rejection.accepted().isEmpty() ? "" : rejection.accepted().get(0);
    String key = "refused." + rejection.kind().name();
    return switch (rejection.kind()) {
      case NO_SUCH_OPTION -> option(type, rejection, later, texts);
      case WRONG_SORT ->
          switch (type.kind()) {
            case NUMBER -> number(type, given, later, language, texts);
            case DATE -> unclear(given, texts.of("refused.day.hidden", later), texts);
            case YES_NO, CHOICE, CHOICES, TEXT, LIST, TABLE -> texts.of(key, later);
          };
      case TOO_SMALL, TOO_LARGE -> texts.of(key, number(limit, type, language), later);
      case PATTERN, REFUSED -> message(rejection, key, later, texts);
      case TOO_PRECISE ->
          limit.equals("0")
              ? texts.of("refused.whole", NumberExample.of(type, language), later)
              : texts.count(key, Integer.parseInt(limit), later);
      case NO_SUCH_DAY ->
          given.isEmpty()
              ? texts.of("refused.day.hidden", later)
              : texts.of("refused.day", given, later);
      case DAY_MISSING -> missing(limit, later, language, texts);
      case FAR_YEAR -> texts.of(key, day(rejection, language), later);
      case TOO_FEW, TOO_MANY -> texts.count(key, Integer.parseInt(limit), later);
      case NOT_ALONE, TWICE, NOT_OFFERED -> texts.of(key, label(type, given), later);
      case WRONG_CELL -> texts.of(key, column(type, given), later);
      case EMPTY, MANY_LINES, TOO_LONG, NOT_TEXT, MAY_NOT_WAIT -> texts.of(key, later, limit);
    };
  }

  private static String option(
      AnswerType type, Rejection rejection, String later, Sentences texts) {
    String given = rejection.given();
    int size = type.options().size();
    String choose =
        type instanceof AnswerType.YesNo
            ? texts.of("refused.choose.yes-no")
            : size == 1
                ? texts.of("refused.choose.one")
                : size == 2
                    ? texts.of("refused.choose.two")
                    : texts.of("refused.choose.many", size);
    boolean several = rejection.near().size() > 1 && begins(rejection.near(), given);
    if (several) {
      return texts.of("refused.more-than-one", given, texts.or(Sentences.quoted(rejection.near())));
    }
    String refused =
        given.isEmpty() ? texts.of("refused.option.hidden") : texts.of("refused.option", given);
    return texts.near(refused, Sentences.quoted(rejection.near()))
        + " "
        + texts.of("refused.choose", choose, later);
  }

  private static boolean begins(List<String> labels, String typed) {
    return !typed.isEmpty() && labels.stream().allMatch(it -> Labels.begins(it, typed));
  }

  private static String number(
      AnswerType type, String given, String later, Language language, Sentences texts) {
    String key = type instanceof AnswerType.Amount amount && amount.decimals() == 0 ? ".whole" : "";
    String unit = type instanceof AnswerType.Amount amount ? amount.unit() : "";
    String example = NumberExample.of(type, language);
    String asked =
        texts.of("refused.number" + key, example + (unit.isEmpty() ? "" : " " + unit), later);
    return unclear(given, asked, texts);
  }

  private static String unclear(String given, String asked, Sentences texts) {
    return given.isEmpty() ? asked : texts.of("refused.unclear", given) + " " + asked;
  }

  /** What of a day is there, and what is to be typed behind it. */
  private static String missing(String there, String later, Language language, Sentences texts) {
    if (there.length() == 7) {
      YearMonth month = YearMonth.parse(there);
      String said = language.months().get(month.getMonthValue() - 1) + " " + month.getYear();
      return texts.of("refused.DAY_MISSING.day", said, later);
    }
    return texts.of(
        there.length() == 4 ? "refused.DAY_MISSING.month" : "refused.DAY_MISSING.of", there, later);
  }

  private static String day(Rejection rejection, Language language) {
    return rejection.near().isEmpty()
        ? rejection.given()
        : language.dateWithWeekday(LocalDate.parse(rejection.near().get(0)));
  }

  private static String message(Rejection rejection, String key, String later, Sentences texts) {
    Text message = rejection.message();
    return message == null ? texts.of(key, later) : CommonMarkText.plain(message.markdown());
  }

  private static String number(String limit, AnswerType type, Language language) {
    BigDecimal number = new BigDecimal(limit);
    boolean plain = type instanceof AnswerType.Amount amount && amount.plain();
    return plain ? number.toPlainString() : language.number(number);
  }

  private static String label(AnswerType type, String key) {
    return type.options().stream()
        .filter(option -> option.key().equals(key))
        .map(option -> CommonMarkText.plain(option.label().markdown()))
        .findFirst()
        .orElse(key);
  }

  private static String column(AnswerType type, String key) {
    return type instanceof AnswerType.Table table
        ? table.columns().stream()
            .filter(column -> column.key().equals(key))
            .map(column -> CommonMarkText.plain(column.label().markdown()))
            .findFirst()
            .orElse(key)
        : key;
  }
}
