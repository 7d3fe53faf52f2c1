package stranger;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Stores;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.SessionJson;
import be.livc.playbook.walk.DocumentRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Walks the packed playbook by its first options, keeps the session, and makes every file. */
public final class Main {
  private Main() {}

  /** Expects a folder in which a session can be kept. */
  public static void main(String[] words) {
    LoadResult loaded = PlaybookLibrary.of(List.of()).load("livc-r");
    Recorder pen = Recorder.of("An", Clock.systemUTC());
    Session session = Session.start(loaded.pinned(), "Proef", pen);
    int asked = 0;
    while (!session.walk().atEnd()) {
      Ask question = session.walk().open().orElseThrow();
      Value value = AnswerParser.read(question, typed(question), Language.NL).value();
      Attempt attempt = session.answer(question, value);
      if (attempt.rejection().isPresent()) {
        throw new IllegalStateException(question.id() + ": " + attempt.rejection());
      }
      session = attempt.session();
      asked++;
    }
    try (SessionStore store = Stores.folder(Path.of(words[0]))) {
      store.save(session);
      session = store.open(session.id(), pen).orElseThrow();
    }
    Templates templates = Templates.of(List.of());
    int files = 0;
    for (DocumentRequest request : session.walk().documents()) {
      for (DocumentFormat format : Templates.documentFormats()) {
        if (templates.render(request, session).orElseThrow().as(format).length > 0) {
          files++;
        }
      }
    }
    Checklist list = Checklist.of(session);
    for (DocumentFormat format :
        List.of(DocumentFormat.DOCX, DocumentFormat.HTML, DocumentFormat.JSON)) {
      templates.export(list, format);
    }
    String json = Json.write(SessionJson.of(session, Sentences.in(Language.NL)));
    System.out.println(
        asked
            + " asked, "
            + list.items().size()
            + " tasks, "
            + files
            + " files, "
            + json.substring(0, 13));
  }

  private static String typed(Ask question) {
    return switch (question.type().kind()) {
      case CHOICE, CHOICES, YES_NO -> question.type().options().get(0).key();
      case NUMBER -> "3";
      case DATE -> "2026-12-01";
      default -> question.optional() ? "" : "Voorbeeld";
    };
  }
}
