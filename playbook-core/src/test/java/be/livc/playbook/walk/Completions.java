package be.livc.playbook.walk;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** All ways in which a walk can go on to its end, by trying every value; for small playbooks. */
public final class Completions {
  private final Playbook playbook;
  private final int most;
  private final boolean alsoPutOff;
  private final Function<Ask, List<Value>> values;
  private final Consumer<Walk> onTheWay;
  private final List<Walk> found = new ArrayList<>();
  private boolean tooMany;

  private Completions(
      Playbook playbook,
      int most,
      boolean alsoPutOff,
      Function<Ask, List<Value>> values,
      Consumer<Walk> onTheWay) {
    this.onTheWay = onTheWay;
    this.values = values;
    this.playbook = playbook;
    this.most = most;
    this.alsoPutOff = alsoPutOff;
  }

  /** All complete walks; null when there are more than {@code most}. */
  public static List<Walk> all(Playbook playbook, int most) {
    return all(playbook, most, RandomAnswers::values, walk -> {});
  }

  /** The same with these values at each question; each walk on the way is looked at too. */
  public static List<Walk> all(
      Playbook playbook, int most, Function<Ask, List<Value>> values, Consumer<Walk> onTheWay) {
    return of(playbook, Answers.NONE, most, false, values, onTheWay);
  }

  /**
   * All walks in which every open question was answered, and each that was put off either stays so
   * or was answered; null when there are more than {@code most}. Kept answers that turn out to be
   * refused are other answers, so such walks are left out.
   */
  static List<Walk> of(Playbook playbook, Answers answers, int most, boolean alsoPutOff) {
    return of(playbook, answers, most, alsoPutOff, RandomAnswers::values, walk -> {});
  }

  private static List<Walk> of(
      Playbook playbook,
      Answers answers,
      int most,
      boolean alsoPutOff,
      Function<Ask, List<Value>> values,
      Consumer<Walk> onTheWay) {
    Completions completions = new Completions(playbook, most, alsoPutOff, values, onTheWay);
    Set<String> refused = new HashSet<>();
    for (Visit visit : Walk.of(playbook, answers, Sketch.DATE).visits()) {
      if (visit.standing() == QuestionState.REFUSED) {
        refused.add(visit.question().id());
      }
    }
    completions.go(answers, refused, new HashSet<>());
    return completions.tooMany ? null : completions.found;
  }

  private void go(Answers answers, Set<String> refused, Set<String> staying) {
    Walk walk = Walk.of(playbook, answers, Sketch.DATE);
    for (Visit visit : walk.visits()) {
      if (visit.standing() == QuestionState.REFUSED && !refused.contains(visit.question().id())) {
        return;
      }
    }
    onTheWay.accept(walk);
    Ask next = null;
    for (Visit visit : walk.visits()) {
      if (next == null && visit.certain() && visit.standing() == QuestionState.OPEN) {
        next = visit.question();
      }
    }
    boolean open = next != null;
    if (open && answers.get(next.id()) instanceof Answer.Given) {
      // asked once more, as its answer isn't offered here: another one is another walk
      return;
    }
    for (Visit visit : walk.putOff()) {
      if (next == null && alsoPutOff && !staying.contains(visit.question().id())) {
        next = visit.question();
      }
    }
    if (next == null) {
      found.add(walk);
      tooMany |= found.size() > most;
      return;
    }
    if (!open) {
      Set<String> more = new HashSet<>(staying);
      more.add(next.id());
      go(answers, refused, more);
    }
    Set<String> answered = new HashSet<>(refused);
    answered.remove(next.id());
    for (Value value : values.apply(next)) {
      if (!tooMany) {
        go(answers.with(next.id(), value), answered, staying);
      }
    }
  }
}
