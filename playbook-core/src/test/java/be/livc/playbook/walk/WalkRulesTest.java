package be.livc.playbook.walk;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.not;
import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.option;
import static be.livc.playbook.walk.Sketch.some;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WalkRulesTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  /** A walk, which its definition tells likewise. */
  private static Walk walk(Playbook playbook, Answers answers) {
    Walk walk = Walk.of(playbook, answers, Sketch.DATE);
    assertThat(Definition.of(walk)).isEqualTo(Definition.of(playbook, answers, Sketch.DATE));
    return walk;
  }

  private static List<String> certain(Walk walk) {
    return walk.visits().stream().filter(Visit::certain).map(v -> v.step().id()).toList();
  }

  private static List<String> possible(Walk walk) {
    return walk.visits().stream().filter(v -> !v.certain()).map(v -> v.step().id()).toList();
  }

  @Test
  void steps_of_several_options_come_in_document_order() {
    Playbook playbook =
        sketch.playbook(
            sketch.choices("q", option("a", sketch.tell("ta")), option("b", sketch.tell("tb"))));
    assertThat(certain(walk(playbook, Answers.NONE.with("q", some("b", "a")))))
        .containsExactly("q", "ta", "tb");
  }

  @Test
  void a_conclusion_ends_the_walk_wherever_it_stands() {
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("q", sketch.group(ALWAYS, sketch.conclude("c", ALWAYS))),
            sketch.tell("after"));
    Walk walk = walk(playbook, Answers.NONE.with("q", one("ja")));
    assertThat(certain(walk)).doesNotContain("after");
    assertThat(walk.conclusion()).isPresent();
    assertThat(walk(playbook, Answers.NONE.with("q", one("nee"))).conclusion()).isEmpty();
  }

  @Test
  void what_follows_a_possible_conclusion_is_possible() {
    Playbook playbook =
        sketch.playbook(sketch.yesNo("q", sketch.conclude("c", ALWAYS)), sketch.tell("after"));
    Walk walk = walk(playbook, Answers.NONE.with("q", Answer.PUT_OFF));
    assertThat(possible(walk)).containsExactly("", "after");
    assertThat(walk.visits().get(2).hangsOn()).containsExactly("q");
  }

  @Test
  void a_conclusion_of_an_included_playbook_ends_only_that_and_can_be_used() {
    Sketch inner = new Sketch();
    Playbook included =
        inner.playbook(
            inner.yesNo("delen.doel", inner.conclude("delen.stop", ALWAYS)),
            inner.tell("delen.verder"));
    Playbook playbook =
        sketch.playbook(
            sketch.include("delen", included),
            sketch.tell("stopped", new Condition.Concluded("delen", "delen.stop")),
            sketch.tell("after", is("delen.doel", "nee")));
    assertThat(certain(walk(playbook, Answers.NONE.with("delen.doel", one("ja")))))
        .containsExactly("delen", "delen.doel", "", "stopped");
    assertThat(certain(walk(playbook, Answers.NONE.with("delen.doel", one("nee")))))
        .containsExactly("delen", "delen.doel", "delen.verder", "after");
    assertThat(possible(walk(playbook, Answers.NONE))).contains("stopped", "after");
  }

  @Test
  void a_question_asked_again_has_one_answer_and_both_places_steps_are_walked() {
    Step.Ask ask = sketch.yesNo("q", sketch.tell("first"));
    Playbook playbook =
        sketch.playbook(
            ask, sketch.again(ask, ALWAYS, Map.of("ja", List.of(sketch.tell("second")))));
    Walk walk = walk(playbook, Answers.NONE.with("q", one("ja")));
    assertThat(certain(walk)).containsExactly("q", "first", "", "second");
    assertThat(walk.questions()).hasSize(1);
    Progress open = walk(playbook, Answers.NONE).progress();
    assertThat(open.least()).isEqualTo(1);
    assertThat(open.most()).isEqualTo(1);
  }

  @Test
  void a_question_asked_again_is_asked_there_where_the_first_place_is_not_met() {
    Step.Ask ask = sketch.yesNo("q", not(ALWAYS));
    Playbook playbook = sketch.playbook(ask, sketch.again(ask, ALWAYS, Map.of()));
    assertThat(walk(playbook, Answers.NONE).open()).contains(ask);
    assertThat(walk(playbook, Answers.NONE.with("q", one("ja"))).value("q")).contains(one("ja"));
  }

  @Test
  void a_fact_reads_what_is_known_where_it_is_read() {
    Step.Ask ask = sketch.yesNo("q", is("p", "ja"));
    sketch.fact("f", is("q", "ja"));
    sketch.fact("g", is("p", "nee"));
    sketch.fact("alone", all(is("q", "ja"), holds("g")));
    sketch.fact("both", all(holds("f"), holds("g")));
    sketch.fact("late", all(holds("f"), holds("g")));
    sketch.fact("later", holds("both"));
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("p"),
            ask,
            sketch.tell("alone1", holds("alone")),
            sketch.tell("late1", holds("late")),
            sketch.tell("f1", holds("f")),
            sketch.tell("g1", holds("g")),
            sketch.tell("both1", holds("both")),
            sketch.tell("later1", holds("later")),
            sketch.tell("not1", not(holds("f"))),
            sketch.again(ask, ALWAYS, Map.of()),
            sketch.tell("f2", holds("f")),
            sketch.tell("g2", holds("g")),
            sketch.tell("alone2", holds("alone")),
            sketch.tell("both2", holds("both")),
            sketch.tell("late2", holds("late")),
            sketch.tell("later2", holds("later")),
            sketch.tell("not2", not(holds("f"))));
    Answers answers = Answers.NONE.with("p", one("nee")).with("q", one("ja"));
    assertThat(certain(walk(playbook, answers)))
        .containsExactly("p", "g1", "not1", "", "f2", "g2", "alone2", "both2", "late2", "later2");
    assertThat(certain(walk(playbook, answers.with("p", one("ja")))))
        .containsExactly("p", "q", "f1", "", "f2");
    assertThat(possible(walk(playbook, answers.with("p", Answer.PUT_OFF))))
        .contains("f1", "later1", "not1", "later2");
  }

  private static Condition holds(String fact) {
    return new Condition.IsFact(fact, true);
  }

  @Test
  void facts_of_an_included_playbook_hold_only_where_a_walk_comes_into_it() {
    Sketch inner = new Sketch();
    inner.fact("delen.niet", not(is("delen.q", "ja")));
    Playbook included =
        inner.playbook(inner.tell("binnen", holds("delen.niet")), inner.yesNo("delen.q"));
    Step.Include include = new Step.Include(sketch.header("delen", is("p", "ja")), included);
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("p"),
            sketch.tell("voor", holds("delen.niet")),
            include,
            sketch.tell("na", holds("delen.niet")));
    Answers in = Answers.NONE.with("p", one("ja"));
    assertThat(certain(walk(playbook, in))).containsExactly("p", "delen", "binnen", "delen.q");
    assertThat(possible(walk(playbook, in))).containsExactly("na");
    assertThat(certain(walk(playbook, in.with("delen.q", one("nee")))))
        .containsExactly("p", "delen", "binnen", "delen.q", "na");
    Answers out = Answers.NONE.with("p", one("nee")).with("delen.q", one("nee"));
    assertThat(certain(walk(playbook, out))).containsExactly("p");
    assertThat(possible(walk(playbook, Answers.NONE)))
        .containsExactly("delen", "binnen", "delen.q", "na");
  }

  @Test
  void a_fact_on_a_conclusion_holds_from_where_the_included_playbook_ended() {
    Sketch inner = new Sketch();
    Playbook included =
        inner.playbook(
            inner.tell("binnen", holds("gestopt")), inner.conclude("delen.stop", is("p", "ja")));
    sketch.fact("gestopt", new Condition.Concluded("delen", "delen.stop"));
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("p"),
            sketch.tell("voor", holds("gestopt")),
            sketch.include("delen", included),
            sketch.tell("na", holds("gestopt")),
            sketch.tell("anders", new Condition.Concluded("delen", "delen.verder")));
    assertThat(certain(walk(playbook, Answers.NONE.with("p", one("ja")))))
        .containsExactly("p", "delen", "", "na");
    Walk open = walk(playbook, Answers.NONE);
    assertThat(possible(open)).containsExactly("", "na");
    assertThat(open.visits().get(3).hangsOn()).containsExactly("p");
  }

  @Test
  void a_question_may_have_more_options_than_there_are_codes() {
    int count = 130;
    Option[] options = new Option[count];
    Step[] steps = new Step[count + 1];
    for (int i = 0; i < count; i++) {
      options[i] = option("o" + i, sketch.tell("in" + i));
      steps[i + 1] = sketch.tell("if" + i, is("q", "o" + i));
    }
    steps[0] = sketch.choice("q", options);
    Playbook playbook = sketch.playbook(steps);
    for (int i : new int[] {0, 1, 63, 64, 65, 126, 127, 128, 129}) {
      assertThat(certain(walk(playbook, Answers.NONE.with("q", one("o" + i)))))
          .containsExactly("q", "in" + i, "if" + i);
    }
  }

  @Test
  void an_option_may_hang_on_another_answer_and_a_refusal_too() {
    AnswerType type =
        new AnswerType.Choice(
            List.of(option("vrij"), option("soms").withWhen(is("p", "ja")), option("nooit")));
    Step.Refusal refusal = new Step.Refusal(is("q", "nooit"), new Text("nooit"));
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("p"),
            sketch.ask("q", type, ALWAYS, false, List.of(refusal)),
            sketch.tell("gekozen", new Condition.Answered("q", true)));
    Answers yes = Answers.NONE.with("p", one("ja"));
    assertThat(certain(walk(playbook, yes.with("q", one("soms"))))).contains("gekozen");
    Walk no = walk(playbook, Answers.NONE.with("p", one("nee")).with("q", one("soms")));
    assertThat(certain(no)).containsExactly("p", "q");
    assertThat(no.question("q").orElseThrow().rejection().kind())
        .isEqualTo(Rejection.Kind.NOT_OFFERED);
    assertThat(no.open().orElseThrow().type().options())
        .extracting(Option::key)
        .containsExactly("vrij", "nooit");
    assertThat(certain(walk(playbook, yes.with("q", one("nooit"))))).containsExactly("p", "q");
    Walk unsure = walk(playbook, Answers.NONE);
    assertThat(unsure.question("q").orElseThrow().offer().unsure())
        .isEqualTo(Map.of("soms", Set.of("p")));
    assertThat(unsure.dependents("p")).extracting(visit -> visit.step().id()).containsExactly("q");
  }

  @Test
  void an_answer_that_a_fact_on_it_refuses_is_no_answer_to_that_fact() {
    AnswerType type = new AnswerType.YesNo(List.of(option("ja"), option("nee")));
    sketch.fact("f", is("q", "ja"));
    Step.Refusal refusal = new Step.Refusal(holds("f"), new Text("niet"));
    Playbook playbook =
        sketch.playbook(
            sketch.ask("q", type, ALWAYS, false, List.of(refusal)),
            sketch.tell("wel", holds("f")),
            sketch.tell("niet", not(holds("f"))));
    Walk refused = walk(playbook, Answers.NONE.with("q", one("ja")));
    assertThat(refused.question("q").orElseThrow().standing()).isEqualTo(QuestionState.REFUSED);
    assertThat(possible(refused)).containsExactly("wel", "niet");
    assertThat(certain(walk(playbook, Answers.NONE.with("q", one("nee")))))
        .containsExactly("q", "niet");
  }

  @Test
  void a_fact_hangs_on_what_is_open_where_it_is_read() {
    Step.Ask ask = sketch.yesNo("q", is("p", "ja"));
    sketch.fact("f", is("q", "ja"));
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("p"),
            ask,
            sketch.tell("f1", holds("f")),
            sketch.again(ask, ALWAYS, Map.of()),
            sketch.tell("f2", holds("f")));
    assertThat(walk(playbook, Answers.NONE).visits())
        .extracting(visit -> visit.step().id() + visit.hangsOn())
        .containsExactly("p[]", "q[p]", "f1[q, p]", "[]", "f2[q]");
    assertThat(walk(playbook, Answers.NONE.with("q", one("ja"))).visits())
        .extracting(visit -> visit.step().id() + visit.hangsOn())
        .containsExactly("p[]", "q[p]", "f1[p]", "[]", "f2[]");
  }

  @Test
  void an_age_is_told_anew_on_another_date() {
    Condition older = new Condition.Age("dag", true, Term.parse("2 years").orElseThrow());
    Playbook playbook =
        sketch.playbook(sketch.ask("dag", new AnswerType.Day()), sketch.tell("oud", older));
    Value day = new Value.Day(Sketch.DATE.minusYears(2));
    Walk walk = walk(playbook, Answers.NONE.with("dag", day));
    assertThat(certain(walk)).containsExactly("dag");
    assertThat(certain(walk.on(Sketch.DATE.plusDays(1)))).containsExactly("dag", "oud");
    assertThat(certain(walk.on(Sketch.DATE.plusDays(1)).on(Sketch.DATE))).containsExactly("dag");
  }

  @Test
  void a_step_is_there_from_its_first_to_its_last_day() {
    Step.Tell tell =
        new Step.Tell(
            sketch.header("t", ALWAYS, new Validity(Sketch.DATE, Sketch.DATE)), new Text("t"));
    Playbook playbook = sketch.playbook(tell);
    assertThat(Walk.of(playbook, Answers.NONE, Sketch.DATE).visits()).hasSize(1);
    assertThat(Walk.of(playbook, Answers.NONE, Sketch.DATE.plusDays(1)).visits()).isEmpty();
    assertThat(Walk.of(playbook, Answers.NONE, Sketch.DATE.minusDays(1)).visits()).isEmpty();
  }

  @Test
  void an_answer_that_is_no_longer_accepted_is_kept_and_counts_as_put_off() {
    Playbook playbook = sketch.playbook(sketch.yesNo("q", sketch.tell("t")), sketch.yesNo("r"));
    Walk walk = walk(playbook, Answers.NONE.with("q", one("weg")));
    assertThat(walk.value("q")).isEmpty();
    assertThat(walk.putOff()).hasSize(1);
    assertThat(walk.question("q").orElseThrow().rejection().kind())
        .isEqualTo(Rejection.Kind.NO_SUCH_OPTION);
    assertThat(possible(walk)).containsExactly("t");
    assertThat(walk.open().orElseThrow().id()).isEqualTo("r");
  }

  @Test
  void a_refusal_that_is_not_yet_known_lets_the_answer_pass_until_it_is() {
    Condition both = Sketch.all(is("later", "ja"), is("q", "ja"));
    Step.Refusal refusal = new Step.Refusal(both, new Text("niet samen"));
    Step.Ask later = sketch.yesNo("later");
    AnswerType type = new AnswerType.YesNo(List.of(option("ja"), option("nee")));
    Playbook playbook =
        sketch.playbook(later, sketch.ask("q", type, ALWAYS, false, List.of(refusal)));
    Answers answers = Answers.NONE.with("q", one("ja"));
    assertThat(walk(playbook, answers).value("q")).isPresent();
    Walk refused = walk(playbook, answers.with("later", one("ja")));
    assertThat(refused.question("q").orElseThrow().standing()).isEqualTo(QuestionState.REFUSED);
    assertThat(refused.question("q").orElseThrow().rejection().message())
        .isEqualTo(new Text("niet samen"));
  }

  @Test
  void a_question_that_may_not_wait_stays_open_when_put_off() {
    Step.Ask ask = sketch.ask("q", Sketch.amount()).withMayWait(false);
    Walk walk = walk(sketch.playbook(ask), Answers.NONE.with("q", Answer.PUT_OFF));
    assertThat(walk.question("q").orElseThrow().standing()).isEqualTo(QuestionState.OPEN);
  }

  @Test
  void given_facts_are_asked_before_the_first_step() {
    sketch.given.add(sketch.ask("inwoners", Sketch.amount()));
    Playbook playbook = sketch.playbook(sketch.yesNo("q"));
    assertThat(walk(playbook, Answers.NONE).open().orElseThrow().id()).isEqualTo("inwoners");
    Answers given = Answers.NONE.with("inwoners", new Value.Amount(BigDecimal.TEN));
    assertThat(walk(playbook, given).open().orElseThrow().id()).isEqualTo("q");
  }

  @Test
  void a_list_brings_one_task_an_entry_and_one_pending_while_put_off() {
    Playbook playbook =
        sketch.playbook(
            sketch.ask("wie", new AnswerType.Entries(0, 9)), sketch.taskForEach("bel", "wie"));
    assertThat(walk(playbook, Answers.NONE.with("wie", Sketch.list("x", "y"))).tasks())
        .extracting(Task::key)
        .containsExactly("bel[e0]", "bel[e1]");
    assertThat(walk(playbook, Answers.NONE.with("wie", Answer.PUT_OFF)).tasks())
        .extracting(Task::pending)
        .containsExactly(true);
  }

  @Test
  void why_a_step_is_there_is_said_from_near_to_far() {
    Condition samen = is("vorm", "ja");
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("vorm"), sketch.group(samen, sketch.yesNo("q", sketch.tell("t"))));
    Answers answers = Answers.NONE.with("vorm", one("ja")).with("q", one("ja"));
    List<Visit> visits = walk(playbook, answers).visits();
    Reason reason = visits.get(visits.size() - 1).reason();
    assertThat(reason.question() + "=" + reason.option()).isEqualTo("q=ja");
    assertThat(reason.outer().condition()).isEqualTo(samen);
  }

  @Test
  void facts_that_share_facts_take_no_time_that_doubles_with_each() {
    sketch.fact("f0", is("q", "ja"));
    for (int i = 1; i < 60; i++) {
      Condition before = new Condition.IsFact("f" + (i - 1), true);
      sketch.fact("f" + i, Sketch.all(before, not(not(before))));
    }
    Playbook playbook =
        sketch.playbook(sketch.yesNo("q"), sketch.tell("t", new Condition.IsFact("f59", true)));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(possible(walk(playbook, Answers.NONE))).containsExactly("t"));
  }
}
