package be.livc.cli.command.playbook;

import be.livc.cli.command.Context;
import be.livc.cli.command.DateArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.FindingJson;
import be.livc.cli.words.FindingText;
import be.livc.playbook.content.Withdrawal;
import be.livc.playbook.model.Version;
import be.livc.playbook.view.Json;
import be.livc.playbook.workshop.WithdrawalPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records in the lock that a released version is not begun any more. */
final class ReleaseWithdrawal {
  private final Context context;
  private final Texts texts;
  private final String id;
  private final boolean dry;

  ReleaseWithdrawal(Context context, String id, boolean dry) {
    this.context = context;
    this.texts = context.texts();
    this.id = id;
    this.dry = dry;
  }

  ExitCode run(
      String wanted, @Nullable String reason, @Nullable String until, @Nullable String use) {
    Version version =
        Version.parse(wanted).orElseThrow(() -> Problem.usage(texts.of("release.version", wanted)));
    String why = reason == null ? "" : reason.strip().replaceAll("\\s+", " ");
    if (why.isEmpty()) {
      throw Problem.usage(texts.of("release.withdraw.reason", wanted));
    }
    Withdrawal withdrawal =
        new Withdrawal(
            context.today(),
            why,
            until == null ? null : DateArgument.of(until, context),
            use == null ? "" : use);
    WithdrawalPlan plan = WithdrawalPlan.of(context.library(), id, version, withdrawal);
    Path file = plan.file();
    if (file != null && !dry) {
      write(plan, file);
    }
    if (context.json()) {
      context.print(shape(version, withdrawal, plan));
    } else {
      say(version, plan);
    }
    return file == null ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private void write(WithdrawalPlan plan, Path file) {
    try {
      plan.write();
    } catch (UncheckedIOException failed) {
      IOException cause = Objects.requireNonNull(failed.getCause());
      throw Problem.notFound(OutputFolder.notWritten(file, cause, texts));
    }
  }

  private void say(Version version, WithdrawalPlan plan) {
    plan.findings()
        .forEach(it -> context.out().print(FindingText.snippet(it, texts.language()) + "\n"));
    Path file = plan.file();
    if (file == null) {
      context.console().tell("release.withdraw.refused", id, version);
    } else {
      context.console().tell(dry ? "release.withdraw.would" : "release.withdraw.done", id, version);
      context.console().say("  ", file.toString(), 2);
    }
  }

  private Map<String, @Nullable Object> shape(
      Version version, Withdrawal withdrawal, WithdrawalPlan plan) {
    Map<String, @Nullable Object> shape = Json.shape("withdrawal");
    Path file = plan.file();
    shape.put("id", id);
    shape.put("version", version);
    shape.put("withdrawn", file != null && !dry);
    shape.put("on", withdrawal.on());
    shape.put("reason", withdrawal.reason());
    shape.put("until", withdrawal.until());
    shape.put("use", withdrawal.use());
    shape.put("files", file == null ? List.of() : List.of(file));
    shape.put("findings", FindingJson.all(plan.findings(), texts.language()));
    return shape;
  }
}
