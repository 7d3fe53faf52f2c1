package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.not;
import static be.livc.playbook.walk.Sketch.option;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.walk.Sketch;
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
