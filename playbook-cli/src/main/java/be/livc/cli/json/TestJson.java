package be.livc.cli.json;

import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.scenario.Expectation;
import be.livc.playbook.scenario.Mutant;
import be.livc.playbook.scenario.MutationAnalysis;
import be.livc.playbook.scenario.ScenarioResult;
import be.livc.playbook.view.Json;
import be.livc.playbook.workshop.TestReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What testing playbooks gave, for other programs. */
public final class TestJson {
  private TestJson() {}

  /**
   * All runs, by what each was asked for by.
   *
   * @param mutate whether to tell of small mistakes and who notices them
   */
  public static Map<String, @Nullable Object> of(
      Map<String, TestReport> runs, boolean mutate, Language language) {
    Map<String, @Nullable Object> shape = Json.shape("test");
    shape.put("passed", runs.values().stream().allMatch(TestReport::passed));
    List<Object> playbooks = new ArrayList<>();
    runs.forEach((wanted, run) -> playbooks.add(run(wanted, run, mutate, language)));
    shape.put("playbooks", playbooks);
    return shape;
  }

  private static Object run(String wanted, TestReport run, boolean mutate, Language language) {
    Map<String, @Nullable Object> shape = Json.object();
    Coverage coverage = run.coverage();
    Playbook playbook = run.loaded().playbook();
    shape.put("id", playbook == null ? wanted : playbook.id());
    shape.put("passed", run.passed());
    shape.put("findings", FindingJson.all(run.errors(), language));
    shape.put("scenarios", run.results().stream().map(TestJson::scenario).toList());
    shape.put("coverage", coverage == null ? null : coverage(coverage));
    MutationAnalysis mutation = mutate ? run.mutation() : null;
    if (mutation != null) {
      shape.put("mutation", mutation(mutation));
    }
    return shape;
  }

  private static Object mutation(MutationAnalysis mutation) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("failing", mutation.failing());
    shape.put("mutants", mutation.mutants());
    shape.put("survivors", mutation.survivors().stream().map(TestJson::survivor).toList());
    return shape;
  }

  private static Object survivor(MutationAnalysis.Survivor survivor) {
    Mutant mutant = survivor.mutant();
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("kind", mutant.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    shape.put("name", mutant.name());
    shape.put("file", mutant.place() == null ? null : mutant.place().file().name());
    shape.put("line", line(mutant.place()));
    shape.put("scenarios", survivor.scenarios());
    MutationAnalysis.ExpectedLine expectation = survivor.expectation();
    Map<String, @Nullable Object> expect = Json.object();
    if (expectation != null) {
      expect.put("expectation", expectation.kind().toString());
      expect.put("name", expectation.name());
    }
    shape.put("expect", expectation == null ? null : expect);
    return shape;
  }

  private static Object scenario(ScenarioResult result) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("file", result.file());
    shape.put("title", result.scenario().title());
    shape.put("passed", result.passed());
    shape.put("walked", result.path());
    shape.put("aside", List.copyOf(result.walk().parked().keySet()));
    shape.put("failures", result.failures().stream().map(TestJson::failure).toList());
    return shape;
  }

  private static Object failure(Expectation check) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("expectation", check.kind().toString());
    shape.put("name", check.name());
    shape.put("expected", check.expected());
    shape.put("found", check.found());
    shape.put("hangsOn", check.hangsOn());
    shape.put("line", line(check.place()));
    return shape;
  }

  private static Object coverage(Coverage coverage) {
    Map<String, @Nullable Object> shape = Json.object();
    for (Coverage.Kind kind : Coverage.Kind.values()) {
      Map<String, @Nullable Object> share = Json.object();
      share.put("covered", coverage.covered(kind));
      share.put("total", coverage.total(kind));
      shape.put(kind.name().toLowerCase(Locale.ROOT) + "s", share);
    }
    shape.put("parts", coverage.parts().stream().map(TestJson::part).toList());
    return shape;
  }

  private static Object part(Coverage.Part part) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("kind", part.kind().name().toLowerCase(Locale.ROOT));
    shape.put("name", part.name());
    shape.put("outcome", part.outcome());
    shape.put("file", part.place() == null ? null : part.place().file().name());
    shape.put("line", line(part.place()));
    shape.put("scenarios", part.scenarios());
    return shape;
  }

  private static @Nullable Integer line(@Nullable Span place) {
    return place == null ? null : place.line();
  }
}
