package be.livc.playbook.walk;

import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.list;
import static be.livc.playbook.walk.Sketch.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final AnswerType WORDS = new AnswerType.Words(false, null, null);
  private static final AnswerType.Table TABLE =
      new AnswerType.Table(
          List.of(
              column("naam", WORDS),
              column(
                  "dienst", new AnswerType.Choice(List.of(Option.of("clb", new Text("centrum")))))),
          0,
          9);

  private final Sketch sketch = new Sketch();
  private final Playbook playbook =
      sketch.playbook(
          sketch.ask("gemeente", WORDS),
          sketch.yesNo("samen", sketch.ask("partner", WORDS)),
          sketch.ask("leden", TABLE),
          sketch.ask("wie", new AnswerType.Entries(0, 9)),
          new Step.Write(sketch.header("brief", Condition.always()), "brief", each("leden")),
          new Step.Write(sketch.header("kaart", Condition.always()), "kaart", each("wie")));

  private static ForEach each(String list) {
    return new ForEach(list, Condition.always());
  }

  private static Column column(String key, AnswerType type) {
    return new Column(key, new Text(key), type, true, null, Ground.NONE);
  }

  private Walk walk() {
    Map<String, Value> cells = new LinkedHashMap<>();
    cells.put("naam", new Value.Words("An"));
    cells.put("dienst", one("clb"));
    Answers answers =
        Answers.NONE
            .with("gemeente", new Value.Words("Voorbeeldegem"))
            .with("samen", one("nee"))
            .with("partner", new Value.Words("Buurgem"))
            .with("leden", new Value.Rows(List.of(new Value.Row("r1", cells))))
            .with("wie", list("Bo"));
    return Walk.of(playbook, answers, Sketch.DATE);
  }

  private String filled(String text, Item item) {
    return walk().fill(new Text(text), item, id -> "<" + id + ">");
  }

  @Test
  void a_text_is_filled_with_answers_in_words() {
    assertThat(filled("In {gemeente}, samen: {samen}.", null))
        .isEqualTo("In Voorbeeldegem, samen: nee.");
  }

  @Test
  void what_has_no_answer_or_is_set_aside_stays_blank() {
    assertThat(filled("Met {partner} en {onbekend}.", null))
        .isEqualTo("Met <partner> en <onbekend>.");
  }

  @Test
  void an_entry_is_a_row_with_its_cells_or_the_text_of_a_list() {
    Item row = walk().documents().get(0).item();
    Item entry = walk().documents().get(1).item();
    assertThat(filled("{entry}: {entry.naam} van {entry.dienst}, {entry.weg}", row))
        .isEqualTo("An: An van centrum, <entry.weg>");
    assertThat(filled("{entry} {entry.naam}", entry)).isEqualTo("Bo Bo");
    assertThat(filled("{entry} {entry.naam}", null)).isEqualTo("<entry> <entry.naam>");
  }

  @Test
  void a_question_of_the_playbook_is_found_whether_it_is_met_or_not() {
    Walk walk = walk();
    assertThat(walk.asked("partner").orElseThrow().id()).isEqualTo("partner");
    assertThat(walk.question("partner")).isEmpty();
    assertThat(walk.asked("onbekend")).isEmpty();
    assertThat(walk.question("onbekend")).isEmpty();
    assertThat(walk.value("onbekend")).isEmpty();
    assertThat(walk.parked()).containsOnlyKeys("partner");
  }

  @Test
  void a_walk_is_told_by_its_playbook_and_its_date() {
    assertThat(walk()).hasToString(playbook + " on 2026-11-24");
  }

  @Test
  void its_lists_are_not_to_be_changed() {
    Sketch other = new Sketch();
    Walk open =
        Walk.of(
            other.playbook(other.yesNo("q"), other.tell("t", is("q", "ja"))),
            Answers.NONE,
            Sketch.DATE);
    assertThatThrownBy(() -> open.visits().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> open.dependents().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> open.dependents("q").clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void the_first_open_question_comes_before_any_that_was_put_off() {
    Sketch other = new Sketch();
    Playbook three = other.playbook(other.yesNo("a"), other.yesNo("b"), other.yesNo("c"));
    Walk walk = Walk.of(three, Answers.NONE.with("a", Answer.PUT_OFF), Sketch.DATE);
    assertThat(walk.openVisit().orElseThrow().step().id()).isEqualTo("b");
    Walk end = walk.with("b", one("ja")).with("c", one("ja"));
    assertThat(end.openVisit().orElseThrow().step().id()).isEqualTo("a");
    assertThat(end.atEnd()).isTrue();
    assertThat(end.with("a", one("ja")).openVisit()).isEmpty();
    assertThat(end.without("b").atEnd()).isFalse();
  }
}
