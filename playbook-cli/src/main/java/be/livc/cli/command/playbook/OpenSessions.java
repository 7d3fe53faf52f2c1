package be.livc.cli.command.playbook;

import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.playbook.diff.SessionRehearsal;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.SessionSummary;
import java.util.ArrayList;
import java.util.List;

/** The sessions that are under way in a playbook. */
final class OpenSessions {
  private OpenSessions() {}

  /** What a text of the playbook would do to each, last used first; none of them is changed. */
  static List<SessionRehearsal> rehearse(Playbook after, Context context) {
    SessionArgument all = new SessionArgument(context);
    List<SessionRehearsal> rehearsed = new ArrayList<>();
    for (SessionSummary summary : all.list()) {
      if (summary.playbook().equals(after.id()) && !summary.closed()) {
        rehearsed.add(SessionRehearsal.of(all.open(summary), after));
      }
    }
    return rehearsed;
  }
}
