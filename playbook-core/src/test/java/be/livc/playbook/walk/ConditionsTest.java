package be.livc.playbook.walk;

import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.list;
import static be.livc.playbook.walk.Sketch.not;
import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.some;
import static be.livc.playbook.walk.Truth.NO;
import static be.livc.playbook.walk.Truth.UNKNOWN;
import static be.livc.playbook.walk.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionsTest {
  private final Sketch sketch = new Sketch();
  private final Step.Ask vorm =
      sketch.choice(
          "vorm",
          Sketch.option("alleen", Set.of("klein"), false),
          Sketch.option("samen", Set.of("groot"), false),
          Sketch.option("later"));
  private final Step.Ask partners =
      sketch.ask(
          "partners",
          new AnswerType.Choices(
              List.of(
                  Sketch.option("onderwijs", Set.of("groot"), false),
                  Sketch.option("jeugd"),
                  Sketch.option("geen", Set.of(), true))),
          Condition.always(),
          true);
  private final Step.Ask inwoners = sketch.ask("inwoners", Sketch.amount());
  private final Step.Ask leden = sketch.ask("leden", Sketch.amount());
  private final Step.Ask dag = sketch.ask("dag", new AnswerType.Day());
  private final Step.Ask einde = sketch.ask("einde", new AnswerType.Day());
  private final Step.Ask namen = sketch.ask("namen", new AnswerType.Entries(0, 9));
  private final Step.Ask tabel = sketch.ask("tabel", RandomAnswers.table());
  private final Step.Ask uitleg =
      sketch.ask("uitleg", new AnswerType.Words(false, null, null), Condition.always(), true);
  private final Step.Ask nooit = sketch.yesNo("nooit", not(Condition.always()));
  private final Step.Ask getal = sketch.ask("getal", Sketch.amount(), is("vorm", "later"), false);
  private final Step.Ask datum =
      sketch.ask("datum", new AnswerType.Day(), is("vorm", "later"), false);

  private Truth reads(Condition condition, Answers answers) {
    Step.Tell tell = sketch.tell("hier", condition);
    Playbook playbook =
        sketch.playbook(
            vorm, partners, inwoners, leden, dag, einde, namen, tabel, uitleg, nooit, getal, datum,
            tell);
    Walk walk = Walk.of(playbook, answers, Sketch.DATE);
    Optional<Visit> visit = walk.visits().stream().filter(met -> met.step() == tell).findFirst();
    Truth truth = visit.map(met -> met.certain() ? YES : UNKNOWN).orElse(NO);
    assertThat(walk.holds(condition)).as("at the end, where the step stands").isEqualTo(truth);
    return truth;
  }

  private Truth reads(Condition condition, String question, Value value) {
    Truth truth = reads(condition, Answers.NONE.with(question, value));
    if (condition.facts().isEmpty() && truth != UNKNOWN && !question.equals("nooit")) {
      AnswerType type =
          sketch
              .playbook(vorm, partners, inwoners, leden, dag, einde, namen, tabel, uitleg)
              .question(question)
              .orElseThrow()
              .type();
      assertThat(AnswerTest.of(question, type, value, Sketch.DATE).test(condition))
          .as("by itself")
          .isEqualTo(truth == YES);
    }
    return truth;
  }

  private static Value amount(long number) {
    return new Value.Amount(BigDecimal.valueOf(number));
  }

  private static Value day(String day) {
    return new Value.Day(LocalDate.parse(day));
  }

  @Test
  void a_choice_is_one_of_the_named_options() {
    assertThat(reads(is("vorm", "samen", "later"), "vorm", one("samen"))).isEqualTo(YES);
    assertThat(reads(is("vorm", "samen"), "vorm", one("alleen"))).isEqualTo(NO);
    assertThat(reads(is("vorm", "samen"), Answers.NONE)).isEqualTo(UNKNOWN);
  }

  @Test
  void choices_have_any_or_all_of_the_named_options() {
    Condition any = new Condition.Has("partners", false, Set.of("onderwijs", "jeugd"));
    Condition all = new Condition.Has("partners", true, Set.of("onderwijs", "jeugd"));
    assertThat(reads(any, "partners", some("jeugd"))).isEqualTo(YES);
    assertThat(reads(all, "partners", some("jeugd"))).isEqualTo(NO);
    assertThat(reads(all, "partners", some("onderwijs", "jeugd"))).isEqualTo(YES);
    assertThat(reads(any, "partners", some("geen"))).isEqualTo(NO);
  }

  @Test
  void a_list_has_an_entry_whatever_its_capitals() {
    Condition any = new Condition.Has("namen", false, Set.of("Politie"));
    assertThat(reads(any, "namen", list("politie", "parket"))).isEqualTo(YES);
    assertThat(reads(any, "namen", list("parket"))).isEqualTo(NO);
    Condition all = new Condition.Has("namen", true, Set.of("Politie", "parket"));
    assertThat(reads(all, "namen", list("PARKET"))).isEqualTo(NO);
    assertThat(reads(all, "namen", list("PARKET", "ocmw", "politie"))).isEqualTo(YES);
  }

  @Test
  void a_tag_is_that_of_the_chosen_option_or_of_one_of_them() {
    assertThat(reads(new Condition.Tagged("vorm", "groot"), "vorm", one("samen"))).isEqualTo(YES);
    assertThat(reads(new Condition.Tagged("vorm", "groot"), "vorm", one("alleen"))).isEqualTo(NO);
    Condition tagged = new Condition.Tagged("partners", "groot");
    assertThat(reads(tagged, "partners", some("jeugd", "onderwijs"))).isEqualTo(YES);
    assertThat(reads(tagged, "partners", some("jeugd"))).isEqualTo(NO);
  }

  @Test
  void a_table_has_a_row_that_meets_a_condition_on_its_columns() {
    Value rows = new Value.Rows(List.of(new Value.Row("r", Map.of("grond", one("x")))));
    assertThat(reads(new Condition.HasRow("tabel", is("grond", "x")), "tabel", rows))
        .isEqualTo(YES);
    assertThat(reads(new Condition.HasRow("tabel", is("grond", "y")), "tabel", rows)).isEqualTo(NO);
    assertThat(
            reads(new Condition.HasRow("tabel", new Condition.Tagged("grond", "t")), "tabel", rows))
        .isEqualTo(YES);
    Condition unnamed = new Condition.HasRow("tabel", new Condition.Answered("naam", false));
    assertThat(reads(unnamed, "tabel", rows)).isEqualTo(YES);
  }

  @Test
  void numbers_compare_with_a_number() {
    for (Comparison comparison : Comparison.values()) {
      for (int given = 1; given <= 3; given++) {
        Condition condition =
            new Condition.AmountIs("inwoners", comparison, BigDecimal.valueOf(2), null);
        boolean expected =
            switch (comparison) {
              case AT_LEAST -> given >= 2;
              case AT_MOST -> given <= 2;
              case MORE_THAN -> given > 2;
              case LESS_THAN -> given < 2;
              case IS -> given == 2;
            };
        assertThat(reads(condition, "inwoners", amount(given)))
            .as("%s %s 2", given, comparison)
            .isEqualTo(Truth.of(expected));
      }
    }
  }

  @Test
  void numbers_compare_with_another_answer_once_both_are_known() {
    Condition more = new Condition.AmountIs("inwoners", Comparison.MORE_THAN, null, "leden");
    Answers one = Answers.NONE.with("inwoners", amount(3));
    assertThat(reads(more, one)).isEqualTo(UNKNOWN);
    assertThat(reads(more, one.with("leden", amount(2)))).isEqualTo(YES);
    assertThat(reads(more, one.with("leden", amount(3)))).isEqualTo(NO);
    Condition never = new Condition.AmountIs("inwoners", Comparison.MORE_THAN, null, "nooit");
    assertThat(reads(never, one)).isEqualTo(NO);
  }

  @Test
  void days_compare_with_a_day_and_with_another_answer() {
    LocalDate border = LocalDate.parse("2027-01-01");
    Condition before = new Condition.DayIs("dag", Comparison.LESS_THAN, border, null);
    assertThat(reads(before, "dag", day("2026-12-31"))).isEqualTo(YES);
    assertThat(reads(before, "dag", day("2027-01-01"))).isEqualTo(NO);
    Condition other = new Condition.DayIs("dag", Comparison.AT_MOST, null, "einde");
    Answers both = Answers.NONE.with("dag", day("2026-01-01")).with("einde", day("2026-01-01"));
    assertThat(reads(other, both)).isEqualTo(YES);
    assertThat(reads(other, both.with("dag", day("2026-01-02")))).isEqualTo(NO);
  }

  @Test
  void days_compare_with_another_answer_moved_by_a_term() {
    Condition.Shift later = new Condition.Shift(Term.parse("1 month").orElseThrow(), true);
    Condition after = new Condition.DayIs("dag", Comparison.MORE_THAN, null, "einde", later);
    Answers end = Answers.NONE.with("einde", day("2026-01-31"));
    assertThat(reads(after, end)).isEqualTo(UNKNOWN);
    assertThat(reads(after, end.with("dag", day("2026-02-28")))).isEqualTo(NO);
    assertThat(reads(after, end.with("dag", day("2026-03-01")))).isEqualTo(YES);
    Condition.Shift earlier = new Condition.Shift(Term.parse("8 weeks").orElseThrow(), false);
    Condition at = new Condition.DayIs("dag", Comparison.IS, null, "einde", earlier);
    assertThat(reads(at, end.with("dag", day("2025-12-06")))).isEqualTo(YES);
    assertThat(reads(at, end.with("dag", day("2025-12-07")))).isEqualTo(NO);
    Condition never = new Condition.DayIs("dag", Comparison.IS, null, "nooit", earlier);
    assertThat(reads(never, end)).isEqualTo(NO);
  }

  @Test
  void an_age_may_be_counted_from_another_answer() {
    Term term = Term.parse("2 years").orElseThrow();
    Condition older = new Condition.Age("dag", true, term, "einde");
    Answers end = Answers.NONE.with("einde", day("2030-03-01"));
    assertThat(reads(older, end)).isEqualTo(UNKNOWN);
    assertThat(reads(older, end.with("dag", day("2028-02-29")))).isEqualTo(YES);
    assertThat(reads(older, end.with("dag", day("2028-03-01")))).isEqualTo(NO);
    Condition within = new Condition.Age("dag", false, term, "einde");
    assertThat(reads(within, end.with("dag", day("2028-03-01")))).isEqualTo(NO);
    assertThat(reads(within, end.with("dag", day("2028-03-02")))).isEqualTo(YES);
    assertThat(reads(within, end.with("dag", day("2030-03-01")))).isEqualTo(YES);
    assertThat(reads(within, end.with("dag", day("2030-03-02")))).isEqualTo(NO);
    assertThat(reads(new Condition.Age("dag", true, term, "nooit"), end)).isEqualTo(NO);
  }

  @Test
  void an_age_is_strict_and_counts_by_the_calendar() {
    Condition older = new Condition.Age("dag", true, Term.parse("2 years").orElseThrow());
    assertThat(reads(older, "dag", day("2024-11-23"))).isEqualTo(YES);
    assertThat(reads(older, "dag", day("2024-11-24"))).isEqualTo(NO);
    Condition within = new Condition.Age("dag", false, Term.parse("2 years").orElseThrow());
    assertThat(reads(within, "dag", day("2024-11-24"))).isEqualTo(NO);
    assertThat(reads(within, "dag", day("2024-11-25"))).isEqualTo(YES);
    assertThat(reads(within, "dag", day("2026-11-24"))).isEqualTo(YES);
    assertThat(reads(within, "dag", day("2026-11-25"))).isEqualTo(NO);
  }

  @Test
  void an_answer_left_empty_compares_with_nothing() {
    assertThat(reads(new Condition.Answered("uitleg", true), "uitleg", Value.NOTHING))
        .isEqualTo(NO);
    assertThat(reads(new Condition.Answered("uitleg", false), "uitleg", Value.NOTHING))
        .isEqualTo(YES);
    Condition has = new Condition.Has("partners", false, Set.of("jeugd"));
    assertThat(reads(has, "partners", Value.NOTHING)).isEqualTo(NO);
    assertThat(reads(not(has), "partners", Value.NOTHING)).isEqualTo(YES);
  }

  @Test
  void choosing_none_of_several_options_is_leaving_it_empty() {
    assertThat(reads(new Condition.Answered("partners", false), "partners", some())).isEqualTo(YES);
    Condition answered = new Condition.Answered("partners", true);
    assertThat(reads(answered, "partners", some())).isEqualTo(NO);
    assertThat(reads(answered, "partners", some("jeugd"))).isEqualTo(YES);
  }

  @Test
  void entries_and_rows_are_counted() {
    Condition two = new Condition.Count("namen", Comparison.AT_LEAST, 2);
    assertThat(reads(two, "namen", list("a"))).isEqualTo(NO);
    assertThat(reads(two, "namen", list("a", "b"))).isEqualTo(YES);
    Condition none = new Condition.Count("tabel", Comparison.IS, 0);
    assertThat(reads(none, "tabel", new Value.Rows(List.of()))).isEqualTo(YES);
    Value.Row row = new Value.Row("r", Map.of("grond", one("y")));
    assertThat(reads(none, "tabel", new Value.Rows(List.of(row)))).isEqualTo(NO);
  }

  @Test
  void facts_may_use_facts_and_may_have_to_be_false() {
    sketch.fact("groot", is("vorm", "samen"));
    sketch.fact("klein", not(new Condition.IsFact("groot", true)));
    Condition small = new Condition.IsFact("klein", true);
    assertThat(reads(small, "vorm", one("samen"))).isEqualTo(NO);
    assertThat(reads(small, "vorm", one("alleen"))).isEqualTo(YES);
    assertThat(reads(small, Answers.NONE)).isEqualTo(UNKNOWN);
    assertThat(reads(new Condition.IsFact("groot", false), "vorm", one("alleen"))).isEqualTo(YES);
  }

  @Test
  void all_any_and_not_read_as_kleene_has_them() {
    Condition known = is("vorm", "samen");
    Condition open = is("nooit", "ja");
    Condition waiting = new Condition.AmountIs("leden", Comparison.IS, BigDecimal.ONE, null);
    Answers answers = Answers.NONE.with("vorm", one("samen")).with("leden", Answer.PUT_OFF);
    assertThat(reads(Sketch.all(known, waiting), answers)).isEqualTo(UNKNOWN);
    assertThat(reads(Sketch.all(open, waiting), answers)).isEqualTo(NO);
    assertThat(reads(Sketch.any(known, waiting), answers)).isEqualTo(YES);
    assertThat(reads(Sketch.any(open, waiting), answers)).isEqualTo(UNKNOWN);
    assertThat(reads(not(waiting), answers)).isEqualTo(UNKNOWN);
    assertThat(reads(Sketch.any(waiting, Condition.always()), answers)).isEqualTo(YES);
    assertThat(reads(Sketch.all(waiting, not(Condition.always())), answers)).isEqualTo(NO);
    assertThat(reads(Sketch.any(), answers)).isEqualTo(NO);
    assertThat(reads(Sketch.all(), answers)).isEqualTo(YES);
  }

  @Test
  void what_is_asked_and_has_no_answer_reads_as_not_yet_known() {
    Term year = Term.parse("1 year").orElseThrow();
    for (Condition open :
        List.of(
            is("vorm", "samen"),
            new Condition.Has("partners", true, Set.of("jeugd")),
            new Condition.Tagged("vorm", "groot"),
            new Condition.HasRow("tabel", is("grond", "x")),
            new Condition.AmountIs("inwoners", Comparison.IS, BigDecimal.ONE, null),
            new Condition.DayIs("dag", Comparison.IS, Sketch.DATE, null),
            new Condition.Age("dag", true, year),
            new Condition.Answered("uitleg", false),
            new Condition.Count("namen", Comparison.IS, 0))) {
      assertThat(reads(open, Answers.NONE)).as("%s", open).isEqualTo(UNKNOWN);
      assertThat(reads(not(open), Answers.NONE)).as("%s", open).isEqualTo(UNKNOWN);
    }
  }

  @Test
  void two_answers_of_which_one_is_not_asked_in_this_walk_compare_false() {
    Term year = Term.parse("1 year").orElseThrow();
    Answers both = Answers.NONE.with("inwoners", amount(3)).with("dag", day("2020-01-01"));
    Answers without = both.with("vorm", one("samen"));
    Answers with = both.with("vorm", one("later"));
    for (Condition compared :
        List.of(
            new Condition.AmountIs("inwoners", Comparison.MORE_THAN, null, "getal"),
            new Condition.AmountIs("getal", Comparison.LESS_THAN, null, "inwoners"),
            new Condition.DayIs("dag", Comparison.LESS_THAN, null, "datum"),
            new Condition.DayIs("datum", Comparison.MORE_THAN, null, "dag"),
            new Condition.Age("dag", true, year, "datum"))) {
      assertThat(reads(compared, without)).as("%s", compared).isEqualTo(NO);
      assertThat(reads(compared, both)).as("%s", compared).isEqualTo(UNKNOWN);
      assertThat(reads(compared, with)).as("%s", compared).isEqualTo(UNKNOWN);
      Answers known = with.with("getal", amount(2)).with("datum", day("2026-01-01"));
      assertThat(reads(compared, known)).as("%s", compared).isEqualTo(YES);
    }
  }

  @Test
  void a_question_that_is_not_asked_compares_false_and_its_opposite_true() {
    assertThat(reads(is("nooit", "ja"), "nooit", one("ja"))).isEqualTo(NO);
    assertThat(reads(not(is("nooit", "ja")), "nooit", one("ja"))).isEqualTo(YES);
    assertThat(reads(new Condition.Answered("nooit", false), Answers.NONE)).isEqualTo(NO);
  }
}
