package be.livc.playbook.walk;

import static be.livc.playbook.walk.Sketch.is;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Playbook;
import org.junit.jupiter.api.Test;

/** A place that a walk comes past. */
class VisitTest {
  private static final Sketch SKETCH = new Sketch();
  private static final Playbook PLAYBOOK =
      SKETCH.playbook(SKETCH.yesNo("q"), SKETCH.tell("altijd"), SKETCH.tell("soms", is("q", "ja")));

  private static Walk walk(Answers answers) {
    return Walk.of(PLAYBOOK, answers, Sketch.DATE);
  }

  @Test
  void visits_are_the_same_at_the_same_place_of_the_same_walk_alone() {
    Walk walk = walk(Answers.NONE);
    Visit one = walk.visits().get(0);
    assertThat(one).isEqualTo(walk.visits().get(0)).hasSameHashCodeAs(walk.visits().get(0));
    assertThat(one).isNotEqualTo(walk.visits().get(1)).isNotEqualTo("q").isNotEqualTo(null);
    assertThat(one).isNotEqualTo(walk(Answers.NONE).visits().get(0));
    assertThat(walk.visits()).extracting(Visit::hashCode).doesNotHaveDuplicates();
    assertThat(one.toString()).startsWith("ask q of ");
  }

  @Test
  void what_is_not_certain_hangs_on_the_questions_that_are_open() {
    assertThat(walk(Answers.NONE).visits())
        .extracting(visit -> visit.step().id() + " " + visit.hangsOn())
        .containsExactly("q []", "altijd []", "soms [q]");
    assertThat(walk(Answers.NONE.with("q", Sketch.one("ja"))).visits())
        .extracting(Visit::certain)
        .containsExactly(true, true, true);
    assertThat(walk(Answers.NONE.with("q", Sketch.one("nee"))).visits()).hasSize(2);
  }
}
