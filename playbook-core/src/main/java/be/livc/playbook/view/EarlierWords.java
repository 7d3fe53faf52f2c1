package be.livc.playbook.view;

import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.earlier.ConfirmedSuggestions;
import be.livc.playbook.session.earlier.EarlierAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Why answers of another session are not taken over, in words; never what was answered. */
public final class EarlierWords {
  private final List<Left> left = new ArrayList<>();
  private final Session session;
  private final Sentences texts;

  /**
   * An answer that is not taken over.
   *
   * @param question its id
   * @param cause in one word, for programs
   * @param sentence why
   */
  public record Left(String question, String cause, String sentence) {
    /** Checks that nothing is missing. */
    public Left {
      Objects.requireNonNull(question, "question");
      Objects.requireNonNull(cause, "cause");
      Objects.requireNonNull(sentence, "sentence");
    }
  }

  /** Of what could not be offered in a session. */
  public EarlierWords(EarlierAnswers earlier, Session session, Sentences texts) {
    this.session = session;
    this.texts = texts;
    earlier
        .left()
        .forEach(
            (question, why) -> {
              String cause = why.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
              Rejection rejection = why.rejection();
              if (rejection == null) {
                add(question, cause, texts.of("earlier." + cause));
              } else {
                add(question, cause, sentence(question, rejection));
              }
            });
  }

  /** With what could not be recorded either. */
  public EarlierWords and(ConfirmedSuggestions confirmed) {
    confirmed
        .refused()
        .forEach((question, why) -> add(question, "refused", sentence(question, why)));
    confirmed.notMet().forEach(question -> add(question, "not-met", texts.of("earlier.not-met")));
    return this;
  }

  private void add(String question, String cause, String sentence) {
    left.add(new Left(question, cause, sentence));
  }

  private String sentence(String question, Rejection why) {
    Ask ask = session.playbook().question(question).orElseThrow();
    return RejectionText.sentence(ask, why, session.playbook().language(), texts);
  }

  /** All of them, in the order found. */
  public List<Left> left() {
    return List.copyOf(left);
  }
}
