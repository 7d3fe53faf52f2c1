package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.scenario.MutationAnalysis.ExpectedLine;
import be.livc.playbook.walk.Sketch;
import be.livc.playbook.walk.Walk;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which line in a scenario would have noticed that a walk goes otherwise. */
class MutationDetectionTest {
  private static Walk walk(Function<Sketch, Playbook> drawn, Answers answers) {
    return Walk.of(drawn.apply(new Sketch()), answers, Sketch.DATE);
  }

  private static Playbook of(Sketch sketch, Step... steps) {
    sketch.conclusion("goed");
    sketch.conclusion("fout");
    return sketch.playbook(steps);
  }

  private static ExpectedLine line(
      Function<Sketch, Playbook> right, Function<Sketch, Playbook> wrong) {
    return MutationDetection.of(walk(right, Answers.NONE), walk(wrong, Answers.NONE));
  }

  @Test
  void another_ending_says_most() {
    Function<Sketch, Playbook> good =
        it -> of(it, it.tell("a"), it.conclude("goed", Condition.always()));
    assertThat(line(good, it -> of(it, it.conclude("fout", Condition.always()))))
        .isEqualTo(new ExpectedLine(Expectation.Kind.CONCLUSION, "goed"));
    assertThat(line(good, it -> of(it, it.tell("a"))))
        .isEqualTo(new ExpectedLine(Expectation.Kind.CONCLUSION, "goed"));
    assertThat(line(it -> of(it, it.tell("a")), good))
        .isEqualTo(new ExpectedLine(Expectation.Kind.CONCLUSION, "none"));
  }

  @Test
  void then_the_first_step_that_is_missed() {
    assertThat(
            line(
                it -> of(it, it.tell("a"), it.tell("b"), it.tell("c")),
                it -> of(it, it.tell("a"), it.tell("d"))))
        .isEqualTo(new ExpectedLine(Expectation.Kind.VISITS, "b"));
  }

  @Test
  void then_the_first_step_that_should_not_be_there() {
    assertThat(
            line(
                it -> of(it, it.tell("a")),
                it -> of(it, it.tell("a"), it.tell(""), it.tell("b"), it.tell("c"))))
        .isEqualTo(new ExpectedLine(Expectation.Kind.SKIPS, "b"));
  }

  @Test
  void what_is_only_possible_is_missed_where_it_was_certain_and_too_much_where_it_was_not_there() {
    Function<Sketch, Playbook> possible =
        it -> of(it, it.yesNo("a"), it.tell("b", Sketch.is("a", "ja")));
    Function<Sketch, Playbook> certain = it -> of(it, it.yesNo("a"), it.tell("b"));
    Function<Sketch, Playbook> none = it -> of(it, it.yesNo("a"));
    Answers later = Answers.NONE.with("a", Answer.PUT_OFF);
    assertThat(MutationDetection.of(walk(certain, later), walk(possible, later)))
        .isEqualTo(new ExpectedLine(Expectation.Kind.VISITS, "b"));
    assertThat(MutationDetection.of(walk(none, later), walk(possible, later)))
        .isEqualTo(new ExpectedLine(Expectation.Kind.SKIPS, "b"));
    assertThat(MutationDetection.of(walk(possible, later), walk(none, later))).isNull();
  }

  @Test
  void where_the_same_steps_are_met_no_line_tells_them_apart() {
    assertThat(
            line(
                it -> of(it, it.tell("a"), it.tell("b")), it -> of(it, it.tell("b"), it.tell("a"))))
        .isNull();
  }
}
