package be.livc.playbook.consistency;

import static be.livc.playbook.walk.Sketch.option;
import static be.livc.playbook.walk.Sketch.phase;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Source;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.Sketch;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What contradicts itself whatever is answered: days, labels, sources, tasks that wait. */
class ConsistencyRulesTest {
  private static final Condition ALWAYS = Condition.always();
  private static final LocalDate DATE = Sketch.DATE;
  private final Sketch sketch = new Sketch();

  private List<String> told(RuleId rule, Step... steps) {
    return Advice.of(sketch.playbook(steps), rule);
  }

  private Step.Tell valid(String id, LocalDate from, LocalDate until) {
    return new Step.Tell(sketch.header(id, ALWAYS, new Validity(from, until)), new Text(id));
  }

  private Step.Group within(String id, LocalDate from, LocalDate until, Step... steps) {
    return new Step.Group(
        sketch.header(id, ALWAYS, new Validity(from, until)), new Text(id), List.of(steps));
  }

  @Test
  void a_step_whose_days_are_over_is_told_from_the_day_after_the_last() {
    assertThat(
            told(
                RuleId.PROOF_OVER,
                valid("over", null, DATE.minusDays(1)),
                valid("last", null, DATE),
                valid("later", DATE.plusDays(9), DATE.plusDays(10)),
                valid("was", DATE.minusDays(9), DATE.minusDays(8))))
        .containsExactly("over 2026-11-24", "was 2026-11-24");
  }

  @Test
  void a_step_whose_days_lie_outside_those_around_it_is_told() {
    LocalDate from = DATE.plusDays(10);
    LocalDate until = DATE.plusDays(20);
    assertThat(
            told(
                RuleId.PROOF_OVER,
                within(
                    "around",
                    from,
                    until,
                    valid("before", null, from.minusDays(1)),
                    valid("first", null, from),
                    valid("last", until, null),
                    valid("behind", until.plusDays(1), null),
                    valid("wide", DATE, until.plusDays(9)),
                    sketch.tell("whole"))))
        .containsExactly("before 2026-11-24", "behind 2026-11-24");
  }

  @Test
  void days_hold_three_deep_and_what_stands_in_something_over_is_not_told_apart() {
    LocalDate from = DATE.plusDays(10);
    LocalDate until = DATE.plusDays(20);
    Step deep =
        within("a", from, null, within("b", null, until, valid("c", until.plusDays(1), null)));
    assertThat(told(RuleId.PROOF_OVER, deep)).containsExactly("c 2026-11-24");
    Step early =
        within("d", from, null, within("e", DATE, until, valid("f", null, from.minusDays(1))));
    assertThat(told(RuleId.PROOF_OVER, early)).containsExactly("f 2026-11-24");
    Step narrow =
        within("j", null, from, within("k", null, until, valid("l", from.plusDays(1), null)));
    assertThat(told(RuleId.PROOF_OVER, narrow)).containsExactly("l 2026-11-24");
    Step over =
        within("g", null, DATE.minusDays(1), valid("h", DATE.plusDays(1), null), sketch.tell("i"));
    assertThat(told(RuleId.PROOF_OVER, over)).containsExactly("g 2026-11-24");
  }

  @Test
  void days_of_a_phase_hold_for_its_steps_and_given_answers_have_days_too() {
    Playbook playbook =
        sketch.playbook(
            "p",
            List.of(
                phase("voorbij", ALWAYS, valid("t", DATE.plusDays(1), null))
                    .withValid(new Validity(null, DATE.minusDays(1))),
                phase("straks", ALWAYS, valid("u", null, DATE))
                    .withValid(new Validity(DATE.plusDays(1), null))));
    assertThat(Advice.of(playbook, RuleId.PROOF_OVER))
        .containsExactly("voorbij 2026-11-24", "u 2026-11-24");
    sketch.given.add(
        Step.Ask.of(
            sketch.header("g", ALWAYS, new Validity(null, DATE.minusDays(1))),
            new Text("g"),
            Sketch.amount()));
    assertThat(told(RuleId.PROOF_OVER)).containsExactly("g 2026-11-24");
  }

  private static Option labelled(String key, String label) {
    return Option.of(key, new Text(label));
  }

  @Test
  void options_that_read_the_same_are_told_with_the_first_of_them() {
    assertThat(
            told(
                RuleId.PROOF_SAME_LABEL,
                sketch.choice(
                    "q",
                    labelled("a", "Ja"),
                    labelled("b", "**Ja!**"),
                    labelled("c", "jà"),
                    labelled("d", "Nee"),
                    labelled("e", "…"),
                    labelled("f", "?")),
                sketch.choice("r", labelled("a", "Ja"))))
        .containsExactly("q a b Ja!", "q a c jà");
  }

