package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which step of one text is which of another, and which of them stand elsewhere. */
class StepMatchingTest {
  private final Sketch one = new Sketch();
  private final Sketch other = new Sketch();

  private static Step says(Sketch sketch, String words) {
    return new Step.Tell(sketch.header("", Condition.always()), new Text(words));
  }

  private static Step group(Sketch sketch, String id, Step... steps) {
    return new Step.Group(sketch.header(id, Condition.always()), new Text(id), List.of(steps));
  }

  private static List<String> pairs(Playbook before, Playbook after) {
    StepMatching matching = new StepMatching(before, after);
    return matching.before.stream()
        .filter(spot -> matching.of(spot) != null)
        .map(spot -> words(spot) + " = " + words(matching.of(spot)))
        .toList();
  }

  private static String words(StepPosition spot) {
    return spot.step().words();
  }

  private static Set<StepPosition> moved(Playbook before, Playbook after) {
    return new StepMatching(before, after).moved();
  }

  private static boolean[] rising(int... numbers) {
    return StepMatching.rising(numbers);
  }

  @Test
  void a_longest_rising_row_stays() {
    assertThat(rising()).isEmpty();
    assertThat(rising(7)).containsExactly(true);
    assertThat(rising(0, 1, 2)).containsExactly(true, true, true);
    assertThat(rising(1, 2, 3, 0)).containsExactly(true, true, true, false);
    assertThat(rising(2, 0, 1)).containsExactly(false, true, true);
    assertThat(rising(5, 1, 2, 3, 0, 4)).containsExactly(false, true, true, true, false, true);
    assertThat(rising(2, 5, 3, 7, 11, 8, 10, 13, 6))
        .containsExactly(true, false, true, true, false, true, true, true, false);
    assertThat(rising(4, 4)).containsExactly(false, true);
  }

  @Test
  void an_id_tells_more_than_words_and_place() {
    Playbook before = one.playbook(one.tell("a"), one.tell("b"));
    Playbook after =
        other.playbook(
            new Step.Tell(other.header("b", Condition.always()), new Text("a")),
            new Step.Tell(other.header("a", Condition.always()), new Text("b")));
    assertThat(pairs(before, after)).containsExactly("a = b", "b = a");
  }

  @Test
  void of_steps_that_say_the_same_each_is_looked_for_where_it_stood() {
    Playbook before =
        one.playbook(group(one, "x", says(one, "stop")), group(one, "y", says(one, "stop")));
    Playbook after = other.playbook(group(other, "x"), group(other, "y", says(other, "stop")));
    StepMatching matching = new StepMatching(before, after);
    assertThat(matching.before).extracting(matching::of).element(1).isNull();
    assertThat(matching.numbers()).isEqualTo(Map.of(1, 0, 3, 2, 2, 1));
  }

  @Test
  void one_that_says_the_same_is_found_again_elsewhere_and_has_moved() {
    Playbook before = one.playbook(group(one, "x", says(one, "lees")), group(one, "y"));
    Playbook after = other.playbook(group(other, "x"), group(other, "y", says(other, "lees")));
    assertThat(pairs(before, after)).containsExactly("x = x", "lees = lees", "y = y");
    assertThat(moved(before, after))
        .singleElement()
        .satisfies(it -> assertThat(words(it)).isEqualTo("lees"));
  }

  @Test
  void one_of_the_same_kind_at_the_same_place_is_the_same_in_other_words() {
    Playbook before = one.playbook(says(one, "een"), group(one, "x", says(one, "twee")));
    Playbook after = other.playbook(says(other, "one"), group(other, "x", says(other, "two")));
    assertThat(pairs(before, after)).containsExactly("een = one", "x = x", "twee = two");
    Playbook elsewhere = other.playbook(group(other, "z", says(other, "two")));
    assertThat(pairs(before, elsewhere)).as("in another group").isEmpty();
  }

  @Test
  void another_kind_or_another_id_at_the_same_place_is_another_step() {
    Step warned = new Step.Warn(other.header("", Condition.always()), new Text("pas op"), "");
    assertThat(pairs(one.playbook(says(one, "lees")), other.playbook(warned))).isEmpty();
    assertThat(pairs(one.playbook(one.tell("a")), other.playbook(says(other, "b")))).isEmpty();
    assertThat(pairs(one.playbook(says(one, "b")), other.playbook(other.tell("a")))).isEmpty();
  }

