package be.livc.playbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was called otherwise in an earlier release, there and back. */
class FormerIdsTest {
  private static final FormerIds FORMER =
      new FormerIds(
          Map.of("oud", "nieuw", "delen", "samen", "samen.doel", "samen.waarom"),
          Map.of(
              "nieuw", Map.of("kolom", "rij"),
              "nieuw.rij", Map.of("ja", "wel"),
              "vast", Map.of("a", "b"),
              "vast.eigen", Map.of("c", "d")),
          Map.of("wet", "decreet"),
          Map.of("baas", "leider"));

  @Test
  void an_id_is_known_by_what_it_is_called_now_and_takes_along_what_stands_behind_it() {
    assertThat(FORMER.id("oud")).isEqualTo("nieuw");
    assertThat(FORMER.id("ander")).isEqualTo("ander");
    assertThat(FORMER.id("delen.iets")).isEqualTo("samen.iets");
    assertThat(FORMER.id("delen.doel")).isEqualTo("samen.waarom");
    assertThat(FORMER.id("delenx.doel")).isEqualTo("delenx.doel");
    assertThat(FORMER.source("wet")).isEqualTo("decreet");
    assertThat(FORMER.source("krant")).isEqualTo("krant");
    assertThat(FORMER.role("baas")).isEqualTo("leider");
    assertThat(FORMER.role("knecht")).isEqualTo("knecht");
  }

  @Test
  void a_tick_goes_along_with_its_task_and_keeps_its_entry() {
    assertThat(FORMER.task("oud")).isEqualTo("nieuw");
    assertThat(FORMER.task("oud[e1]")).isEqualTo("nieuw[e1]");
    assertThat(FORMER.task("delen.oud[e1]")).isEqualTo("samen.oud[e1]");
  }

  @Test
  void options_and_columns_are_known_by_what_they_belong_to_now() {
    assertThat(FORMER.part("nieuw", "kolom")).isEqualTo("rij");
    assertThat(FORMER.part("nieuw.rij", "ja")).isEqualTo("wel");
    assertThat(FORMER.part("oud", "kolom")).isEqualTo("kolom");
    assertThat(FORMER.part("nieuw", "weg")).isEqualTo("weg");
  }

  @Test
  void going_back_gives_everything_its_earlier_name() {
    FormerIds back = FORMER.back();
    assertThat(back.id("nieuw")).isEqualTo("oud");
    assertThat(back.part("oud", "rij")).isEqualTo("kolom");
    assertThat(back.part("oud.kolom", "wel")).isEqualTo("ja");
    assertThat(back.part("vast", "b")).isEqualTo("a");
    assertThat(back.part("vast.eigen", "d")).isEqualTo("c");
    assertThat(back.source("decreet")).isEqualTo("wet");
    assertThat(back.role("leider")).isEqualTo("baas");
  }

  @Test
  void none_is_empty_and_a_single_name_is_not() {
    assertThat(FormerIds.NONE.isEmpty()).isTrue();
    assertThat(new FormerIds(Map.of("a", "b"), Map.of(), Map.of(), Map.of()).isEmpty()).isFalse();
    assertThat(new FormerIds(Map.of(), Map.of("a", Map.of()), Map.of(), Map.of()).isEmpty())
        .isFalse();
    assertThat(new FormerIds(Map.of(), Map.of(), Map.of("a", "b"), Map.of()).isEmpty()).isFalse();
    assertThat(new FormerIds(Map.of(), Map.of(), Map.of(), Map.of("a", "b")).isEmpty()).isFalse();
  }

  @Test
  void placeholders_are_renamed_and_all_else_stays_as_it_stands() {
    assertThat(new Text("{oud}, {ander}, \\{oud}, {Oud}, {} en \\").renamed(FORMER::id))
        .isEqualTo(new Text("{nieuw}, {ander}, \\{oud}, {Oud}, {} en \\"));
    Text plain = new Text("niets te doen");
    assertThat(plain.renamed(FORMER::id)).isSameAs(plain);
  }
}
