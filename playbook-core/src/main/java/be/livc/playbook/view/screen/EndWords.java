package be.livc.playbook.view.screen;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.Walk;
import java.util.HashSet;
import java.util.Set;

/** What is said once all questions were had. */
public final class EndWords {
  private EndWords() {}

  /** That all were had, or all but those put off. */
  public static String had(Walk walk, Sentences texts) {
    int waiting = walk.putOff().size();
    String title = ScreenNames.title(walk.playbook());
    return waiting == 0 ? texts.of("end.all", title) : texts.count("end.all.but", waiting, title);
  }

  /** How many tasks there are and how many are done, and the same of documents. */
  public static String counts(Session session, Sentences texts) {
    Walk walk = session.walk();
    Checklist list = Checklist.of(session);
    Set<String> made = new HashSet<>();
    for (MadeDocument document : session.made()) {
      made.add(document.key());
    }
    return texts.of(
        "end.counts",
        texts.count("tasks", list.items().size()),
        list.done(),
        texts.count("documents", walk.documents().size()),
        walk.documents().stream().filter(it -> made.contains(it.key())).count());
  }
}
