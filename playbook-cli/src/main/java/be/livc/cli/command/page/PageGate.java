package be.livc.cli.command.page;

import be.livc.cli.command.Context;
import be.livc.cli.command.PageChoice;
import be.livc.cli.console.Problem;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.workshop.Checker;
import be.livc.playbook.workshop.PlaybookTests;
import be.livc.playbook.workshop.TestReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lets no page through whose playbook, templates or scenarios have errors. */
final class PageGate {
  private final Context context;
  private final Templates templates;

  PageGate(Context context, Templates templates) {
    this.context = context;
    this.templates = templates;
  }

  /**
   * Checks and tests a text.
   *
   * @throws Problem with how many errors there are and the command that shows them
   */
  void pass(PageChoice.Chosen chosen) {
    Checker checker = Checker.of(context.library(), templates, context.today());
    List<Diagnostic> errors =
        checker.check(chosen.name(), chosen.loaded()).diagnostics().stream()
            .filter(it -> it.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      throw refused("page.errors", errors.size(), "check", chosen).showing(errors);
    }
    TestReport tests = PlaybookTests.of(context.library()).run(chosen.loaded(), context.today());
    int failed =
        tests.diagnostics().size()
            + (int) tests.results().stream().filter(it -> !it.passed()).count();
    if (failed > 0) {
      throw refused("page.failed", failed, "test", chosen).showing(tests.diagnostics());
    }
  }

  private Problem refused(String key, int count, String command, PageChoice.Chosen chosen) {
    List<String> words = new ArrayList<>(List.of("livc", "playbook", command, chosen.name()));
    folders("--playbooks", context.options().playbooks(), words);
    folders("--templates", context.options().templates(), words);
    String line =
        String.join(
            " ", words.stream().map(it -> it.indexOf(' ') < 0 ? it : '"' + it + '"').toList());
    return Problem.findings(context.texts().count(key, count, chosen.name(), line))
        .at(chosen.name());
  }

  private static void folders(String option, List<Path> folders, List<String> words) {
    folders.forEach(folder -> words.addAll(List.of(option, folder.toString())));
  }
}
