package be.livc.playbook.walk;

import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Circuit.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step that a walk meets, or may meet. Equal to that of the same walk at the same place. */
public final class Visit {
  private final Walk walk;
  private final Place place;

  Visit(Walk walk, Place place) {
    this.walk = walk;
    this.place = place;
  }

  Place place() {
    return place;
  }

  /** The step. */
  public Step step() {
    return place.step();
  }

  /** The phase it stands in; null for what an application gives before the first. */
  public @Nullable Phase phase() {
    return place.phase();
  }

  /** The step that includes the playbook it stands in; null for what is the playbook's own. */
  public Step.@Nullable Include include() {
    return place.include();
  }

  /**
   * Whether the walk meets it whatever is still answered; else it is possible, and {@link #hangsOn}
   * says on what.
   */
  public boolean certain() {
    return walk.isCertain(place);
  }

  /**
   * Whether someone has come to it: it stands no further than the first question that is open for
   * certain behind all that was answered or put off. A question that a change opened further up
   * doesn't hide what stands below it.
   */
  public boolean reached() {
    return walk.isReached(place);
  }

  /** How it stands, for {@code ask} and {@code ask-again}; null for all other steps. */
  public @Nullable QuestionState standing() {
    return walk.standing(place);
  }

  /** Why the recorded answer is not accepted; null unless {@link QuestionState#REFUSED}. */
  public @Nullable Rejection rejection() {
    return standing() == QuestionState.REFUSED ? walk.details(this).rejection() : null;
  }

  /** Why it is there, nearest cause first; null when it is always there. */
  public @Nullable Reason reason() {
    return place.reason();
  }

  /**
   * The questions it hangs on, whose answers are not yet known, in the order met; empty when
   * certain.
   */
  public Set<String> hangsOn() {
    return certain() ? Set.of() : Dependencies.questions(walk.details(this).hinges());
  }

  /** The question asked here; null for steps that ask none. */
  public Step.@Nullable Ask question() {
    return place.step().asked();
  }

  /** What the question offers here; null for steps that ask none. */
  public @Nullable Offer offer() {
    return walk.offer(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Visit that
        && walk == that.walk
        && place.number() == that.place.number();
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(walk) + place.number();
  }

  @Override
  public String toString() {
    return step().kind().key() + " " + step().id() + " of " + walk;
  }
}
