package be.livc.playbook.walk;

import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.one;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WalkChangeTest {
  private static final Playbook FORM;

  static {
    Sketch sketch = new Sketch();
    FORM =
        sketch.playbook(
            sketch.yesNo("vorm", sketch.yesNo("partner"), sketch.task("akkoord", always())),
            sketch.task("zelf", is("vorm", "nee")),
            sketch.write("brief", is("vorm", "nee")),
            sketch.yesNo("einde"));
  }

  private static Condition always() {
    return Condition.always();
  }

  private static Walk walk(Answers answers) {
    return Walk.of(FORM, answers, Sketch.DATE);
  }

  @Test
  void a_change_says_what_is_set_aside_and_what_comes() {
    Answers answers = Answers.NONE.with("vorm", one("ja")).with("partner", one("nee"));
    WalkChange change = WalkChange.between(walk(answers), walk(answers.with("vorm", one("nee"))));
    assertThat(change.aside()).containsOnlyKeys("partner");
    assertThat(change.back()).isEmpty();
    assertThat(change.tasksGone()).extracting(Task::key).containsExactly("akkoord");
    assertThat(change.tasksNew()).extracting(Task::key).containsExactly("zelf");
    assertThat(change.documentsNew()).extracting(DocumentRequest::key).containsExactly("brief");
    assertThat(change.newQuestions()).isEmpty();
  }

  @Test
  void going_back_says_what_comes_back() {
    Answers answers = Answers.NONE.with("vorm", one("nee")).with("partner", one("nee"));
    WalkChange change = WalkChange.between(walk(answers), walk(answers.with("vorm", one("ja"))));
    assertThat(change.back()).containsOnlyKeys("partner");
    assertThat(change.documentsGone()).extracting(DocumentRequest::key).containsExactly("brief");
  }

  @Test
  void a_first_answer_says_which_questions_it_brings() {
    WalkChange change =
        WalkChange.between(walk(Answers.NONE), walk(Answers.NONE.with("vorm", one("ja"))));
    assertThat(change.newQuestions()).extracting(Ask::id).containsExactly("partner");
    assertThat(change.aside()).isEmpty();
  }

  @Test
  void a_change_says_which_warnings_and_outcomes_come_and_go() {
    Sketch sketch = new Sketch();
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("q"),
            sketch.task("bel", always()),
            warn(sketch, "altijd", always(), "bel"),
            warn(sketch, "bij-ja", is("q", "ja"), ""),
            warn(sketch, "bij-nee", is("q", "nee"), ""),
            sketch.conclude("goed", is("q", "ja")),
            sketch.conclude("slecht", is("q", "nee")));
    Walk before = Walk.of(playbook, Answers.NONE.with("q", one("ja")), Sketch.DATE);
    WalkChange change = WalkChange.between(before, before.with("q", one("nee")));
    assertThat(change.warningsGone()).extracting(it -> it.step().id()).containsExactly("bij-ja");
    assertThat(change.warningsNew()).extracting(it -> it.step().id()).containsExactly("bij-nee");
    assertThat(change.outcomesGone()).extracting(it -> it.step().words()).containsExactly("goed");
    assertThat(change.outcomesNew()).extracting(it -> it.step().words()).containsExactly("slecht");
    assertThat(change.isEmpty()).isFalse();
    WalkChange open = WalkChange.between(before, before.without("q"), Set.of("bel"));
    assertThat(open.warningsNew()).isEmpty();
    assertThat(open.outcomesNew()).isEmpty();
  }

  private static Step.Warn warn(Sketch sketch, String id, Condition when, String until) {
    return new Step.Warn(sketch.header(id, when), new Text(id), until);
  }

  @Test
  void nothing_changes_between_a_walk_and_itself() {
    Walk walk = walk(Answers.NONE.with("vorm", one("ja")));
    assertThat(WalkChange.between(walk, walk).isEmpty()).isTrue();
  }

  @Test
  void a_change_tells_the_truth_on_random_playbooks() {
    for (int seed = 0; seed < Integer.getInteger("livc.seeds", 2_000); seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      Random random = new Random(seed);
      Walk before = Walk.of(playbook, RandomAnswers.answers(playbook, random), Sketch.DATE);
      Walk after = Walk.of(playbook, RandomAnswers.answers(playbook, random), Sketch.DATE);
      WalkChange change = WalkChange.between(before, after);
      assertThat(change.aside().keySet())
          .as("seed %s", seed)
          .isEqualTo(given(after, id -> met(before, id) && !after.question(id).isPresent()));
      assertThat(change.back().keySet())
          .as("seed %s", seed)
          .isEqualTo(
              given(
                  after,
                  id ->
                      before.answers().get(id) instanceof Answer.Given
                          && before.question(id).isEmpty()
                          && after.question(id).isPresent()));
      Set<String> tasksGone = keys(before);
      tasksGone.removeAll(keys(after));
      assertThat(change.tasksGone().stream().map(Task::key).collect(Collectors.toSet()))
          .as("seed %s", seed)
          .isEqualTo(tasksGone);
      Set<String> tasksNew = keys(after);
      tasksNew.removeAll(keys(before));
      assertThat(change.tasksNew().stream().map(Task::key).collect(Collectors.toSet()))
          .as("seed %s", seed)
          .isEqualTo(tasksNew);
      for (Ask ask : change.newQuestions()) {
        assertThat(before.question(ask.id()).filter(Visit::certain)).isEmpty();
        assertThat(after.question(ask.id()).orElseThrow().certain()).isTrue();
      }
    }
  }

  private static boolean met(Walk walk, String question) {
    return walk.question(question).isPresent()
        && walk.answers().get(question) instanceof Answer.Given;
  }

  private static Set<String> given(Walk walk, Predicate<String> which) {
    return walk.answers().byQuestion().keySet().stream()
        .filter(id -> walk.answers().get(id) instanceof Answer.Given)
        .filter(which)
        .collect(Collectors.toSet());
  }

  private static Set<String> keys(Walk walk) {
    return walk.tasks().stream().map(Task::key).collect(Collectors.toCollection(TreeSet::new));
  }
}
