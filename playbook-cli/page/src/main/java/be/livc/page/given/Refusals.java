package be.livc.page.given;

import be.livc.page.wire.Shape;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.Sentences;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why an answer is not taken, and offers what was likely meant. */
public final class Refusals {
  /** A year and a month, as a rejection names what is there of a day. */
  private static final int MONTH = "2026-11".length();

  private final Language language;
  private final Sentences texts;

  /** In the language of the content, by these sentences. */
  public Refusals(Language language, Sentences texts) {
    this.language = language;
    this.texts = texts;
  }

  /** Of an answer to a question. */
  public Refusal of(Ask ask, Rejection why) {
    String sentence = RejectionText.sentence(ask, why, language, texts);
    Refusal refusal = new Refusal(sentence, offer(ask.type(), why), -1, "");
    return why.kind() == Rejection.Kind.WRONG_CELL ? refusal.at(-1, why.given()) : refusal;
  }

  /** Of a cell of a table. */
  public Refusal of(AnswerType cell, Rejection why) {
    return new Refusal(
        RejectionText.sentence(cell, why, language, texts), offer(cell, why), -1, "");
  }

  private Refusal.@Nullable Offer offer(AnswerType type, Rejection why) {
    return switch (why.kind()) {
      case FAR_YEAR -> why.near().isEmpty() ? null : day(LocalDate.parse(why.near().get(0)));
      case DAY_MISSING -> firstOf(why.accepted());
      case NO_SUCH_OPTION -> why.near().size() == 1 ? option(type, why.near().get(0)) : null;
      default -> null;
    };
  }

  private Refusal.@Nullable Offer firstOf(List<String> there) {
    return !there.isEmpty() && there.get(0).length() == MONTH
        ? day(YearMonth.parse(there.get(0)).atDay(1))
        : null;
  }

  private Refusal.Offer day(LocalDate day) {
    String label = texts.of("offer.take", language.date(day));
    Map<String, @Nullable Object> value = new Shape().put("typed", written(day)).map();
    return new Refusal.Offer(label, value);
  }

  /** A day as a person writes it, with its whole year. */
  public static String written(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  /** A near option stands in a rejection as its label. */
  private Refusal.@Nullable Offer option(AnswerType type, String label) {
    for (Option option : type.options()) {
      if (CommonMarkText.plain(option.label().markdown()).equals(label)) {
        return new Refusal.Offer(
            texts.of("offer.take", label), new Shape().put("keys", List.of(option.key())).map());
      }
    }
    return null;
  }
}
