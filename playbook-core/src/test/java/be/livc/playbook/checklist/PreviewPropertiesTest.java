package be.livc.playbook.checklist;

import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.list;
import static be.livc.playbook.walk.Sketch.one;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Sketch;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.walk.WalkChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is previewed is what the two checklists differ by, wherever the open question stands. */
class PreviewPropertiesTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 20_000 : Integer.getInteger("livc.seeds", 3_000);

  @Test
  void a_preview_is_the_difference_of_the_checklists_before_and_after() {
    int withTasks = 0;
    int withWarnings = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Session before = session(seed, random);
      List<Ask> asks = RandomAnswers.questions(before.playbook());
      if (asks.isEmpty()) {
        continue;
      }
      Ask ask = asks.get(random.nextInt(asks.size()));
      Session after;
      WalkChange change;
      int what = random.nextInt(10);
      if (what < 6) {
        after = before.answer(ask, RandomAnswers.value(ask, random)).session();
        change = before.changeTo(after);
      } else if (what < 8) {
        after = before.putOff(ask).session();
        change = before.changeTo(after);
      } else {
        after = before.dated(before.date().plusDays(random.nextInt(600) - 300));
        change = before.preview(after.date());
      }
      assertIsDifference(seed, change, Checklist.of(before), Checklist.of(after));
      withTasks += change.tasksGone().size() + change.tasksNew().size();
      withWarnings += change.warningsGone().size() + change.warningsNew().size();
    }
    assertThat(withTasks).isGreaterThanOrEqualTo(SEEDS / 50);
    assertThat(withWarnings).isGreaterThanOrEqualTo(SEEDS / 500);
  }

  private static Session session(int seed, Random random) {
    Playbook playbook = RandomPlaybook.of(seed);
    PlaybookText text = new PlaybookText(List.of(new SourceFile("p.yaml", "seed " + seed)));
    Session session =
        Session.start(new PinnedPlaybook(playbook, text), "Proef", SmallPlaybook.pen("An"));
    for (Ask ask : RandomAnswers.questions(playbook)) {
      if (random.nextInt(5) > 0) {
        session = session.answer(ask, RandomAnswers.value(ask, random)).session();
      }
    }
    for (Task task : session.walk().tasks()) {
      session = task.pending() || random.nextBoolean() ? session : session.tick(task.key());
    }
    return session;
  }

  private static void assertIsDifference(
      int seed, WalkChange change, Checklist before, Checklist after) {
    List<String> gone = keys(before);
    gone.removeAll(keys(after));
    List<String> come = keys(after);
    come.removeAll(keys(before));
    assertThat(change.tasksGone()).extracting(Task::key).as("seed %s", seed).isEqualTo(gone);
    assertThat(change.tasksNew()).extracting(Task::key).as("seed %s", seed).isEqualTo(come);
    assertThat(warnings(before, change.warningsGone(), change.warningsNew()))
        .as("seed %s", seed)
        .isEqualTo(sorted(after.warnings().stream().map(ChecklistWarning::markdown).toList()));
  }

  private static List<String> keys(Checklist list) {
    return new ArrayList<>(list.items().stream().map(ChecklistItem::key).toList());
  }

  /** The warnings of a list with what a change takes away and brings. */
  private static List<String> warnings(Checklist list, List<Visit> gone, List<Visit> come) {
    List<String> texts = new ArrayList<>();
    list.warnings().forEach(warning -> texts.add(warning.markdown()));
    gone.forEach(visit -> assertThat(texts.remove(visit.step().text().markdown())).isTrue());
    come.forEach(visit -> texts.add(visit.step().text().markdown()));
    return sorted(texts);
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  @Test
  void a_new_question_further_up_hides_nothing_that_is_certain() {
    Sketch sketch = new Sketch();
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("vorm", sketch.yesNo("meer")),
            sketch.yesNo("later"),
            sketch.task("altijd", Condition.always()),
            new Step.Warn(sketch.header("", Condition.always()), new Text("let op"), ""),
            sketch.task("alleen", is("vorm", "nee")));
    Answers answers = Answers.NONE.with("vorm", one("nee")).with("later", one("ja"));
    Walk done = Walk.of(playbook, answers, Sketch.DATE);
    Walk after = Walk.of(playbook, answers.with("vorm", one("ja")), Sketch.DATE);
    assertThat(after.open().orElseThrow().id()).isEqualTo("meer");
    assertThat(after.visits()).filteredOn(Visit::certain).allMatch(Visit::reached);
    WalkChange change = WalkChange.between(done, after);
    assertThat(change.tasksGone()).extracting(Task::key).containsExactly("alleen");
    assertThat(change.tasksNew()).isEmpty();
    assertThat(change.warningsGone()).isEmpty();
    WalkChange back =
        WalkChange.between(
            after, Walk.of(playbook, after.answers().with("meer", one("ja")), Sketch.DATE));
    assertThat(back.isEmpty()).isTrue();
  }

  @Test
  void what_lies_before_a_walker_is_not_reached() {
    Sketch sketch = new Sketch();
    Playbook playbook =
        sketch.playbook(
            sketch.tell("eerst"),
            sketch.yesNo("een"),
            sketch.tell("tussen"),
            sketch.yesNo("twee"),
            sketch.tell("laatst"));
    assertThat(reached(Walk.of(playbook, Answers.NONE, Sketch.DATE)))
        .containsExactly("eerst", "een");
    Walk one = Walk.of(playbook, Answers.NONE.with("een", one("ja")), Sketch.DATE);
    assertThat(reached(one)).containsExactly("eerst", "een", "tussen", "twee");
    Walk two = Walk.of(playbook, Answers.NONE.with("twee", one("ja")), Sketch.DATE);
    assertThat(reached(two)).containsExactly("eerst", "een", "tussen", "twee", "laatst");
  }

  private static List<String> reached(Walk walk) {
    return walk.visits().stream().filter(Visit::reached).map(visit -> visit.step().id()).toList();
  }

  @Test
  void a_warning_comes_back_when_the_task_that_ended_it_goes() {
    Sketch sketch = new Sketch();
    Playbook playbook =
        sketch.playbook(
            sketch.yesNo("nodig", sketch.task("regel", Condition.always())),
            new Step.Warn(sketch.header("", Condition.always()), new Text("let op"), "regel"));
    Walk before = Walk.of(playbook, Answers.NONE.with("nodig", one("ja")), Sketch.DATE);
    Walk after = Walk.of(playbook, Answers.NONE.with("nodig", one("nee")), Sketch.DATE);
    assertThat(WalkChange.between(before, after, Set.of("regel")).warningsNew()).hasSize(1);
    assertThat(WalkChange.between(before, after).warningsNew()).isEmpty();
  }

  @Test
  void outcomes_of_included_playbooks_are_part_of_a_change() {
    Sketch inner = new Sketch();
    inner.conclusion("in.klaar");
    Playbook included =
        inner.playbook(inner.yesNo("in.doel", inner.conclude("in.klaar", Condition.always())));
    Sketch sketch = new Sketch();
    Playbook playbook = sketch.playbook(sketch.include("in", included), sketch.yesNo("einde"));
    Walk before = Walk.of(playbook, Answers.NONE, Sketch.DATE);
    Walk after = Walk.of(playbook, Answers.NONE.with("in.doel", one("ja")), Sketch.DATE);
    WalkChange change = WalkChange.between(before, after);
    assertThat(change.outcomesNew()).hasSize(1);
    assertThat(change.outcomesNew().get(0).include()).isNotNull();
    assertThat(WalkChange.between(after, before).outcomesGone()).hasSize(1);
  }

  @Test
  void the_items_of_a_list_take_the_place_of_the_task_that_waited_for_it() {
    Sketch sketch = new Sketch();
    Playbook playbook =
        sketch.playbook(
            sketch.ask("lijst", new AnswerType.Entries(0, 9)), sketch.taskForEach("bel", "lijst"));
    Walk before = Walk.of(playbook, Answers.NONE, Sketch.DATE);
    Walk after = Walk.of(playbook, Answers.NONE.with("lijst", list("a", "b")), Sketch.DATE);
    assertThat(Checklist.of("", before, Map.of()).items()).hasSize(1);
    WalkChange change = WalkChange.between(before, after);
    assertThat(change.tasksGone()).extracting(Task::key).containsExactly("bel");
    assertThat(change.tasksNew()).extracting(Task::key).containsExactly("bel[e0]", "bel[e1]");
  }
}
