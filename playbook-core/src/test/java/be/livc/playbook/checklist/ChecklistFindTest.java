package be.livc.playbook.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which task a person means. */
class ChecklistFindTest {
  private static final Checklist LIST = Checklist.of(Sample.NAME, Sample.walk(), Map.of());

  private static String found(String typed) {
    return LIST.find(typed).map(ChecklistItem::mark).orElse("");
  }

  @Test
  void a_task_is_meant_by_its_mark_in_letters_of_any_size() {
    assertThat(found("M1")).isEqualTo("M1");
    assertThat(found("  s2.1 ")).isEqualTo("S2.1");
    assertThat(found("M9")).isEmpty();
  }

  @Test
  void a_task_is_meant_by_its_name_or_a_beginning_that_no_other_has() {
    assertThat(found("bezorg")).isEqualTo("M2");
    assertThat(found("BEZORG ELK WETTELIJK LID EEN AANSTELLINGSBRIEF.")).isEqualTo("M2");
    assertThat(found("Schrap")).isEqualTo("S1.3");
    assertThat(found("Laat")).as("two begin so").isEmpty();
    assertThat(found("elk wettelijk")).as("not its beginning").isEmpty();
    assertThat(found("")).isEmpty();
    assertThat(found(" ")).isEmpty();
  }

  @Test
  void a_whole_name_is_meant_before_a_longer_one_that_begins_so() {
    Checklist two =
        new Checklist(
            LIST.name(),
            LIST.playbook(),
            LIST.version(),
            LIST.language(),
            LIST.date(),
            false,
            List.of(),
            List.of(new Checklist.Part(0, "", List.of(named("T1", "Bel aan"), named("T2", "Bel")))),
            List.of(),
            "",
            null,
            List.of(),
            Grouping.PHASE,
            false,
            LIST.origin());
    assertThat(two.find("bel").orElseThrow().mark()).isEqualTo("T2");
    assertThat(two.find("bel a").orElseThrow().mark()).isEqualTo("T1");
    assertThat(two.phases().get(0).heading(two.words())).isEmpty();
  }

  private static ChecklistItem named(String mark, String name) {
    ChecklistItem one = LIST.items().get(0);
    return new ChecklistItem(
        mark,
        mark,
        name,
        name,
        one.by(),
        one.deadline(),
        null,
        one.support(),
        one.hangsOn(),
        true,
        false,
        one.after(),
        0);
  }

  @Test
  void a_list_is_told_by_its_name_and_its_number_of_tasks_alone() {
    assertThat(LIST).hasToString(Sample.NAME + " (6 tasks)");
    assertThat(LIST.origin()).hasToString(Sample.NAME + " (0)");
  }

  @Test
  void lists_of_the_same_moment_of_the_same_session_have_one_origin() {
    ChecklistOrigin same = Checklist.of(Sample.NAME, Sample.walk(), Map.of()).origin();
    assertThat(same).isEqualTo(LIST.origin()).hasSameHashCodeAs(LIST.origin());
    assertThat(Checklist.of("Andere", Sample.walk(), Map.of()).origin())
        .isNotEqualTo(LIST.origin());
    LocalDate next = Sample.DAY.plusDays(1);
    assertThat(
            Checklist.of(Sample.NAME, Walk.of(Sample.playbook(), Sample.answers(), next), Map.of())
                .origin())
        .isNotEqualTo(LIST.origin());
    assertThat(LIST.origin()).isNotEqualTo(Sample.NAME).isNotEqualTo(null);
  }

  @Test
  void a_way_to_stand_together_is_named_in_small_letters() {
    assertThat(Grouping.parse("role")).contains(Grouping.ROLE);
    assertThat(Grouping.parse("Role")).isEmpty();
    assertThat(Grouping.DATE.id()).isEqualTo("date");
  }
}
