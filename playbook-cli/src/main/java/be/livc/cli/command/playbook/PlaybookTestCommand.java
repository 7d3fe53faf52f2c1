package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.FolderOptions;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.TestJson;
import be.livc.cli.words.FindingText;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.scenario.CoverageHtml;
import be.livc.playbook.scenario.CoverageReport;
import be.livc.playbook.scenario.MutationAnalysis;
import be.livc.playbook.scenario.MutationReport;
import be.livc.playbook.scenario.ScenarioReport;
import be.livc.playbook.scenario.ScenarioResult;
import be.livc.playbook.scenario.ScenarioSkeleton;
import be.livc.playbook.workshop.PlaybookTests;
import be.livc.playbook.workshop.TestReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of playbooks and tells what they come past. */
public final class PlaybookTestCommand implements Command {
  /** Nobody fills in hundreds of scenarios at once, and each one that is covers more. */
  private static final int MOST_DRAFTS = 20;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID|BESTAND",
      descriptionKey = "parameter.playbooks.test")
  List<String> wanted = new ArrayList<>();

  @Option(names = "--html", paramLabel = "BESTAND", descriptionKey = "option.coverage-html")
  @Nullable Path html;

  @Option(names = "--write-missing", descriptionKey = "option.write-missing")
  boolean writeMissing;

  @Option(names = "--mutate", descriptionKey = "option.mutate")
  boolean mutate;

  @Override
  public ExitCode run(Context context) {
    Map<String, TestReport> runs = runs(context);
    if (runs.isEmpty()) {
      throw Problem.notFound(context.texts().of("playbook.none"));
    }
    if (writeMissing) {
      runs.values().forEach(run -> draft(run, context));
      runs = runs(context);
    }
    if (context.json()) {
      context.print(TestJson.of(runs, mutate, context.texts().language()));
    } else {
      context.out().print(text(runs.values(), context.texts()));
    }
    boolean missing =
        runs.values().stream()
            .map(TestReport::coverage)
            .anyMatch(coverage -> coverage != null && !coverage.missing().isEmpty());
    if (missing) {
      context.remark(context.texts().of(writeMissing ? "test.not-found" : "test.missing"));
    }
    if (html != null) {
      List<Coverage> all =
          runs.values().stream().map(TestReport::coverage).filter(Objects::nonNull).toList();
      List<ScenarioResult> results =
          runs.values().stream().flatMap(run -> run.results().stream()).toList();
      String page = CoverageHtml.of(all, results, context.texts().language());
      OutputOptions.write(html, page.getBytes(StandardCharsets.UTF_8), context);
    }
    return runs.values().stream().allMatch(TestReport::passed) ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private Map<String, TestReport> runs(Context context) {
    PlaybookArgument shelf = new PlaybookArgument(context);
    PlaybookTests tests = PlaybookTests.of(context.library());
    Map<String, TestReport> runs = new LinkedHashMap<>();
    if (wanted.isEmpty()) {
      shelf.list(true).forEach(it -> runs.put(it.id(), tests.run(it.id(), context.today())));
    }
    for (String name : wanted) {
      Path file = FolderOptions.playbook(name, context.texts());
      runs.put(
          name,
          file == null
              ? tests.run(shelf.listing(name).id(), context.today())
              : PlaybookTests.run(file, context.today()));
    }
    return runs;
  }

  private String text(Collection<TestReport> runs, Texts texts) {
    Language language = texts.language();
    StringBuilder page = new StringBuilder();
    int total = 0;
    int failed = 0;
    for (TestReport run : runs) {
      page.append(DiagnosticFormat.SNIPPET.format(run.errors(), FindingText.locale(language)));
      int unread = unread(run);
      total += unread;
      failed += unread;
      for (ScenarioResult result : run.results()) {
        page.append(ScenarioReport.of(result, language));
        total++;
        failed += result.passed() ? 0 : 1;
      }
      if (run.coverage() != null) {
        page.append(CoverageReport.of(run.coverage(), language));
      }
      MutationAnalysis mutation = mutate ? run.mutation() : null;
      if (mutation != null) {
        page.append(MutationReport.of(mutation, language));
      }
    }
    return page.append(texts.of("test.total", total, failed)).append('\n').toString();
  }

  /** Scenarios that can't be read, which are not in order either. */
  private static int unread(TestReport run) {
    return (int)
        run.errors().stream()
            .map(it -> it.place() == null ? it.subject() : it.place().file().name())
            .filter(name -> name.contains("scenarios/"))
            .distinct()
            .count();
  }

  private static void draft(TestReport run, Context context) {
    Playbook playbook = run.loaded().playbook();
    if (playbook == null) {
      return;
    }
    List<ScenarioSkeleton> drafts =
        ScenarioSkeleton.missing(playbook, run.loaded().map(), run.results(), context.today());
    Path file = Path.of(run.loaded().text().files().get(0).name());
    if (!drafts.isEmpty() && !Files.isRegularFile(file)) {
      throw Problem.usage(context.texts().of("test.packed", playbook.id()));
    }
    for (ScenarioSkeleton draft : drafts.subList(0, Math.min(MOST_DRAFTS, drafts.size()))) {
      byte[] text = draft.text().getBytes(StandardCharsets.UTF_8);
      OutputOptions.write(file.resolveSibling("scenarios").resolve(draft.name()), text, context);
    }
    Texts texts = context.texts();
    context.remark(
        drafts.isEmpty()
            ? texts.of("test.nothing-drafted", playbook.id())
            : texts.count("test.drafted", Math.min(MOST_DRAFTS, drafts.size()), playbook.id()));
    if (drafts.size() > MOST_DRAFTS) {
      context.remark(texts.of("test.drafted.more", drafts.size() - MOST_DRAFTS));
    }
  }
}
