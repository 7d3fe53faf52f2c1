package be.livc.playbook.document.paper;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.scenario.Scenario;
import be.livc.playbook.scenario.ScenarioResult;
import be.livc.playbook.scenario.ScenarioRun;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.workshop.PlaybookTests;
import be.livc.playbook.workshop.Scenarios;
import be.livc.playbook.workshop.TestReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Documents of the real templates, from walks of the real scenarios. */
public final class Papers {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  public static final Templates TEMPLATES = Templates.of(List.of(Path.of("..", "templates")));

  private static final PlaybookLibrary LIBRARY =
      PlaybookLibrary.of(List.of(Path.of("..", "playbooks")));
  private static final List<Walk> WALKS = walked();
  private static final Map<String, Document> LONGEST = written();
  private static final Map<String, byte[]> PDFS = new ConcurrentHashMap<>();

  private Papers() {}

  /** For each template the longest document that a scenario makes with it, by template. */
  public static Map<String, Document> longest() {
    return LONGEST;
  }

  /** One of {@link #longest} as PDF, made once. */
  static byte[] pdf(Document longest) {
    return PDFS.computeIfAbsent(longest.template(), it -> longest.as(DocumentFormat.PDF));
  }

  /** The walks of all scenarios. */
  public static List<Walk> walks() {
    return WALKS;
  }

  private static Map<String, Document> written() {
    Map<String, Document> longest = new LinkedHashMap<>();
    for (Walk walk : WALKS) {
      DocumentWriter from = new DocumentWriter(walk, Map.of(), "7f3a90c2");
      for (DocumentRequest writing : walk.documents()) {
        if (!writing.pending()) {
          Document document = TEMPLATES.render(writing, from).orElseThrow();
          longest.merge(
              document.template(),
              document,
              (before, next) -> next.body().length() > before.body().length() ? next : before);
        }
      }
    }
    return longest;
  }

  /** The walk with the most tasks. */
  public static Walk fullest() {
    return WALKS.stream().max(Comparator.comparingInt(walk -> walk.tasks().size())).orElseThrow();
  }

  /** What the scenarios of livc-r come past. */
  public static Coverage coverage() {
    return Objects.requireNonNull(PlaybookTests.of(LIBRARY).run("livc-r", DAY).coverage());
  }

  /** A scenario of livc-r that does not pass. */
  public static List<ScenarioResult> failed() {
    Playbook playbook = LIBRARY.load("livc-r").orElseThrow();
    SourceFile file =
        new SourceFile(
            "scenarios/stopt.yaml",
            "title: Wie stopt\nplaybook: livc-r\nanswers: {}\nexpect: { conclusion: none }\n");
    Scenario scenario = Scenarios.read(file, playbook).orElseThrow();
    return List.of(ScenarioRun.of(playbook, scenario, file, DAY));
  }

  private static List<Walk> walked() {
    List<Walk> walks = new ArrayList<>();
    for (String id :
        List.of(
            "livc-r",
            "livc-r-casus",
            "livc-r-casus-overleg",
            "livc-r-casus-opvolging",
            "livc-r-informatie-delen")) {
      TestReport run = PlaybookTests.of(LIBRARY).run(id, DAY);
      run.results().stream().map(ScenarioResult::walk).forEach(walks::add);
    }
    return walks;
  }
}
