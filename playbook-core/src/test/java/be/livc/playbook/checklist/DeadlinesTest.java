package be.livc.playbook.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days that answers give, and tasks that wait for whoever must do them. */
class DeadlinesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Words WORDS = Words.of(Language.NL);

  static final String TEXT =
      """
      format: 1
      id: wie-en-wanneer
      version: 1.0.0
      language: nl
      title: Wie en wanneer
      status: draft
      roles:
        leider: { title: leider, person: naam }
        steun: { title: steun, person: geheim }
        baas: { title: baas }
      phases:
        - id: begin
          title: Begin
          sources: own-choice
          steps:
            - { ask: 'Wie leidt?', id: naam, short: Naam, answer: text }
            - { ask: 'Wie steunt?', id: geheim, short: Steun, answer: text, sensitive: true }
            - { ask: 'Wanneer zitten jullie samen?', id: zitting, short: Zitting, answer: date }
            - do: Stel een leider aan.
              id: aanstellen
              by: baas
              within: 60 days
              appoints: leider
            - { do: Maak een lijst., id: lijst, by: leider, within: 30 days }
            - { do: Kijk de lijst na., id: nakijken, by: leider, within: 10 days, after: lijst }
            - { do: Vier het., id: vieren, by: leider, within: 200 days }
            - { do: Zeg het samen., id: samen, by: [leider, baas], within: 5 days }
            - { do: Nodig iedereen uit., id: uitnodigen, by: steun, before: 10 days zitting }
            - { do: Zit samen., id: zitten, by: baas, due: zitting }
        - id: besluiten
          title: Besluiten
          sources: own-choice
          steps:
            - ask: Welke acties?
              id: acties
              short: Acties
              answer: table
              columns:
                wat: text
                tegen: { label: 'Tegen wanneer?', answer: date, optional: true }
            - { do: "Voer uit: {entry.wat}", id: uitvoeren, due: entry.tegen, for-each: acties }
      """
          .replace("before: 10 days zitting", "within: 10 days, before: zitting");

  private static Playbook read(String text) {
    return Playbooks.read(new PlaybookText(List.of(new SourceFile("p/playbook.yaml", text))))
        .orElseThrow();
  }

  private static Answers answers() {
    Map<String, Value> dated = new LinkedHashMap<>();
    dated.put("wat", new Value.Words("bellen"));
    dated.put("tegen", new Value.Day(LocalDate.of(2026, 12, 11)));
    Map<String, Value> open = new LinkedHashMap<>();
    open.put("wat", new Value.Words("schrijven"));
    return Answers.NONE
        .with("naam", new Value.Words("An *Voorbeeld*"))
        .with("geheim", new Value.Words("Bert"))
        .with("zitting", new Value.Day(LocalDate.of(2027, 1, 20)))
        .with(
            "acties",
            new Value.Rows(List.of(new Value.Row("r1", dated), new Value.Row("r2", open))));
  }

  private static ChecklistItem item(String mark, String text, Map<String, LocalDate> ticked) {
    Checklist list = Checklist.of("Proef", Walk.of(read(text), answers(), DAY), ticked);
    return list.find(mark).orElseThrow();
  }

  private static ChecklistItem item(String mark) {
    return item(mark, TEXT, Map.of());
  }

  @Test
  void a_task_of_one_role_is_not_due_before_that_role_is_there() {
    LocalDate there = DAY.plusDays(60);
    assertThat(item("B1").deadline().due()).isEqualTo(there);
    assertThat(item("B2").deadline().due()).isEqualTo(there.plusDays(30));
    assertThat(item("B2").details(WORDS))
        .contains("Wie: An *Voorbeeld* (leider). Uiterlijk: 30 dagen na taak B1.");
    assertThat(item("B3").deadline().due()).isEqualTo(there.plusDays(40));
    assertThat(item("B3").deadline().tasks()).containsExactly("B2");
  }

  @Test
  void terms_count_from_the_appointment_only_when_that_is_later() {
    Map<String, LocalDate> ticked = Map.of("aanstellen", DAY.plusDays(3));
    assertThat(item("B2", TEXT, ticked).deadline().due()).isEqualTo(DAY.plusDays(33));
    assertThat(item("B2", TEXT, ticked).deadline().certain()).isTrue();
    ticked = Map.of("aanstellen", DAY.minusDays(3));
    assertThat(item("B2", TEXT, ticked).deadline().due()).isEqualTo(DAY.plusDays(30));
    assertThat(item("B4").deadline().due()).isEqualTo(DAY.plusDays(260));
  }

  @Test
  void a_day_that_an_answer_gives_moves_to_the_appointment_without_a_term() {
    String early =
        TEXT.replace("id: zitten, by: baas, due: zitting", "id: zitten, by: leider, due: zitting");
    ChecklistItem due = item("B7", early, Map.of("aanstellen", LocalDate.of(2027, 2, 1)));
    assertThat(due.deadline().due()).isEqualTo("2027-02-01");
    assertThat(due.deadline().rule(WORDS)).isEqualTo("na taak B1");
    ChecklistItem kept = item("B7", early, Map.of("aanstellen", DAY));
    assertThat(kept.deadline().due()).isEqualTo("2027-01-20");
    String before = TEXT.replace("id: uitnodigen, by: steun", "id: uitnodigen, by: leider");
    ChecklistItem invited = item("B6", before, Map.of("aanstellen", LocalDate.of(2027, 1, 15)));
    assertThat(invited.deadline().due()).isEqualTo("2027-01-15");
    assertThat(invited.deadline().term()).isNull();
  }

  @Test
  void a_task_that_others_can_do_too_does_not_wait() {
    assertThat(item("B5").deadline().due()).isEqualTo(DAY.plusDays(5));
  }

  @Test
  void an_answer_gives_the_day_itself_and_a_row_that_of_its_task() {
    assertThat(item("B7").details(WORDS))
        .contains("Wie: baas. Uiterlijk: woensdag 20 januari 2027.");
    assertThat(item("BE1.1").details(WORDS)).contains("Uiterlijk: vrijdag 11 december 2026.");
    assertThat(item("BE1.2").details(WORDS))
        .contains("Uiterlijk: op de dag bij \"Tegen wanneer?\".", "Die datum is nog niet bekend.");
  }

  @Test
  void the_day_of_a_sensitive_table_is_for_people_alone() {
    String sensitive = TEXT.replace("answer: table", "answer: table\n        sensitive: true");
    Deadline deadline = item("BE1.1", sensitive, Map.of()).deadline();
    assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 12, 11));
    assertThat(deadline.confidential()).isTrue();
    Checklist list = Checklist.of("Proef", Walk.of(read(sensitive), answers(), DAY), Map.of());
    assertThat(ChecklistCalendar.of(list)).contains("20270120").doesNotContain("20261211");
    assertThat(ChecklistTree.of(list).toString())
        .contains("2027-01-20")
        .doesNotContain("2026-12-11");
    String secretDay = TEXT.replace("id: zitting, short", "id: zitting, sensitive: true, short");
    assertThat(item("B7", secretDay, Map.of()).deadline().due()).isNull();
  }

  @Test
  void the_person_stands_beside_the_role_unless_the_answer_is_sensitive() {
    assertThat(item("B2").by()).extracting(Doer::shown).containsExactly("An *Voorbeeld* (leider)");
    assertThat(item("B6").by()).extracting(Doer::shown).containsExactly("steun");
  }
}
