package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.DateArgument;
import be.livc.cli.command.FolderOptions;
import be.livc.cli.command.HtmlPages;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.DiffJson;
import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.diff.DiffHtml;
import be.livc.playbook.diff.DiffText;
import be.livc.playbook.diff.PlaybookDiff;
import be.livc.playbook.diff.SessionRehearsal;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import be.livc.playbook.view.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two texts of a playbook by meaning. */
public final class PlaybookDiffCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json", "html");

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "parameter.diff-a")
  String first = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "B", descriptionKey = "parameter.diff-b")
  @Nullable String second;

  @Option(names = "--sessions", descriptionKey = "option.diff-sessions")
  boolean sessions;

  @Option(names = "--on", paramLabel = "DATUM", descriptionKey = "option.diff-on")
  @Nullable String on;

  @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "option.diff-format")
  @Nullable String format;

  @Option(names = "--out", paramLabel = "BESTAND", descriptionKey = "option.out")
  @Nullable Path out;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    boolean only = context.json() && out == null;
    context.notForPrograms("--format", only && format != null && !format.equals("json"));
    String wanted = format != null ? format : only ? "json" : byName();
    if (!FORMATS.contains(wanted)) {
      throw Problem.usage(texts.of("format.unknown", wanted, texts.or(FORMATS)));
    }
    Playbook before = load(second == null ? lastRelease(context) : first, context);
    Playbook after = load(second == null ? first : second, context);
    PlaybookDiff diff = PlaybookDiff.of(before, after, DateArgument.of(on, context));
    List<SessionRehearsal> rehearsed = sessions ? OpenSessions.rehearse(after, context) : null;
    if (context.json() && out != null) {
      context.print(DiffJson.of(diff, rehearsed));
    }
    if (wanted.equals("json")) {
      write(Json.write(DiffJson.of(diff, rehearsed)), context);
    } else if (wanted.equals("html")) {
      write(DiffHtml.of(diff, rehearsed, texts.language()), context);
    } else {
      String page = DiffText.of(diff, rehearsed, texts.language());
      if (out == null) {
        HtmlPages.print(page, context);
      } else {
        write(page, context);
      }
    }
    return ExitCode.DONE;
  }

  private String byName() {
    String name = out == null ? "" : out.toString();
    return name.endsWith(".html") ? "html" : name.endsWith(".json") ? "json" : "text";
  }

  private String lastRelease(Context context) {
    List<Version> releases = new PlaybookArgument(context).listing(first).releases();
    if (releases.isEmpty()) {
      throw Problem.usage(context.texts().of("diff.no-release", first));
    }
    return first + "@" + releases.get(releases.size() - 1);
  }

  private static Playbook load(String named, Context context) {
    Path file = FolderOptions.named(named);
    if (file == null) {
      return new PlaybookArgument(context).load(named).playbook();
    } else if (!Files.exists(file)) {
      throw Problem.notFound(context.texts().of("file.missing", named));
    }
    LoadResult loaded = Playbooks.load(file);
    return new PlaybookArgument(context).sound(loaded, named).playbook();
  }

  private void write(String page, Context context) {
    if (out == null) {
      context.out().print(page);
    } else {
      OutputOptions.write(out, page.getBytes(StandardCharsets.UTF_8), context);
    }
  }
}
