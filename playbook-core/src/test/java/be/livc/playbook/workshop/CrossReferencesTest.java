package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossReferencesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;

  private void write(String id, String text) throws IOException {
    Path file = folder.resolve(id).resolve("playbook.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Diagnostic> found(String see) throws IOException {
    write(
        "doel",
        """
        format: 1
        id: doel
        version: 1.0.0
        language: nl
        title: Doel
        status: draft
        steps:
          - tell: Lees dit.
            id: lezen
            sources: own-choice
        """);
    write(
        "blad",
        """
        format: 1
        kind: fiche
        id: blad
        version: 1.0.0
        language: nl
        title: Blad
        status: draft
        themes:
          - id: thema
            title: Thema
            entries:
              - question: Wat lees ik?
                id: wat
                reply: Dat.
                sources: own-choice
                see: [%s
                  ]
        """
            .formatted(see));
    return Checker.of(PlaybookLibrary.of(List.of(folder)), Templates.of(List.of()), DAY)
        .all()
        .diagnostics()
        .stream()
        .filter(
            it ->
                it.rule() == RuleId.REFERENCE_UNKNOWN_STEP
                    || it.rule() == RuleId.REFERENCE_UNKNOWN_PLAYBOOK)
        .toList();
  }

  @Test
  void a_step_that_is_there_is_not_told_of() throws IOException {
    assertThat(found("doel#lezen")).isEmpty();
  }

  @Test
  void a_step_that_is_not_there_is_told_where_it_was_written() throws IOException {
    List<Diagnostic> found = found("doel#leezen");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).rule()).isEqualTo(RuleId.REFERENCE_UNKNOWN_STEP);
    assertThat(found.get(0).suggestions()).contains("doel#lezen");
    assertThat(found.get(0).place()).isNotNull();
    assertThat(found.get(0).place().line()).isEqualTo(16);
  }

  @Test
  void each_place_that_points_there_is_told_without_its_quotes() throws IOException {
    List<Diagnostic> found = found("\"doel#leezen\", doel#lezen, 'doel#leezen' # doel#leezen");
    assertThat(found).extracting(it -> it.place().column()).containsExactly(16, 43);
    assertThat(found)
        .extracting(it -> it.place().end() - it.place().start())
        .containsOnly("doel#leezen".length());
  }

  @Test
  void a_playbook_that_is_not_there_is_told_with_one_that_is_near() throws IOException {
    List<Diagnostic> found = found("doell#lezen");
    assertThat(found)
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.REFERENCE_UNKNOWN_PLAYBOOK);
    assertThat(found.get(0).suggestions()).contains("doel#lezen");
  }

  @Test
  void a_mark_with_nothing_behind_or_before_it_leads_nowhere() throws IOException {
    assertThat(found("doel#"))
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.REFERENCE_UNKNOWN_STEP);
    assertThat(found("\"#lezen\""))
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.REFERENCE_UNKNOWN_PLAYBOOK);
  }

  @Test
  void a_sheet_that_is_checked_alone_is_told_of_too() throws IOException {
    found("doel#lezne");
    Checker checker = Checker.of(PlaybookLibrary.of(List.of(folder)), Templates.of(List.of()), DAY);
    assertThat(checker.check(List.of("blad"), List.of()).diagnostics())
        .extracting(Diagnostic::rule)
        .contains(RuleId.REFERENCE_UNKNOWN_STEP);
    Path file = folder.resolve("blad/playbook.yaml");
    Checker elsewhere = Checker.of(PlaybookLibrary.of(List.of()), Templates.of(List.of()), DAY);
    assertThat(elsewhere.check(List.of(), List.of(file)).diagnostics())
        .extracting(Diagnostic::rule)
        .contains(RuleId.REFERENCE_UNKNOWN_STEP);
  }
}
