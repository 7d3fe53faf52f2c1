package be.livc.playbook.walk;

import static be.livc.playbook.walk.Sketch.any;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.option;
import static be.livc.playbook.walk.Sketch.some;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many questions are still to come, at least and at most. */
class ProgressTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private static Walk walk(Playbook playbook, Answers answers) {
    return Walk.of(playbook, answers, Sketch.DATE);
  }

  private static String left(Playbook playbook, Answers answers) {
    return left(walk(playbook, answers).progress());
  }

  private static String left(Progress progress) {
    return progress.least() + " to " + progress.most();
  }

  private Option holding(String key, String... questions) {
    Step[] steps = new Step[questions.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = sketch.yesNo(questions[i]);
    }
    return option(key, steps);
  }

  /** A question, and then the end of the walk. */
  private Step end(Condition when) {
    return sketch.group(when, sketch.yesNo("laatste"), sketch.conclude("einde", ALWAYS));
  }

  @Test
  void one_option_of_an_open_question_will_be_chosen() {
    Playbook playbook =
        sketch.playbook(sketch.choice("q", holding("a", "a1", "a2"), holding("b", "b1")));
    assertThat(left(playbook, Answers.NONE)).isEqualTo("2 to 3");
    assertThat(left(playbook, Answers.NONE.with("q", one("b")))).isEqualTo("1 to 1");
  }

  @Test
  void an_open_question_that_may_be_left_empty_may_bring_nothing() {
    AnswerType type = new AnswerType.Choice(List.of(holding("a", "a1"), holding("b", "b1")));
    Playbook playbook = sketch.playbook(sketch.ask("q", type, ALWAYS, true));
    assertThat(left(playbook, Answers.NONE)).isEqualTo("1 to 2");
  }

  @Test
  void of_several_options_each_may_be_chosen_but_one_that_excludes_the_others() {
    Option alone = holding("c", "c1").withExclusive(true);
    Playbook playbook =
        sketch.playbook(sketch.choices("q", holding("a", "a1"), holding("b", "b1"), alone));
    assertThat(left(playbook, Answers.NONE)).isEqualTo("2 to 3");
    assertThat(left(playbook, Answers.NONE.with("q", some("a", "b")))).isEqualTo("2 to 2");
  }

  @Test
  void a_question_that_was_put_off_brings_nothing_up_to_what_it_may() {
    Playbook single = sketch.playbook(sketch.choice("q", holding("a", "a1"), holding("b", "b1")));
    assertThat(left(single, Answers.NONE.with("q", Answer.PUT_OFF))).isEqualTo("0 to 1");
    Playbook several = sketch.playbook(sketch.choices("q", holding("a", "a1"), holding("b", "b1")));
    assertThat(left(several, Answers.NONE.with("q", Answer.PUT_OFF))).isEqualTo("0 to 2");
  }

  @Test
  void behind_an_end_that_hangs_on_a_question_put_off_nothing_need_be_asked() {
    Playbook playbook = sketch.playbook(sketch.yesNo("q"), end(is("q", "ja")), sketch.yesNo("na"));
    assertThat(left(playbook, Answers.NONE)).isEqualTo("2 to 2");
    assertThat(left(playbook, Answers.NONE.with("q", Answer.PUT_OFF))).isEqualTo("0 to 1");
    assertThat(left(playbook, Answers.NONE.with("q", one("weg")))).isEqualTo("0 to 1");
    assertThat(left(playbook, Answers.NONE.with("q", one("nee")))).isEqualTo("1 to 1");
  }

  @Test
  void the_same_goes_where_it_hangs_on_it_in_a_roundabout_way() {
    Playbook behind =
        sketch.playbook(
            sketch.yesNo("q", sketch.yesNo("r")), end(is("r", "ja")), sketch.yesNo("na"));
    assertThat(left(behind, Answers.NONE)).isEqualTo("2 to 3");
    assertThat(left(behind, Answers.NONE.with("q", Answer.PUT_OFF))).isEqualTo("0 to 2");
    Playbook either =
        sketch.playbook(
            sketch.yesNo("q"),
            sketch.yesNo("r"),
            end(any(is("q", "ja"), is("r", "ja"))),
            sketch.yesNo("na"));
    assertThat(left(either, Answers.NONE)).isEqualTo("3 to 3");
    assertThat(left(either, Answers.NONE.with("q", Answer.PUT_OFF))).isEqualTo("1 to 2");
    assertThat(left(either, Answers.NONE.with("r", Answer.PUT_OFF))).isEqualTo("1 to 2");
  }

  @Test
  void another_answer_where_a_question_is_asked_anew_may_bring_others_further_up() {
    Step.Ask ask = sketch.choice("q", holding("a", "a1"), option("b"), option("c"));
    Step anew =
        new Step.AskAgain(
            sketch.header("", ALWAYS),
            ask,
            Map.of("b", List.of(sketch.yesNo("b1"))),
            Set.of("b", "c"));
    Phase phase = Sketch.phase("fase", ALWAYS, sketch.yesNo("p", sketch.yesNo("p1")), ask, anew);
    Playbook playbook = sketch.playbook("p", List.of(phase));
    Answers answers = Answers.NONE.with("p", one("ja")).with("p1", one("ja"));
    assertThat(left(playbook, answers.with("q", one("a")))).isEqualTo("1 to 3");
    assertThat(left(walk(playbook, answers.with("q", one("a"))).progress(phase)))
        .isEqualTo("1 to 3");
    assertThat(left(playbook, answers.with("q", one("b")))).isEqualTo("1 to 1");
    assertThat(left(playbook, answers.with("q", one("c")))).isEqualTo("0 to 0");
  }

  @Test
  void each_phase_counts_its_own_questions() {
    Phase first = Sketch.phase("eerste", ALWAYS, sketch.yesNo("a", sketch.yesNo("b")));
    Phase second = Sketch.phase("tweede", ALWAYS, sketch.yesNo("c"), sketch.yesNo("d"));
    Phase third = Sketch.phase("derde", is("a", "nee"), sketch.yesNo("e"));
    Playbook playbook = sketch.playbook("p", List.of(first, second, third));
    Walk walk =
        walk(
            playbook,
            Answers.NONE.with("a", one("ja")).with("d", Answer.PUT_OFF).with("e", one("ja")));
    assertThat(walk.progress()).isEqualTo(new Progress(1, 1, 1, 2, 2));
    assertThat(walk.progress(first)).isEqualTo(new Progress(1, 0, 0, 1, 1));
    assertThat(walk.progress(second)).isEqualTo(new Progress(0, 1, 0, 1, 1));
    assertThat(walk.progress(third)).isEqualTo(new Progress(0, 0, 0, 0, 0));
    assertThat(walk.progress(third).atEnd()).isTrue();
    assertThat(walk.progress(first).atEnd()).isFalse();
  }
}
