package be.livc.playbook.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds walks, which are compiled and go on from each other, to the function that defines them. */
class WalkDefinitionTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 40_000 : Integer.getInteger("livc.seeds", 600);
  private static final int CHANGES = 12;

  @Test
  void a_walk_is_what_its_definition_says() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      Answers answers = RandomAnswers.answers(playbook, new Random(seed));
      assertThat(Definition.of(Walk.of(playbook, answers, Sketch.DATE)))
          .as("seed %d", seed)
          .isEqualTo(Definition.of(playbook, answers, Sketch.DATE));
    }
  }

  @Test
  void a_walk_that_goes_on_from_another_is_the_one_that_begins_anew() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      Random random = new Random(seed);
      Walk walk = Walk.of(playbook, Answers.NONE, Sketch.DATE);
      for (int i = 0; i < CHANGES; i++) {
        Walk before = walk;
        List<String> was = Definition.of(before);
        walk = changed(walk, random);
        assertThat(Definition.of(walk))
            .as("seed %d, change %d: %s on %s", seed, i, walk.answers(), walk.date())
            .isEqualTo(Definition.of(playbook, walk.answers(), walk.date()));
        Walk anew = Walk.of(playbook, before.answers(), before.date());
        assertThat(Definition.of(anew)).as("what it goes on from stays").isEqualTo(was);
      }
    }
  }

  /** Another answer, accepted or not, one put off, one taken back, or another day. */
  private static Walk changed(Walk walk, Random random) {
    List<Ask> all = RandomAnswers.questions(walk.playbook());
    if (all.isEmpty() || random.nextInt(8) == 0) {
      return walk.on(day(random));
    }
    Ask ask =
        random.nextInt(3) == 0
            ? all.get(random.nextInt(all.size()))
            : walk.open().orElse(all.get(random.nextInt(all.size())));
    return switch (random.nextInt(10)) {
      case 0 -> walk.without(ask.id());
      case 1, 2 -> walk.with(ask.id(), Answer.PUT_OFF);
      case 3 -> walk.with(ask.id(), unfit(random));
      default -> walk.with(ask.id(), RandomAnswers.value(ask, random));
    };
  }

  private static LocalDate day(Random random) {
    return random.nextBoolean()
        ? Sketch.DATE.plusDays(random.nextInt(5) - 2)
        : Sketch.DATE.plusMonths(random.nextInt(25) - 12);
  }

  private static Value unfit(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Value.NOTHING;
      case 1 -> new Value.OneOption("o" + random.nextInt(5));
      case 2 -> new Value.SomeOptions(List.of("o0", "o" + random.nextInt(4)));
      default -> new Value.Amount(BigDecimal.valueOf(random.nextInt(9) - 4));
    };
  }
}
