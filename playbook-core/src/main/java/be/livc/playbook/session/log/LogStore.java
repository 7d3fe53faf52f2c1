package be.livc.playbook.session.log;

import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;

/** A store whose sessions can be handed over with their chain. */
public interface LogStore extends SessionStore {
  /**
   * The log of a session, as far as it is sound.
   *
   * @param id the id of the session
   * @throws StoreException when there is none, or it can't be read
   */
  SessionLog log(String id);

  /**
   * Takes a log in. One of a session that is not kept yet is kept; where it goes on from what is
   * kept, that is added; what it holds that was not handed over before is added too. Where the two
   * went different ways nothing is changed.
   *
   * @return how it stood to what was kept
   * @throws StoreException when it could not be kept, or the session is in use elsewhere
   */
  LogRelation take(SessionLog log);
}
