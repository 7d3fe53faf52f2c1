package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.document.TemplateScope;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The conditions behind {@code #when} in templates. */
class PlaybookConditionsTest {
  private static final TemplateScope WHOLE = new TemplateScope("", Set.of(), Set.of());
  private static final Playbook PLAYBOOK =
      Told.read(
              Generated.HEAD
                  + """
                  facts:
                    app: { given: yes-no, ask: "Is er een app?" }
                    groot: { aantal: { at-least: 10 } }
                  steps:
                  - { ask: Vorm, id: vorm, answer: choice, options: { alleen: Alleen, samen: Samen } }
                  - { ask: Aantal, id: aantal, answer: number }
                  - { ask: Dag, id: dag, answer: date }
                  - { ask: Slot, id: slot, answer: date }
                  - { ask: Naam, id: naam, answer: text }
                  """)
          .orElseThrow();

  private final PlaybookConditions conditions = new PlaybookConditions();

  private static Span mark(String written) {
    String text = "Geachte, " + written + " tot dan.";
    return new Span(
        new SourceFile("brief.docx", text), text.indexOf('{'), text.lastIndexOf('}') + 1);
  }

  private List<String> names(String written) {
    return conditions.reads(mark(written)).stream()
        .map(it -> it.kind() + " " + it.id() + " at " + text(it.place()))
        .toList();
  }

  private static String text(Span place) {
    return place.file().text().substring(place.start(), place.end());
  }

  @Test
  void every_name_in_a_condition_is_read_where_it_stands() {
    assertThat(names("{#when vorm: samen}")).containsExactly("ANSWER vorm at vorm");
    assertThat(names("{#when groot: true}")).containsExactly("FACT groot at groot");
    assertThat(names("{#when groot: false, app: ja}"))
        .containsExactly("FACT groot at groot", "ANSWER app at app");
    assertThat(names("{#when { any: [{ vorm: samen }, { not: { naam: { answered: true } } }] }}"))
        .containsExactly("ANSWER vorm at vorm", "ANSWER naam at naam");
    assertThat(names("{#when all: [{ groot: true }]}")).containsExactly("FACT groot at groot");
  }

  @Test
  void the_answers_that_others_are_compared_with_are_read_too() {
    assertThat(names("{#when dag: { before: { answer: slot } }}"))
        .containsExactly("ANSWER dag at dag", "ANSWER slot at slot");
    assertThat(names("{#when dag: { older-than: { period: 2 years, before: slot } }}"))
        .containsExactly("ANSWER dag at dag", "ANSWER slot at slot");
    assertThat(names("{#when dag: { before: 2026-01-01 }}")).containsExactly("ANSWER dag at dag");
  }

  @Test
  void nothing_is_read_of_what_is_no_condition() {
    assertThat(names("{#when [}")).isEmpty();
    assertThat(names("{#when }")).isEmpty();
  }

  @Test
  void conditions_are_read_in_their_order() {
    Result<List<Condition>> read =
        conditions.read(
            List.of(
                mark("{#when vorm: samen}"),
                mark("{#when app: true}"),
                mark("{#when { groot: false }}")),
            PLAYBOOK,
            WHOLE);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.orElseThrow())
        .containsExactly(
            new Condition.IsOption("vorm", Set.of("samen")),
            new Condition.IsOption("app", Set.of("ja")),
            new Condition.IsFact("groot", false));
  }

  @Test
  void all_that_is_wrong_is_told_where_it_stands_in_the_template() {
    Result<List<Condition>> read =
        conditions.read(
            List.of(mark("{#when vorm: samn}"), mark("{#when nam: { answered: true }}")),
            PLAYBOOK,
            WHOLE);
    assertThat(read.hasErrors()).isTrue();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.REFERENCE_UNKNOWN_OPTION, RuleId.REFERENCE_UNKNOWN_NAME);
    assertThat(read.diagnostics())
        .extracting(it -> text(Objects.requireNonNull(it.place())))
        .containsExactly("samn", "nam");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::suggestions)
        .containsExactly(List.of("samen"), List.of("naam"));
    assertThat(read.diagnostics()).allMatch(it -> it.fixes().isEmpty());
  }

  private static final Playbook AROUND =
      Playbooks.read(
              new PlaybookText(
                  List.of(
                      new SourceFile(
                          "proef/playbook.yaml",
                          Generated.HEAD
                              + """
                              steps:
                              - { ask: Samen, id: samen, answer: yes-no }
                              - { include: deel, id: d }
                              """),
                      new SourceFile(
                          "deel/playbook.yaml",
                          Generated.HEAD.replace("id: proef", "id: deel")
                              + """
                              facts: { groot: { aantal: { at-least: 9 } } }
                              conclusions: { af: { text: Af, sources: own-choice } }
                              steps:
                              - { ask: Aantal, id: aantal, answer: number }
                              - { ask: Samen, id: samen, answer: choice, options: { a: A, b: B } }
                              - { conclude: Het kan, id: kan, sources: own-choice }
                              """))))
          .orElseThrow();

  private Condition readAround(String written, TemplateScope names) {
    Result<List<Condition>> read = conditions.read(List.of(mark(written)), AROUND, names);
    assertThat(Told.of(read.diagnostics())).isEmpty();
    return read.orElseThrow().get(0);
  }

  @Test
  void what_an_included_playbook_has_is_named_behind_the_id_of_its_include() {
    assertThat(readAround("{#when d: { concluded: kan }}", WHOLE))
        .isEqualTo(new Condition.Concluded("d", "d.kan"));
    assertThat(readAround("{#when d: { concluded: [kan, af] }}", WHOLE).questions()).isEmpty();
    assertThat(
            conditions
                .read(List.of(mark("{#when d: { concluded: kant }}")), AROUND, WHOLE)
                .diagnostics())
        .extracting(Diagnostic::suggestions)
        .containsExactly(List.of("kan"));
    assertThat(readAround("{#when d.groot: true}", WHOLE))
        .isEqualTo(new Condition.IsFact("d.groot", true));
    assertThat(readAround("{#when samen: ja}", WHOLE))
        .isEqualTo(new Condition.IsOption("samen", Set.of("ja")));
  }

  @Test
  void in_a_template_of_an_included_playbook_its_own_names_go_before() {
    TemplateScope inside =
        new TemplateScope("d.", Set.of("samen", "d.samen", "d.aantal"), Set.of("d.groot"));
    assertThat(readAround("{#when samen: a}", inside))
        .isEqualTo(new Condition.IsOption("d.samen", Set.of("a")));
    assertThat(readAround("{#when groot: false}", inside))
        .isEqualTo(new Condition.IsFact("d.groot", false));
  }

  @Test
  void given_yes_and_no_are_those_of_the_language_of_the_playbook() {
    String french = Generated.HEAD.replace("language: nl", "language: fr");
    Playbook playbook =
        Told.read(
                french
                    + """
                    facts: { app: { given: yes-no, ask: "Une application ?" } }
                    steps: [{ tell: Lisez, sources: own-choice }]
                    """)
            .orElseThrow();
    assertThat(conditions.read(List.of(mark("{#when app: true}")), playbook, WHOLE).orElseThrow())
        .containsExactly(new Condition.IsOption("app", Set.of("oui")));
  }
}
