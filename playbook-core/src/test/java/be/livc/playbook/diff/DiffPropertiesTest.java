package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.AnswersFiles;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.AnswersFile;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.Difference.Subject;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.scenario.RandomChange;
import be.livc.playbook.walk.Completions;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Sketch;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The comparison held against all walks of small random playbooks. */
class DiffPropertiesTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 14_000 : Integer.getInteger("livc.seeds", 400);
  private static final int MOST = 1_000;

  @Test
  void a_playbook_does_not_differ_from_itself() {
    for (int seed = 0; seed < SEEDS; seed++) {
      PlaybookDiff diff =
          PlaybookDiff.of(RandomPlaybook.of(seed), RandomPlaybook.of(seed), Sketch.DATE);
      assertThat(diff.differences()).as("seed %s", seed).isEmpty();
      assertThat(diff.required()).isEmpty();
      assertThat(diff.chances()).allMatch(chance -> chance.before() == null || !chance.differs());
    }
  }

  @Test
  void the_number_asked_for_is_never_lower_than_walking_all_walks_says() {
    int[] asked = new int[4];
    int[] exact = new int[4];
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook before = RandomPlaybook.of(seed);
      Playbook after = RandomChange.of(before, new Random(seed));
      Level force = force(before, after);
      if (force == null) {
        continue;
      }
      PlaybookDiff diff = PlaybookDiff.of(before, after, Sketch.DATE);
      Level level = diff.required().map(RequiredVersion::level).orElse(Level.PATCH);
      assertThat(level).as("seed %s: %s", seed, diff.differences()).isGreaterThanOrEqualTo(force);
      asked[force.ordinal()]++;
      exact[force.ordinal()] += level == force ? 1 : 0;
    }
    assertThat(asked[Level.PATCH.ordinal()]).isGreaterThan(SEEDS / 20);
    assertThat(asked[Level.MINOR.ordinal()]).isGreaterThan(SEEDS / 20);
    assertThat(asked[Level.MAJOR.ordinal()]).isGreaterThan(SEEDS / 20);
    assertThat(exact[Level.PATCH.ordinal()]).isGreaterThan(asked[Level.PATCH.ordinal()] / 3);
    assertThat(exact[Level.MINOR.ordinal()]).isGreaterThan(asked[Level.MINOR.ordinal()] / 2);
  }

  @Test
  void what_is_added_or_removed_and_reaches_walks_has_an_example() {
    int shown = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook before = RandomPlaybook.of(seed, false);
      Playbook after = RandomChange.of(before, new Random(seed));
      PlaybookDiff diff = PlaybookDiff.of(before, after, Sketch.DATE);
      for (Difference one : diff.differences()) {
        boolean whole = one.kind() == Kind.ADDED || one.kind() == Kind.REMOVED;
        if (whole && one.subject() == Subject.STEP && reaches(diff, one)) {
          shown++;
          assertThat(one.example()).as("seed %s: %s", seed, one).isNotNull();
        }
      }
    }
    assertThat(shown).isGreaterThan(SEEDS / 20);
  }

  @Test
  void the_answers_file_of_each_example_replays_to_the_step_in_both_versions() {
    int replayed = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook before = RandomPlaybook.of(seed, false);
      Playbook after = RandomChange.of(before, new Random(seed));
      PlaybookDiff diff = PlaybookDiff.of(before, after, Sketch.DATE);
      for (Difference one : diff.differences()) {
        Difference.Example example = one.example();
        if (example != null) {
          replayed++;
          String first = diff.fileBefore(example);
          String second = diff.fileAfter(example);
          String said = "seed " + seed + ": " + one;
          assertThat(comes(before, first, one.stepBefore())).as(said).isEqualTo(example.before());
          assertThat(comes(after, second, one.stepAfter())).as(said).isEqualTo(example.after());
        }
      }
    }
    assertThat(replayed).isGreaterThan(SEEDS / 10);
  }

  /** Not one that refuses all, nor one that a change took away where it is asked first. */
  private static boolean isAnswerable(Playbook playbook, Step.Ask ask, Answers answers) {
    return playbook.question(ask.id()).isPresent()
        && RandomAnswers.values(ask).stream()
            .map(value -> Walk.of(playbook, answers.with(ask.id(), value), Sketch.DATE))
            .flatMap(walk -> walk.question(ask.id()).stream())
            .anyMatch(visit -> visit.standing() == QuestionState.ANSWERED);
  }

  /**
   * Whether a walk with the answers file meets the step, without a question left open before it.
   */
  private static boolean comes(Playbook playbook, String file, int step) {
    AnswersFile read = AnswersFiles.read(new SourceFile("a.yaml", file), playbook).orElseThrow();
    Answers answers = read.recorded();
    for (Visit visit : Walk.of(playbook, answers, Sketch.DATE).visits()) {
      if (visit.certain() && visit.step().header().number() == step) {
        return true;
      }
      boolean open = visit.certain() && visit.standing() == QuestionState.OPEN;
      // a file has one answer to a question, also where another place asks it anew
      boolean anew = open && answers.get(visit.question().id()) instanceof Answer.Given;
      assertThat(open && !anew && isAnswerable(playbook, visit.question(), answers))
          .as("%s is open before %s in%n%s", visit.step(), step, file)
          .isFalse();
    }
    return false;
  }

  @Test
  void the_chance_that_the_outcome_differs_is_that_of_walking_all_walks() {
    int compared = 0;
    int withheld = 0;
    int anew = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook before = RandomPlaybook.of(seed, false);
      Playbook after = RandomChange.of(before, new Random(seed));
      if (hasShapesThatCountOnce(before)
          || hasShapesThatCountOnce(after)
          || isAskedOtherwise(before, after)) {
        continue;
      }
      PlaybookDiff diff = PlaybookDiff.of(before, after, Sketch.DATE);
      Probability differs = differs(before, after);
      if (differs != null && diff.outcome() != null) {
        compared++;
        withheld += has(after, DiffPropertiesTest::withholds) ? 1 : 0;
        anew += has(after, DiffPropertiesTest::asksAnew) ? 1 : 0;
        assertThat(diff.outcome()).as("seed %s: %s", seed, diff.differences()).isEqualTo(differs);
      }
    }
    assertThat(compared).isGreaterThan(SEEDS / 20);
    assertThat(withheld).isGreaterThan(SEEDS / 200);
    assertThat(anew).isGreaterThan(SEEDS / 200);
  }

  private static boolean has(Playbook playbook, Predicate<Step> wanted) {
    boolean[] has = {false};
    playbook.visit(step -> has[0] |= wanted.test(step));
    return has[0];
  }

  private static boolean withholds(Step step) {
    return step instanceof Step.Ask ask
        && ask.type().options().stream().anyMatch(Option::isConditional);
  }

  private static boolean asksAnew(Step step) {
    return step instanceof Step.AskAgain again && !again.only().isEmpty();
  }

  /** Where a choice is left out, refused or cut, brute force would have to weigh as proofs do. */
  private static boolean hasShapesThatCountOnce(Playbook playbook) {
    boolean[] has = {false};
    playbook.visit(
        step -> {
          if (step instanceof Step.Ask ask) {
            boolean choice =
                ask.type() instanceof AnswerType.Choice || ask.type() instanceof AnswerType.YesNo;
            has[0] |= !choice || !ask.refusals().isEmpty();
          }
        });
    return has[0];
  }

  /** An answer that only one of the two takes has no place in the other. */
  private static boolean isAskedOtherwise(Playbook before, Playbook after) {
    Map<String, Step.Ask> asks = new LinkedHashMap<>();
    before.visit(step -> asks(step, asks));
    boolean[] otherwise = {false};
    after.visit(
        step -> {
          if (step instanceof Step.Ask ask && asks.containsKey(ask.id())) {
            List<Value> was = RandomAnswers.values(asks.get(ask.id()));
            otherwise[0] |= !was.equals(RandomAnswers.values(ask));
          }
        });
    return otherwise[0];
  }

  /** All answers to all questions of both, each as likely; null where there are too many. */
  private static Probability differs(Playbook before, Playbook after) {
    Map<String, Step.Ask> asks = new LinkedHashMap<>();
    before.visit(step -> asks(step, asks));
    after.visit(step -> asks(step, asks));
    List<Answers> all = new ArrayList<>(List.of(Answers.NONE));
    for (Step.Ask ask : asks.values()) {
      List<Answers> more = new ArrayList<>();
      for (Answers some : all) {
        RandomAnswers.values(ask).forEach(value -> more.add(some.with(ask.id(), value)));
      }
      all = more;
      if (all.size() > MOST) {
        return null;
      }
    }
    Probability each = new Probability(BigInteger.ONE, BigInteger.valueOf(all.size()));
    Probability[] differing = {Probability.NEVER};
    int[] steps = {MOST * 10};
    for (Answers one : all) {
      taken(
          after,
          one,
          each,
          steps,
          (answers, chance) -> {
            if (!left(before, answers).equals(left(after, answers))) {
              differing[0] = differing[0].plus(chance);
            }
            steps[0] -= isTaken(before, answers) ? 0 : MOST * 10;
          });
    }
    return steps[0] < 0 ? null : differing[0];
  }

  private interface Taken {
    void of(Answers answers, Probability chance);
  }

  /** The answers as the playbook takes them: one that is not offered there is given once more. */
  private static void taken(
      Playbook playbook, Answers answers, Probability chance, int[] steps, Taken taken) {
    Visit first = notTaken(playbook, answers);
    if (first == null || --steps[0] < 0) {
      taken.of(answers, chance);
      return;
    }
    List<Answers> others = new ArrayList<>();
    for (Value value : RandomAnswers.values(first.question())) {
      Answers other = answers.with(first.question().id(), value);
      Visit next = notTaken(playbook, other);
      boolean again = next != null && next.question().equals(first.question());
      if (!again) {
        others.add(other);
      }
    }
    for (Answers other : others) {
      Probability each =
          new Probability(
              chance.part(), chance.whole().multiply(BigInteger.valueOf(others.size())));
      taken(playbook, other, each, steps, taken);
    }
  }

  private static boolean isTaken(Playbook playbook, Answers answers) {
    return notTaken(playbook, answers) == null;
  }

  /** The first place at which an answer is not taken; null where there is none. */
  private static Visit notTaken(Playbook playbook, Answers answers) {
    for (Visit visit : Walk.of(playbook, answers, Sketch.DATE).visits()) {
      boolean refused = visit.standing() == QuestionState.REFUSED;
      boolean open = visit.certain() && visit.standing() == QuestionState.OPEN;
      if (refused || open && answers.get(visit.question().id()) instanceof Answer.Given) {
        return visit;
      }
    }
    return null;
  }

  private static void asks(Step step, Map<String, Step.Ask> asks) {
    if (step instanceof Step.Ask ask) {
      asks.put(ask.id(), ask);
    }
  }

  private static List<String> left(Playbook playbook, Answers answers) {
    Walk walk = Walk.of(playbook, answers, Sketch.DATE);
    List<String> left = new ArrayList<>();
    for (Visit visit : walk.visits()) {
      if (visit.certain() && visit.step() instanceof Step.Do task) {
        left.add("task " + task.id());
      } else if (visit.certain() && visit.step() instanceof Step.Write write) {
        left.add("document " + write.template() + write.forEach());
      }
    }
    walk.conclusion().ifPresent(end -> left.add("end " + end.step().words()));
    return left.stream().distinct().sorted().toList();
  }

  private static boolean reaches(PlaybookDiff diff, Difference one) {
    return diff.chances().stream()
        .filter(it -> it.name().equals(one.name()) && it.there() != it.stays())
        .map(it -> it.stays() ? it.after() : it.before())
        .allMatch(chance -> chance != null && !chance.equals(Probability.NEVER));
  }

  /** What all walks say; null where there are too many. */
  private static Level force(Playbook before, Playbook after) {
    boolean[] lost = {false};
    List<Walk> walks =
        Completions.all(before, MOST, RandomAnswers::values, walk -> lost[0] |= loses(walk, after));
    List<Walk> others = Completions.all(after, MOST);
    if (walks == null || others == null) {
      return null;
    } else if (lost[0]) {
      return Level.MAJOR;
    }
    boolean same =
        walks.stream().allMatch(walk -> isSame(walk, after))
            && others.stream().allMatch(walk -> isSame(walk, before));
    return same ? Level.PATCH : Level.MINOR;
  }

  private static boolean loses(Walk walk, Playbook after) {
    Walk other = Walk.of(after, walk.answers(), Sketch.DATE);
    for (Map.Entry<String, Answer> one : walk.answers().byQuestion().entrySet()) {
      Value value = ((Answer.Given) one.getValue()).value();
      Step.Ask ask = after.question(one.getKey()).orElse(null);
      boolean refused =
          other
              .question(one.getKey())
              .filter(it -> it.standing() == QuestionState.REFUSED)
              .isPresent();
      if (ask == null || refused || AnswerValidator.of(ask, value) != null) {
        return true;
      }
    }
    for (Task task : walk.tasks()) {
      Step step = after.step(task.step().id()).orElse(null);
      if (task.visit().reached() && !(step instanceof Step.Do)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Walk walk, Playbook other) {
    Walk there = Walk.of(other, walk.answers(), Sketch.DATE);
    return there.atEnd() && path(walk).equals(path(there));
  }

  private static List<String> path(Walk walk) {
    return walk.visits().stream()
        .filter(Visit::certain)
        .map(visit -> visit.step().getClass() + visit.step().id() + visit.step().header().number())
        .toList();
  }
}
