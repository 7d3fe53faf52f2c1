package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

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
}
