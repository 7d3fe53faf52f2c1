package be.livc.playbook;

import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.scenario.Scenario;
import be.livc.playbook.scenario.ScenarioResult;
import be.livc.playbook.scenario.ScenarioRun;
import java.time.LocalDate;
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
public record TestRun(
    LoadResult loaded,
    List<ScenarioResult> results,
    List<Diagnostic> diagnostics,
    @Nullable Coverage coverage) {
  /** Keeps copies. */
  public TestRun {
    results = List.copyOf(results);
    diagnostics = List.copyOf(diagnostics);
  }

  static TestRun of(LoadResult loaded, Playbook playbook, List<Fetched> files, LocalDate today) {
    List<ScenarioResult> results = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Fetched fetched : files) {
      SourceFile file = fetched.file();
      if (fetched.problem() != null) {
        found.add(fetched.problem());
      } else if (file != null) {
        Result<Scenario> read = Scenarios.read(file, playbook);
        found.addAll(read.diagnostics());
        if (read.value() != null) {
          results.add(ScenarioRun.of(playbook, read.value(), file, today));
        }
      }
    }
    return new TestRun(loaded, results, found, Coverage.of(playbook, loaded.map(), results));
  }

  /** Whether the playbook and all scenarios could be read, and each scenario passed. */
  public boolean passed() {
    return !loaded.hasErrors()
        && diagnostics.isEmpty()
        && results.stream().allMatch(ScenarioResult::passed);
  }
}
