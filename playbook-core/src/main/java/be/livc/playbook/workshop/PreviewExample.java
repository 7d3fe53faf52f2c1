package be.livc.playbook.workshop;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Scenario;
import be.livc.playbook.scenario.ScenarioResult;
import be.livc.playbook.scenario.ScenarioRun;
import be.livc.playbook.scenario.ScenarioSkeleton;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A walk with answers that someone made up, to see what a template makes of them: the scenario that
 * answers most of what the template reads, or where none comes past the document, one made up on
 * the spot.
 *
 * @param template the name of the template
 * @param walk whose answers are shown
 * @param writing what asks for the document; null when no walk does
 * @param from the playbook, and the name of its scenario
 * @param digest of the playbook
 */
public record PreviewExample(
    String template, Walk walk, @Nullable DocumentRequest writing, String from, String digest) {
  /** The best example in a library; empty when it holds no playbook that can be walked. */
  public static Optional<PreviewExample> of(
      String template, PlaybookLibrary library, Templates templates, LocalDate today) {
    Set<String> reads = templates.uses(template);
    PlaybookTests tests = PlaybookTests.of(library);
    @Nullable PreviewExample best = null;
    for (PlaybookSummary listing : library.list()) {
      TestReport run = tests.run(listing.id(), today);
      Playbook playbook = run.loaded().playbook();
      if (playbook == null || playbook.fiche() != null) {
        continue;
      }
      for (ScenarioResult result : results(run, playbook, template, today)) {
        PreviewExample next = of(template, result, run.loaded());
        best = best == null || next.worth(reads) > best.worth(reads) ? next : best;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The scenarios there are, and made up ones only where none of those asks for the document. */
  private static List<ScenarioResult> results(
      TestReport run, Playbook playbook, String template, LocalDate today) {
    if (run.results().stream().anyMatch(it -> writing(template, it.walk()) != null)) {
      return run.results();
    }
    List<ScenarioResult> results = new ArrayList<>(run.results());
    for (ScenarioSkeleton draft :
        ScenarioSkeleton.missing(playbook, run.loaded().map(), run.results(), today)) {
      SourceFile text = new SourceFile(draft.name(), draft.text());
      Scenario scenario = Scenarios.read(text, playbook).value();
      if (scenario != null) {
        results.add(ScenarioRun.of(playbook, scenario, text, today));
      }
    }
    return results;
  }

  private static PreviewExample of(String template, ScenarioResult result, LoadResult loaded) {
    Walk walk = result.walk();
    String file = result.file().substring(result.file().lastIndexOf('/') + 1);
    return new PreviewExample(
        template,
        walk,
        writing(template, walk),
        walk.playbook().id() + ", " + file,
        loaded.text().digest());
  }

  private static @Nullable DocumentRequest writing(String template, Walk walk) {
    return walk.documents().stream()
        .filter(it -> !it.pending() && it.step().template().equals(template))
        .findFirst()
        .orElse(null);
  }

  private long worth(Set<String> reads) {
    long answered = reads.stream().filter(id -> walk.value(id).isPresent()).count();
    return (writing == null ? 0 : 1_000_000) + 1_000 * answered + walk.progress().answered();
  }

  /** The document as the template is now: it is read anew. */
  public Result<Document> render(Templates templates) {
    DocumentWriter drafting = new DocumentWriter(walk, Map.of(), digest);
    DocumentRequest asked = writing;
    return asked == null ? templates.render(template, drafting) : templates.render(asked, drafting);
  }
}
