package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.MadeFiles;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Texts;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.log.SessionLog;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.screen.Withheld;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a session as one file, for a colleague or another computer. */
public final class SessionExport implements Command {
  private static final String EXTENSION = "livc";

  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "BESTAND",
      descriptionKey = "option.export-out")
  Path out = Path.of("");

  @Option(names = "--with-sensitive", descriptionKey = "option.with-sensitive")
  boolean withSensitive;

  @Option(
      names = "--new-passphrase-file",
      paramLabel = "BESTAND",
      descriptionKey = "option.export-passphrase-file")
  @Nullable Path other;

  @Override
  public ExitCode run(Context context) {
    context.passphrases().forNew();
    Session session = new SessionArgument(context).open(named);
    // before the file is made, so that it goes on from the same event when it comes back
    String name = context.texts().of("file.session");
    MadeFiles.keep(
        session,
        MadeDocument.holding(
            session, MadeDocument.SESSION, name, EXTENSION, MadeFiles.place(out), withSensitive),
        context);
    SessionLog all = context.logs().log(session.id());
    SessionLog log = withSensitive ? all : all.withoutSensitive(session);
    Optional<char[]> phrase = context.passphrases().forFile(other);
    byte[] file =
        phrase.map(it -> SessionFiles.write(log, it)).orElseGet(() -> SessionFiles.write(log));
    OutputOptions.write(out, file, true, context);
    Withheld left = Withheld.of(log);
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("export");
      shape.put("id", session.id());
      shape.put("name", session.name());
      shape.put("file", out.toString());
      shape.put("sealed", phrase.isPresent());
      shape.put("events", log.events().size());
      shape.put("withheld", left.shape());
      context.print(shape);
      return ExitCode.DONE;
    }
    Texts texts = context.texts();
    context.console().tell(phrase.isPresent() ? "export.sealed" : "export.open", session.name());
    left.words(texts).ifPresent(it -> context.console().tell("export.withheld", it));
    if (phrase.isEmpty() && withSensitive && isSensitive(session)) {
      context.console().tell("export.readable");
    }
    context.console().tell("export.import", out);
    return ExitCode.DONE;
  }

  private static boolean isSensitive(Session session) {
    return session.hasSensitiveAnswers() || !session.notes().isEmpty();
  }
}
