package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.FolderOptions;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.FindingJson;
import be.livc.cli.words.FindingText;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.view.Json;
import be.livc.playbook.workshop.EditorFiles;
import be.livc.playbook.workshop.FormatResult;
import be.livc.playbook.workshop.FormatResult.State;
import be.livc.playbook.workshop.PlaybookFormatter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the files of an editor in the house form. */
public final class PlaybookFormat implements Command {
  private static final String STANDARD = "-";

  @Parameters(arity = "1..*", paramLabel = "ID|BESTAND", descriptionKey = "parameter.format")
  List<String> wanted = new ArrayList<>();

  @Option(names = "--check", descriptionKey = "option.format-check")
  boolean check;

  @Override
  public ExitCode run(Context context) {
    boolean standard = wanted.contains(STANDARD);
    if (standard && wanted.size() > 1) {
      throw Problem.usage(context.texts().of("format.standard-alone"));
    }
    List<FormatResult> all =
        standard
            ? List.of(PlaybookFormatter.format(STANDARD, context.surroundings().in()))
            : files(context).stream().map(PlaybookFormatter::format).toList();
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("format");
      shape.put("check", check);
      shape.put("files", all.stream().map(it -> shape(it, standard, context.texts())).toList());
      context.print(shape);
    }
    for (FormatResult file : all) {
      if (file.state() == State.CHANGED && !check && !standard) {
        replace(file, context);
      }
      if (!context.json()) {
        say(file, standard, context);
      }
    }
    if (!context.json() && !standard) {
      String key = check ? "format.total.check" : "format.total";
      long changed = all.stream().filter(it -> it.state() == State.CHANGED).count();
      context.out().print(context.texts().of(key, all.size(), changed) + "\n");
    }
    return all.stream().anyMatch(this::isFinding) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private boolean isFinding(FormatResult file) {
    return file.state() == State.BROKEN || check && file.state() == State.CHANGED;
  }

  private Set<Path> files(Context context) {
    Set<Path> files = new LinkedHashSet<>();
    for (String name : wanted) {
      Path named = FolderOptions.named(name);
      Path path = named == null ? folder(name, context) : named;
      if (!Files.exists(path)) {
        throw Problem.notFound(context.texts().of("file.missing", name));
      } else if (EditorFiles.isReleased(path)) {
        throw Problem.usage(context.texts().of("format.released", name));
      }
      files.addAll(EditorFiles.below(path));
    }
    if (files.isEmpty()) {
      throw Problem.notFound(context.texts().of("format.none", String.join(", ", wanted)));
    }
    return files;
  }

  private static Path folder(String name, Context context) {
    PlaybookSummary listing = new PlaybookArgument(context).listing(name);
    Path file = Path.of(listing.file());
    if (!Files.isRegularFile(file)) {
      throw Problem.usage(context.texts().of("test.packed", listing.id()));
    }
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  private static void replace(FormatResult file, Context context) {
    Path path = Path.of(file.name());
    try {
      EditorFiles.replace(path, file.text());
    } catch (UncheckedIOException notWritten) {
      throw Problem.notFound(OutputFolder.notReplaced(path, notWritten, context.texts()));
    }
  }

  private void say(FormatResult file, boolean standard, Context context) {
    Texts texts = context.texts();
    for (Diagnostic finding : file.diagnostics()) {
      String snippet = FindingText.snippet(finding, texts.language());
      if (standard) {
        context.remark(snippet);
      } else {
        context.out().print(snippet + "\n");
      }
    }
    String name = standard ? texts.of("format.standard") : file.name();
    if (file.state() == State.BROKEN) {
      context.remark(texts.of("format.broken", name));
    } else if (file.state() == State.ANCHORS) {
      context.remark(texts.of("format.anchors", name));
    } else if (file.state() == State.CHANGED && (check || !standard)) {
      context.out().print(texts.of(check ? "format.would" : "format.done", name) + "\n");
    }
    if (standard && !check && file.state() != State.BROKEN) {
      context.out().print(file.text());
    }
  }

  private static Map<String, @Nullable Object> shape(FormatResult file, boolean text, Texts texts) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("file", file.name());
    shape.put("state", file.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    shape.put("findings", FindingJson.all(file.diagnostics(), texts.language()));
    if (text) {
      shape.put("text", file.text());
    }
    return shape;
  }
}
