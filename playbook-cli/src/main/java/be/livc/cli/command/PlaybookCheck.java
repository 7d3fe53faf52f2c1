package be.livc.cli.command;

import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Json;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.Listing;
import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.check.Check;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks playbooks and the templates they name. */
@picocli.CommandLine.Command
final class PlaybookCheck implements Command {
  @Mixin final GlobalOptions options = new GlobalOptions();

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

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    DiagnosticFormat wantedFormat = format(texts);
    Map<String, LoadResult> results = new LinkedHashMap<>();
    if (wanted.isEmpty()) {
      for (Listing listing : new Shelf(context).list(true)) {
        results.put(listing.id(), context.library().load(listing.id()));
      }
    }
    for (String name : wanted) {
      Path file = existing(name);
      if (file != null && !Files.exists(file)) {
        throw Problem.notFound(texts.of("file.missing", name));
      }
      results.put(
          name,
          file != null
              ? Playbooks.load(file)
              : context.library().load(new Shelf(context).listing(name).id()));
    }
    List<Diagnostic> findings = new ArrayList<>();
    results.values().forEach(result -> findings.addAll(result.diagnostics()));
    if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
      Set<String> templates = templates(results, context, findings);
      results.values().forEach(result -> findings.addAll(proofs(result, templates, context)));
    }
    findings.sort(Diagnostic.ORDER);
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("check");
      shape.put("checked", results.keySet());
      shape.put(
          "findings", findings.stream().map(it -> Findings.shape(it, texts.language())).toList());
      context.print(shape);
    } else {
      context.out().print(wantedFormat.format(findings, Findings.locale(texts.language())));
      if (findings.isEmpty() && format == null) {
        context
            .out()
            .print(texts.of("check.fine", texts.and(List.copyOf(results.keySet()))) + "\n");
      }
    }
    return Findings.code(findings, strict);
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

  private static @Nullable Path existing(String name) {
    try {
      Path path = Path.of(name);
      boolean looksLikeFile = name.contains("/") || name.contains("\\") || name.endsWith(".yaml");
      return Files.exists(path) || looksLikeFile ? path : null;
    } catch (InvalidPathException noPath) {
      return null;
    }
  }

  /** Reads the templates that are written from, and gives the answers they name. */
  private static Set<String> templates(
      Map<String, LoadResult> results, Context context, List<Diagnostic> findings) {
    List<String> known = context.templates().names();
    Set<String> names = new LinkedHashSet<>();
    for (LoadResult result : results.values()) {
      Playbook playbook = result.playbook();
      findings.addAll(result.unknownTemplates(known));
      if (playbook != null) {
        playbook.visit(
            step -> {
              if (step instanceof Step.Write write && known.contains(write.template())) {
                names.add(write.template());
              }
            });
      }
    }
    Set<String> answers = new LinkedHashSet<>();
    for (String name : names) {
      findings.addAll(context.templates().read(name).diagnostics());
      answers.addAll(context.templates().uses(name));
    }
    return answers;
  }

  private List<Diagnostic> proofs(LoadResult result, Set<String> inTemplates, Context context) {
    Playbook playbook = result.playbook();
    return playbook == null
        ? List.of()
        : Check.of(playbook, Days.of(on, context), inTemplates).diagnostics(result.map());
  }
}
