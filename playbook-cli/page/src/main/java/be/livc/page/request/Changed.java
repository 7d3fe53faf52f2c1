package be.livc.page.request;

import be.livc.page.desk.Desk;
import be.livc.page.desk.Sitting;
import be.livc.page.given.Refusal;
import be.livc.page.shape.StateShape;
import be.livc.page.wire.Request;
import be.livc.page.wire.Shape;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.log.SessionLines;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.walk.WalkChange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The replies to what changes a session. */
final class Changed {
  private Changed() {}

  /**
   * Goes on with what a session became.
   *
   * @param noted what is said of it, a sentence each
   * @return what is to be kept, how the session stands, what came in
   */
  static Map<String, @Nullable Object> to(
      Session next, List<String> noted, Request request, Desk desk) {
    Sitting sitting = desk.sitting();
    WalkChange change = sitting.session().changeTo(next);
    SessionLines part = sitting.goOn(next, request.randomness());
    ScreenNames names = new ScreenNames(next.walk(), desk.texts());
    return new Shape()
        .maybe("part", part.log().isEmpty() ? null : part(part, next))
        .put("state", state(request, desk))
        .put("noted", noted)
        .put(
            "new",
            new Shape()
                .put("tasks", change.tasksNew().stream().map(names::task).toList())
                .put("documents", change.documentsNew().stream().map(names::document).toList())
                .map())
        .map();
  }

  static Map<String, @Nullable Object> state(Request request, Desk desk) {
    return new StateShape(desk, request.now().getOffset()).map();
  }

  private static Map<String, @Nullable Object> part(SessionLines part, Session next) {
    return new Shape()
        .put("id", part.id())
        .put("events", next.events().size())
        .put("log", part.log())
        .put("beside", part.beside())
        .put("head", part.head())
        .maybe("texts", part.texts().isEmpty() ? null : part.texts())
        .map();
  }

  static Map<String, @Nullable Object> refused(Refusal why) {
    return new Shape().put("refused", why.shape()).map();
  }

  static Map<String, @Nullable Object> doubted(List<String> doubts) {
    return new Shape().put("doubts", doubts).map();
  }
}
