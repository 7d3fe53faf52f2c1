package be.livc.playbook.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Playbook;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The walk in three values, held against every way in which it can go on. */
class CompletionsTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 10_000 : Integer.getInteger("livc.seeds", 700);
  private static final int MOST = 1_500;

  private interface Property {
    void holds(Walk walk, List<Walk> completions);
  }

  private static void always(Property property) {
    int tried = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      Answers answers = RandomAnswers.answers(playbook, new Random(seed));
      List<Walk> completions = Completions.of(playbook, answers, MOST, true);
      if (completions != null && !completions.isEmpty()) {
        tried++;
        try {
          property.holds(Walk.of(playbook, answers, Sketch.DATE), completions);
        } catch (AssertionError wrong) {
          throw new AssertionError("seed " + seed + ": " + wrong.getMessage(), wrong);
        }
      }
    }
    assertThat(tried).isGreaterThan(SEEDS / 2);
  }

  private static BitSet steps(Walk walk, boolean possibleToo) {
    BitSet numbers = new BitSet();
    for (Visit visit : walk.visits()) {
      if (visit.certain() || possibleToo) {
        numbers.set(visit.step().header().number());
      }
    }
    return numbers;
  }

  private static boolean within(BitSet some, BitSet all) {
    BitSet rest = (BitSet) some.clone();
    rest.andNot(all);
    return rest.isEmpty();
  }

  @Test
  void what_is_certain_is_in_every_completion() {
    always(
        (walk, completions) -> {
          for (Walk end : completions) {
            assertThat(within(steps(walk, false), steps(end, false)))
                .as("%s in %s", walk.answers(), end.answers())
                .isTrue();
          }
        });
  }

  @Test
  void what_is_not_even_possible_is_in_no_completion() {
    always(
        (walk, completions) -> {
          for (Walk end : completions) {
            assertThat(within(steps(end, true), steps(walk, true)))
                .as("%s in %s", walk.answers(), end.answers())
                .isTrue();
          }
        });
  }

  @Test
  void a_certain_conclusion_and_a_fact_that_is_known_stay_so() {
    always(
        (walk, completions) -> {
          for (Walk end : completions) {
            walk.conclusion()
                .ifPresent(
                    visit ->
                        assertThat(end.conclusion().orElseThrow().step()).isSameAs(visit.step()));
          }
        });
  }

  @Test
  void progress_bounds_hold_for_every_completion() {
    always(
        (walk, completions) -> {
          Progress progress = walk.progress();
          for (Walk end : completions) {
            int asked = 0;
            for (Visit visit : end.questions()) {
              String id = visit.question().id();
              asked += walk.answers().get(id) == null || isOpen(walk, id) ? 1 : 0;
            }
            assertThat(asked)
                .as("%s then %s", walk.answers(), end.answers())
                .isBetween(progress.least(), progress.most());
          }
        });
  }

  private static boolean isOpen(Walk walk, String question) {
    return walk.question(question)
        .filter(visit -> visit.standing() == QuestionState.OPEN)
        .isPresent();
  }
}
