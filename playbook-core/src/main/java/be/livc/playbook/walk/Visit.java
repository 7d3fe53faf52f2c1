package be.livc.playbook.walk;

import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step that a walk meets, or may meet. */
public final class Visit {
  private final Step step;
  private final @Nullable Phase phase;
  private final Step.@Nullable Include include;
  private final boolean certain;
  private boolean reached;
  private final @Nullable QuestionState standing;
  private final @Nullable Rejection rejection;
  private final @Nullable Reason reason;
  private final @Nullable Dependencies hinges;
  private final @Nullable Offer offer;

  Visit(
      Step step,
      @Nullable Phase phase,
      Step.@Nullable Include include,
      boolean certain,
      @Nullable QuestionState standing,
      @Nullable Rejection rejection,
      @Nullable Reason reason,
      @Nullable Dependencies hinges,
      @Nullable Offer offer) {
    this.step = step;
    this.phase = phase;
    this.include = include;
    this.certain = certain;
    this.standing = standing;
    this.rejection = rejection;
    this.reason = reason;
    this.hinges = hinges;
    this.offer = offer;
  }

  /** The step. */
  public Step step() {
    return step;
  }

  /** The phase it stands in; null for what an application gives before the first. */
  public @Nullable Phase phase() {
    return phase;
  }

  /** The step that includes the playbook it stands in; null for what is the playbook's own. */
  public Step.@Nullable Include include() {
    return include;
  }

  /**
   * Whether the walk meets it whatever is still answered; else it is possible, and {@link #hangsOn}
   * says on what.
   */
  public boolean certain() {
    return certain;
  }

  /**
   * Whether someone has come to it: it stands no further than the first question that is open for
   * certain behind all that was answered or put off. A question that a change opened further up
   * doesn't hide what stands below it.
   */
  public boolean reached() {
    return reached;
  }

  /** Set once, before the walk that holds it is anyone's. */
  void comePast() {
    reached = true;
  }

  /** How it stands, for {@code ask} and {@code ask-again}; null for all other steps. */
  public @Nullable QuestionState standing() {
    return standing;
  }

  /** Why the recorded answer is not accepted; null unless {@link QuestionState#REFUSED}. */
  public @Nullable Rejection rejection() {
    return rejection;
  }

  /** Why it is there, nearest cause first; null when it is always there. */
  public @Nullable Reason reason() {
    return reason;
  }

  /**
   * The questions it hangs on, whose answers are not yet known, in the order met; empty when
   * certain.
   */
  public Set<String> hangsOn() {
    return Dependencies.questions(hinges);
  }

  /** The question asked here; null for steps that ask none. */
  public Step.@Nullable Ask question() {
    return step.asked();
  }

  /** What the question offers here; null for steps that ask none. */
  public @Nullable Offer offer() {
    Step.Ask ask = step.asked();
    return offer != null || ask == null ? offer : new Offer(ask, Map.of());
  }

  @Nullable Dependencies hinges() {
    return hinges;
  }
}
