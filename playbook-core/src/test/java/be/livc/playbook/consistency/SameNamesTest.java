package be.livc.playbook.consistency;

import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.option;
import static be.livc.playbook.walk.Sketch.phase;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which things of one sort may bear the same name, and which may not. */
class SameNamesTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private Step.Do named(String id, String name) {
    return named(id, name, ALWAYS);
  }

  private Step.Do named(String id, String name, Condition when) {
    return new Step.Do(
        sketch.header(id, when).withShortName(name),
        new Text(id),
        List.of(),
        null,
        "",
        "",
        null,
        null);
  }

  private List<String> told(Step... steps) {
    return told(sketch.playbook(steps));
  }

  private static List<String> told(Playbook playbook) {
    return Advice.of(playbook, RuleId.PROOF_SAME_NAME);
  }

  @Test
  void tasks_one_after_the_other_are_told_and_the_first_of_them_is_named() {
    assertThat(told(named("a", "Bellen"), named("b", "Bellen."), named("c", "bèllen")))
        .containsExactly("b a Bellen.", "c a bèllen");
  }

  @Test
  void steps_of_another_sort_or_without_a_name_are_not() {
    Step.Write write =
        new Step.Write(sketch.header("w", ALWAYS).withShortName("Bellen"), "brief", null);
    Step.Ask ask = Step.Ask.of(sketch.header("q", ALWAYS), new Text("q?"), Sketch.amount());
    Step.Tell tell = new Step.Tell(sketch.header("t", ALWAYS).withShortName("X"), new Text("t"));
    Step.Tell other = new Step.Tell(sketch.header("u", ALWAYS).withShortName("X"), new Text("u"));
    assertThat(told(named("a", "Bellen"), write, ask, tell, other, named("c", ""), named("d", "")))
        .isEmpty();
  }

  @Test
  void questions_and_documents_are_told_too() {
    Step.Write one =
        new Step.Write(sketch.header("w", ALWAYS).withShortName("Brief"), "brief", null);
    Step.Write two =
        new Step.Write(sketch.header("x", ALWAYS).withShortName("Brief"), "brief", null);
    assertThat(told(ask("q"), ask("r"), one, two)).containsExactly("r q Naam", "x w Brief");
  }

  private Step.Ask ask(String id) {
    return Step.Ask.of(
        sketch.header(id, ALWAYS).withShortName("Naam"), new Text("q?"), Sketch.amount());
  }

  @Test
  void a_given_answer_and_a_question_are_told() {
    sketch.given.add(ask("given"));
    assertThat(told(ask("q"))).containsExactly("q given Naam");
  }

  @Test
  void steps_in_two_options_of_one_choice_are_never_met_both() {
    assertThat(
            told(
                sketch.choice(
                    "q", option("a", named("one", "Bellen")), option("b", named("two", "Bellen")))))
        .isEmpty();
    assertThat(
            told(sketch.choice("q", option("a", named("one", "Bellen"), named("two", "Bellen")))))
        .containsExactly("two one Bellen");
  }

  @Test
  void steps_in_two_options_of_which_several_may_be_chosen_are_met_both() {
    assertThat(
            told(
                sketch.choices(
                    "q", option("a", named("one", "Bellen")), option("b", named("two", "Bellen")))))
        .containsExactly("two one Bellen");
  }

  @Test
  void an_option_of_one_choice_and_one_of_another_may_go_together() {
    assertThat(
            told(
                sketch.choice("q", option("a", named("one", "Bellen"))),
                sketch.choice("r", option("b", named("two", "Bellen")))))
        .containsExactly("two one Bellen");
  }

  @Test
  void a_step_in_an_option_and_one_behind_the_question_may_go_together() {
    assertThat(
            told(sketch.choice("q", option("a", named("one", "Bellen"))), named("two", "Bellen")))
        .containsExactly("two one Bellen");
  }

  @Test
  void the_options_of_a_question_asked_again_are_those_of_the_question() {
    Step.Ask q = sketch.choice("q", option("a", named("one", "Bellen")), option("b"));
    Step.AskAgain other = sketch.again(q, ALWAYS, Map.of("b", List.of(named("two", "Bellen"))));
    assertThat(told(q, other)).isEmpty();
    Step.AskAgain same = sketch.again(q, ALWAYS, Map.of("a", List.of(named("three", "Bellen"))));
    assertThat(told(q, same)).containsExactly("three one Bellen");
  }

  @Test
  void steps_under_a_condition_each_of_their_own_are_not_told() {
    assertThat(
            told(
                sketch.yesNo("q"),
                named("one", "Bellen", is("q", "ja")),
                named("two", "Bellen", is("q", "nee"))))
        .isEmpty();
  }

  @Test
  void a_step_under_a_condition_and_one_under_none_are_told() {
    assertThat(
            told(sketch.yesNo("q"), named("one", "Bellen"), named("two", "Bellen", is("q", "nee"))))
        .containsExactly("two one Bellen");
    assertThat(
            told(sketch.yesNo("q"), named("one", "Bellen", is("q", "nee")), named("two", "Bellen")))
        .containsExactly("two one Bellen");
  }

  @Test
  void steps_under_the_same_condition_around_them_are_told() {
    Step group = sketch.group(is("q", "ja"), named("one", "Bellen"), named("two", "Bellen"));
    assertThat(told(sketch.yesNo("q"), group)).containsExactly("two one Bellen");
    Step first = sketch.group(is("q", "ja"), named("three", "Mailen"));
    Step second = sketch.group(is("q", "nee"), named("four", "Mailen"));
    assertThat(told(sketch.yesNo("q"), first, second)).isEmpty();
  }

  @Test
  void days_set_apart_as_a_condition_does() {
    Step.Do now =
        new Step.Do(
            sketch.header("one", ALWAYS, new Validity(null, Sketch.DATE)).withShortName("Bellen"),
            new Text("x"),
            List.of(),
            null,
            "",
            "",
            null,
            null);
    Step.Do later =
        new Step.Do(
            sketch
                .header("two", ALWAYS, new Validity(Sketch.DATE.plusDays(1), null))
                .withShortName("Bellen"),
            new Text("x"),
            List.of(),
            null,
            "",
            "",
            null,
            null);
    assertThat(told(now, later)).isEmpty();
  }

  @Test
  void steps_in_two_phases_under_conditions_are_not_told_and_under_none_they_are() {
    Playbook apart =
        sketch.playbook(
            "p",
            List.of(
                phase("een", is("q", "ja"), named("one", "Bellen")),
                phase("twee", is("q", "nee"), named("two", "Bellen"))));
    assertThat(told(apart)).isEmpty();
    Playbook together =
        sketch.playbook(
            "p",
            List.of(
                phase("een", ALWAYS, named("three", "Bellen")),
                phase("twee", ALWAYS, named("four", "Bellen"))));
    assertThat(told(together)).containsExactly("four three Bellen");
  }

  @Test
  void steps_of_an_included_playbook_stand_beside_those_around_it() {
    Sketch inner = new Sketch();
    for (int i = 0; i < 10; i++) {
      inner.tell("");
    }
    Step.Do inside =
        new Step.Do(
            inner.header("deel.a", ALWAYS).withShortName("Bellen"),
            new Text("x"),
            List.of(),
            null,
            "",
            "",
            null,
            null);
    assertThat(told(named("one", "Bellen"), sketch.include("deel", inner.playbook(inside))))
        .containsExactly("deel.a one Bellen");
  }

  @Test
  void phases_that_read_the_same_are_told() {
    Playbook playbook =
        sketch.playbook(
            "p",
            List.of(
                titled("een", "Voorbereiden"),
                titled("twee", "**Voorbereiden**"),
                titled("drie", "…"),
                titled("vier", "…")));
    assertThat(told(playbook)).containsExactly("twee een Voorbereiden");
  }

  private static Phase titled(String id, String title) {
    return Phase.of(id, new Text(title), List.of());
  }

  @Test
  void conclusions_that_read_the_same_are_told() {
    sketch.conclusions.put("a", new Conclusion("a", new Text("Kom terug."), Ground.NONE));
    sketch.conclusions.put("b", new Conclusion("b", new Text("Kom\nterug!"), Ground.NONE));
    sketch.conclusions.put("c", new Conclusion("c", new Text("Ga."), Ground.NONE));
    assertThat(told()).containsExactly("b a Kom terug!");
  }

  @Test
  void of_more_than_fifty_of_one_name_the_first_fifty_are_compared() {
    Step[] steps = new Step[60];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = named("s" + i, "Bellen");
    }
    assertThat(told(steps)).hasSize(49).first().isEqualTo("s1 s0 Bellen");
  }
}
