package be.livc.cli.input;

import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.answer.TypedDay;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Reads what is typed at one question or in one cell. What was there of a day is remembered, so
 * that only what was missing has to be typed behind it.
 */
public final class TypedAnswers {
  private final Language language;
  private final LocalDate today;
  private String there = "";

  /**
   * A reading.
   *
   * @param language that of the playbook
   * @param today the day from which {@code morgen} counts
   */
  public TypedAnswers(Language language, LocalDate today) {
    this.language = language;
    this.today = today;
  }

  /** A question's answer. */
  public AnswerParser read(Ask ask, String typed) {
    return completed(typed, text -> AnswerParser.read(ask, text, language, today));
  }

  /** A cell's answer. */
  public AnswerParser read(AnswerType type, String typed) {
    return completed(typed, text -> AnswerParser.read(type, text, language, today));
  }

  private AnswerParser completed(String typed, Function<String, AnswerParser> reading) {
    AnswerParser read = reading.apply(there.isEmpty() ? typed : TypedDay.completed(there, typed));
    Rejection why = read.rejection();
    if (why != null && !there.isEmpty() && why.kind() == Rejection.Kind.WRONG_SORT) {
      read = reading.apply(typed);
      why = read.rejection();
    }
    there = why != null && why.kind() == Rejection.Kind.DAY_MISSING ? why.accepted().get(0) : there;
    return read;
  }
}