  private static AnswerType.Column column(String key, String label, AnswerType type) {
    return new AnswerType.Column(key, new Text(label), type, false, null, Ground.NONE);
  }

  @Test
  void columns_and_the_options_in_one_are_told_too() {
    AnswerType same =
        new AnswerType.Choice(List.of(labelled("x", "Ander"), labelled("y", "ander.")));
    AnswerType table =
        new AnswerType.Table(
            List.of(
                column("k", "Naam", Sketch.amount()),
                column("l", "naam", same),
                column("m", "Ander", new AnswerType.Choice(List.of(option("Ander"))))),
            0,
            3);
    assertThat(told(RuleId.PROOF_SAME_LABEL, sketch.ask("t", table)))
        .containsExactly("t x y ander.", "t k l naam");
  }

  private static Source source(String id, LocalDate checked, LocalDate until) {
    return new Source(id, id, id, "", "", "", Source.Kind.LAW, checked, new Validity(null, until));
  }

  @Test
  void a_source_that_is_cited_is_told_when_it_is_over_or_was_not_looked_up_for_a_year() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Source source :
        List.of(
            source("fresh", DATE.minusYears(1), null),
            source("old", DATE.minusYears(1).minusDays(1), null),
            source("over", DATE.minusYears(3), DATE.minusDays(1)),
            source("last", null, DATE),
            source("uncited", DATE.minusYears(3), DATE.minusYears(2)))) {
      sources.put(source.id(), source);
    }
    List<Ground.Citation> cited =
        sources.keySet().stream()
            .filter(id -> !id.equals("uncited"))
            .map(id -> new Ground.Citation(id, ""))
            .toList();
    Step.Tell tell =
        new Step.Tell(
            sketch.header("t", ALWAYS).withGround(new Ground(cited, null, false)), new Text("t"));
    Playbook playbook = sketch.playbook(tell).withSources(sources);
    assertThat(Advice.of(playbook, RuleId.PROOF_SOURCE_UNCHECKED))
        .containsExactly("old 2025-11-23");
    assertThat(Advice.of(playbook, RuleId.PROOF_SOURCE_OVER)).containsExactly("over 2026-11-23");
  }

  private Step.Do task(String id, String after, String appoints, String... by) {
    return new Step.Do(
            sketch.header(id, ALWAYS), new Text(id), List.of(by), null, after, "", null, null)
        .withAppoints(appoints);
  }

  private List<String> circles(Step... steps) {
    return told(RuleId.PROOF_WAITING_CIRCLE, steps);
  }

  @Test
  void tasks_that_wait_for_each_other_are_told_once_from_the_first_in_the_document() {
    assertThat(circles(task("a", "c", ""), task("b", "a", ""), task("c", "b", "")))
        .containsExactly("a a` → `c` → `b` → `a");
    assertThat(circles(task("z", "y", ""), task("x", "y", ""), task("y", "x", "")))
        .containsExactly("x x` → `y` → `x");
    assertThat(circles(task("a", "a", ""))).containsExactly("a a` → `a");
  }

  @Test
  void two_circles_are_told_both() {
    assertThat(
            circles(task("a", "b", ""), task("b", "a", ""), task("c", "d", ""), task("d", "c", "")))
        .containsExactly("a a` → `b` → `a", "c c` → `d` → `c");
  }

  @Test
  void tasks_in_a_row_or_behind_what_is_no_task_wait_for_nobody_in_vain() {
    assertThat(circles(task("a", "", ""), task("b", "a", ""), task("c", "a", ""))).isEmpty();
    assertThat(circles(task("a", "dag", ""))).isEmpty();
  }

  @Test
  void a_role_waits_for_the_task_that_appoints_it() {
    assertThat(circles(task("a", "b", "rol"), task("b", "", "", "rol")))
        .containsExactly("a a` → `b` → `a");
    assertThat(circles(task("a", "b", "rol"), task("b", "", "", "rol", "ander")))
        .as("the other role may do it")
        .isEmpty();
    assertThat(circles(task("a", "", "rol", "rol"))).as("a role may appoint itself").isEmpty();
  }

  @Test
  void a_circle_is_found_behind_a_way_that_leads_nowhere() {
    assertThat(
            circles(
                task("start", "dead", "", "rol"),
                task("dead", "", ""),
                task("appoint", "start", "rol")))
        .containsExactly("start start` → `appoint` → `start");
  }
}
