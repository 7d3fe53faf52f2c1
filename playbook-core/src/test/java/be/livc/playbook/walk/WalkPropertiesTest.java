package be.livc.playbook.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WalkPropertiesTest {
  static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 40_000 : Integer.getInteger("livc.seeds", 1_000);

  private interface Property {
    void holds(Playbook playbook, Answers answers, Random random);
  }

  private static void always(Property property) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      Random random = new Random(seed);
      Answers answers = RandomAnswers.answers(playbook, random);
      try {
        property.holds(playbook, answers, random);
      } catch (AssertionError wrong) {
        throw new AssertionError("seed " + seed + ": " + wrong.getMessage(), wrong);
      }
    }
  }

  private static Walk walk(Playbook playbook, Answers answers) {
    return Walk.of(playbook, answers, Sketch.DATE);
  }

  /** All that can be seen of where a walk stands, but for what is set aside. */
  static List<String> seen(Walk walk) {
    List<String> seen = new ArrayList<>();
    for (Visit visit : walk.visits()) {
      seen.add(
          visit.step().header().number()
              + (visit.certain() ? " certain" : " possible")
              + (visit.reached() ? " reached " : " ")
              + visit.standing()
              + visit.hangsOn()
              + visit.reason());
    }
    Progress progress = walk.progress();
    seen.add(progress.answered() + " " + progress.putOff());
    seen.add(progress.least() + " to " + progress.most());
    seen.add("open " + walk.open().map(Ask::id));
    walk.tasks().forEach(task -> seen.add("task " + task.key() + task.pending()));
    walk.documents().forEach(document -> seen.add("document " + document.key()));
    return seen;
  }

  @Test
  void a_walk_always_ends() {
    always(
        (playbook, answers, random) -> {
          Answers more = answers;
          int questions = RandomAnswers.questions(playbook).size();
          for (int asked = 0; !walk(playbook, more).atEnd(); asked++) {
            assertThat(asked).isLessThan(questions + 1);
            Ask open = walk(playbook, more).open().orElseThrow();
            more = more.with(open.id(), RandomAnswers.value(open, random));
          }
          assertThat(walk(playbook, more).progress().least()).isZero();
        });
  }

  @Test
  void changing_an_answer_and_back_is_identity() {
    always(
        (playbook, answers, random) -> {
          List<String> before = seen(walk(playbook, answers));
          answers
              .byQuestion()
              .forEach(
                  (id, answer) -> {
                    Ask ask = playbook.question(id).orElseThrow();
                    Answers other = answers.with(id, RandomAnswers.value(ask, random));
                    assertThat(seen(walk(playbook, other.with(id, answer)))).isEqualTo(before);
                    assertThat(other.with(id, answer)).isEqualTo(answers);
                  });
        });
  }

  @Test
  void parked_answers_do_not_steer_and_come_back() {
    always(
        (playbook, answers, random) -> {
          Walk walk = walk(playbook, answers);
          Answers fewer = answers;
          for (String parked : walk.parked().keySet()) {
            fewer = fewer.without(parked);
          }
          assertThat(seen(walk(playbook, fewer))).isEqualTo(seen(walk));
          for (Visit visit : walk.questions()) {
            Ask changed = visit.question();
            Walk other =
                walk(playbook, answers.with(changed.id(), RandomAnswers.value(changed, random)));
            answers
                .byQuestion()
                .forEach(
                    (id, answer) -> {
                      if (answer instanceof Answer.Given given && !id.equals(changed.id())) {
                        boolean kept =
                            other.parked().containsKey(id) || other.question(id).isPresent();
                        assertThat(kept).isTrue();
                        other
                            .question(id)
                            .filter(there -> other.value(id).isPresent())
                            .ifPresent(
                                there ->
                                    assertThat(other.value(id))
                                        .contains(
                                            AskedCells.in(
                                                there.question().type(),
                                                given.value(),
                                                Sketch.DATE)));
                      }
                    });
          }
        });
  }

  @Test
  void the_order_of_answering_does_not_matter() {
    always(
        (playbook, answers, random) -> {
          List<Map.Entry<String, Answer>> entries =
              new ArrayList<>(answers.byQuestion().entrySet());
          Collections.shuffle(entries, random);
          Map<String, Answer> shuffled = new LinkedHashMap<>();
          entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
          Walk one = walk(playbook, answers);
          Walk other = walk(playbook, new Answers(shuffled));
          assertThat(seen(other)).isEqualTo(seen(one));
          assertThat(other.parked()).isEqualTo(one.parked());
        });
  }

  @Test
  void what_is_possible_hangs_on_something_and_what_is_certain_does_not() {
    always(
        (playbook, answers, random) -> {
          for (Visit visit : walk(playbook, answers).visits()) {
            assertThat(visit.hangsOn().isEmpty()).isEqualTo(visit.certain());
          }
        });
  }

  @Test
  void answering_what_a_possible_step_does_not_hang_on_leaves_it_possible() {
    always(
        (playbook, answers, random) -> {
          Walk walk = walk(playbook, answers);
          for (Visit visit : walk.visits()) {
            Answers others = answers;
            for (Visit open : walk.visits()) {
              boolean unknown =
                  open.standing() == QuestionState.OPEN || open.standing() == QuestionState.PUT_OFF;
              boolean anew =
                  open.standing() == QuestionState.OPEN
                      && answers.get(open.question().id()) instanceof Answer.Given;
              if (unknown && !anew && !visit.hangsOn().contains(open.question().id())) {
                others =
                    others.with(open.question().id(), RandomAnswers.value(open.question(), random));
              }
            }
            Walk later = walk(playbook, others);
            Answers given = others;
            boolean refuses =
                later.visits().stream()
                    .anyMatch(
                        v ->
                            v.standing() == QuestionState.REFUSED
                                || v.standing() == QuestionState.OPEN
                                    && given.get(v.question().id()) instanceof Answer.Given);
            // an answer it hangs on may no longer be offered
            boolean withheld =
                visit.hangsOn().stream()
                    .flatMap(id -> playbook.question(id).stream())
                    .flatMap(ask -> ask.type().options().stream())
                    .anyMatch(Option::isConditional);
            if (!visit.certain() && !refuses && !withheld) {
              assertThat(later.visits()).anyMatch(v -> v.step() == visit.step() && !v.certain());
            }
          }
        });
  }
}
