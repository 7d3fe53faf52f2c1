package be.livc.playbook.workshop.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.workshop.Checker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that warns or advises has cases in which it must stay silent. */
class SilenceTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final String END = "--silent";
  private static final String HEAD =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      steps:
      """;

  private static Stream<Path> cases(String folder) throws IOException {
    List<Path> cases;
    try (Stream<Path> found = Files.list(GOLDEN.resolve(folder))) {
      cases = found.filter(it -> it.toString().endsWith(END)).sorted().toList();
    }
    return cases.stream();
  }

  private static RuleId rule(Path silent) {
    String name = silent.getFileName().toString();
    return Arrays.stream(RuleId.values())
        .filter(rule -> name.startsWith(rule.toString().replace('/', '-') + "--"))
        .findFirst()
        .orElseThrow();
  }

  static Stream<Path> checked() throws IOException {
    return cases("check");
  }

  @ParameterizedTest
  @MethodSource("checked")
  void nothing_is_said_where_nothing_may_be_said(Path silent) {
    Checker checker =
        Checker.of(PlaybookLibrary.of(List.of()), Templates.of(List.of(silent)), DATE);
    assertThat(checker.check(List.of(), List.of(silent)).diagnostics())
        .extracting(Diagnostic::rule)
        .doesNotContain(rule(silent));
  }

  @Test
  void as_many_findings_as_are_shown_are_not_too_many() {
    assertThat(found(1_000)).hasSize(1_000).doesNotContain(RuleId.LIMIT_FINDINGS);
    assertThat(found(1_001)).hasSize(1_001).contains(RuleId.LIMIT_FINDINGS);
  }

  private static List<RuleId> found(int mistakes) {
    String text = HEAD + "  - { tell: a, x: b, sources: own-choice }\n".repeat(mistakes);
    PlaybookText playbook = new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", text)));
    return Playbooks.read(playbook).diagnostics().stream().map(Diagnostic::rule).toList();
  }

  /** Those of the proofs are held by the tests of the proofs. */
  @Test
  void every_rule_that_warns_or_advises_has_a_silent_case() throws IOException {
    Set<RuleId> silent = new TreeSet<>(Set.of(RuleId.LIMIT_FINDINGS));
    Stream.concat(cases("check"), cases("diagnostics")).forEach(it -> silent.add(rule(it)));
    List<RuleId> bare =
        Arrays.stream(RuleId.values())
            .filter(rule -> rule.severity() != Severity.ERROR && !silent.contains(rule))
            .filter(rule -> !rule.area().equals("proof"))
            .toList();
    assertThat(bare).isEmpty();
  }
}
