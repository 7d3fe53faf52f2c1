package be.livc.playbook.internal.yaml.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The keys that make a mapping a step, and what each is. */
class StepKeyTest {
  private static List<String> those(Predicate<StepKey> which) {
    return Stream.of(StepKey.values()).filter(which).map(StepKey::key).toList();
  }

  @Test
  void each_is_found_by_its_key() {
    assertThat(StepKey.all())
        .containsExactly(
            "tell",
            "warn",
            "ask",
            "ask-again",
            "do",
            "write",
            "group",
            "include",
            "conclude",
            "conclude-as");
    assertThat(StepKey.all().stream().map(StepKey::of)).containsExactly(StepKey.values());
    assertThat(StepKey.of("lees")).isNull();
  }

  @Test
  void some_rest_on_sources_need_an_id_or_stand_in_lists() {
    assertThat(those(StepKey::isStatement))
        .containsExactly("tell", "warn", "do", "write", "conclude");
    assertThat(those(StepKey::needsId))
        .containsExactly("ask", "do", "write", "include", "conclude");
    assertThat(those(StepKey::isListed)).containsExactly("tell", "warn", "ask", "do", "conclude");
    assertThat(those(it -> it.symbol() == null)).containsExactly("ask", "include");
  }

  @Test
  void a_key_means_something_in_every_step_or_in_those_of_its_kind() {
    assertThat(those(it -> it.knows("when"))).hasSize(StepKey.values().length);
    assertThat(those(it -> it.knows("within"))).containsExactly("do");
    assertThat(those(it -> it.knows("until"))).containsExactly("warn");
    assertThat(those(it -> it.knows("steps"))).containsExactly("group");
    assertThat(those(it -> it.knows("kleur"))).isEmpty();
  }

  @Test
  void a_key_of_one_kind_is_at_home_there() {
    assertThat(StepKey.homes())
        .containsEntry("until", "warn")
        .containsEntry("answer", "ask")
        .containsEntry("only", "ask-again")
        .containsEntry("steps", "group")
        .containsEntry("within", "do")
        .doesNotContainKeys("when", "id", "tell")
        .hasSize(30);
    assertThat(StepKey.holdsSteps("steps")).isTrue();
    assertThat(StepKey.holdsSteps("sources")).isFalse();
  }
}
