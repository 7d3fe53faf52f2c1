package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.model.Step;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkToTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Recorder PEN = Recorder.of("", Clock.systemUTC());

  private final LoadResult loaded = Playbooks.load(Path.of("../playbooks/livc-r"));

  private Optional<Session> to(int number) {
    return WalkTo.step(loaded.pinned(), number, "Proef", DAY, PEN);
  }

  @Test
  void a_session_stands_at_each_question_that_some_walk_meets() {
    List<Step.Ask> asked = new ArrayList<>();
    loaded
        .orElseThrow()
        .visit(
            step -> {
              if (step instanceof Step.Ask ask) {
                asked.add(ask);
              }
            });
    assertThat(asked).hasSizeGreaterThan(50);
    for (Step.Ask ask : asked) {
      assertThat(to(ask.header().number()))
          .as(ask.id())
          .hasValueSatisfying(
              session -> assertThat(session.walk().open().map(Step.Ask::id)).contains(ask.id()));
    }
  }

  @Test
  void a_step_that_asks_nothing_is_met_by_what_was_answered() {
    loaded
        .orElseThrow()
        .visit(
            step -> {
              if (step instanceof Step.Do) {
                int number = step.header().number();
                assertThat(to(number))
                    .hasValueSatisfying(
                        session ->
                            assertThat(session.walk().visits())
                                .anyMatch(visit -> visit.step().header().number() == number));
              }
            });
  }

  @Test
  void to_what_is_no_step_nothing_leads() {
    assertThat(to(1_000_000)).isEmpty();
  }

  @Test
  void the_same_call_leads_along_the_same_way() {
    assertThat(to(30).map(Session::answers)).isEqualTo(to(30).map(Session::answers));
  }
}
