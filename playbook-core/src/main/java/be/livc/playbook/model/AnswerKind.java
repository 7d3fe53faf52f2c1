package be.livc.playbook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sorts of answers, in the order in which they are explained. */
public enum AnswerKind {
  /** {@link AnswerType.YesNo}. */
  YES_NO("yes-no"),
  /** {@link AnswerType.Choice}. */
  CHOICE("choice"),
  /** {@link AnswerType.Choices}. */
  CHOICES("choices"),
  /** {@link AnswerType.Words}. */
  TEXT("text"),
  /** {@link AnswerType.Amount}. */
  NUMBER("number"),
  /** {@link AnswerType.Day}. */
  DATE("date"),
  /** {@link AnswerType.Entries}. */
  LIST("list"),
  /** {@link AnswerType.Table}. */
  TABLE("table");

  private static final List<String> KEYS = Arrays.stream(values()).map(AnswerKind::key).toList();

  private final String key;

  AnswerKind(String key) {
    this.key = key;
  }

  /** The word that names it in files, such as {@code yes-no}. */
  public String key() {
    return key;
  }

  /** The words of all of them, in order. */
  public static List<String> keys() {
    return KEYS;
  }

  /** The one with this word; empty where no sort is called so. */
  public static Optional<AnswerKind> of(String key) {
    int at = KEYS.indexOf(key);
    return at < 0 ? Optional.empty() : Optional.of(values()[at]);
  }

  /** Tells the sort of an answer. */
  static final class Teller implements AnswerType.Visitor<AnswerKind> {
    static final Teller INSTANCE = new Teller();

    private Teller() {}

    @Override
    public AnswerKind yesNo(AnswerType.YesNo type) {
      return YES_NO;
    }

    @Override
    public AnswerKind choice(AnswerType.Choice type) {
      return CHOICE;
    }

    @Override
    public AnswerKind choices(AnswerType.Choices type) {
      return CHOICES;
    }

    @Override
    public AnswerKind words(AnswerType.Words type) {
      return TEXT;
    }

    @Override
    public AnswerKind amount(AnswerType.Amount type) {
      return NUMBER;
    }

    @Override
    public AnswerKind day(AnswerType.Day type) {
      return DATE;
    }

    @Override
    public AnswerKind entries(AnswerType.Entries type) {
      return LIST;
    }

    @Override
    public AnswerKind table(AnswerType.Table type) {
      return TABLE;
    }
  }
}
