package be.livc.playbook.internal.folder;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Migrated;
import be.livc.playbook.session.SessionEvent.Started;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LogPart;
import be.livc.playbook.session.log.LogReadResult;
import be.livc.playbook.session.log.LogRelation;
import be.livc.playbook.session.log.SessionLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Hands sessions over as their logs, and takes logs in. The caller holds the lock to take. */
final class SessionHandover {
  private final SessionForms forms;
  private final Function<PlaybookText, Optional<Playbook>> playbooks;

  SessionHandover(SessionForms forms, Function<PlaybookText, Optional<Playbook>> playbooks) {
    this.forms = forms;
    this.playbooks = playbooks;
  }

  SessionLog log(SessionFolder folder) throws IOException {
    SessionForm form = forms.of(folder);
    return log(folder, form, read(folder, form));
  }

  private static SessionFolder.Found read(SessionFolder folder, SessionForm form)
      throws IOException {
    SessionFolder.Found found = folder.read(form.reader());
    String place = folder.path().toString();
    for (StoreProblem problem : found.reading().problems(folder.id(), place, found.logLength())) {
      if (problem.kind().fatal()) {
        throw new StoreException(problem);
      }
    }
    return found;
  }

  private static SessionLog log(SessionFolder folder, SessionForm form, SessionFolder.Found found) {
    Set<String> digests = new LinkedHashSet<>();
    for (SessionEvent event : found.reading().events()) {
      if (event instanceof Started started) {
        digests.add(started.digest());
      } else if (event instanceof Migrated migrated) {
        digests.add(migrated.digest());
      }
    }
    List<PlaybookText> texts =
        digests.stream().map(it -> form.shelf().get(folder.id(), it).text()).toList();
    return SessionLog.of(form.seal(), folder.id(), found.soundLog(), found.beside(), texts);
  }

  LogRelation create(SessionFolder folder, SessionLog log) throws IOException {
    SessionForm form = forms.fresh(folder);
    Map<String, String> more = SessionWriter.keepTexts(log.id(), pinned(log), folder, form);
    folder.create(form.writer().header(log.id()), log.all(form.seal()), form.seal(), more);
    return new LogRelation(LogRelation.Kind.NEW, 0);
  }

  LogRelation take(SessionFolder folder, SessionLog log) throws IOException {
    SessionForm form = forms.of(folder);
    SessionFolder.Found found = read(folder, form);
    LogReadResult reading = found.reading();
    FolderMark mark = folder.mark();
    SessionLog kept = log(folder, form, found);
    LogRelation relation = log.relationTo(kept);
    if (found.needsRepair() || !found.isAt(mark, form.seal())) {
      // what is damaged here is mended by its own events, not by those of another
      throw new StoreException(StoreProblem.of(Kind.STALE, log.id(), folder.path().toString()));
    } else if (relation.kind() == LogRelation.Kind.OTHER) {
      return relation;
    }
    LogPart more = log.after(kept, form.seal(), reading.head().last());
    if (!more.log().isEmpty()) {
      SessionWriter.keepTexts(log.id(), pinned(log), form);
    }
    if (!more.log().isEmpty() || !more.beside().isEmpty()) {
      folder.append(more, mark, form.seal());
      folder.erase(folder.read(form.reader()).reading().surplus());
    }
    return relation;
  }

  private List<PinnedPlaybook> pinned(SessionLog log) {
    List<PinnedPlaybook> pinned = new ArrayList<>();
    for (PlaybookText text : log.texts()) {
      Playbook playbook =
          playbooks
              .apply(text)
              .orElseThrow(
                  () ->
                      new StoreException(
                          StoreProblem.of(Kind.PLAYBOOK_UNREADABLE, log.id(), "", text.digest())));
      pinned.add(new PinnedPlaybook(playbook, text));
    }
    return pinned;
  }
}
