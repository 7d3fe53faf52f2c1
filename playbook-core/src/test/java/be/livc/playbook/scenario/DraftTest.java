package be.livc.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.Coverage.Kind;
import be.livc.playbook.workshop.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
  private static List<ScenarioSkeleton> drafts(LoadResult loaded, List<ScenarioResult> results) {
    return ScenarioSkeleton.missing(loaded.orElseThrow(), loaded.map(), results, Bench.TODAY);
  }

  private static ScenarioResult run(LoadResult loaded, ScenarioSkeleton draft) {
    SourceFile file = new SourceFile("scenarios/" + draft.name(), draft.text());
    Scenario scenario = Scenarios.read(file, loaded.orElseThrow()).orElseThrow();
    return ScenarioRun.of(loaded.orElseThrow(), scenario, file, Bench.TODAY);
  }

  @Test
  void a_draft_is_a_whole_scenario_that_an_editor_can_read() {
    String all =
        drafts(Bench.LOADED, List.of()).stream()
            .map(draft -> "# " + draft.name() + "\n" + draft.text())
            .collect(Collectors.joining("\n"));
    Golden.holds("scenario/drafts.txt", all);
  }

  @Test
  void what_scenarios_come_past_already_gets_no_draft() {
    List<ScenarioResult> results = new ArrayList<>();
    drafts(Bench.LOADED, List.of()).forEach(draft -> results.add(run(Bench.LOADED, draft)));
    assertThat(drafts(Bench.LOADED, results)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "livc-r-casus",
        "livc-r-casus-overleg",
        "livc-r-casus-opvolging",
        "livc-r-informatie-delen",
        "livc-r-fiche"
      })
  void drafts_pass_and_come_past_everything(String id) {
    LoadResult loaded = PlaybookLibrary.of(List.of(Path.of("..", "playbooks"))).load(id);
    List<ScenarioResult> results = new ArrayList<>();
    for (ScenarioSkeleton draft : drafts(loaded, List.of())) {
      ScenarioResult result = run(loaded, draft);
      assertThat(ScenarioReport.of(result, Language.NL)).as(draft.text()).isEmpty();
      results.add(result);
    }
    Coverage coverage = Coverage.of(loaded.orElseThrow(), loaded.map(), results);
    assertThat(coverage.missing()).isEmpty();
    assertThat(coverage.percent(Kind.STEP)).isEqualTo(100);
    assertThat(coverage.percent(Kind.OPTION)).isEqualTo(100);
    assertThat(coverage.percent(Kind.CONDITION)).isEqualTo(100);
    assertThat(results).extracting(ScenarioResult::file).doesNotHaveDuplicates();
  }
}
