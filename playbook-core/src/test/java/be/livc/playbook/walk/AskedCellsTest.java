package be.livc.playbook.walk;

import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.option;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.AnswerType.Table;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedCellsTest {
  private static final AnswerType WORDS = new AnswerType.Words(false, null, null);
  private static final Condition MINOR =
      new Condition.Age("geboren", false, Term.parse("18 years").orElseThrow());
  private static final Table TABLE =
      new Table(
          List.of(
              column("grond", new AnswerType.Choice(List.of(option("x"), option("y")))),
              column("reden", WORDS).withWhen(is("grond", "x")),
              column("bron", WORDS, true).withWhen(new Condition.Answered("reden", true)),
              column("geboren", new AnswerType.Day(), true),
              column("voogd", WORDS).withWhen(MINOR)),
          0,
          9);
  private static final Table PLAIN = new Table(List.of(column("naam", WORDS)), 0, 9);
  private static final LocalDate BIRTH = Sketch.DATE.minusYears(18).plusDays(1);

  private static Column column(String key, AnswerType type) {
    return column(key, type, false);
  }

  private static Column column(String key, AnswerType type, boolean optional) {
    return new Column(key, new Text(key), type, optional, null, Ground.NONE);
  }

  private static Map<String, Value> cells(Object... keysAndValues) {
    Map<String, Value> cells = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      cells.put((String) keysAndValues[i], (Value) keysAndValues[i + 1]);
    }
    return cells;
  }

  private static Value words(String words) {
    return new Value.Words(words);
  }

  private static Value rows(List<Map<String, Value>> rows) {
    return new Value.Rows(
        rows.stream().map(cells -> new Value.Row("r" + cells.size(), cells)).toList());
  }

  private static Walk walk(Table table, Value value) {
    Sketch sketch = new Sketch();
    Playbook playbook = sketch.playbook(sketch.ask("leden", table));
    return Walk.of(playbook, Answers.NONE.with("leden", value), Sketch.DATE);
  }

  @Test
  void a_cell_is_asked_where_the_condition_of_its_column_holds() {
    assertThat(AskedCells.of(TABLE, cells(), Sketch.DATE)).containsExactly("grond", "geboren");
    assertThat(AskedCells.of(TABLE, cells("grond", one("x")), Sketch.DATE))
        .containsExactly("grond", "reden", "geboren");
    Map<String, Value> minor = cells("grond", one("y"), "geboren", new Value.Day(BIRTH));
    assertThat(AskedCells.of(TABLE, minor, Sketch.DATE))
        .containsExactly("grond", "geboren", "voogd");
    assertThat(AskedCells.of(TABLE, minor, Sketch.DATE.plusDays(1)))
        .containsExactly("grond", "geboren");
  }

  @Test
  void a_cell_that_is_not_asked_asks_for_no_other() {
    Map<String, Value> aside = cells("grond", one("y"), "reden", words("toch"));
    assertThat(AskedCells.of(TABLE, aside, Sketch.DATE)).containsExactly("grond", "geboren");
    aside.put("grond", one("x"));
    assertThat(AskedCells.of(TABLE, aside, Sketch.DATE))
        .containsExactly("grond", "reden", "bron", "geboren");
  }

  @Test
  void the_value_of_a_table_has_no_cells_that_are_not_asked() {
    Map<String, Value> aside = cells("grond", one("y"), "reden", words("toch"));
    Map<String, Value> asked = cells("grond", one("x"), "reden", words("dus"));
    assertThat(walk(TABLE, rows(List.of(aside, asked))).value("leden"))
        .contains(
            new Value.Rows(
                List.of(
                    new Value.Row("r2", cells("grond", one("y"))), new Value.Row("r2", asked))));
  }

  @Test
  void a_value_of_which_all_is_asked_is_told_as_it_was_given() {
    Value rows = rows(List.of(cells("naam", words("An"))));
    assertThat(walk(PLAIN, rows).value("leden").orElseThrow()).isSameAs(rows);
    assertThat(AskedCells.in(PLAIN, Value.NOTHING, Sketch.DATE)).isSameAs(Value.NOTHING);
    assertThat(AskedCells.in(WORDS, rows, Sketch.DATE)).isSameAs(rows);
  }

  @Test
  void a_row_that_lacks_a_cell_that_is_asked_of_it_is_no_answer() {
    Walk walk = walk(TABLE, rows(List.of(cells("grond", one("y")), cells("grond", one("x")))));
    assertThat(walk.value("leden")).isEmpty();
    assertThat(walk.question("leden").orElseThrow().rejection())
        .isEqualTo(Rejection.of(Rejection.Kind.WRONG_CELL, "reden"));
    Map<String, Value> optional = cells("grond", one("x"), "reden", words("dus"));
    assertThat(walk(TABLE, rows(List.of(optional))).value("leden")).isPresent();
    assertThat(walk(TABLE, rows(List.of())).value("leden")).isPresent();
  }

  @Test
  void whether_a_cell_is_asked_is_told_anew_on_another_date() {
    Map<String, Value> born = cells("grond", one("y"), "geboren", new Value.Day(BIRTH));
    Walk walk = walk(TABLE, rows(List.of(born)));
    assertThat(walk.question("leden").orElseThrow().rejection())
        .isEqualTo(Rejection.of(Rejection.Kind.WRONG_CELL, "voogd"));
    assertThat(walk.on(Sketch.DATE.plusDays(1)).value("leden")).contains(rows(List.of(born)));
    assertThat(walk.on(Sketch.DATE.plusDays(1)).on(Sketch.DATE).value("leden")).isEmpty();
  }
}
