package be.livc.playbook.workshop;

import be.livc.playbook.LoadResult;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.scenario.MutationAnalysis;
import be.livc.playbook.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What running all scenarios of a playbook gave.
 *
 * @param loaded the playbook, or why it can't be walked
 * @param results one for each scenario that could be read, by the name of its file
 * @param diagnostics what is wrong with the other scenarios as files
 * @param coverage what the results come past; null when the playbook can't be walked
 */
public record TestReport(
    LoadResult loaded,
    List<ScenarioResult> results,
    List<Diagnostic> diagnostics,
    @Nullable Coverage coverage) {
  /** Keeps copies. */
  public TestReport {
    results = List.copyOf(results);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether the playbook and all scenarios could be read, and each scenario passed. */
  public boolean passed() {
    return !loaded.hasErrors()
        && diagnostics.isEmpty()
        && results.stream().allMatch(ScenarioResult::passed);
  }

  /** What keeps the playbook or a scenario from being read, scenarios first. */
  public List<Diagnostic> errors() {
    List<Diagnostic> errors = new ArrayList<>(diagnostics);
    loaded.diagnostics().stream()
        .filter(it -> it.severity() == Severity.ERROR)
        .forEach(errors::add);
    return errors;
  }

  /** The small mistakes and which scenarios notice them; null when the playbook can't be walked. */
  public @Nullable MutationAnalysis mutation() {
    Playbook playbook = loaded.playbook();
    return playbook == null ? null : MutationAnalysis.of(playbook, loaded.map(), results);
  }
}
