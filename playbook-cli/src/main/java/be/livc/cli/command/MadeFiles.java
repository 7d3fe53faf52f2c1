package be.livc.cli.command;

import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.view.StoreProblemText;
import java.nio.file.Path;

/** What a session keeps of the files that were made of it, so that an erasure can name them. */
public final class MadeFiles {
  private MadeFiles() {}

  /** Where a file stands, so that it is found again from any folder. */
  public static String place(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /**
   * Keeps that a file was made that is no document. Where it can't be kept, that is remarked: the
   * file is there all the same.
   *
   * @return the session as it is kept
   */
  public static Session keep(Session session, MadeDocument made, Context context) {
    Session after = session.documentMade(made);
    try {
      return after == session || keep(after, context) ? after : session;
    } catch (StoreException e) {
      context.remark(StoreProblemText.sentence(e.problem(), context.texts()));
      return session;
    }
  }

  /**
   * Keeps what a session says of the documents that were made of it.
   *
   * @return whether it is kept; a session that is open elsewhere is left alone, which is remarked
   * @throws StoreException when it can't be kept for another reason
   */
  public static boolean keep(Session session, Context context) {
    try {
      context.store().save(session);
      return true;
    } catch (StoreException e) {
      if (e.problem().kind() != StoreProblem.Kind.LOCKED) {
        throw e;
      }
      context.remark(context.texts().of("documents.not-recorded", session.name()));
      return false;
    }
  }
}
