package be.livc.cli.words;

import be.livc.cli.console.Texts;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.text.CommonMarkText;
import java.math.BigDecimal;

/** Why an answer is not accepted, in one sentence that says what is. */
public final class RejectionText {
  private RejectionText() {}

  /** The sentence for an answer to a question. */
  public static String sentence(Ask ask, Rejection rejection, Language language, Texts texts) {
    String later = ask.mayWait() ? texts.of("refused.or-later") : "";
    return sentence(ask.type(), rejection, later, language, texts);
  }

  /** The sentence for an answer outside a walk, where nothing can be put off. */
  public static String sentence(
      AnswerType type, Rejection rejection, Language language, Texts texts) {
    return sentence(type, rejection, "", language, texts);
  }

  /** The sentence for a cell of a table, which can't be put off. */
  public static String sentence(
      AnswerType type, Rejection rejection, String later, Language language, Texts texts) {
    String given = rejection.given();
    String limit = rejection.accepted().isEmpty() ? "" : rejection.accepted().get(0);
    String key = "refused." + rejection.kind().name();
    return switch (rejection.kind()) {
      case NO_SUCH_OPTION -> option(type, rejection, later, texts);
      case WRONG_SORT ->
          switch (type.kind()) {
            case NUMBER -> quoted("refused.number", given, later, texts);
            case DATE -> quoted("refused.day", given, later, texts);
            case YES_NO, CHOICE, CHOICES, TEXT, LIST, TABLE -> texts.of(key, later);
          };
      case TOO_SMALL, TOO_LARGE -> texts.of(key, number(limit, type, language), later);
      case PATTERN, REFUSED -> message(rejection, key, later, texts);
      case TOO_FEW, TOO_MANY, TOO_PRECISE -> texts.count(key, Integer.parseInt(limit), later);
      case NOT_ALONE, TWICE -> texts.of(key, label(type, given), later);
      case WRONG_CELL -> texts.of(key, column(type, given), later);
      case EMPTY, MANY_LINES, TOO_LONG, NOT_TEXT, MAY_NOT_WAIT -> texts.of(key, later, limit);
    };
  }

  private static String option(AnswerType type, Rejection rejection, String later, Texts texts) {
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
    String refused =
        given.isEmpty() ? texts.of("refused.option.hidden") : texts.of("refused.option", given);
    return texts.near(refused, Texts.quoted(rejection.near()))
        + " "
        + texts.of("refused.choose", choose, later);
  }

  private static String quoted(String key, String given, String later, Texts texts) {
    return given.isEmpty() ? texts.of(key + ".hidden", later) : texts.of(key, given, later);
  }

  private static String message(Rejection rejection, String key, String later, Texts texts) {
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
