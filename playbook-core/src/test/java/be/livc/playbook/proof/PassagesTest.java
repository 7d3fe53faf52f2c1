package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.option;
import static be.livc.playbook.walk.Sketch.phase;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.Sketch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which ways through a playbook some walk takes. */
class PassagesTest {
  private static final Condition ALWAYS = Condition.always();
  private static final LocalDate DATE = Sketch.DATE;
  private final Sketch sketch = new Sketch();

  private static Passages of(Playbook playbook) {
    return Passages.of(playbook, DATE);
  }

  private Step.Tell valid(String id, LocalDate from, LocalDate until) {
    return new Step.Tell(sketch.header(id, ALWAYS, new Validity(from, until)), new Text(id));
  }

  private static void assertWays(Passages passages, Step step, boolean meets, boolean passes) {
    assertThat(passages.meets(step)).as("meets %s", step).isEqualTo(meets);
    assertThat(passages.passes(step)).as("passes %s", step).isEqualTo(passes);
  }

  private static void assertWays(Passages passages, Phase phase, boolean meets, boolean passes) {
    assertThat(passages.meets(phase)).as("meets %s", phase).isEqualTo(meets);
    assertThat(passages.passes(phase)).as("passes %s", phase).isEqualTo(passes);
  }

  @Test
  void a_step_is_met_where_its_condition_holds_and_passed_where_it_fails() {
    Step.Ask q = sketch.yesNo("q");
    Step some = sketch.tell("some", is("q", "ja"));
    Step never = sketch.tell("never", all(is("q", "ja"), is("q", "nee")));
    Step each = sketch.tell("each", is("q", "ja", "nee"));
    Passages passages = of(sketch.playbook(q, some, never, each));
    assertWays(passages, q, true, false);
    assertWays(passages, some, true, true);
    assertWays(passages, never, false, true);
    assertWays(passages, each, true, false);
  }

  @Test
  void what_stands_behind_the_end_of_all_walks_is_neither_met_nor_passed() {
    Step behind = sketch.tell("behind", is("q", "ja"));
    Passages passages =
        of(sketch.playbook(sketch.yesNo("q"), sketch.conclude("c", ALWAYS), behind));
    assertWays(passages, behind, false, false);
  }

  @Test
  void a_phase_is_met_and_passed_as_a_step_is() {
    Phase first = phase("een", ALWAYS, sketch.yesNo("q"));
    Phase some = phase("twee", is("q", "ja"), sketch.tell("t"));
    Phase never = phase("drie", all(is("q", "ja"), is("q", "nee")), sketch.tell("u"));
    Phase last = phase("vier", ALWAYS, sketch.conclude("c", ALWAYS));
    Phase behind = phase("vijf", ALWAYS, sketch.tell("v"));
    Passages passages = of(sketch.playbook("p", List.of(first, some, never, last, behind)));
    assertWays(passages, first, true, false);
    assertWays(passages, some, true, true);
    assertWays(passages, never, false, true);
    assertWays(passages, last, true, false);
    assertWays(passages, behind, false, false);
  }

  @Test
  void an_option_with_steps_is_chosen_or_left_out() {
    Step.Ask both =
        sketch.choice("both", option("a", sketch.tell("t")), option("b", sketch.tell("u")));
    Step.Ask one = sketch.choice("one", option("c", sketch.tell("v")), option("d"));
    Passages passages = of(sketch.playbook(both, one));
    assertThat(passages.chooses(both, "a")).isTrue();
    assertThat(passages.leavesOut(both, "a")).isTrue();
    assertThat(passages.chooses(both, "b")).isTrue();
    assertThat(passages.answersOtherwise(both)).isFalse();
    assertThat(passages.chooses(one, "c")).isTrue();
    assertThat(passages.chooses(one, "d")).as("an option without steps is no way").isFalse();
    assertThat(passages.answersOtherwise(one)).isTrue();
  }

  @Test
  void a_question_asked_again_has_ways_of_its_own_for_what_was_answered() {
    Step.Ask q = sketch.yesNo("q");
    Step.AskAgain yes = sketch.again(q, is("q", "ja"), Map.of("ja", List.of(sketch.tell("t"))));
    Step.AskAgain no = sketch.again(q, is("q", "nee"), Map.of("ja", List.of(sketch.tell("u"))));
    Passages passages = of(sketch.playbook(q, yes, no));
    assertThat(passages.chooses(yes, "ja")).isTrue();
    assertThat(passages.leavesOut(yes, "ja")).isFalse();
    assertThat(passages.answersOtherwise(yes)).isFalse();
    assertThat(passages.chooses(no, "ja")).isFalse();
    assertThat(passages.leavesOut(no, "ja")).isTrue();
    assertThat(passages.answersOtherwise(no)).isTrue();
  }

