package be.livc.page.request;

import be.livc.page.desk.Desk;
import be.livc.page.desk.Sitting;
import be.livc.page.given.Doubts;
import be.livc.page.given.Refusal;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.page.wire.Shape;
import be.livc.playbook.answer.ValueLimits;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.view.EventWords;
import be.livc.playbook.view.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes a session in another way than by an answer. */
final class ChangeRequests {
  private final Desk desk;

  ChangeRequests(Desk desk) {
    this.desk = desk;
  }

  private Map<String, @Nullable Object> changed(Session next, String noted, Request request) {
    return Changed.to(next, noted.isEmpty() ? List.of() : List.of(noted), request, desk);
  }

  Map<String, @Nullable Object> undo(Request request) {
    Session session = desk.sitting().by(request);
    return turned("undo", session, session.undoable(), session.undo(), request);
  }

  Map<String, @Nullable Object> redo(Request request) {
    Session session = desk.sitting().by(request);
    return turned("redo", session, session.redoable(), session.redo(), request);
  }

  private Map<String, @Nullable Object> turned(
      String key,
      Session session,
      Optional<SessionEvent> event,
      Optional<Session> turned,
      Request request) {
    Sentences texts = desk.texts();
    if (event.isEmpty() || turned.isEmpty()) {
      return Changed.refused(Refusal.of(texts.of(key + ".nothing")));
    }
    String noted = texts.of(key + ".done", EventWords.of(event.get(), session, texts));
    return changed(turned.get(), noted, request);
  }

  Map<String, @Nullable Object> tick(Request request) {
    Session session = desk.sitting().by(request);
    ChecklistItem item = item(session, request.text("task"));
    if (!session.hasTask(item.key())) {
      return Changed.refused(Refusal.of(desk.texts().of("tasks.pending", item.name())));
    }
    Session next =
        day(request)
            .map(day -> session.tick(item.key(), day))
            .orElseGet(() -> session.tick(item.key()));
    return changed(next, desk.texts().of("tasks.ticked", item.name()), request);
  }

  Map<String, @Nullable Object> untick(Request request) {
    Session session = desk.sitting().by(request);
    ChecklistItem item = item(session, request.text("task"));
    String noted = desk.texts().of("tasks.unticked", item.name());
    return changed(session.untick(item.key()), noted, request);
  }

  private static ChecklistItem item(Session session, String key) {
    return Checklist.of(session).items().stream()
        .filter(item -> item.key().equals(key))
        .findFirst()
        .orElseThrow(() -> Problem.of("problem.task", key));
  }

  private static Optional<LocalDate> day(Request request) {
    Optional<LocalDate> day = request.day("day");
    if (day.filter(it -> !ValueLimits.holds(it)).isPresent()) {
      throw Problem.of("problem.day", "day", request.text("day"));
    }
    return day;
  }

  Map<String, @Nullable Object> note(Request request) {
    Session session = desk.sitting().by(request);
    String step = request.text("step");
    if (!step.isEmpty() && session.playbook().step(step).isEmpty()) {
      throw Problem.of("problem.step", step);
    }
    String text = request.text("text").trim();
    if (text.isEmpty()) {
      return Changed.refused(Refusal.of(desk.texts().of("note.empty")));
    }
    List<String> doubts = Doubts.about(text, request, desk.texts());
    return doubts.isEmpty()
        ? changed(session.note(step, text), desk.texts().of("note.kept"), request)
        : Changed.doubted(doubts);
  }

  Map<String, @Nullable Object> rename(Request request) {
    Session session = desk.sitting().by(request);
    String name = request.text("name").trim();
    Map<String, @Nullable Object> refusal = Names.refusal(name, "", request, desk.texts());
    return refusal != null ? refusal : changed(session.rename(name), "", request);
  }

  Map<String, @Nullable Object> date(Request request) {
    Session session = desk.sitting().by(request);
    LocalDate day = day(request).orElseThrow(() -> Problem.of("problem.missing", "day"));
    return changed(session.dated(day), "", request);
  }

  Map<String, @Nullable Object> close(Request request) {
    return changed(desk.sitting().by(request).close(), "", request);
  }

  /** Erases answers to sensitive questions and notes for good. */
  Map<String, @Nullable Object> erase(Request request) {
    Sitting sitting = desk.sitting();
    Session session = sitting.by(request);
    Session next = Erasure.sensitive(session);
    if (next.events().size() == session.events().size()) {
      return Changed.refused(Refusal.of(desk.texts().of("erase.nothing")));
    }
    List<String> noted = new ArrayList<>();
    noted.add(desk.texts().of("erase.done"));
    if (!Erasure.answersGone(session, next).isEmpty()) {
      noted.add(desk.texts().of("erase.put-off"));
    }
    Erasure.files(session, next)
        .forEach(made -> noted.add(desk.texts().of("erase.file", made.title())));
    sitting.goOn(next, request.randomness());
    sitting.blankWhatWasErased();
    return new Shape()
        .put("state", Changed.state(request, desk))
        .put("kept", BeginRequests.shape(sitting.kept()))
        .put("noted", noted)
        .map();
  }
}
