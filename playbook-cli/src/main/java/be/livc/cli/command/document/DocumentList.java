package be.livc.cli.command.document;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Texts;
import be.livc.playbook.document.Document;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.DocumentWords;
import be.livc.playbook.walk.DocumentRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Lists the documents of a session, with what is still to be filled in. */
public final class DocumentList implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Override
  public ExitCode run(Context context) {
    Session session = new SessionArgument(context).open(named);
    Texts texts = context.texts();
    ScreenNames names = new ScreenNames(session.walk(), texts);
    List<Object> shapes = new ArrayList<>();
    List<Menu.Entry> entries = new ArrayList<>();
    for (DocumentRequest writing : session.walk().documents()) {
      Document draft =
          writing.pending() ? null : context.templates().render(writing, session).value();
      String state =
          writing.pending()
              ? texts.of("documents.pending")
              : draft == null ? texts.of("documents.broken") : DocumentWords.status(draft, texts);
      entries.add(
          new Menu.Entry(
              Integer.toString(entries.size() + 1),
              names.document(writing) + ": " + state,
              draft == null ? List.of() : DocumentWords.lines(draft, texts)));
      shapes.add(shape(writing, draft, session, names));
    }
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("documents");
      shape.put("session", session.name());
      shape.put("documents", shapes);
      context.print(shape);
      return ExitCode.DONE;
    }
    Console console = context.console();
    if (entries.isEmpty()) {
      console.tell("documents.none");
    } else {
      console.tell("documents.title", session.name()).gap();
      console.lines(new Menu(entries).lines("", console.width()));
    }
    return ExitCode.DONE;
  }

  private static Map<String, @Nullable Object> shape(
      DocumentRequest writing, @Nullable Document draft, Session session, ScreenNames names) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("key", writing.key());
    shape.put("template", writing.step().template());
    shape.put("name", names.document(writing));
    shape.put("pending", writing.pending());
    shape.put(
        "made", session.made().stream().map(MadeDocument::key).anyMatch(writing.key()::equals));
    shape.put("confidential", draft == null ? null : draft.isConfidential());
    shape.put("blanks", draft == null ? null : DocumentShapes.blanks(draft));
    shape.put("status", draft == null ? null : DocumentShapes.status(draft));
    return shape;
  }
}
