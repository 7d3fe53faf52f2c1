package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.not;
import static be.livc.playbook.walk.Sketch.option;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions on the rows of a table. */
class RowRulesTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private List<String> found(RuleId rule, Step... steps) {
    return Found.in(sketch.playbook(steps), rule);
  }

  @Test
  void rows_of_a_table_decide_together() {
    AnswerType type =
        new AnswerType.Table(
            List.of(
                new AnswerType.Column(
                    "grond",
                    new Text("Grond"),
                    new AnswerType.Choice(List.of(option("x"), option("y"))),
                    false,
                    null,
                    Ground.NONE)),
            1,
            1);
    Condition x = new Condition.HasRow("tabel", is("grond", "x"));
    Condition y = new Condition.HasRow("tabel", is("grond", "y"));
    assertThat(
            found(
                RuleId.PROOF_CONDITION_NEVER,
                sketch.ask("tabel", type),
                sketch.tell("both", all(x, y)),
                sketch.tell("one", x)))
        .containsExactly("both");
  }

  private static AnswerType table(int min, boolean optional) {
    return new AnswerType.Table(
        List.of(
            new AnswerType.Column(
                "grond",
                new Text("Grond"),
                new AnswerType.Choice(List.of(option("x"), option("y"))),
                optional,
                null,
                Ground.NONE)),
        min,
        3);
  }

  private static Condition row(Condition condition) {
    return new Condition.HasRow("tabel", condition);
  }

  @Test
  void what_no_row_or_every_row_meets_is_told_of_the_rows_and_not_of_the_step() {
    Step[] steps = {
      sketch.ask("tabel", table(1, false)),
      sketch.yesNo("q"),
      sketch.tell("none", row(all(is("grond", "x"), is("grond", "y")))),
      sketch.tell("every", all(row(is("grond", "x", "y")), is("q", "ja"))),
      sketch.tell("must", row(is("grond", "x", "y"))),
      sketch.tell("some", row(is("grond", "x")))
    };
    assertThat(found(RuleId.PROOF_ROW_NEVER, steps)).containsExactly("none tabel");
    assertThat(found(RuleId.PROOF_ROW_ALWAYS, steps)).containsExactly("every tabel", "must tabel");
    assertThat(found(RuleId.PROOF_CONDITION_NEVER, steps)).isEmpty();
    assertThat(found(RuleId.PROOF_CONDITION_ALWAYS, steps)).isEmpty();
  }

  @Test
  void a_cell_that_may_stay_empty_is_none_of_the_options() {
    assertThat(
            found(
                RuleId.PROOF_ROW_ALWAYS,
                sketch.ask("tabel", table(1, true)),
                sketch.tell("t", row(is("grond", "x", "y")))))
        .isEmpty();
  }

  @Test
  void what_hinges_on_two_cells_of_a_row_is_not_decided_and_what_stands_beside_it_is() {
    AnswerType.Column first = number("n");
    AnswerType.Column second = number("m");
    AnswerType type = new AnswerType.Table(List.of(first, second), 0, 3);
    Condition more = new Condition.AmountIs("n", Comparison.MORE_THAN, null, "m");
    Condition five = new Condition.AmountIs("n", Comparison.IS, BigDecimal.valueOf(5), null);
    Condition six = new Condition.AmountIs("n", Comparison.IS, BigDecimal.valueOf(6), null);
    Step[] steps = {
      sketch.ask("tabel", type),
      sketch.tell("hinges", row(more)),
      sketch.tell("never", row(all(more, five, six))),
      sketch.tell("beside", row(all(more, five)))
    };
    assertThat(found(RuleId.PROOF_ROW_NEVER, steps)).containsExactly("never tabel");
    assertThat(found(RuleId.PROOF_ROW_ALWAYS, steps)).isEmpty();
  }

  private static AnswerType.Column number(String key) {
    return new AnswerType.Column(key, new Text(key), Sketch.amount(), false, null, Ground.NONE);
  }

  @Test
  void a_row_that_none_meets_is_told_once_also_behind_facts_and_nothing_that_hangs_on_it_is() {
    sketch.fact("f", row(all(is("grond", "x"), is("grond", "y"))));
    Condition fact = new Condition.IsFact("f", true);
    sketch.fact("g", all(fact, is("q", "ja")));
    Step[] steps = {
      sketch.ask("tabel", table(1, false)),
      sketch.yesNo("q"),
      sketch.tell("t", fact),
      sketch.tell("u", fact),
      sketch.tell("v", new Condition.IsFact("g", true))
    };
    assertThat(Proofs.of(sketch.playbook(steps), Sketch.DATE).findings())
        .extracting(it -> it.rule() + " " + it.arguments())
        .containsExactly("proof/row-never [f, tabel]");
  }

  @Test
  void a_step_for_rows_that_no_walk_meets_or_of_a_table_that_is_always_empty_is_no_finding() {
    Step ask = sketch.ask("tabel", table(0, false));
    Condition none = new Condition.Count("tabel", Comparison.IS, 0);
    Step[] steps = {
      ask,
      sketch.yesNo("q"),
      each("never", all(is("q", "ja"), is("q", "nee")), is("grond", "x")),
      each("empty", none, is("grond", "x"))
    };
    assertThat(found(RuleId.PROOF_WHERE_NONE, steps)).isEmpty();
    assertThat(found(RuleId.PROOF_WHERE_ALL, steps)).isEmpty();
  }

  @Test
  void a_text_that_shows_a_cell_which_a_row_may_lack_is_told() {
    Step.Do shows =
        new Step.Do(
            sketch.header("bel", ALWAYS),
            new Text("Zeg {entry.grond}."),
            List.of(),
            null,
            "",
            "",
            null,
            new ForEach("tabel", ALWAYS));
    Step may = sketch.ask("tabel", table(0, true));
    assertThat(found(RuleId.PROOF_TEXT_ANSWER, may, shows)).containsExactly("bel entry.grond");
    Step must = sketch.ask("tabel", table(0, false));
    assertThat(found(RuleId.PROOF_TEXT_ANSWER, must, shows)).isEmpty();
    Step.Do kept = shows.withForEach(new ForEach("tabel", new Condition.Answered("grond", true)));
    assertThat(found(RuleId.PROOF_TEXT_ANSWER, may, kept)).isEmpty();
  }

  private Step.Do each(String id, Condition when, Condition where) {
    return new Step.Do(
        sketch.header(id, when),
        new Text(id),
        List.of(),
        null,
        "",
        "",
        null,
        new ForEach("tabel", where));
  }

  @Test
  void rows_that_are_kept_depend_on_what_stands_around_them() {
    Condition x = row(is("grond", "x"));
    Step[] steps = {
      sketch.ask("tabel", table(0, false)),
      each("a", not(x), is("grond", "x")),
      each("b", not(x), is("grond", "y")),
      each("c", x, is("grond", "x")),
      each("d", ALWAYS, ALWAYS)
    };
    assertThat(found(RuleId.PROOF_WHERE_NONE, steps)).containsExactly("a tabel");
    assertThat(found(RuleId.PROOF_WHERE_ALL, steps)).containsExactly("b tabel");
  }

  @Test
  void which_rows_are_kept_does_not_count_as_another_walk() {
    Step.Ask ask = sketch.ask("tabel", table(0, false));
    Step.Do some = each("a", ALWAYS, is("grond", "x"));
    Step.Do every = each("b", ALWAYS, ALWAYS);
    assertThat(Proofs.of(sketch.playbook(ask, some), Sketch.DATE).counts())
        .isEqualTo(Proofs.of(sketch.playbook(ask, every), Sketch.DATE).counts());
  }
}
