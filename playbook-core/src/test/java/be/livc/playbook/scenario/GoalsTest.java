package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.scenario.Coverage.Kind;
import be.livc.playbook.scenario.Coverage.Part;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Sketch;
import be.livc.playbook.walk.Walk;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a walk that is looked for may still come where it should, and whether it is there. */
class GoalsTest {
  private static final Playbook PLAYBOOK =
      Playbooks.read(
              new PlaybookText(
                  List.of(
                      new SourceFile(
                          "p/playbook.yaml",
                          """
                          format: 1
                          id: p
                          version: 1.0.0
                          language: nl
                          title: P
                          status: draft
                          phases:
                            - id: een
                              title: Een
                              steps:
                                - { ask: A, id: a, answer: yes-no }
                                - ask: K
                                  id: k
                                  answer: choice
                                  options:
                                    x: [{ tell: In, id: in, sources: own-choice, when: { a: ja } }]
                                    y: Y
                                - ask: N
                                  id: n
                                  answer: number
                                  refuse: [{ when: { n: { is: 13 } }, message: nee }]
                                - { conclude: Stop, id: stop, sources: own-choice, when: { n: { is: 1 } } }
                            - id: twee
                              title: Twee
                              when: { a: ja }
                              steps:
                                - ask-again: k
                                  options:
                                    y:
                                      - group: G
                                        id: g
                                        steps:
                                          - { tell: Diep, id: diep, sources: own-choice, when: { n: { is: 3 } } }
                                - { tell: Eind, id: eind, sources: own-choice }
                          """))))
          .orElseThrow();
  private static final Value YES = Sketch.one("ja");
  private static final Value NO = Sketch.one("nee");

  private static Step.Ask ask(String id) {
    return PLAYBOOK.question(id).orElseThrow();
  }

  private static int number(String id) {
    return PLAYBOOK.step(id).orElseThrow().header().number();
  }

  private static Value number(int number) {
    return new Value.Amount(BigDecimal.valueOf(number));
  }

  private static Walk walk(Answers answers) {
    return Walk.of(PLAYBOOK, answers, Sketch.DATE);
  }

  private static Walk walk(String a, String k, int n) {
    return walk(
        Answers.NONE.with("a", Sketch.one(a)).with("k", Sketch.one(k)).with("n", number(n)));
  }

