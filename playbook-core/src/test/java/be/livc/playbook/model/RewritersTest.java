package be.livc.playbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is made anew is the same but for what was to be otherwise. */
class RewritersTest {
  private static final ConditionRewriter SAME = new ConditionRewriter() {};

  private static final ConditionRewriter RENAMED =
      new ConditionRewriter() {
        @Override
        protected String question(String id) {
          return "Q" + id;
        }

        @Override
        protected String fact(String id) {
          return "F" + id;
        }

        @Override
        protected String include(String id) {
          return "I" + id;
        }

        @Override
        protected String conclusion(String id) {
          return "C" + id;
        }
      };

  @Test
  void a_condition_of_which_nothing_is_changed_is_the_same() {
    for (Condition condition : EveryPart.CONDITIONS) {
      assertThat(SAME.of(condition)).isEqualTo(condition);
    }
    assertThat(SAME.of(Condition.always())).isSameAs(Condition.always());
  }

  @Test
  void every_name_in_a_condition_is_renamed_but_that_of_a_column() {
    for (Condition condition : EveryPart.CONDITIONS) {
      String expected =
          condition
              .toString()
              .replaceAll("\\bq(\\d)", "Qq$1")
              .replaceAll("\\bf(\\d)", "Ff$1")
              .replaceAll("\\bi1", "Ii1")
              .replaceAll("\\bc1", "Cc1");
      assertThat(RENAMED.of(condition)).hasToString(expected);
    }
  }

  @Test
  void comparisons_can_be_made_anew_with_their_new_names() {
    List<Condition> met = new ArrayList<>();
    ConditionRewriter never =
        new ConditionRewriter() {
          @Override
          protected String question(String id) {
            return "Q" + id;
          }

          @Override
          protected Condition comparison(Condition comparison) {
            met.add(comparison);
            return Condition.always();
          }
        };
    for (Condition condition : EveryPart.CONDITIONS) {
      met.clear();
      Condition made = never.of(condition);
      boolean compares = !condition.questions().isEmpty();
      assertThat(met.isEmpty()).isEqualTo(!compares);
      assertThat(met).allMatch(it -> it.questions().stream().allMatch(id -> id.startsWith("Qq")));
      assertThat(made.questions()).isEmpty();
    }
  }

  @Test
  void the_questions_and_facts_that_a_condition_names_are_told_in_their_order() {
    List<String> questions = new ArrayList<>();
    EveryPart.CONDITIONS.forEach(it -> questions.addAll(it.questions()));
    assertThat(questions)
        .containsExactly(
            "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14",
            "q15", "q16");
    Condition all = new Condition.All(EveryPart.CONDITIONS);
    assertThat(all.facts()).containsExactly("f1", "f2");
    List<Condition> met = new ArrayList<>();
    all.visit(met::add);
    assertThat(met).hasSize(1 + EveryPart.CONDITIONS.size() + 5);
    assertThat(met).startsWith(all, EveryPart.CONDITIONS.get(0));
    assertThat(all.isAlways()).isFalse();
    assertThat(EveryPart.CONDITIONS).noneMatch(Condition::isAlways);
    assertThat(new Condition.All(List.of()).isAlways()).isTrue();
  }

  @Test
  void a_shift_goes_to_either_side() {
    LocalDate day = LocalDate.of(2026, 3, 31);
    Term month = new Term(0, 1, 0, 0, 0);
    assertThat(new Condition.Shift(month, true).of(day)).isEqualTo("2026-04-30");
    assertThat(new Condition.Shift(month, false).of(day)).isEqualTo("2026-02-28");
  }

