package be.livc.playbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind of a family is met by its own method, and by the one for all where it has none. */
class KindsTest {
  @Test
  void every_kind_of_step_is_called_as_files_name_it() {
    assertThat(EveryPart.steps().stream().map(Step::kind)).containsExactly(StepKind.values());
    assertThat(Stream.of(StepKind.values()).map(StepKind::key))
        .containsExactly(
            "tell", "warn", "ask", "ask-again", "do", "write", "group", "include", "conclude");
  }

  @Test
  void every_sort_of_answer_is_called_as_files_name_it() {
    assertThat(EveryPart.TYPES.stream().map(AnswerType::kind)).containsExactly(AnswerKind.values());
    List<String> keys =
        List.of("yes-no", "choice", "choices", "text", "number", "date", "list", "table");
    assertThat(AnswerKind.keys()).isEqualTo(keys);
    assertThat(keys.stream().flatMap(key -> AnswerKind.of(key).stream()))
        .containsExactly(AnswerKind.values());
    assertThat(AnswerKind.of("yesno")).isEmpty();
  }

  @Test
  void what_has_no_method_of_its_own_is_met_as_all_others_are() {
    for (Step step : EveryPart.steps()) {
      Step.Visitor<Object> other =
          new Step.DefaultVisitor<>() {
            @Override
            protected Object other(Step met) {
              return met;
            }
          };
      assertThat(step.accept(other)).isSameAs(step);
    }
    for (AnswerType type : EveryPart.TYPES) {
      AnswerType.Visitor<Object> other =
          new AnswerType.DefaultVisitor<>() {
            @Override
            protected Object other(AnswerType met) {
              return met;
            }
          };
      assertThat(type.accept(other)).isSameAs(type);
    }
    for (Value value : EveryPart.VALUES) {
      Value.Visitor<Object> other =
          new Value.DefaultVisitor<>() {
            @Override
            protected Object other(Value met) {
              return met;
            }
          };
      assertThat(value.accept(other)).isSameAs(value);
    }
    for (Condition condition : EveryPart.CONDITIONS) {
      Condition.Visitor<Object> other =
          new Condition.DefaultVisitor<>() {
            @Override
            protected Object other(Condition met) {
              return met;
            }
          };
      assertThat(condition.accept(other)).isSameAs(condition);
    }
  }

  @Test
  void what_was_chosen_and_what_has_an_identity_is_told_of_every_value() {
    assertThat(EveryPart.VALUES.stream().map(Value::chosen).filter(it -> !it.isEmpty()))
        .containsExactly(List.of("a"), List.of("b", "a"));
    assertThat(EveryPart.VALUES.stream().map(Value::identities).filter(it -> !it.isEmpty()))
        .containsExactly(List.of("i1", "i2"), List.of("i3"));
  }

  @Test
  void options_belong_to_the_sorts_of_answers_that_choose() {
    List<Option> other = List.of(Option.of("c", new Text("De C")));
    for (AnswerType type : EveryPart.TYPES) {
      boolean chooses = EveryPart.TYPES.indexOf(type) < 3;
      assertThat(type.options()).isEqualTo(chooses ? EveryPart.OPTIONS : List.of());
      assertThat(type.withOptions(other).options()).isEqualTo(chooses ? other : List.of());
      assertThat(type.withOptions(other).kind()).isEqualTo(type.kind());
      assertThat(type.withOptions(type.options())).isEqualTo(type);
    }
  }

  @Test
  void what_a_step_says_asks_and_holds_is_told_of_every_kind() {
    List<Step> steps = EveryPart.steps();
    assertThat(steps.stream().map(step -> step.text().markdown()))
        .containsExactly(
            "Lees.",
            "Let op.",
            "vraag?",
            "vraag?",
            "Doe.",
            "sjabloon",
            "Groep",
            "Titel van deel",
            "Klaar.");
    assertThat(steps.stream().map(Step::words))
        .containsExactly(
            "Lees.", "Let op.", "vraag?", "vraag", "Doe.", "sjabloon", "Groep", "deel", "Klaar.");
    assertThat(steps.stream().filter(step -> step.asked() != null).map(step -> step.asked().id()))
        .containsExactly("vraag", "vraag");
    assertThat(steps.stream().map(Step::id))
        .containsExactly(
            "lezen", "let-op", "vraag", "weer", "taak", "brief", "groep", "deel", "slot");
    List<String> met = new ArrayList<>();
    steps.forEach(step -> step.visit(it -> met.add(it.id())));
    assertThat(met)
        .containsExactly(
            "lezen",
            "let-op",
            "vraag",
            "onder-a",
            "weer",
            "weer-a",
            "taak",
            "brief",
            "groep",
            "in-groep",
            "deel",
            "deel.lezen",
            "slot");
  }

