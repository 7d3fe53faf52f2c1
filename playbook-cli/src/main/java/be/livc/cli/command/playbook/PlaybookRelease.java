package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.HtmlPages;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.DiffJson;
import be.livc.cli.json.FindingJson;
import be.livc.cli.words.FindingText;
import be.livc.playbook.diff.DiffText;
import be.livc.playbook.diff.SessionRehearsal;
import be.livc.playbook.model.Version;
import be.livc.playbook.view.Json;
import be.livc.playbook.workshop.ReleasePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Releases a playbook: freezes its text as a version that never changes again. */
public final class PlaybookRelease implements Command {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "parameter.release")
  String id = "";

  @Option(names = "--version", paramLabel = "VERSIE", descriptionKey = "option.release-version")
  @Nullable String version;

  @Option(names = "--dry-run", descriptionKey = "option.dry-run")
  boolean dry;

  @Option(names = "--withdraw", paramLabel = "VERSIE", descriptionKey = "option.release-withdraw")
  @Nullable String withdraw;

  @Option(names = "--reason", paramLabel = "TEKST", descriptionKey = "option.release-reason")
  @Nullable String reason;

  @Option(names = "--until", paramLabel = "DATUM", descriptionKey = "option.release-until")
  @Nullable String until;

  @Option(names = "--use", paramLabel = "ID[@VERSIE]", descriptionKey = "option.release-use")
  @Nullable String use;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    String named = new PlaybookArgument(context).listing(id).id();
    if (withdraw != null) {
      return new ReleaseWithdrawal(context, named, dry).run(withdraw, reason, until, use);
    } else if (reason != null || until != null || use != null) {
      throw Problem.usage(texts.of("release.withdraw.alone"));
    }
    ReleasePlan release =
        ReleasePlan.of(
            context.library(), context.templates(), named, version(texts), context.today());
    boolean refused = !release.findings().isEmpty();
    List<SessionRehearsal> sessions = refused ? null : rehearsed(release, context);
    if (!refused && !dry) {
      write(release, texts);
    }
    if (context.json()) {
      context.print(shape(named, release, refused, sessions, texts));
    } else {
      say(release, named, refused, sessions, context);
    }
    return refused ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private @Nullable Version version(Texts texts) {
    String wanted = version;
    return wanted == null
        ? null
        : Version.parse(wanted)
            .orElseThrow(() -> Problem.usage(texts.of("release.version", wanted)));
  }

  private static void write(ReleasePlan release, Texts texts) {
    try {
      release.write();
    } catch (UncheckedIOException failed) {
      IOException cause = Objects.requireNonNull(failed.getCause());
      throw Problem.notFound(OutputFolder.notWritten(release.files().get(0), cause, texts));
    }
  }

  /** Null for the first release: there is nothing that it differs from. */
  private static @Nullable List<SessionRehearsal> rehearsed(ReleasePlan release, Context context) {
    return release.diff().map(diff -> OpenSessions.rehearse(diff.after(), context)).orElse(null);
  }

  private void say(
      ReleasePlan release,
      String named,
      boolean refused,
      @Nullable List<SessionRehearsal> sessions,
      Context context) {
    Texts texts = context.texts();
    release
        .findings()
        .forEach(it -> context.out().print(FindingText.snippet(it, texts.language()) + "\n"));
    if (refused) {
      context.console().tell("release.refused", named);
      return;
    }
    release
        .diff()
        .ifPresent(
            diff -> {
              HtmlPages.print(DiffText.of(diff, sessions, texts.language()), context);
              context.console().gap();
            });
    String number = release.version().map(Version::toString).orElse("");
    context.console().tell(dry ? "release.would" : "release.done", named, number);
    for (Path file : release.files()) {
      context.console().say("  ", file.toString(), 2);
    }
    if (!dry) {
      context.console().tell("release.next");
    }
  }

  private Map<String, @Nullable Object> shape(
      String named,
      ReleasePlan release,
      boolean refused,
      @Nullable List<SessionRehearsal> sessions,
      Texts texts) {
    Map<String, @Nullable Object> shape = Json.shape("release");
    shape.put("id", named);
    shape.put("version", release.version().orElse(null));
    shape.put("released", !refused && !dry);
    shape.put(
        "required",
        release.diff().flatMap(diff -> diff.required()).map(DiffJson::required).orElse(null));
    shape.put("sessions", DiffJson.sessions(sessions));
    shape.put("files", release.files());
    shape.put("findings", FindingJson.all(release.findings(), texts.language()));
    return shape;
  }
}
