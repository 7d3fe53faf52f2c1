package be.livc.page.shape;

import be.livc.page.desk.Desk;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.playbook.Templates;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistFilter;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Role;
import be.livc.playbook.session.Session;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** The checklist of a session, whole or cut down. */
public final class Checklists {
  private Checklists() {}

  /** With the documents that a question put off leaves open, cut down as a request asks. */
  public static Checklist of(Session session, Desk desk, Request request) {
    Templates templates = desk.book().templates();
    Checklist whole = Checklist.of(session, templates::uses, desk.texts().language());
    String filter = request.optional("filter").orElse("");
    return filter.isEmpty() ? whole : whole.only(List.of(filter(filter, whole, session, request)));
  }

  private static ChecklistFilter filter(
      String named, Checklist list, Session session, Request request) {
    if (named.equals("week")) {
      return ChecklistFilter.dueBy(
          request.now().toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
          list.words());
    }
    for (ChecklistFilter.State state : ChecklistFilter.State.values()) {
      if (state.id().equals(named)) {
        return ChecklistFilter.of(state, list.words());
      }
    }
    Role role = session.playbook().roles().get(named);
    if (role != null) {
      return ChecklistFilter.of(role);
    }
    List<Phase> phases = session.playbook().phases();
    for (Phase phase : phases) {
      if (phase.id().equals(named)) {
        String number = Integer.toString(phases.indexOf(phase) + 1);
        String title = phase.title().markdown();
        return new ChecklistFilter(ChecklistFilter.Kind.PHASE, number, title);
      }
    }
    throw Problem.of("problem.filter", named.toLowerCase(Locale.ROOT));
  }
}
