package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ProgressLine;

/** What is said when someone stops: that all is kept, and how to go on. */
final class KeptScreen {
  private KeptScreen() {}

  /**
   * Says it.
   *
   * @param place where sessions are kept
   */
  static void show(Console console, Session session, String place) {
    Texts texts = console.texts();
    console.gap();
    String progress = ProgressLine.withoutAside(session.walk().progress(), texts);
    console.tell("kept", session.name(), progress);
    console.tell("kept.resume");
    console.tell("kept.checklist", session.name());
    sensitive(console, session, place);
  }

  /** Where a session with sensitive answers stands, and how to erase them; else nothing. */
  static void sensitive(Console console, Session session, String place) {
    if (session.hasSensitiveAnswers()) {
      console.gap().tell("kept.sensitive", session.name(), place);
    }
  }
}
