package be.livc.page.desk;

import be.livc.page.wire.PageTexts;
import be.livc.page.wire.Problem;
import be.livc.playbook.model.Language;
import be.livc.playbook.view.Sentences;
import org.jspecify.annotations.Nullable;

/** What lies open: a playbook, and a session where one was begun or taken up. */
public final class Desk {
  private @Nullable OpenBook book;
  private @Nullable Sitting sitting;

  /** Lays another playbook open; a session is put away. */
  public void open(OpenBook other) {
    book = other;
    sitting = null;
  }

  /** Goes on with a session. */
  public void sit(Sitting other) {
    sitting = other;
  }

  /** The playbook that lies open. */
  public OpenBook book() {
    if (book == null) {
      throw Problem.of("problem.not-open");
    }
    return book;
  }

  /** The session that lies open. */
  public Sitting sitting() {
    book();
    if (sitting == null) {
      throw Problem.of("problem.no-session");
    }
    return sitting;
  }

  /** What the page says, in the language of the playbook. */
  public Sentences texts() {
    return book == null ? PageTexts.in(Language.NL) : book.texts();
  }
}
