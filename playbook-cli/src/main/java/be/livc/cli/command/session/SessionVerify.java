package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Texts;
import be.livc.playbook.VerifiedDocument;
import be.livc.playbook.VerifiedDocument.Outcome;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.SessionJson;
import be.livc.playbook.view.StoreProblemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Says whether a session is whole, and whether its documents come out the same once more. */
public final class SessionVerify implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Override
  public ExitCode run(Context context) {
    SessionSummary summary = new SessionArgument(context).find(named);
    OpenResult opened = context.store().open(summary.id(), context.pen());
    Session session = opened.orElseThrow();
    List<String> problems =
        opened.problems().stream()
            .map(it -> StoreProblemText.sentence(it, context.texts()))
            .toList();
    List<VerifiedDocument> documents = context.templates().verify(session);
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("verified");
      shape.putAll(SessionJson.head(summary));
      shape.put("events", session.events().size());
      shape.put("problems", problems);
      shape.put("documents", documents.stream().map(SessionVerify::shape).toList());
      context.print(shape);
    } else {
      tell(session, problems, documents, context);
    }
    boolean proven = documents.stream().allMatch(VerifiedDocument::isProven);
    return problems.isEmpty() && proven ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static Map<String, @Nullable Object> shape(VerifiedDocument document) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("key", document.made().key());
    shape.put("title", document.made().title());
    shape.put("file", document.made().file());
    shape.put("format", document.made().format());
    shape.put("outcome", name(document.outcome()));
    shape.put("changed", document.changed());
    Map<String, @Nullable Object> versions = Json.object();
    document
        .versions()
        .forEach((name, change) -> versions.put(name, List.of(change.then(), change.now())));
    shape.put("versions", versions);
    shape.put("migrated", document.migrated());
    return shape;
  }

  private static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void tell(
      Session session, List<String> problems, List<VerifiedDocument> documents, Context context) {
    Console console = context.console();
    Texts texts = context.texts();
    problems.forEach(console::say);
    if (problems.isEmpty()) {
      String name = session.name().isEmpty() ? session.id() : session.name();
      console.say(texts.count("verify.whole", session.events().size(), name));
    }
    if (documents.isEmpty()) {
      console.tell("verify.no-documents");
      return;
    }
    console.gap();
    for (VerifiedDocument document : documents) {
      MadeDocument made = document.made();
      console.say("", texts.of("verify.document", made.title(), made.format(), made.file()), 2);
      sentences(document, texts).forEach(it -> console.say("  ", it, 2));
    }
  }

  private static List<String> sentences(VerifiedDocument document, Texts texts) {
    List<String> sentences = new ArrayList<>();
    boolean unexplained = document.outcome() == Outcome.OTHER && document.changed().isEmpty();
    sentences.add(texts.of("verify." + name(document.outcome()) + (unexplained ? ".engine" : "")));
    if (!document.changed().isEmpty()) {
      sentences.add(texts.of("verify.changed", texts.and(document.changed())));
    }
    if (document.outcome() == Outcome.OTHER || document.outcome() == Outcome.SAME_TEXT) {
      document
          .versions()
          .forEach(
              (name, change) ->
                  sentences.add(texts.of("verify.version." + name, change.then(), change.now())));
    }
    if (document.migrated()) {
      sentences.add(texts.of("verify.migrated"));
    }
    return sentences;
  }
}