  @Test
  void what_sessions_keep_under_an_id_is_never_known_by_its_words() {
    Playbook before =
        one.playbook(one.yesNo("a"), one.task("b", Condition.always()), include(one, "c"));
    Playbook after =
        other.playbook(other.yesNo("d"), other.task("e", Condition.always()), include(other, "f"));
    assertThat(pairs(before, after)).isEmpty();
  }

  private static Step include(Sketch sketch, String id) {
    return sketch.include(id, new Sketch().playbook("deel", List.of()));
  }

  @Test
  void what_stood_in_a_step_that_is_gone_is_found_again_around_it() {
    Playbook before = one.playbook(group(one, "", says(one, "lees"), says(one, "meer")));
    Playbook after = other.playbook(says(other, "lees"), says(other, "anders"));
    assertThat(pairs(before, after)).containsExactly("lees = lees");
  }

  @Test
  void as_few_as_explain_it_have_moved_within_each_block() {
    Playbook before = one.playbook(one.tell("a"), one.tell("b"), one.tell("c"));
    Playbook after = other.playbook(other.tell("c"), other.tell("a"), other.tell("b"));
    assertThat(moved(before, after)).extracting(StepMatchingTest::words).containsExactly("c");
    assertThat(moved(before, before)).isEmpty();
  }

  @Test
  void another_phase_or_option_is_another_place() {
    Playbook before =
        one.playbook(
            "p",
            List.of(
                Sketch.phase("een", Condition.always(), one.tell("a")),
                Sketch.phase("twee", Condition.always(), one.tell("b"))));
    Playbook after =
        other.playbook(
            "p",
            List.of(
                Sketch.phase("een", Condition.always()),
                Sketch.phase("twee", Condition.always(), other.tell("a"), other.tell("b"))));
    assertThat(moved(before, after)).extracting(StepMatchingTest::words).containsExactly("a");
    Sketch third = new Sketch();
    Playbook yes =
        third.playbook(third.choice("k", Sketch.option("x", third.tell("t")), Sketch.option("y")));
    Sketch fourth = new Sketch();
    Playbook no =
        fourth.playbook(
            fourth.choice("k", Sketch.option("x"), Sketch.option("y", fourth.tell("t"))));
    assertThat(moved(yes, no)).extracting(StepMatchingTest::words).containsExactly("t");
  }

  @Test
  void a_step_without_an_id_is_named_by_its_words_and_below_an_option_by_whose_it_is() {
    Step.Ask ask = one.yesNo("vraag", says(one, "lees"), one.tell("weet"));
    Step again = one.again(ask, Condition.always(), Map.of("nee", List.of(says(one, "nog eens"))));
    Playbook playbook = one.playbook(ask, again, one.group(Condition.always(), says(one, "erin")));
    assertThat(StepPosition.all(playbook))
        .extracting(StepPosition::name)
        .containsExactly(
            "vraag", "lees (vraag: ja)", "weet", "vraag", "nog eens (vraag: nee)", "group", "erin");
  }

  @Test
  void a_step_rests_on_what_is_around_it_unless_it_names_something_itself() {
    Ground law = new Ground(List.of(new Ground.Citation("wet", "")), null, false);
    Ground own = new Ground(List.of(), null, true);
    Step.Tell below = grounded(one, "below", own);
    Step.Group group =
        new Step.Group(StepHeader.of(10, "g").withGround(own), new Text("g"), List.of(below));
    Step.Group plain =
        new Step.Group(StepHeader.of(11, "h"), new Text("h"), List.of(grounded(one, "law", law)));
    Playbook playbook =
        one.playbook(
            "p",
            List.of(
                new Phase(
                    "een",
                    new Text("Een"),
                    null,
                    Condition.always(),
                    Validity.ALWAYS,
                    law,
                    List.of(grounded(one, "top", law), group, plain))));
    assertThat(StepPosition.all(playbook))
        .filteredOn(spot -> spot.step() instanceof Step.Tell)
        .allMatch(StepPosition::isGroundedAround);
    assertThat(StepPosition.all(playbook))
        .filteredOn(spot -> spot.step().id().equals("g"))
        .noneMatch(StepPosition::isGroundedAround);
  }

  private static Step.Tell grounded(Sketch sketch, String id, Ground ground) {
    return new Step.Tell(sketch.header(id, Condition.always()).withGround(ground), new Text(id));
  }
}
