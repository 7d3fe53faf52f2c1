package be.livc.playbook.session;

import be.livc.playbook.session.kit.SessionStoreContract;

class MemoryStoreTest extends SessionStoreContract {
  @Override
  protected SessionStore empty() {
    return SessionStore.inMemory();
  }

  /** Memory is not shared between programs: the same store, which closing does not harm. */
  @Override
  protected SessionStore beside(SessionStore first) {
    return first;
  }
}
