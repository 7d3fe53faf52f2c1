package be.livc.playbook.walk;

import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.list;
import static be.livc.playbook.walk.Sketch.not;
import static be.livc.playbook.walk.Sketch.one;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a walk asks to do and to write, once or for each entry of a list or row of a table. */
class AssignmentsTest {
  private static final Condition ALWAYS = Condition.always();
  private static final Condition X = is("grond", "x");
  private static final Value.Row ONE = new Value.Row("r1", Map.of("grond", one("x")));
  private static final Value.Row OTHER = new Value.Row("r2", Map.of("grond", one("y")));
  private static final Answers BOTH =
      Answers.NONE
          .with("p", one("ja"))
          .with("wie", list("An", "Bo"))
          .with("leden", new Value.Rows(List.of(ONE, OTHER)));

  private final Sketch sketch = new Sketch();
  private final Playbook playbook =
      sketch.playbook(
          sketch.yesNo("p"),
          sketch.ask("wie", new AnswerType.Entries(0, 9), is("p", "ja"), false),
          sketch.ask("leden", RandomAnswers.table()),
          sketch.write("nota", ALWAYS),
          write("uitnodiging", ALWAYS, new ForEach("wie", ALWAYS)),
          write("brief", ALWAYS, new ForEach("leden", X)),
          write("verslag", is("p", "nee"), new ForEach("leden", X)),
          task("bel", ALWAYS, new ForEach("leden", not(X))),
          task("plan", ALWAYS, null),
          task("klaar", is("p", "nee"), null));

  private Step.Write write(String id, Condition when, ForEach each) {
    return new Step.Write(sketch.header(id, when), id, each);
  }

  private Step.Do task(String id, Condition when, ForEach each) {
    return new Step.Do(sketch.header(id, when), new Text(id), List.of(), null, "", "", null, each);
  }

  private Walk walk(Answers answers) {
    return Walk.of(playbook, answers, Sketch.DATE);
  }

  private static List<String> documents(List<DocumentRequest> documents) {
    return documents.stream().map(it -> it.key() + (it.pending() ? " pending" : "")).toList();
  }

  private static List<String> tasks(Walk walk) {
    return walk.tasks().stream().map(it -> it.key() + (it.pending() ? " pending" : "")).toList();
  }

  @Test
  void there_is_one_for_each_entry_and_for_each_row_that_meets_the_condition() {
    Walk walk = walk(BOTH);
    assertThat(documents(walk.documents()))
        .containsExactly("nota", "uitnodiging[e0]", "uitnodiging[e1]", "brief[r1]");
    assertThat(tasks(walk)).containsExactly("bel[r2]", "plan");
    Item row = walk.documents().get(3).item();
    assertThat(row.text()).isEqualTo("x");
    assertThat(row.row()).isEqualTo(ONE);
    assertThat(walk.documents().get(1).item()).isEqualTo(new Item("e0", "An", null, null));
  }

  @Test
  void one_stands_for_all_as_long_as_the_list_has_no_answer() {
    Walk walk = walk(BOTH.without("wie").with("leden", Answer.PUT_OFF));
    assertThat(documents(walk.documents()))
        .containsExactly("nota", "uitnodiging pending", "brief pending");
    assertThat(tasks(walk)).containsExactly("bel pending", "plan");
  }

  @Test
  void there_is_none_where_the_list_is_not_asked_or_empty() {
    Walk walk = walk(BOTH.with("p", one("nee")).with("leden", new Value.Rows(List.of())));
    assertThat(documents(walk.documents())).containsExactly("nota");
    assertThat(tasks(walk)).containsExactly("plan", "klaar");
  }

  @Test
  void what_is_only_possible_is_not_yet_asked_for() {
    assertThat(tasks(walk(BOTH.with("p", Answer.PUT_OFF)))).containsExactly("bel[r2]", "plan");
  }

  @Test
  void rows_that_do_not_meet_the_condition_of_a_document_do_not_get_it() {
    Walk walk = walk(BOTH);
    assertThat(documents(walk.documentsNotFor("leden"))).containsExactly("brief[r2]");
    assertThat(documents(walk.documentsNotFor("wie"))).isEmpty();
    assertThat(documents(walk(BOTH.with("p", one("nee"))).documentsNotFor("leden")))
        .containsExactly("brief[r2]", "verslag[r2]");
    assertThat(walk(BOTH.with("leden", Answer.PUT_OFF)).documentsNotFor("leden")).isEmpty();
  }

  @Test
  void what_is_for_each_entry_hangs_on_the_list_while_it_has_no_answer() {
    Walk walk = walk(Answers.NONE.with("p", one("ja")));
    assertThat(ids(walk.dependents("wie"))).containsExactly("uitnodiging");
    assertThat(ids(walk.dependents("leden"))).containsExactly("brief", "bel");
    assertThat(walk(BOTH).dependents()).isEmpty();
    Walk open = walk(Answers.NONE);
    assertThat(open.dependents().keySet()).containsExactly("p", "wie", "leden");
    assertThat(ids(open.dependents("p"))).containsExactly("wie", "verslag", "klaar");
    assertThat(ids(open.dependents("leden"))).containsExactly("brief", "verslag", "bel");
    assertThat(open.dependents("plan")).isEmpty();
  }

  private static List<String> ids(List<Visit> visits) {
    return visits.stream().map(visit -> visit.step().id()).toList();
  }

  @Test
  void a_warning_stands_until_all_tasks_that_end_it_are_done() {
    Sketch other = new Sketch();
    Step.Warn until = new Step.Warn(other.header("let-op", ALWAYS), new Text("Let op."), "bel");
    Step.Warn ever = new Step.Warn(other.header("altijd", ALWAYS), new Text("Altijd."), "");
    Playbook warned =
        other.playbook(
            other.ask("wie", new AnswerType.Entries(0, 9)),
            other.taskForEach("bel", "wie"),
            until,
            ever,
            new Step.Warn(other.header("nooit", not(ALWAYS)), new Text("Nooit."), ""));
    Walk walk = Walk.of(warned, Answers.NONE.with("wie", list("An", "Bo")), Sketch.DATE);
    assertThat(ids(walk.warnings(Set.of()))).containsExactly("let-op", "altijd");
    assertThat(ids(walk.warnings(Set.of("bel[e0]")))).containsExactly("let-op", "altijd");
    assertThat(ids(walk.warnings(Set.of("bel[e0]", "bel[e1]")))).containsExactly("altijd");
  }
}