  @Test
  void a_question_that_no_walk_meets_has_no_ways() {
    Step.Ask q = sketch.yesNo("q", sketch.tell("t"));
    Passages passages = of(sketch.playbook(sketch.conclude("c", ALWAYS), q));
    assertThat(passages.chooses(q, "ja")).isFalse();
    assertThat(passages.leavesOut(q, "ja")).isFalse();
    assertThat(passages.answersOtherwise(q)).isFalse();
  }

  @Test
  void what_is_not_decided_counts_as_taken() {
    Step hinges = sketch.tell("t", new Condition.AmountIs("n", Comparison.MORE_THAN, null, "m"));
    Passages passages =
        of(
            sketch.playbook(
                sketch.ask("n", Sketch.amount()), sketch.ask("m", Sketch.amount()), hinges));
    assertWays(passages, hinges, true, true);
  }

  @Test
  void a_step_is_met_on_the_days_it_counts_and_passed_on_the_others() {
    Step over = valid("over", null, DATE.minusDays(1));
    Step today = valid("today", null, DATE);
    Step later = valid("later", DATE.plusYears(1), null);
    Step whole = valid("whole", DATE, null);
    Passages passages = of(sketch.playbook(over, today, later, whole));
    assertWays(passages, over, false, true);
    assertWays(passages, today, true, true);
    assertWays(passages, later, true, true);
    assertWays(passages, whole, true, false);
  }

  @Test
  void with_more_than_two_dozen_days_to_look_at_every_way_counts_as_taken() {
    Step.Ask q = sketch.yesNo("q");
    Phase never = phase("nooit", all(is("q", "ja"), is("q", "nee")), sketch.tell("t"));
    List<Step> steps = new ArrayList<>(List.of(q));
    for (int i = 1; i <= 24; i++) {
      steps.add(valid("d" + i, DATE.plusDays(i), null));
    }
    Phase days = phase("dagen", ALWAYS, steps.toArray(new Step[0]));
    Passages some = of(sketch.playbook("p", List.of(days, never)));
    assertWays(some, q, true, false);
    assertWays(some, never, false, true);
    steps.add(valid("d25", DATE.plusDays(25), null));
    Phase more = phase("dagen", ALWAYS, steps.toArray(new Step[0]));
    Passages all = of(sketch.playbook("p", List.of(more, never)));
    assertWays(all, q, true, true);
    assertWays(all, never, true, true);
    assertThat(all.chooses(q, "ja")).isTrue();
    assertThat(all.leavesOut(q, "ja")).isTrue();
    assertThat(all.answersOtherwise(q)).isTrue();
  }

  @Test
  void days_of_phases_and_of_what_is_included_count_too() {
    Sketch inner = new Sketch();
    Step inside = inner.tell("i");
    Playbook included =
        inner.playbook(
            "deel",
            List.of(
                phase("binnen", ALWAYS, inside)
                    .withValid(new Validity(DATE.plusDays(5), DATE.plusDays(9)))));
    Sketch outer = new Sketch();
    Step.Include include = outer.include("deel", included);
    Phase soon = phase("straks", ALWAYS).withValid(new Validity(DATE.plusDays(2), null));
    Playbook playbook = outer.playbook("p", List.of(phase("een", ALWAYS, include), soon));
    assertThat(ValidityBorders.of(playbook, DATE))
        .containsExactly(DATE.plusDays(2), DATE.plusDays(5), DATE.plusDays(10));
    assertWays(of(playbook), soon, true, true);
    assertWays(of(playbook), included.phases().get(0), true, true);
  }

  @Test
  void a_day_is_a_border_where_something_begins_to_count_after_it_or_stops_on_it_or_later() {
    assertThat(borders(DATE, null)).isEmpty();
    assertThat(borders(DATE.plusDays(1), null)).containsExactly(DATE.plusDays(1));
    assertThat(borders(null, DATE.minusDays(1))).isEmpty();
    assertThat(borders(null, DATE)).containsExactly(DATE.plusDays(1));
    assertThat(borders(null, LocalDate.MAX)).as("no day comes after it").isEmpty();
  }

  private Set<LocalDate> borders(LocalDate from, LocalDate until) {
    return ValidityBorders.of(sketch.playbook(valid("t", from, until)), DATE);
  }
}
