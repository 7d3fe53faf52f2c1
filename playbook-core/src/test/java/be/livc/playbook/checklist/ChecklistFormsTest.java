package be.livc.playbook.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.json.JsonTree;
import be.livc.playbook.internal.markdown.html.ChecklistHtml;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A list with each thing that a list can hold, whole and cut down, in every form it has. */
class ChecklistFormsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Words WORDS = Words.of(Language.NL);

  private static final Playbook PLAYBOOK =
      Playbooks.read(
              new PlaybookText(
                  List.of(
                      new SourceFile(
                          "p/playbook.yaml",
                          """
                          format: 1
                          id: alles
                          version: 1.0.0
                          language: nl
                          title: Alles bij elkaar
                          status: draft
                          sources:
                            wet: { title: Wet, short: Wet, publisher: Staat, kind: law, date: 2018 }
                            oud:
                              title: Omzendbrief
                              short: Omzendbrief
                              publisher: Staat
                              kind: official
                              date: 2015
                              valid: { until: 2020-12-31 }
                          roles:
                            a: { title: an, person: naam }
                            b: { title: bo, person: stil }
                          phases:
                            - id: voor
                              title: Voor
                              sources: own-choice
                              steps:
                                - { ask: Naam, id: naam, answer: text }
                                - { ask: Stil, id: stil, answer: text, sensitive: true }
                                - { ask: 'Wie komt er?', id: gasten, short: Gasten, answer: list, sensitive: true }
                                - { ask: 'Waarover?', id: themas, short: Themas, answer: list }
                                - ask: Hoe?
                                  id: vorm
                                  short: Vorm
                                  answer: choice
                                  options:
                                    samen:
                                      label: Samen
                                      steps:
                                        - { warn: Niemand beslist alleen., id: niet-alleen }
                                        - { ask: 'Met wie?', id: met-wie, short: Partner, answer: text }
                                        - { do: Spreek af., id: afspreken }
                                        - { write: afspraak, id: afspraak, short: Afspraak }
                                        - { tell: 'Dit leest u maar.', id: lezen }
                                    alleen: Alleen
                                - { ask: 'Welke dag?', id: dag, short: Dag, answer: date, optional: true }
                                - { do: Begin., id: begin, by: a, within: 30 days, first: true }
                                - { do: 'Nodig {entry} uit.', id: uitnodigen, by: b, for-each: gasten, within: 2 weeks }
                                - { do: 'Zoek {entry} op.', id: opzoeken, short: Opzoeken, for-each: themas }
                                - { write: verslag, id: verslag, short: Verslag }
                                - warn: Deel niets.
                                  until: begin
                                  to-confirm: of dat altijd zo is.
                                - warn: Zwijg over {stil}, {dag} en {naam}.
                                  sources:
                                    - wet: art. 2
                            - id: na
                              title: 'Na {naam}'
                              sources: [oud]
                              steps:
                                - { do: Herhaal het., id: herhalen, by: [a, b], every: 1 year }
                                - { do: Kijk na., id: nakijken, by: a, within: 10 days, after: begin }
                                - { conclude: Stop hier., id: stop, when: { vorm: alleen } }
                                - conclude: 'Klaar voor {naam}.'
                                  id: klaar
                                  sources:
                                    - wet: art. 9
                                  to-confirm: of art. 9 nog geldt.
                          """))))
          .orElseThrow();

  private static final Answers SOME =
      Answers.NONE
          .with("naam", new Value.Words("An *Ster*"))
          .with("stil", new Value.Words("Zwijger"))
          .with(
              "gasten",
              new Value.Entries(List.of(new Value.Entry("p", "Piet"), new Value.Entry("j", "Jan"))))
          .with("themas", Answer.PUT_OFF)
          .with("vorm", Answer.PUT_OFF)
          .with("dag", Value.NOTHING);

  private static Checklist list(Answers answers, Map<String, LocalDate> ticked) {
    return Checklist.of(
        "Proef",
        Walk.of(PLAYBOOK, answers, DAY),
        ticked,
        template -> template.equals("verslag") ? Set.of("vorm", "themas") : Set.of(),
        Language.NL);
  }

  private static Checklist putOff() {
    return list(SOME, Map.of());
  }

  private static Checklist ended() {
    Answers answers =
        SOME.with("vorm", new Value.OneOption("samen")).with("met-wie", Answer.PUT_OFF);
    return list(answers, Map.of("begin", DAY, "herhalen", DAY, "uitnodigen[p]", DAY));
  }

  private static Checklist cutDown() {
    return ended()
        .only(
            List.of(
                ChecklistFilter.of(PLAYBOOK.roles().get("b")),
                ChecklistFilter.of(ChecklistFilter.State.OPEN, WORDS)));
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  @Test
  void what_is_not_certain_yet_stands_behind_what_is() {
    Golden.holds("checklist/golden/put-off.txt", lines(ChecklistLines.of(putOff(), 80)));
    Golden.holds("checklist/golden/put-off.md", ChecklistMarkdown.of(putOff()));
    Golden.holds("checklist/golden/put-off.html", ChecklistHtml.of(putOff(), ""));
  }

  @Test
  void a_task_for_each_entry_hangs_on_the_list_that_was_put_off() {
    OpenQuestion themes = putOff().unsure().get(0);
    assertThat(themes.question()).isEqualTo("Themas");
    assertThat(themes.hasTask()).isTrue();
    assertThat(themes.list(WORDS)).first().isEqualTo("de taak Opzoeken");
  }

  @Test
  void how_a_walk_ends_stands_above_its_tasks() {
    Golden.holds("checklist/golden/ended.txt", lines(ChecklistLines.of(ended(), 80)));
    Golden.holds("checklist/golden/ended.md", ChecklistMarkdown.of(ended()));
    Golden.holds("checklist/golden/ended.html", ChecklistHtml.of(ended(), ""));
    Golden.holds("checklist/golden/ended.json", JsonTree.write(ChecklistTree.of(ended())));
  }

  @Test
  void a_list_that_was_cut_down_says_so_in_every_form() {
    Golden.holds("checklist/golden/cut-down.txt", lines(ChecklistLines.of(cutDown(), 80)));
    Golden.holds("checklist/golden/cut-down.md", ChecklistMarkdown.of(cutDown()));
    Golden.holds("checklist/golden/cut-down.html", ChecklistHtml.of(cutDown(), ""));
    Golden.holds("checklist/golden/cut-down.csv", ChecklistCsv.of(cutDown()).replace("\r\n", "\n"));
    Golden.holds(
        "checklist/golden/cut-down.ics", ChecklistCalendar.of(cutDown()).replace("\r\n", "\n"));
    Golden.holds("checklist/golden/cut-down.json", JsonTree.write(ChecklistTree.of(cutDown())));
  }

  @Test
  void warnings_stand_above_all_where_nothing_comes_first() {
    Checklist done = ended().only(List.of(ChecklistFilter.of(ChecklistFilter.State.DONE, WORDS)));
    assertThat(done.sections())
        .extracting(ChecklistSection::kind)
        .containsExactly(ChecklistSection.Kind.DONE);
    for (String page : List.of(lines(ChecklistLines.of(done, 80)), ChecklistMarkdown.of(done))) {
      assertThat(page).containsSubsequence("Niemand beslist alleen.", "Gedaan (3 taken)", "Begin.");
      assertThat(page.split("Niemand beslist alleen\\.", -1)).hasSize(2);
    }
    String first = lines(ChecklistLines.of(ended(), 80));
    assertThat(first).containsSubsequence("Eerst doen", "Niemand beslist alleen.", "Daarna");
    assertThat(first.split("Niemand beslist alleen\\.", -1)).hasSize(2);
  }

  @Test
  void the_first_page_of_a_walk_without_a_task_says_that_there_is_none() {
    Walk none = Walk.of(PLAYBOOK, Answers.NONE, LocalDate.of(2026, 11, 24));
    Checklist list = Checklist.of("Proef", none, Map.of()).only(List.of(nobody()));
    assertThat(ChecklistLines.soFar(list, 80)).contains(WORDS.get("empty"));
    assertThat(ChecklistLines.soFar(putOff(), 80)).doesNotContain(WORDS.get("empty"));
    assertThat(ChecklistLines.of(list, 80)).doesNotContain(WORDS.get("section.full"));
    assertThat(ChecklistMarkdown.of(list)).doesNotContain(WORDS.get("section.full"));
  }

  private static ChecklistFilter nobody() {
    return new ChecklistFilter(ChecklistFilter.Kind.ROLE, "niemand", "niemand");
  }
}
