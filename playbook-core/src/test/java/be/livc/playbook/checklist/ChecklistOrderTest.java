package be.livc.playbook.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.checklist.ChecklistSection.Kind;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What stands first, and how the rest stands together. */
class ChecklistOrderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Words WORDS = Words.of(Language.NL);
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 10_000 : Integer.getInteger("livc.seeds", 300);

  private static Checklist list(String tasks, Map<String, LocalDate> ticked) {
    String head =
        """
        format: 1
        id: volgorde
        version: 1.0.0
        language: nl
        title: Volgorde
        status: draft
        roles:
          a: { title: an, person: naam }
          b: { title: bo }
        phases:
          - id: voor
            title: Voor
            sources: own-choice
            steps:
              - { ask: Naam, id: naam, answer: text }
        """;
    Playbook playbook =
        Playbooks.read(new PlaybookText(List.of(new SourceFile("p/playbook.yaml", head + tasks))))
            .orElseThrow();
    Answers answers = Answers.NONE.with("naam", new Value.Words("An Voorbeeld"));
    return Checklist.of("Proef", Walk.of(playbook, answers, DAY), ticked);
  }

  private static String task(String id, String keys) {
    return "      - { do: Doe %s., id: %s, %s }%n".formatted(id, id, keys);
  }

  private static List<String> marks(Checklist list, Kind kind) {
    return list.sections().stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.items().stream())
        .map(ChecklistItem::mark)
        .toList();
  }

  private static final String TWELVE =
      task("een", "by: a, within: 90 days, first: true")
          + task("twee", "by: b, within: 40 days")
          + task("drie", "by: b, within: 20 days, after: twee")
          + task("vier", "by: b, within: 30 days, after: twee")
          + task("vijf", "by: b, within: 30 days, after: twee")
          + task("zes", "by: a, within: 30 days")
          + task("zeven", "by: a, every: 1 year")
          + task("acht", "within: 35 days")
          + task("negen", "by: [a, b]")
          + task("tien", "by: b, within: 50 days")
          + task("elf", "by: b, within: 60 days")
          + task("twaalf", "by: b, within: 70 days");

  @Test
  void first_comes_what_the_playbook_names_then_what_is_due_or_waited_for() {
    Checklist list = list(TWELVE, Map.of());
    assertThat(marks(list, Kind.FIRST)).containsExactly("V6", "V8", "V2", "V1");
    assertThat(marks(list, Kind.THEN)).hasSize(8).doesNotContain("V6", "V8", "V2", "V1");
    ChecklistItem waitedFor = list.find("v2").orElseThrow();
    assertThat(waitedFor.waiting()).isEqualTo(3);
    assertThat(waitedFor.brief(WORDS))
        .containsExactly("bo, tegen zondag 3 januari 2027", "Drie taken wachten hierop.");
    assertThat(list.find("V3").orElseThrow().brief(WORDS))
        .containsExactly("bo, na V2, verwacht zaterdag 23 januari 2027");
  }

  @Test
  void what_is_done_is_no_longer_first_and_nothing_waits_for_it() {
    Checklist list = list(TWELVE, Map.of("twee", DAY, "een", DAY));
    assertThat(marks(list, Kind.FIRST)).contains("V3").doesNotContain("V1", "V2");
    assertThat(marks(list, Kind.DONE)).containsExactly("V1", "V2");
    assertThat(list.find("V2").orElseThrow().waiting()).isZero();
    assertThat(list.find("V3").orElseThrow().after()).isEmpty();
    assertThat(list.find("V1").orElseThrow().brief(WORDS))
        .containsExactly("An Voorbeeld (an), gedaan op dinsdag 24 november 2026");
  }

  @Test
  void at_most_five_are_first_however_many_are_named() {
    StringBuilder tasks = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      tasks.append(task("t" + i, "within: " + (20 - i) + " days, first: true"));
    }
    assertThat(marks(list(tasks.toString(), Map.of()), Kind.FIRST))
        .containsExactly("V8", "V7", "V6", "V5", "V4");
  }

  @Test
  void the_rest_stands_by_month_by_phase_or_by_who_does_it() {
    Checklist list = list(TWELVE, Map.of());
    assertThat(list.by(Grouping.DATE).groups())
        .extracting(ChecklistSection.Group::title)
        .containsExactly(
            "December 2026", "Januari 2027", "Februari 2027", "November 2027", "Zonder dag");
    assertThat(list.by(Grouping.ROLE).groups())
        .extracting(ChecklistSection.Group::title)
        .containsExactly("An Voorbeeld (an)", "bo", "An Voorbeeld (an), bo", "Nog niet toegewezen");
    assertThat(list.groups())
        .extracting(ChecklistSection.Group::title)
        .containsExactly("Fase 1: Voor");
  }

  @Test
  void what_is_due_this_week_or_before_can_be_asked_for() {
    Checklist list = list(TWELVE, Map.of("acht", DAY));
    LocalDate day = DAY.plusDays(40);
    Checklist due = list.only(List.of(ChecklistFilter.dueBy(day, WORDS)));
    assertThat(due.items()).extracting(ChecklistItem::mark).containsExactly("V2", "V6");
    assertThat(due.filtered())
        .isEqualTo("Alleen wat uiterlijk zondag 3 januari 2027 klaar moet zijn.");
  }

  @Test
  void the_first_page_alone_has_every_task_and_no_source() {
    Checklist list = Checklist.of(Sample.NAME, Sample.walk(), Map.of()).brief();
    String page = String.join("\n", ChecklistLines.of(list, 80));
    list.items().forEach(item -> assertThat(page).contains(item.mark()));
    assertThat(page).doesNotContain("Bron:").doesNotContain("De taken voluit");
  }

  @Test
  void every_task_stands_in_one_section_and_in_one_group_of_each_sort() {
    int met = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Playbook playbook = RandomPlaybook.of(seed);
      Walk walk = Walk.of(playbook, RandomAnswers.answers(playbook, random), DAY);
      Map<String, LocalDate> ticked = new HashMap<>();
      walk.tasks().stream()
          .filter(task -> random.nextInt(3) == 0)
          .forEach(task -> ticked.put(task.key(), DAY));
      for (Grouping by : Grouping.values()) {
        Checklist list = Checklist.of("Proef", walk, ticked).by(by);
        List<ChecklistItem> read = new ArrayList<>();
        list.sections().forEach(section -> read.addAll(section.items()));
        assertThat(read).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(list.items());
        assertThat(list.groups().stream().flatMap(group -> group.items().stream()).toList())
            .containsExactlyInAnyOrderElementsOf(list.items());
        assertThat(marks(list, Kind.FIRST)).hasSizeLessThanOrEqualTo(5);
        met += read.size();
      }
    }
    assertThat(met).isGreaterThan(SEEDS / 2);
  }
}
