package be.livc.playbook.internal.folder;

import be.livc.playbook.session.EventHistory;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Migrated;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.log.LogHead;
import be.livc.playbook.session.log.LogReadResult;
import be.livc.playbook.session.log.LogWriter.Written;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the events of sessions that are not yet kept. The caller holds the lock. */
final class SessionWriter {
  private final Map<String, Kept> kept = new HashMap<>();

  /** How this store last saw a session, so that an answer costs no reading. */
  private record Kept(List<SessionEvent> events, LogHead head, long logLength) {}

  /** Remembers a session that was read and found sound. */
  void opened(Session session, SessionFolder.Found found) {
    LogReadResult reading = found.reading();
    if (!found.needsRepair() && reading.besideRest() == null) {
      kept.put(session.id(), new Kept(session.events(), reading.head(), found.logLength()));
    }
  }

  void forget(String id) {
    kept.remove(id);
  }

  void create(Session session, SessionFolder folder, SessionForm form) throws IOException {
    Map<String, String> more = new LinkedHashMap<>();
    if (form.key() == null) {
      keepTexts(session, form);
    } else {
      more.put(folder.keyFile().getFileName().toString(), form.key());
      for (PinnedPlaybook pinned : session.texts()) {
        Map.Entry<String, String> file = form.shelf().file(session.id(), pinned);
        more.put(file.getKey(), file.getValue());
      }
    }
    String header = form.writer().header(session.id());
    Written written = form.writer().write(session.id(), "", session.events());
    folder.create(header, written, form.seal(), more);
    remember(session, written.head(), (long) header.length() + written.log().length());
  }

  private void keepTexts(Session session, SessionForm form) throws IOException {
    for (PinnedPlaybook pinned : session.texts()) {
      form.shelf().keep(session.id(), pinned);
    }
  }

  void save(Session session, SessionFolder folder, SessionForm form) throws IOException {
    Kept before = kept.get(session.id());
    if (before == null || !folder.isAt(before.logLength(), before.head(), form.seal())) {
      before = setRight(session.id(), folder, form);
    }
    if (!EventHistory.isToBeWritten(before.events(), session, folder.path().toString())) {
      return;
    }
    int known = before.events().size();
    List<SessionEvent> news = session.events().subList(known, session.events().size());
    if (news.isEmpty()) {
      return;
    }
    if (news.stream().anyMatch(Migrated.class::isInstance)) {
      keepTexts(session, form);
    }
    Written written = form.writer().write(session.id(), before.head().last(), news);
    folder.append(written, form.seal());
    remember(session, written.head(), before.logLength() + written.log().length());
    if (news.stream().anyMatch(Erased.class::isInstance)) {
      @Nullable String rest = folder.read(form.reader()).reading().besideRest();
      if (rest != null) {
        folder.erase(rest);
      }
    }
  }

  /** Reads what is there, sets damage right, and ends what another left half-done. */
  private Kept setRight(String id, SessionFolder folder, SessionForm form) throws IOException {
    SessionFolder.Found found = folder.read(form.reader());
    LogReadResult reading = found.reading();
    if (reading.newer() > 0) {
      throw new StoreException(
          reading.problems(id, folder.path().toString(), found.logLength()).get(0));
    }
    if (found.needsRepair()) {
      folder.repair(found, form.writer().header(id), form.seal());
    } else if (reading.counted() != reading.events().size()) {
      folder.writeHead(reading.head(), form.seal());
    }
    @Nullable String rest = reading.besideRest();
    if (rest != null && reading.events().stream().anyMatch(Erased.class::isInstance)) {
      folder.erase(rest);
    }
    return new Kept(reading.events(), reading.head(), folder.logLength());
  }

  private void remember(Session session, LogHead head, long logLength) {
    kept.put(session.id(), new Kept(session.events(), head, logLength));
  }
}