  /** A playbook that cites in every place where something can rest on a source. */
  private static Playbook citing() {
    Option option = Option.of("a", new Text("A"));
    Option cited =
        new Option(
            option.key(),
            option.label(),
            null,
            null,
            Set.of(),
            false,
            EveryPart.cites("optie"),
            Condition.always(),
            List.of());
    Step.Do task =
        new Step.Do(
            EveryPart.header("taak").withGround(EveryPart.cites("stap")),
            new Text("Doe."),
            List.of("dpo", "baas"),
            null,
            "",
            "",
            null,
            null);
    Step inside =
        new Step.Tell(EveryPart.header("x").withGround(EveryPart.cites("erin")), new Text("x"));
    List<Step> steps =
        List.of(
            task.withAppoints("hoofd"),
            EveryPart.task("vrij"),
            EveryPart.ask("kies", new AnswerType.Choice(List.of(cited))),
            EveryPart.ask("tabel", EveryPart.TYPES.get(7)),
            new Step.Include(
                EveryPart.header("deel"), EveryPart.playbook("deel", List.of(inside))));
    Phase phase = Phase.of("fase", new Text("Fase"), steps);
    Phase grounded =
        new Phase(
            phase.id(),
            phase.title(),
            null,
            phase.when(),
            phase.valid(),
            EveryPart.cites("fase"),
            phase.steps());
    Playbook bare = EveryPart.playbook("p", List.of()).withPhases(List.of(grounded));
    Conclusion end = new Conclusion("einde", new Text("Klaar."), EveryPart.cites("slot"));
    Fiche.Entry entry =
        new Fiche.Entry(
            "e",
            new Text("Wat?"),
            new Text("Dit."),
            EveryPart.cites("steekkaart"),
            Validity.ALWAYS,
            null,
            List.of(),
            Set.of(),
            List.of());
    Fiche fiche = new Fiche(List.of(new Fiche.Theme("t", new Text("T"), List.of(entry))));
    return new Playbook(
        bare.id(),
        bare.version(),
        bare.language(),
        bare.title(),
        bare.summary(),
        null,
        bare.status(),
        bare.checkedWithin(),
        null,
        false,
        false,
        List.of(),
        Map.of(),
        Map.of("einde", end),
        Map.of(),
        Map.of(),
        bare.phases(),
        fiche,
        FormerIds.NONE);
  }

  @Test
  void sources_and_roles_are_found_wherever_something_can_rest_on_them() {
    CitedSources cited = CitedSources.of(citing());
    assertThat(List.copyOf(cited.sources()))
        .containsExactly("fase", "slot", "steekkaart", "stap", "optie", "kolom", "erin");
    assertThat(List.copyOf(cited.roles())).containsExactly("dpo", "baas", "hoofd");
    assertThat(citing().fiche()).hasToString("sheet of 1 themes");
  }

  @Test
  void steps_of_which_nothing_is_changed_are_the_same() {
    StepRewriter same = new StepRewriter() {};
    List<Step> steps = new ArrayList<>(EveryPart.steps());
    EveryPart.TYPES.forEach(type -> steps.add(EveryPart.ask("v", type)));
    steps.addAll(citing().phases().get(0).steps());
    Step.Do each =
        EveryPart.task("elk")
            .withDue(new Step.Due("wanneer", "dag"))
            .withForEach(new ForEach("wie", EveryPart.answered("kolom")));
    steps.add(each);
    steps.add(new Step.Tell(StepHeader.of(7, "zevende"), new Text("Lees.")));
    assertThat(same.steps(steps)).isEqualTo(steps);
    Phase phase = citing().phases().get(0);
    assertThat(same.phase(phase)).isEqualTo(phase);
  }

  @Test
  void what_is_to_be_otherwise_is_so_in_every_place_where_it_stands() {
    StepRewriter loud =
        new StepRewriter() {
          @Override
          protected Text text(Text text) {
            return new Text(text.markdown().toUpperCase(Locale.ROOT));
          }

          @Override
          protected String role(String id) {
            return "R" + id;
          }

          @Override
          protected Ground ground(Ground ground) {
            return Ground.NONE;
          }
        };
    Phase phase = loud.phase(citing().phases().get(0));
    Playbook made = citing().withPhases(List.of(phase));
    assertThat(List.copyOf(CitedSources.of(made).sources()))
        .containsExactly("slot", "steekkaart", "erin");
    assertThat(List.copyOf(CitedSources.of(made).roles()))
        .containsExactly("Rdpo", "Rbaas", "Rhoofd");
    Step.Ask words = (Step.Ask) EveryPart.ask("v", EveryPart.TYPES.get(3)).accept(loud);
    assertThat(((AnswerType.Words) words.type()).message()).isEqualTo(new Text("LETTERS."));
    Step.Ask table = (Step.Ask) EveryPart.ask("v", EveryPart.TYPES.get(7)).accept(loud);
    AnswerType.Column column = ((AnswerType.Table) table.type()).columns().get(0);
    assertThat(column.label()).isEqualTo(new Text("NAAM"));
    assertThat(column.help()).isEqualTo(new Text("VOLUIT."));
    assertThat(((Step.Ask) EveryPart.steps().get(2).accept(loud)).type().options().get(0).label())
        .isEqualTo(new Text("DE A"));
  }
}
