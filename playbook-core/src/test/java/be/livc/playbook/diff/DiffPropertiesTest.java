package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.Difference.Subject;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.scenario.RandomChange;
import be.livc.playbook.walk.Completions;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Sketch;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The comparison held against all walks of small random playbooks. */
class DiffPropertiesTest {
  private static final int SEEDS = Boolean.getBoolean("livc.thorough") ? 14_000 : 400;
  private static final int MOST = 1_000;

  @Test
  void a_playbook_does_not_differ_from_itself() {
    for (int seed = 0; seed < SEEDS; seed++) {
      PlaybookDiff diff =
          PlaybookDiff.of(RandomPlaybook.of(seed), RandomPlaybook.of(seed), Sketch.DATE);
      assertThat(diff.differences()).as("seed %s", seed).isEmpty();
      assertThat(diff.required()).isEmpty();
      assertThat(diff.chances()).allMatch(chance -> chance.before() == null || !chance.differs());
    }
  }

  @Test
  void the_number_asked_for_is_never_lower_than_walking_all_walks_says() {
    int[] asked = new int[4];
    int[] exact = new int[4];
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook before = RandomPlaybook.of(seed);
      Playbook after = RandomChange.of(before, new Random(seed));
      Level force = force(before, after);
      if (force == null) {
        continue;
      }
      PlaybookDiff diff = PlaybookDiff.of(before, after, Sketch.DATE);
      Level level = diff.required().map(RequiredVersion::level).orElse(Level.PATCH);
      assertThat(level).as("seed %s: %s", seed, diff.differences()).isGreaterThanOrEqualTo(force);
      asked[force.ordinal()]++;
      exact[force.ordinal()] += level == force ? 1 : 0;
    }
    assertThat(asked[Level.PATCH.ordinal()]).isGreaterThan(SEEDS / 20);
    assertThat(asked[Level.MINOR.ordinal()]).isGreaterThan(SEEDS / 20);
    assertThat(asked[Level.MAJOR.ordinal()]).isGreaterThan(SEEDS / 20);
    assertThat(exact[Level.PATCH.ordinal()]).isGreaterThan(asked[Level.PATCH.ordinal()] / 3);
    assertThat(exact[Level.MINOR.ordinal()]).isGreaterThan(asked[Level.MINOR.ordinal()] / 2);
  }

  @Test
  void what_is_added_or_removed_and_reaches_walks_has_an_example() {
    int shown = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook before = RandomPlaybook.of(seed, false);
      Playbook after = RandomChange.of(before, new Random(seed));
      PlaybookDiff diff = PlaybookDiff.of(before, after, Sketch.DATE);
      for (Difference one : diff.differences()) {
        boolean whole = one.kind() == Kind.ADDED || one.kind() == Kind.REMOVED;
        if (whole && one.subject() == Subject.STEP && reaches(diff, one)) {
          shown++;
          assertThat(one.example()).as("seed %s: %s", seed, one).isNotNull();
        }
      }
    }
    assertThat(shown).isGreaterThan(SEEDS / 20);
  }

  private static boolean reaches(PlaybookDiff diff, Difference one) {
    return diff.chances().stream()
        .filter(it -> it.name().equals(one.name()) && it.there() != it.stays())
        .map(it -> it.stays() ? it.after() : it.before())
        .allMatch(chance -> chance != null && !chance.equals(Probability.NEVER));
  }

  /** What all walks say; null where there are too many. */
  private static Level force(Playbook before, Playbook after) {
    boolean[] lost = {false};
    List<Walk> walks =
        Completions.all(before, MOST, RandomAnswers::values, walk -> lost[0] |= loses(walk, after));
    List<Walk> others = Completions.all(after, MOST);
    if (walks == null || others == null) {
      return null;
    } else if (lost[0]) {
      return Level.MAJOR;
    }
    boolean same =
        walks.stream().allMatch(walk -> isSame(walk, after))
            && others.stream().allMatch(walk -> isSame(walk, before));
    return same ? Level.PATCH : Level.MINOR;
  }

  private static boolean loses(Walk walk, Playbook after) {
    Walk other = Walk.of(after, walk.answers(), Sketch.DATE);
    for (Map.Entry<String, Answer> one : walk.answers().byQuestion().entrySet()) {
      Value value = ((Answer.Given) one.getValue()).value();
      Step.Ask ask = after.question(one.getKey()).orElse(null);
      boolean refused =
          other
              .question(one.getKey())
              .filter(it -> it.standing() == QuestionState.REFUSED)
              .isPresent();
      if (ask == null || refused || AnswerValidator.of(ask, value) != null) {
        return true;
      }
    }
    for (Task task : walk.tasks()) {
      Step step = after.step(task.step().id()).orElse(null);
      if (task.visit().reached() && !(step instanceof Step.Do)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Walk walk, Playbook other) {
    Walk there = Walk.of(other, walk.answers(), Sketch.DATE);
    return there.atEnd() && path(walk).equals(path(there));
  }

  private static List<String> path(Walk walk) {
    return walk.visits().stream()
        .filter(Visit::certain)
        .map(visit -> visit.step().getClass() + visit.step().id() + visit.step().header().number())
        .toList();
  }
}
