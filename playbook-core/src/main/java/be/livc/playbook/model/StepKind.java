package be.livc.playbook.model;

/** The kinds of steps, in the order in which they are explained. */
public enum StepKind {
  /** {@link Step.Tell}. */
  TELL("tell"),
  /** {@link Step.Warn}. */
  WARN("warn"),
  /** {@link Step.Ask}. */
  ASK("ask"),
  /** {@link Step.AskAgain}. */
  ASK_AGAIN("ask-again"),
  /** {@link Step.Do}. */
  DO("do"),
  /** {@link Step.Write}. */
  WRITE("write"),
  /** {@link Step.Group}. */
  GROUP("group"),
  /** {@link Step.Include}. */
  INCLUDE("include"),
  /** {@link Step.Conclude}, whether it brings its own advice or names a shared one. */
  CONCLUDE("conclude");

  private final String key;

  StepKind(String key) {
    this.key = key;
  }

  /** The key that names it in files, such as {@code ask-again}. */
  public String key() {
    return key;
  }

  /** Tells the kind of a step. */
  static final class Teller implements Step.Visitor<StepKind> {
    static final Teller INSTANCE = new Teller();

    private Teller() {}

    @Override
    public StepKind tell(Step.Tell step) {
      return TELL;
    }

    @Override
    public StepKind warn(Step.Warn step) {
      return WARN;
    }

    @Override
    public StepKind ask(Step.Ask step) {
      return ASK;
    }

    @Override
    public StepKind askAgain(Step.AskAgain step) {
      return ASK_AGAIN;
    }

    @Override
    public StepKind task(Step.Do step) {
      return DO;
    }

    @Override
    public StepKind write(Step.Write step) {
      return WRITE;
    }

    @Override
    public StepKind group(Step.Group step) {
      return GROUP;
    }

    @Override
    public StepKind include(Step.Include step) {
      return INCLUDE;
    }

    @Override
    public StepKind conclude(Step.Conclude step) {
      return CONCLUDE;
    }
  }
}
