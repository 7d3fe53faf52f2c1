package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.graph.Highlight;
import be.livc.playbook.graph.MermaidText;
import be.livc.playbook.graph.PlaybookGraph;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.ScenarioResult;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Playbooks that say what real content needed: they are sound, and their scenarios pass. */
class AdditionsTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final PlaybookLibrary LIBRARY =
      PlaybookLibrary.of(List.of(Path.of("src", "test", "resources", "additions")));

  @TestFactory
  List<DynamicTest> a_playbook_is_sound_and_its_scenarios_pass() {
    return LIBRARY.list().stream()
        .map(one -> DynamicTest.dynamicTest(one.id(), () -> passes(one.id())))
        .toList();
  }

  private static void passes(String id) {
    Checker checker = Checker.of(LIBRARY, Templates.of(List.of()), DATE);
    List<Diagnostic> found =
        checker.check(List.of(id), List.of()).diagnostics().stream()
            .filter(one -> one.rule() != RuleId.PROOF_NOT_DECIDED)
            .toList();
    assertThat(said(found)).isEmpty();
    TestReport report = PlaybookTests.of(LIBRARY).run(id, DATE);
    assertThat(report.results()).isNotEmpty().allMatch(ScenarioResult::passed);
  }

  @TestFactory
  List<DynamicTest> a_picture_says_when_each_step_comes() {
    return LIBRARY.list().stream()
        .map(one -> DynamicTest.dynamicTest(one.id(), () -> draws(one.id())))
        .toList();
  }

  private static void draws(String id) {
    Playbook playbook = LIBRARY.load(id).orElseThrow();
    PlaybookGraph graph = PlaybookGraph.of(playbook, DATE, Highlight.NONE);
    Golden.holds("workshop/additions/" + id + ".mmd", MermaidText.of(graph));
  }

  private static String said(List<Diagnostic> findings) {
    return DiagnosticFormat.SNIPPET.format(findings, Locale.forLanguageTag("nl"));
  }
}
