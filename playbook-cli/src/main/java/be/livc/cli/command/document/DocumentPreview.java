package be.livc.cli.command.document;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.console.Changes;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.words.FindingText;
import be.livc.cli.words.FormatNames;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.screen.DocumentWords;
import be.livc.playbook.workshop.PreviewExample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a template makes of answers that someone made up, again after each save if asked. */
public final class DocumentPreview implements Command {
  @Parameters(index = "0", paramLabel = "SJABLOON", descriptionKey = "parameter.template")
  String template = "";

  @Option(
      names = "--format",
      paramLabel = "md|html|docx|pdf|json",
      descriptionKey = "option.format")
  @Nullable String format;

  @Option(names = "--out", paramLabel = "BESTAND", descriptionKey = "option.out")
  @Nullable Path out;

  @Option(names = "--fillable", descriptionKey = "option.fillable")
  boolean fillable;

  @Option(names = "--watch", descriptionKey = "option.watch-template")
  boolean watch;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    List<String> names = context.templates().names();
    if (!names.contains(template)) {
      List<String> near = NearNames.of(template, names);
      throw Problem.notFound(texts.near(texts.of("template.unknown", template), near)).near(near);
    }
    PreviewExample example =
        PreviewExample.of(template, context.library(), context.templates(), context.today())
            .orElseThrow(() -> Problem.notFound(texts.of("playbook.none")));
    if (watch && context.templateFolders().isEmpty()) {
      throw Problem.usage(texts.of("preview.no-folder"));
    }
    context.notForPrograms("--watch", watch);
    context.notForPrograms("--format", format != null && !format.equals("json") && out == null);
    return watch
        ? following(example, Changes.in(context.templateFolders()), context)
        : show(example, context);
  }

  /** Shows it now and after each change, until there are no more. */
  ExitCode following(PreviewExample example, Changes changes, Context context) {
    ExitCode last = show(example, context);
    context.remark(context.texts().of("preview.watching"));
    while (changes.await()) {
      last = show(example, context);
    }
    return last;
  }

  private ExitCode show(PreviewExample example, Context context) {
    Texts texts = context.texts();
    DocumentFormat wanted =
        format == null && out == null && !fillable
            ? DocumentFormat.MARKDOWN
            : OutputOptions.format(fillable, format, out, FormatNames.document(), context);
    if (out == null && FormatNames.isBinary(wanted)) {
      throw Problem.usage(texts.of("format.needs-file", wanted.extension()));
    }
    Result<Document> result = example.render(context.templates());
    result.diagnostics().forEach(it -> context.remark(FindingText.snippet(it, texts.language())));
    Document document = result.value();
    if (document == null) {
      context.remark(texts.of("documents.template-broken", template));
      return ExitCode.FINDINGS;
    }
    context.remark(
        texts.of(example.writing() == null ? "preview.apart" : "preview.from", example.from()));
    byte[] content = document.as(wanted);
    if (context.json()) {
      context.print(shape(example, document));
    } else if (out == null) {
      context.out().print(new String(content, StandardCharsets.UTF_8));
      context.out().flush();
    }
    if (out != null) {
      OutputOptions.write(out, content, context);
    }
    context.remark("  " + DocumentWords.status(document, texts));
    DocumentWords.lines(document, texts).forEach(line -> context.remark("  " + line));
    return ExitCode.DONE;
  }

  private static Map<String, @Nullable Object> shape(PreviewExample example, Document document) {
    Map<String, @Nullable Object> shape = Json.shape("preview");
    shape.put("template", example.template());
    shape.put("title", document.title());
    shape.put("example", example.from());
    shape.put("asked", example.writing() != null);
    shape.put("confidential", document.isConfidential());
    shape.put("blanks", DocumentShapes.blanks(document));
    shape.put("status", DocumentShapes.status(document));
    shape.put("markdown", document.markdown());
    return shape;
  }
}
