package be.livc.playbook.internal.folder;

import be.livc.playbook.internal.folder.SessionFolder.Found;
import be.livc.playbook.session.EventHistory;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Migrated;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LogHead;
import be.livc.playbook.session.log.LogPart;
import be.livc.playbook.session.log.LogReadResult;
import be.livc.playbook.session.log.LogWriter.Written;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the events of sessions that are not yet kept. The caller holds the lock. */
final class SessionWriter {
  /** Sessions that were not written for longer are read again first. */
  private static final int MOST_KNOWN = 256;

  /** More kinds of damage than a session can have. */
  private static final int MOST_MENDS = 5;

  private final Map<String, Kept> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST_KNOWN;
        }
      };

  /**
   * How this store last saw a session, so that an answer costs no reading. What people wrote is not
   * held on to: whoever saves brings the last event along, or all is read again.
   */
  private record Kept(WeakReference<SessionEvent> last, LogHead head, FolderMark mark) {
    boolean isBefore(Session session) {
      List<SessionEvent> events = session.events();
      SessionEvent known = last.get();
      return known != null
          && head.count() <= events.size()
          && events.get(head.count() - 1) == known;
    }
  }

  /** Remembers a session that was read and found sound. */
  void opened(Session session, SessionFolder folder, Found found, SessionForm form)
      throws IOException {
    FolderMark mark = folder.mark();
    if (isSound(found, mark, form)) {
      kept.put(session.id(), known(session.events(), found.reading().head(), mark));
    }
  }

  private static boolean isSound(Found found, FolderMark mark, SessionForm form) {
    return !found.needsRepair()
        && found.reading().surplus().isEmpty()
        && found.isAt(mark, form.seal());
  }

  /** Keeps what a list shows of a session that was read for it and found whole. */
  void listed(Session session, SessionFolder folder, Found found, SessionForm form)
      throws IOException {
    FolderMark mark = folder.mark();
    if (isSound(found, mark, form) && found.reading().lost().isEmpty()) {
      folder.writeSummary(session, mark, form.seal());
    }
  }

  void forget(String id) {
    kept.remove(id);
  }

  void forgetAll() {
    kept.clear();
  }

  void create(Session session, SessionFolder folder, SessionForm form) throws IOException {
    Map<String, String> more = keepTexts(session.id(), session.texts(), folder, form);
    String header = form.writer().header(session.id());
    Written written = form.writer().write(session.id(), "", session.events());
    folder.create(header, LogPart.of(written), form.seal(), more);
    remember(session, folder, written.head(), form);
  }

  /**
   * Keeps the texts of a session that is still to come about.
   *
   * @return of one that is sealed, the files to make with it
   */
  static Map<String, String> keepTexts(
      String session, List<PinnedPlaybook> texts, SessionFolder folder, SessionForm form)
      throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    if (form.key() == null) {
      keepTexts(session, texts, form);
    } else {
      files.put(folder.keyFile().getFileName().toString(), form.key());
      for (PinnedPlaybook pinned : texts) {
        Map.Entry<String, String> file = form.shelf().file(session, pinned);
        files.put(file.getKey(), file.getValue());
      }
    }
    return files;
  }

  static void keepTexts(String session, List<PinnedPlaybook> texts, SessionForm form)
      throws IOException {
    for (PinnedPlaybook pinned : texts) {
      form.shelf().keep(session, pinned);
    }
  }

  void save(Session session, SessionFolder folder, SessionForm form) throws IOException {
    Kept before = kept.remove(session.id());
    if (before == null || !before.isBefore(session) || !folder.mark().equals(before.mark())) {
      Found found = setRight(session, folder, form);
      LogReadResult reading = found.reading();
      if (!EventHistory.isToBeWritten(reading.events(), session, folder.path().toString())) {
        return;
      }
      before = known(reading.events(), reading.head(), folder.mark());
      if (!found.isAt(before.mark(), form.seal())) {
        throw stale(session, folder);
      }
    }
    List<SessionEvent> news =
        session.events().subList(before.head().count(), session.events().size());
    LogHead head = before.head();
    if (!news.isEmpty()) {
      head = append(session, news, before, folder, form);
    }
    remember(session, folder, head, form);
  }

  private LogHead append(
      Session session, List<SessionEvent> news, Kept before, SessionFolder folder, SessionForm form)
      throws IOException {
    if (news.stream().anyMatch(Migrated.class::isInstance)) {
      keepTexts(session.id(), session.texts(), form);
    }
    Written written = form.writer().write(session.id(), before.head().last(), news);
    if (!folder.append(LogPart.of(written), before.mark(), form.seal())) {
      throw stale(session, folder);
    }
    if (news.stream().anyMatch(Erased.class::isInstance)) {
      eraseSurplus(folder.read(form.reader()), folder);
    }
    return written.head();
  }

  private boolean eraseSurplus(Found found, SessionFolder folder) throws IOException {
    List<LogReadResult.Bytes> surplus = found.reading().surplus();
    boolean erased = found.reading().events().stream().anyMatch(Erased.class::isInstance);
    if (surplus.isEmpty() || !erased) {
      return false;
    }
    folder.erase(surplus);
    return true;
  }

  /** Reads what is there, sets damage right, and ends what another left half-done. */
  private Found setRight(Session session, SessionFolder folder, SessionForm form)
      throws IOException {
    for (int i = 0; i < MOST_MENDS; i++) {
      Found found = folder.read(form.reader());
      if (!isMended(session, found, folder, form)) {
        return found;
      }
    }
    throw stale(session, folder); // another goes on changing it, against all locks
  }

  private boolean isMended(Session session, Found found, SessionFolder folder, SessionForm form)
      throws IOException {
    String id = session.id();
    LogReadResult reading = found.reading();
    if (reading.newer() > 0) {
      throw new StoreException(
          reading.problems(id, folder.path().toString(), found.logLength()).get(0));
    } else if (reading.events().isEmpty()
        || EventHistory.restores(reading.events(), reading.lost(), session)) {
      Written all = form.writer().write(id, "", session.events());
      folder.rewrite(found, form.writer().header(id), LogPart.of(all), form.seal());
    } else if (found.needsRepair()) {
      folder.repair(found, form.writer().header(id), form.seal());
    } else if (reading.counted() != reading.events().size()) {
      folder.writeHead(reading.head(), form.seal());
    } else {
      return eraseSurplus(found, folder);
    }
    return true;
  }

  private static StoreException stale(Session session, SessionFolder folder) {
    return new StoreException(StoreProblem.of(Kind.STALE, session.id(), folder.path().toString()));
  }

  private static Kept known(List<SessionEvent> events, LogHead head, FolderMark mark) {
    return new Kept(new WeakReference<>(events.get(events.size() - 1)), head, mark);
  }

  /** What another added meanwhile, against all locks, is read the next time. */
  private void remember(Session session, SessionFolder folder, LogHead head, SessionForm form)
      throws IOException {
    FolderMark mark = folder.mark();
    if (mark.ends(head, form.seal())) {
      kept.put(session.id(), known(session.events(), head, mark));
      folder.writeSummary(session, mark, form.seal());
    }
  }
}
