package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.any;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.not;
import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.option;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two versions of a playbook, held against each other. */
class ProductProofTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch before = new Sketch();
  private final Sketch after = new Sketch();

  /** Steps with an id that both have are the same step. */
  private static ProductProof of(Playbook first, Playbook second) {
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> gone = new HashSet<>();
    Set<Integer> asked = new HashSet<>();
    first.visit(
        step -> {
          Optional<Step> same = step.id().isEmpty() ? Optional.empty() : second.step(step.id());
          same.ifPresentOrElse(
              it -> pairs.put(number(step), number(it)), () -> gone.add(number(step)));
        });
    second.visit(step -> asked.add(number(step)));
    return ProductProof.of(first, second, pairs, gone, asked, Sketch.DATE);
  }

  private ProductProof of(Step[] first, Step[] second) {
    return of(before.playbook(first), after.playbook(second));
  }

  private static Step[] steps(Step... steps) {
    return steps;
  }

  private static int number(Step step) {
    return step.header().number();
  }

  private static Optional<Probability> chance(long part, long whole) {
    return Optional.of(new Probability(BigInteger.valueOf(part), BigInteger.valueOf(whole)));
  }

  private static Answers answers(String... idsAndKeys) {
    Answers answers = Answers.NONE;
    for (int i = 0; i < idsAndKeys.length; i += 2) {
      answers = answers.with(idsAndKeys[i], one(idsAndKeys[i + 1]));
    }
    return answers;
  }

  @Test
  void a_step_is_met_alike_where_the_same_answers_lead_to_it() {
    Step yes = before.tell("t", is("q", "ja"));
    Step first = before.yesNo("q");
    Step same = after.tell("t", not(is("q", "nee")));
    Step other = after.tell("u", is("q", "nee"));
    ProductProof both = of(steps(first, yes), steps(after.yesNo("q"), same, other));
    assertThat(both.metAlike(number(yes), number(same))).isTrue();
    assertThat(both.metAlike(number(yes), number(other))).isFalse();
    assertThat(both.metAlike(99, number(same))).isFalse();
    assertThat(both.metAlike(number(yes), 99)).isFalse();
  }

  @Test
  void a_fact_holds_alike_where_the_same_answers_make_it_so_also_an_included_one() {
    before.fact("same", is("q", "ja"));
    after.fact("same", not(is("q", "nee")));
    before.fact("other", is("q", "ja"));
    after.fact("other", is("q", "nee"));
    after.fact("new", is("q", "ja"));
    ProductProof both =
        of(
            steps(before.yesNo("q"), uses(before), before.include("deel", included())),
            steps(after.yesNo("q"), uses(after), after.include("deel", included())));
    assertThat(both.holdsAlike("same")).isTrue();
    assertThat(both.holdsAlike("other")).isFalse();
    assertThat(both.holdsAlike("new")).isFalse();
    assertThat(both.holdsAlike("deel.feit")).isTrue();
  }

  private static Step uses(Sketch sketch) {
    Condition[] facts =
        sketch.facts.keySet().stream()
            .map(id -> new Condition.IsFact(id, true))
            .toArray(Condition[]::new);
    return sketch.tell("uses", any(facts));
  }

  /** With numbers of its own, above those around it. */
  private static Playbook included() {
    Sketch inner = new Sketch();
    for (int i = 0; i < 20; i++) {
      inner.tell("");
    }
    inner.fact("deel.feit", is("deel.i", "ja"));
    return inner.playbook(
        "deel",
        List.of(
            Sketch.phase(
                "",
                ALWAYS,
                inner.yesNo("deel.i"),
                inner.conclude("binnen", new Condition.IsFact("deel.feit", true)))));
  }

  @Test
  void each_side_has_its_own_chances() {
    Step first = before.tell("t", is("q", "ja"));
    Step second = after.tell("t", all(is("q", "ja"), is("r", "ja")));
    ProductProof both =
        of(steps(before.yesNo("q"), first), steps(after.yesNo("q"), after.yesNo("r"), second));
    assertThat(both.before(number(first))).isEqualTo(chance(1, 2));
    assertThat(both.after(number(second))).isEqualTo(chance(1, 4));
    assertThat(both.before(99)).isEmpty();
    assertThat(both.after(99)).isEmpty();
  }

  @Test
  void numbers_are_cut_where_a_condition_of_either_cuts_them() {
    Step first = before.tell("t", number(Comparison.LESS_THAN, 5));
    Step second = after.tell("t", number(Comparison.LESS_THAN, 10));
    ProductProof both =
        of(
            steps(before.ask("n", Sketch.amount()), first),
            steps(after.ask("n", Sketch.amount()), second));
    assertThat(both.before(number(first))).isEqualTo(chance(1, 3));
    assertThat(both.after(number(second))).isEqualTo(chance(2, 3));
  }

  private static Condition number(Comparison comparison, int operand) {
    return new Condition.AmountIs("n", comparison, BigDecimal.valueOf(operand), null);
  }

  @Test
  void an_example_of_what_is_gone_leads_to_it_and_what_stayed_has_none() {
    Step gone = before.tell("gone", is("q", "nee"));
    Step stays = before.tell("stays", is("q", "ja"));
    ProductProof both =
        of(
            steps(before.yesNo("q"), gone, stays),
            steps(after.yesNo("q"), after.tell("stays", is("q", "ja"))));
    assertThat(both.exampleBefore(number(gone))).contains(answers("q", "nee"));
    assertThat(both.exampleBefore(number(stays))).isEmpty();
  }

  @Test
  void an_example_is_one_that_only_a_walk_through_the_second_takes_to_the_step() {
    Condition wide = any(is("a", "ja"), is("b", "ja"));
    Step wider = after.tell("t", wide);
    ProductProof both =
        of(
            steps(before.yesNo("a"), before.yesNo("b"), before.tell("t", is("a", "ja"))),
            steps(after.yesNo("a"), after.yesNo("b"), wider));
    assertThat(both.exampleAfter(number(wider))).contains(answers("a", "nee", "b", "ja"));
  }

  @Test
  void an_example_is_one_that_only_a_walk_through_the_first_takes_where_there_is_no_other() {
    Condition wide = any(is("a", "ja"), is("b", "ja"));
    Step narrower = after.tell("t", is("a", "ja"));
    ProductProof both =
        of(
            steps(before.yesNo("a"), before.yesNo("b"), before.tell("t", wide)),
            steps(after.yesNo("a"), after.yesNo("b"), narrower));
    assertThat(both.exampleAfter(number(narrower))).contains(answers("a", "nee", "b", "ja"));
  }

  @Test
  void where_both_come_to_a_step_alike_an_example_just_leads_there() {
    Step alike = after.tell("t", is("a", "nee"));
    Step added = after.tell("new", is("a", "nee"));
    ProductProof both =
        of(
            steps(before.yesNo("a"), before.tell("t", is("a", "nee"))),
            steps(after.yesNo("a"), alike, added));
    assertThat(both.exampleAfter(number(alike))).contains(answers("a", "nee"));
    assertThat(both.exampleAfter(number(added))).contains(answers("a", "nee"));
    assertThat(both.exampleAfter(99)).isEmpty();
  }

  @Test
  void a_step_that_no_walk_meets_has_no_example() {
    Step never = after.tell("t", all(is("a", "ja"), is("a", "nee")));
    ProductProof both = of(steps(before.yesNo("a")), steps(after.yesNo("a"), never));
    assertThat(both.exampleAfter(number(never))).isEmpty();
  }

  @Test
  void who_leaves_with_the_same_tasks_documents_and_end_leaves_alike() {
    Step[] first = {
      before.yesNo("q"),
      before.task("taak", is("q", "ja")),
      before.write("brief", is("q", "nee")),
      before.conclude("einde", ALWAYS)
    };
    Step[] second = {
      after.tell("new"),
      after.yesNo("q"),
      after.task("taak", not(is("q", "nee"))),
      after.write("brief", is("q", "nee")),
      after.conclude("einde", ALWAYS)
    };
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(0, 1));
  }

  @Test
  void who_leaves_with_another_task_leaves_otherwise() {
    Step[] first = {before.yesNo("q"), before.task("taak", is("q", "ja"))};
    Step[] more = {after.yesNo("q"), after.task("taak", ALWAYS)};
    assertThat(of(first, more).endsOtherwise()).isEqualTo(chance(1, 2));
    Step[] renamed = {after.yesNo("q"), after.task("ander", is("q", "ja"))};
    assertThat(of(first, renamed).endsOtherwise()).isEqualTo(chance(1, 2));
    Step[] none = {after.yesNo("q")};
    assertThat(of(first, none).endsOtherwise()).isEqualTo(chance(1, 2));
    assertThat(of(none, first).endsOtherwise()).isEqualTo(chance(1, 2));
  }

  @Test
  void who_leaves_with_another_document_or_end_leaves_otherwise() {
    Step[] first = {before.yesNo("q"), before.write("brief", is("q", "ja"))};
    Step[] second = {after.yesNo("q"), after.write("mail", is("q", "ja"))};
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(1, 2));
    Step[] end = {before.yesNo("q"), before.conclude("een", is("q", "ja"))};
    Step[] other = {after.yesNo("q"), after.conclude("twee", is("q", "ja"))};
    assertThat(of(end, other).endsOtherwise()).isEqualTo(chance(1, 2));
    Step[] later = {
      after.yesNo("q"), after.conclude("een", is("q", "ja")), after.conclude("twee", ALWAYS)
    };
    assertThat(of(end, later).endsOtherwise()).isEqualTo(chance(1, 2));
  }

  @Test
  void only_the_first_end_that_is_met_counts_and_a_task_behind_it_does_not() {
    Step[] first = {
      before.yesNo("q"),
      before.conclude("een", is("q", "ja")),
      before.task("taak", ALWAYS),
      before.conclude("twee", is("q", "ja"))
    };
    Step[] second = {
      after.yesNo("q"), after.conclude("een", is("q", "ja")), after.task("taak", is("q", "nee"))
    };
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(0, 1));
  }

  @Test
  void an_end_inside_an_included_playbook_is_none_of_the_whole() {
    Step[] first = {before.include("deel", included()), before.task("taak", ALWAYS)};
    Step[] second = {after.yesNo("deel.i"), after.task("taak", ALWAYS)};
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(0, 1));
  }

  @Test
  void whether_ends_differ_is_not_said_where_it_hinges_on_a_comparison_of_two_answers() {
    Condition more = new Condition.AmountIs("n", Comparison.MORE_THAN, null, "m");
    Step[] first = {before.ask("n", Sketch.amount()), before.ask("m", Sketch.amount())};
    Step[] second = {
      after.ask("n", Sketch.amount()), after.ask("m", Sketch.amount()), after.task("t", more)
    };
    assertThat(of(first, second).endsOtherwise()).isEmpty();
  }

  @Test
  void who_answers_what_the_first_did_not_offer_leaves_otherwise() {
    Step[] first = {before.choice("q", option("a"), option("b"))};
    Step[] second = {
      after.choice("q", option("a"), option("b"), option("c")), after.tell("t", is("q", "c"))
    };
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(1, 3));
    assertThat(of(second, first).endsOtherwise()).isEqualTo(chance(0, 1));
  }

  @Test
  void an_option_that_both_offer_is_the_same_answer_whatever_else_they_offer() {
    Step[] first = {before.choice("q", option("a"), option("b")), before.task("t", is("q", "b"))};
    Step[] second = {
      after.choice("q", option("b"), option("a"), option("c")), after.task("t", is("q", "a"))
    };
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(1, 1));
    Step[] alike = {
      after.choice("q", option("b"), option("a"), option("c")), after.task("t", is("q", "b"))
    };
    assertThat(of(first, alike).endsOtherwise())
        .as("nothing tells c from a, so it leads where that does")
        .isEqualTo(chance(0, 1));
  }

  @Test
  void a_yes_or_no_is_the_same_answer_to_a_choice_that_has_it() {
    Step[] first = {before.yesNo("q"), before.task("t", is("q", "ja"))};
    Step[] second = {
      after.choice("q", option("ja"), option("nee")), after.task("t", is("q", "ja"))
    };
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(0, 1));
  }

  @Test
  void left_empty_is_the_same_answer_where_both_may_be() {
    AnswerType two = two();
    AnswerType three = new AnswerType.Choice(List.of(option("a"), option("b"), option("c")));
    Condition empty = new Condition.Answered("q", false);
    Step[] first = {before.ask("q", two, ALWAYS, true), before.task("t", empty)};
    Step[] second = {
      after.ask("q", three, ALWAYS, true), after.task("t", empty), after.tell("u", is("q", "c"))
    };
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(1, 4));
    Step[] must = {after.ask("q", two, ALWAYS, false), after.task("t", empty)};
    assertThat(of(first, must).endsOtherwise()).isEqualTo(chance(0, 1));
    assertThat(of(must, first).endsOtherwise()).isEqualTo(chance(1, 3));
  }

  @Test
  void several_options_are_the_same_answer_where_the_same_are_chosen() {
    Condition a = has("a");
    Step[] first = {before.choices("q", option("a"), option("b")), before.task("t", a)};
    Step[] second = {
      after.choices("q", option("a"), option("b"), option("c")),
      after.task("t", a),
      after.tell("u", has("c")),
      after.tell("v", has("b"))
    };
    // a alone, b alone, and both are the answers that the first takes too: 3 of 7
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(4, 7));
    Step[] turned = {after.choices("q", tagged("b"), option("a")), after.task("t", has("b"))};
    // both together is the one answer of three with which the two leave someone alike
    assertThat(of(first, turned).endsOtherwise()).isEqualTo(chance(2, 3));
    Step[] fewer = {after.choices("q", option("a")), after.task("t", a)};
    assertThat(of(first, fewer).endsOtherwise()).isEqualTo(chance(0, 1));
  }

  private static Option tagged(String key) {
    return option(key).withTags(Set.of("x"));
  }

  private static Condition has(String key) {
    return new Condition.Has("q", false, Set.of(key));
  }

  @Test
  void a_number_is_the_same_answer_where_all_comparisons_read_it_alike() {
    AnswerType from = new AnswerType.Amount(0, BigDecimal.ZERO, null, "", false);
    Step[] first = {before.ask("n", from), before.task("t", number(Comparison.LESS_THAN, 5))};
    Step[] second = {
      after.ask("n", Sketch.amount()), after.task("t", number(Comparison.LESS_THAN, 10))
    };
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(1, 3));
  }

  @Test
  void an_answer_of_another_sort_is_none_that_the_first_took() {
    Step[] first = {before.ask("q", Sketch.amount()), before.yesNo("r")};
    Step[] second = {after.yesNo("r"), after.ask("q", two(), is("r", "ja"), false)};
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(1, 2));
  }

  private static AnswerType two() {
    return new AnswerType.Choice(List.of(option("a"), option("b")));
  }

  @Test
  void answers_that_the_second_refuses_count_for_nothing() {
    AnswerType type = new AnswerType.Choice(List.of(option("a"), option("b"), option("c")));
    Step[] first = {before.ask("q", type), before.task("t", is("q", "a"))};
    Step.Refusal refusal = new Step.Refusal(is("q", "a"), new Text("Niet a."));
    Step[] second = {after.ask("q", type, ALWAYS, false, List.of(refusal))};
    assertThat(of(first, second).endsOtherwise()).isEqualTo(chance(0, 1));
    Step[] both = {
      after.ask("q", type, ALWAYS, false, List.of(refusal)), after.task("t", is("q", "b"))
    };
    assertThat(of(first, both).endsOtherwise()).isEqualTo(chance(1, 2));
  }
}
