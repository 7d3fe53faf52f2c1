package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.DateArgument;
import be.livc.cli.command.FolderOptions;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.Changes;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.CheckJson;
import be.livc.cli.words.FindingText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.workshop.CheckReport;
import be.livc.playbook.workshop.Checker;
import be.livc.playbook.workshop.FixReport;
import be.livc.playbook.workshop.Fixer;
import be.livc.playbook.workshop.Witness;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks playbooks and the templates they name. */
public final class PlaybookCheck implements Command {
  @Parameters(arity = "0..*", paramLabel = "ID|BESTAND", descriptionKey = "parameter.playbooks")
  List<String> wanted = new ArrayList<>();

  @Option(names = "--strict", descriptionKey = "option.strict")
  boolean strict;

  @Option(names = "--on", paramLabel = "DATUM", descriptionKey = "option.check-on")
  @Nullable String on;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|github",
      descriptionKey = "option.check-format")
  @Nullable String format;

  @Option(names = "--witnesses", paramLabel = "MAP", descriptionKey = "option.check-witnesses")
  @Nullable Path witnesses;

  @Option(names = "--fix", descriptionKey = "option.check-fix")
  boolean fix;

  @Option(names = "--watch", descriptionKey = "option.check-watch")
  boolean watch;

  @Override
  public ExitCode run(Context context) {
    format(context.texts());
    context.notForPrograms("--format", format != null && !format.equals("json"));
    context.notForPrograms("--watch", watch);
    return watch ? following(Changes.in(watched(context)), context) : once(context);
  }

  /** Checks now and after each change, until there are no more. */
  ExitCode following(Changes changes, Context context) {
    Texts texts = context.texts();
    ExitCode last = once(context);
    context.remark(texts.of("check.watching"));
    while (changes.await()) {
      context.remark("\n" + texts.of("check.again", context.timeOfDay()));
      try {
        last = once(context);
      } catch (Problem gone) {
        context.remark(gone.sentence()); // it may come back at the next save
        last = gone.exitCode();
      }
    }
    return last;
  }

  private List<Path> watched(Context context) {
    Set<Path> folders = new LinkedHashSet<>(context.playbookFolders());
    folders.addAll(context.templateFolders());
    for (String name : wanted) {
      Path file = FolderOptions.playbook(name, context.texts());
      if (file != null) {
        Path whole = file.toAbsolutePath();
        folders.add(Files.isDirectory(whole) ? whole : Objects.requireNonNull(whole.getParent()));
      }
    }
    if (folders.isEmpty()) {
      throw Problem.usage(context.texts().of("check.watch.no-folder"));
    }
    return List.copyOf(folders);
  }

  private ExitCode once(Context context) {
    Texts texts = context.texts();
    DiagnosticFormat wantedFormat = format(texts);
    Checker checker =
        Checker.of(context.library(), context.templates(), DateArgument.of(on, context));
    Supplier<CheckReport> check = () -> wanted.isEmpty() ? checker.all() : named(checker, context);
    FixReport mended = fix ? mended(check, context) : null;
    CheckReport run = mended == null ? check.get() : mended.left();
    if (witnesses != null) {
      for (Witness witness : run.witnesses()) {
        byte[] text = witness.text().getBytes(StandardCharsets.UTF_8);
        OutputOptions.write(witnesses.resolve(witness.name()), text, context);
      }
    }
    run = run.replayedBy(new ReplayCommands(wanted, on, witnesses, context.options())::of);
    if (context.json()) {
      context.print(CheckJson.of(run, mended, texts.language()));
    } else {
      context
          .out()
          .print(wantedFormat.format(run.diagnostics(), FindingText.locale(texts.language())));
      if (format == null) {
        context.out().print(CheckLines.of(run, texts));
        context.out().flush();
        run.diagnostics().stream()
            .findFirst()
            .ifPresent(it -> context.remark(texts.of("explain.more", it.rule())));
        if (run.diagnostics().stream().anyMatch(it -> !it.fixes().isEmpty())) {
          context.remark(texts.of("check.fixable"));
        }
      }
    }
    return FindingText.code(run.diagnostics(), strict);
  }

  private static FixReport mended(Supplier<CheckReport> check, Context context) {
    Texts texts = context.texts();
    try {
      FixReport result = Fixer.of(check);
      for (Diagnostic finding : result.mended()) {
        String line = DiagnosticFormat.TEXT.format(finding, FindingText.locale(texts.language()));
        context.remark(texts.of("check.mended", line));
      }
      for (Diagnostic finding : result.withheld()) {
        String line = DiagnosticFormat.TEXT.format(finding, FindingText.locale(texts.language()));
        context.remark(texts.of("check.withheld", line));
      }
      context.remark(texts.of("check.mended.total", result.mended().size()));
      return result;
    } catch (UncheckedIOException e) {
      throw Problem.notFound(OutputFolder.notMended(e, texts));
    }
  }

  private CheckReport named(Checker checker, Context context) {
    List<String> ids = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (String name : wanted) {
      Path file = FolderOptions.playbook(name, context.texts());
      if (file == null) {
        new PlaybookArgument(context).listing(name);
        ids.add(name);
      } else {
        files.add(file);
      }
    }
    return checker.check(ids, files);
  }

  private DiagnosticFormat format(Texts texts) {
    if (format == null) {
      return DiagnosticFormat.SNIPPET;
    }
    for (DiagnosticFormat each : DiagnosticFormat.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(format)) {
        return each;
      }
    }
    throw Problem.usage(texts.of("format.unknown", format, "text, json, sarif, github, snippet"));
  }
}