  private static Goal condition(String name, boolean holds) {
    List<Part> parts = new CoverageRecorder(PLAYBOOK, SourceMap.NONE).parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.name().equals(name) && part.outcome().equals(String.valueOf(holds))) {
        return new ConditionGoal(PLAYBOOK, part, i);
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void to_see_a_condition_each_option_around_it_has_to_be_chosen_and_no_other() {
    Goal in = condition("in", true);
    assertThat(in.suits(ask("k"), Sketch.one("x"))).isTrue();
    assertThat(in.suits(ask("k"), Sketch.one("y"))).isFalse();
    assertThat(in.suits(ask("a"), NO)).isTrue();
    Goal deep = condition("diep", true);
    assertThat(deep.suits(ask("k"), Sketch.one("y"))).isTrue();
    assertThat(deep.suits(ask("k"), Sketch.one("x"))).isFalse();
    Goal stop = condition("stop", true);
    assertThat(stop.suits(ask("k"), Sketch.one("y"))).isTrue();
  }

  @Test
  void answers_that_count_are_gone_on_with_and_of_a_refusal_the_one_it_refuses() {
    Goal in = condition("in", true);
    assertThat(in.accepts(ask("n"), QuestionState.ANSWERED)).isTrue();
    assertThat(in.accepts(ask("n"), QuestionState.REFUSED)).isFalse();
    Goal refused = condition("n refuse", true);
    assertThat(refused.accepts(ask("n"), QuestionState.REFUSED)).isTrue();
    assertThat(refused.accepts(ask("n"), QuestionState.ANSWERED)).isFalse();
    assertThat(refused.accepts(ask("k"), QuestionState.ANSWERED)).isTrue();
    assertThat(refused.accepts(ask("k"), QuestionState.REFUSED)).isFalse();
    assertThat(condition("n refuse", false).accepts(ask("n"), QuestionState.ANSWERED)).isTrue();
  }

  @Test
  void a_walk_that_leaves_the_steps_around_or_their_phase_or_ends_before_them_comes_no_more() {
    assertThat(condition("diep", true).isWithin(walk(Answers.NONE))).isTrue();
    assertThat(condition("diep", true).isWithin(walk("ja", "y", 3))).isTrue();
    assertThat(condition("diep", true).isWithin(walk("nee", "y", 3))).as("no phase").isFalse();
    assertThat(condition("diep", true).isWithin(walk("ja", "x", 3))).as("no group").isFalse();
    assertThat(condition("diep", true).isWithin(walk("ja", "y", 1))).as("an end").isFalse();
    assertThat(condition("stop", false).isWithin(walk("ja", "y", 2))).isTrue();
    assertThat(condition("stop", true).isWithin(walk("ja", "y", 1))).as("itself").isTrue();
    assertThat(condition("phase/twee", false).isWithin(walk("nee", "y", 1))).isTrue();
  }

  @Test
  void a_condition_is_seen_where_its_outcome_is_certain() {
    assertThat(condition("in", true).isReached(walk("ja", "x", 2))).isTrue();
    assertThat(condition("in", true).isReached(walk("nee", "x", 2))).isFalse();
    assertThat(condition("in", false).isReached(walk("nee", "x", 2))).isTrue();
    assertThat(condition("in", false).isReached(walk("nee", "y", 2))).isFalse();
  }

  @Test
  void a_step_is_met_and_an_option_chosen_where_that_is_certain() {
    Goal end = new PartGoal(new Part(Kind.STEP, number("eind"), "eind", "", null, List.of()));
    assertThat(end.suits(ask("a"), NO)).isTrue();
    assertThat(end.isWithin(walk("nee", "x", 2))).isFalse();
    assertThat(end.isReached(walk("ja", "x", 2))).isTrue();
    Walk later = walk(Answers.NONE.with("a", Answer.PUT_OFF).with("n", number(2)));
    assertThat(end.isWithin(later)).isTrue();
    assertThat(end.isReached(later)).as("only possible").isFalse();
    Goal no = new PartGoal(new Part(Kind.OPTION, number("a"), "a", "nee", null, List.of()));
    assertThat(no.suits(ask("a"), NO)).isTrue();
    assertThat(no.suits(ask("a"), YES)).isFalse();
    assertThat(no.suits(ask("k"), Sketch.one("x"))).isTrue();
    assertThat(no.isReached(walk("nee", "x", 2))).isTrue();
    assertThat(no.isReached(walk("ja", "x", 2))).isFalse();
    assertThat(no.isReached(walk(Answers.NONE))).isFalse();
    assertThat(no.accepts(ask("a"), QuestionState.ANSWERED)).isTrue();
    assertThat(no.accepts(ask("a"), QuestionState.REFUSED)).isFalse();
  }

  @Test
  void a_walk_stands_at_a_step_when_all_before_it_is_answered() {
    ArrivalGoal goal = new ArrivalGoal(number("n"));
    Answers some = Answers.NONE.with("a", YES);
    assertThat(goal.suits(ask("a"), NO)).isTrue();
    assertThat(goal.accepts(ask("a"), QuestionState.ANSWERED)).isTrue();
    assertThat(goal.accepts(ask("a"), QuestionState.REFUSED)).isFalse();
    assertThat(goal.isEnough(walk(some))).as("k is open before it").isFalse();
    assertThat(goal.isEnough(walk(some.with("k", Sketch.one("x"))))).as("n is open").isTrue();
    assertThat(goal.isEnough(walk("ja", "x", 2))).isTrue();
    ArrivalGoal end = new ArrivalGoal(number("eind"));
    assertThat(end.isWithin(walk("ja", "x", 2))).isTrue();
    assertThat(end.isWithin(walk("nee", "x", 2))).isFalse();
    assertThat(end.isEnough(walk("nee", "x", 2))).isFalse();
    assertThat(end.isReached(walk(Answers.NONE.with("a", Answer.PUT_OFF)))).isFalse();
  }
}