  @Test
  void a_named_conclusion_is_known_by_its_name_and_one_asked_again_offers_what_it_says() {
    Step named = new Step.Conclude(EveryPart.header("slot"), "einde", EveryPart.text("Klaar."));
    assertThat(named.words()).isEqualTo("einde");
    Step.Ask ask = EveryPart.ask("vraag", EveryPart.TYPES.get(1));
    Step.AskAgain all = new Step.AskAgain(EveryPart.header("weer"), ask, Map.of());
    Step.AskAgain some = new Step.AskAgain(EveryPart.header("weer"), ask, Map.of(), Set.of("a"));
    assertThat(all.offers("a") && all.offers("b")).isTrue();
    assertThat(some.offers("a")).isTrue();
    assertThat(some.offers("b")).isFalse();
  }

  @Test
  void a_step_and_a_question_of_a_playbook_are_found_by_their_id_also_included_ones() {
    Playbook playbook = EveryPart.playbook("p", EveryPart.steps());
    assertThat(playbook.step("in-groep").map(Step::id)).hasValue("in-groep");
    assertThat(playbook.step("deel.lezen")).isPresent();
    assertThat(playbook.step("onder-a")).isPresent();
    assertThat(playbook.step("nergens")).isEmpty();
    assertThat(playbook.question("vraag")).isPresent();
    assertThat(playbook.question("taak")).isEmpty();
    assertThat(playbook).hasToString("p 1.0.0");
    assertThat(playbook.blocks()).hasSize(2);
  }

  @Test
  void a_fact_is_found_in_a_playbook_and_in_those_it_includes() {
    Fact mine = new Fact("f", EveryPart.answered("a"));
    Fact theirs = new Fact("deel.f", EveryPart.answered("b"));
    Playbook part =
        EveryPart.playbook("deel", List.of())
            .withFacts(Map.of("deel.f", theirs, "f", new Fact("f", EveryPart.answered("c"))));
    Step include = new Step.Include(EveryPart.header("deel"), part);
    Playbook playbook =
        EveryPart.playbook("p", List.of(include, EveryPart.tell("x"))).withFacts(Map.of("f", mine));
    assertThat(playbook.fact("f")).contains(mine);
    assertThat(playbook.fact("deel.f")).contains(theirs);
    assertThat(playbook.fact("geen")).isEmpty();
  }

  @Test
  void the_same_pattern_written_twice_is_the_same_sort_of_answer() {
    AnswerType one = words("[a-z]+", 0, "Letters.");
    assertThat(one)
        .isEqualTo(words("[a-z]+", 0, "Letters."))
        .hasSameHashCodeAs(words("[a-z]+", 0, "Letters."));
    for (AnswerType other :
        List.of(
            words("[a-y]+", 0, "Letters."),
            words("[a-z]+", Pattern.CASE_INSENSITIVE, "Letters."),
            words("[a-z]+", 0, "Cijfers."),
            new AnswerType.Words(true, null, new Text("Letters.")),
            new AnswerType.Words(false, Pattern.compile("[a-z]+"), new Text("Letters.")),
            new AnswerType.Day())) {
      assertThat(one).isNotEqualTo(other);
      assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
    }
  }

  private static AnswerType words(String pattern, int flags, String message) {
    return new AnswerType.Words(true, Pattern.compile(pattern, flags), new Text(message));
  }

  @Test
  void a_comparison_holds_by_how_two_values_stand() {
    for (Comparison comparison : Comparison.values()) {
      String holds = "";
      for (int order : new int[] {-1, 0, 1}) {
        holds += comparison.holds(order) ? "+" : "-";
      }
      assertThat(holds)
          .isEqualTo(
              switch (comparison) {
                case AT_LEAST -> "-++";
                case AT_MOST -> "++-";
                case MORE_THAN -> "--+";
                case LESS_THAN -> "+--";
                case IS -> "-+-";
              });
    }
  }
}
