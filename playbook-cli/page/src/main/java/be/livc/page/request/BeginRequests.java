package be.livc.page.request;

import be.livc.page.desk.Desk;
import be.livc.page.desk.OpenBook;
import be.livc.page.desk.Resuming;
import be.livc.page.desk.Sitting;
import be.livc.page.shape.OpenedShape;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.page.wire.Shape;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.log.SessionLines;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.StoreProblemText;
import be.livc.playbook.view.screen.StartWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a playbook open; begins a session, or takes one up. */
final class BeginRequests {
  private final Desk desk;

  BeginRequests(Desk desk) {
    this.desk = desk;
  }

  Map<String, @Nullable Object> open(Request request) {
    OpenBook book = OpenBook.of(request);
    LocalDate today = request.now().toLocalDate();
    desk.open(book);
    return OpenedShape.of(book, today);
  }

  Map<String, @Nullable Object> start(Request request) {
    Playbook playbook = desk.book().playbook();
    LocalDate today = request.now().toLocalDate();
    String offered = StartWords.name(playbook, today, request.texts("taken"));
    String typed = request.text("name").trim();
    String name = typed.isEmpty() ? offered : typed;
    Map<String, @Nullable Object> reply = Names.refusal(name, offered, request, desk.texts());
    if (reply == null) {
      Session begun = Session.start(desk.book().pinned(), name, Sitting.pen(request));
      desk.sit(Sitting.begun(begun));
      reply = Changed.to(begun, List.of(), request, desk);
    }
    return reply;
  }

  Map<String, @Nullable Object> resume(Request request) {
    SessionLines kept = kept(request.object("session"));
    Resuming resumed = Resuming.of(kept, desk.book(), Sitting.pen(request));
    requireSamePlaybook(resumed.sitting().session(), desk.book());
    desk.sit(resumed.sitting());
    List<String> sentences =
        resumed.problems().stream()
            .map((StoreProblem it) -> StoreProblemText.sentence(it, desk.texts()))
            .toList();
    return new Shape()
        .put("state", Changed.state(request, desk))
        .put("problems", sentences)
        .maybe("mended", resumed.mended() ? shape(resumed.sitting().kept()) : null)
        .map();
  }

  /** A page leads through one playbook. */
  static void requireSamePlaybook(Session session, OpenBook book) {
    Playbook other = session.playbook();
    if (!other.id().equals(book.playbook().id())) {
      throw Problem.of("problem.other-playbook", ScreenNames.title(other));
    }
  }

  static SessionLines kept(Map<String, Object> object) {
    Request kept = new Request(object);
    Map<String, String> texts = new LinkedHashMap<>();
    kept.object("texts")
        .forEach(
            (digest, text) -> texts.put(digest, new Request(Map.of("texts", text)).text("texts")));
    return new SessionLines(
        kept.text("id"),
        kept.text("log"),
        kept.text("beside"),
        kept.optional("head").orElse(""),
        texts);
  }

  static Map<String, @Nullable Object> shape(SessionLines kept) {
    return new Shape()
        .put("id", kept.id())
        .put("log", kept.log())
        .put("beside", kept.beside())
        .put("head", kept.head())
        .put("texts", kept.texts())
        .map();
  }
}
