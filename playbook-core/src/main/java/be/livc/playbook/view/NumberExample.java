package be.livc.playbook.view;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A number that a question takes, written as it is read. */
final class NumberExample {
  private NumberExample() {}

  static String of(AnswerType type, Language language) {
    if (!(type instanceof AnswerType.Amount amount)) {
      return "3";
    }
    BigDecimal usual =
        amount.plain()
            ? new BigDecimal(2026)
            : amount.decimals() > 0 ? new BigDecimal("2.5") : new BigDecimal(3);
    BigDecimal min = amount.min();
    BigDecimal max = amount.max();
    BigDecimal example =
        Stream.of(usual, new BigDecimal(3))
            .filter(it -> (min == null || it.compareTo(min) >= 0))
            .filter(it -> max == null || it.compareTo(max) <= 0)
            .findFirst()
            .orElse(min != null ? min : max != null ? max : usual);
    return amount.plain() ? example.toPlainString() : language.number(example);
  }
}
