package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.log.LogRelation;
import be.livc.playbook.session.log.LogRelation.Kind;
import be.livc.playbook.session.log.SessionLog;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.screen.Withheld;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a session in that a colleague or another computer handed over as a file. */
public final class SessionImport implements Command {
  private static final int LARGEST = 256 << 20; // as a session in a folder can be

  @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "parameter.livc-file")
  Path file = Path.of("");

  @Option(names = "--as", paramLabel = "NAAM", descriptionKey = "option.import-as")
  @Nullable String as;

  @Override
  public ExitCode run(Context context) {
    SessionLog log = read(context);
    Session handed = SessionFiles.session(log, file.toString(), context.pen());
    if (as != null) {
      return beside(handed, log, as, context);
    }
    LogRelation relation = context.logs().take(log);
    if (relation.kind() == Kind.OTHER) {
      throw twoWays(handed, log, relation.common(), context);
    }
    tell(handed, relation, Withheld.of(context.logs().log(log.id())), context);
    return ExitCode.DONE;
  }

  private SessionLog read(Context context) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST);
    } catch (IOException e) {
      throw Problem.notFound(context.texts().of("file.unread", file)).at(file.toString());
    }
    String place = file.toString();
    return SessionFiles.isSealed(bytes)
        ? context.unlock(phrase -> SessionFiles.read(bytes, place, phrase), place)
        : SessionFiles.read(bytes, place);
  }

  /** A session of its own, with all that is in the file. */
  private static ExitCode beside(Session handed, SessionLog log, String as, Context context) {
    context.passphrases().forNew();
    String name = NewName.of(as, new SessionArgument(context).list(), context.texts());
    Session fork = handed.fork(name);
    context.store().save(fork);
    tell(fork, new LogRelation(Kind.NEW, 0), Withheld.of(log), context);
    return ExitCode.DONE;
  }

  private static void tell(Session session, LogRelation relation, Withheld left, Context context) {
    Texts texts = context.texts();
    int added = relation.kind() == Kind.EARLIER ? 0 : session.events().size() - relation.common();
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("import");
      shape.put("id", session.id());
      shape.put("name", session.name());
      shape.put("was", relation.kind().name().toLowerCase(Locale.ROOT));
      shape.put("added", added);
      shape.put("withheld", left.shape());
      context.print(shape);
      return;
    }
    String name = session.name().isEmpty() ? session.id() : session.name();
    String key = "import." + relation.kind().name();
    context
        .console()
        .say(relation.kind() == Kind.LATER ? texts.count(key, added, name) : texts.of(key, name));
    left.words(texts).ifPresent(it -> context.console().tell("import.withheld", it));
    context.console().tell("import.resume", name);
  }

  private Problem twoWays(Session handed, SessionLog log, int common, Context context) {
    Session here = context.store().open(log.id(), context.pen()).orElseThrow();
    String sentence =
        context
            .texts()
            .of(
                "import.OTHER",
                here.name().isEmpty() ? here.id() : here.name(),
                common + 1,
                moment(here.events().get(common), context),
                moment(handed.events().get(common), context),
                file);
    return Problem.of(ExitCode.IN_USE, sentence).as(StoreProblem.Kind.STALE).at(file.toString());
  }

  private static String moment(SessionEvent event, Context context) {
    String moment = context.sessionWords().moment(event.stamp().time());
    String author = event.stamp().author();
    return author.isEmpty() ? moment : context.texts().of("import.by", moment, author);
  }
}
