package be.livc.playbook.internal.folder;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.EventHistory;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionNames;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LogRelation;
import be.livc.playbook.session.log.LogStore;
import be.livc.playbook.session.log.ObjectCodec;
import be.livc.playbook.session.log.SessionKeys;
import be.livc.playbook.session.log.SessionLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Sessions in a folder; see the package for its layout. */
public final class FolderStore implements LogStore {
  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9]{1,64}");
  private static final Recorder READING = Recorder.of("", Clock.systemUTC());

  private final Path sessions;
  private final SessionForms forms;
  private final SessionHandover handover;
  private final SessionWriter writer = new SessionWriter();
  private final Map<String, Locks.Held> claimed = new HashMap<>();

  /**
   * A store below a folder, which is made at the first save.
   *
   * @param home made private when it is not there yet
   * @param form how objects are written
   * @param playbooks reads the texts that sessions hold on to; empty where it can't
   * @param keys opens sessions that are sealed, and seals new ones; closed with the store
   */
  public FolderStore(
      Path home,
      ObjectCodec form,
      Function<PlaybookText, Optional<Playbook>> playbooks,
      SessionKeys keys) {
    this.sessions = home.toAbsolutePath().resolve("sessions");
    this.forms = new SessionForms(home.toAbsolutePath(), form, playbooks, keys);
    this.handover = new SessionHandover(forms, playbooks);
  }

  /** A store in which nothing is sealed. */
  public FolderStore(
      Path home, ObjectCodec form, Function<PlaybookText, Optional<Playbook>> playbooks) {
    this(home, form, playbooks, SessionKeys.none());
  }

  @Override
  public synchronized SessionList list() {
    List<SessionSummary> summaries = new ArrayList<>();
    List<SessionList.Sealed> sealed = new ArrayList<>();
    List<StoreProblem> problems = new ArrayList<>();
    for (String id : ids(problems)) {
      Optional<SessionSummary> kept = summary(id);
      if (kept.isPresent()) {
        summaries.add(kept.get());
        continue;
      }
      OpenResult opened = read(id, READING, writer::listed);
      opened.session().map(SessionSummary::of).ifPresent(summaries::add);
      if (opened.problems().stream().anyMatch(it -> isSealed(it.kind()))) {
        sealed.add(new SessionList.Sealed(id, lastWritten(id)));
      } else {
        problems.addAll(opened.problems());
      }
    }
    return new SessionList(summaries, sealed, problems);
  }

  /** What is kept of it for lists; what can't be read is read whole, which tells why. */
  private Optional<SessionSummary> summary(String id) {
    try {
      SessionFolder folder = folder(id);
      SessionForm form = forms.of(folder);
      return folder
          .summary(form.seal())
          .filter(kept -> form.shelf().isSound(kept.digest()))
          .map(KeptSummary::summary);
    } catch (IOException | StoreException e) {
      return Optional.empty();
    }
  }

  /** With another passphrase than this one: nothing is the matter with it. */
  private static boolean isSealed(Kind kind) {
    return kind == Kind.SEALED || kind == Kind.WRONG_PASSPHRASE;
  }

  private Instant lastWritten(String id) {
    try {
      return folder(id).lastWritten();
    } catch (IOException gone) {
      return Instant.EPOCH;
    }
  }

  @Override
  public synchronized OpenResult open(String idOrName, Recorder pen) {
    if (ID.matcher(idOrName).matches() && folder(idOrName).exists()) {
      return read(idOrName, pen, writer::opened);
    }
    List<StoreProblem> problems = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (String id : ids(problems)) {
      names.put(id, name(id));
    }
    return SessionNames.find(idOrName, names)
        .match(
            id -> read(id, pen, writer::opened),
            problem -> {
              problems.add(problem);
              return OpenResult.failed(problems);
            });
  }

  private List<String> ids(List<StoreProblem> problems) {
    try {
      return TempFiles.children(sessions).stream()
          .map(folder -> folder.getFileName().toString())
          .filter(id -> ID.matcher(id).matches())
          .toList();
    } catch (IOException e) {
      problems.add(IoProblems.problem("", sessions, e));
      return List.of();
    }
  }

  private String name(String id) {
    Optional<SessionSummary> kept = summary(id);
    if (kept.isPresent()) {
      return kept.get().name();
    }
    try {
      SessionFolder folder = folder(id);
      List<SessionEvent> events = folder.read(forms.of(folder).reader()).reading().events();
      return events.isEmpty() ? "" : EventHistory.name(events);
    } catch (IOException | StoreException e) {
      // opening it by id tells what is the matter; here it only has no name
      return "";
    }
  }

  /** Something to do with a session that was read. */
  private interface Reading {
    void done(Session session, SessionFolder folder, SessionFolder.Found found, SessionForm form)
        throws IOException;
  }

  private OpenResult read(String id, Recorder pen, Reading reading) {
    SessionFolder folder = folder(id);
    List<StoreProblem> problems = new ArrayList<>();
    try {
      SessionForm form = forms.of(folder);
      SessionFolder.Found found = folder.read(form.reader());
      problems.addAll(found.reading().problems(id, folder.path().toString(), found.logLength()));
      if (problems.stream().anyMatch(problem -> problem.kind().fatal())) {
        return OpenResult.failed(problems);
      }
      List<SessionEvent> events = found.reading().events();
      Session session = Session.of(id, events, digest -> form.shelf().get(id, digest), pen);
      reading.done(session, folder, found, form);
      return OpenResult.of(session, problems);
    } catch (IOException e) {
      problems.add(IoProblems.problem(id, folder.path(), e));
    } catch (StoreException e) {
      problems.add(e.problem());
    } catch (IllegalArgumentException e) {
      problems.add(StoreProblem.of(Kind.UNREADABLE, id, folder.path().toString()));
    }
    return OpenResult.failed(problems);
  }

  @Override
  public synchronized void save(Session session) {
    SessionFolder folder = folder(session.id());
    try {
      if (!folder.exists()) {
        TempFiles.sweep(sessions);
        writer.create(session, folder, forms.fresh(folder));
      } else if (isStillClaimed(session.id(), folder)) {
        writer.save(session, folder, forms.of(folder));
      } else {
        Locks.Held held = lock(session.id(), folder);
        try {
          writer.save(session, folder, forms.of(folder));
        } finally {
          held.close();
        }
      }
    } catch (IOException e) {
      writer.forget(session.id());
      throw IoProblems.exception(session.id(), folder.path(), e);
    }
  }

  /** Whose lock was taken away from under it, takes it again: another may have it by now. */
  private boolean isStillClaimed(String id, SessionFolder folder) throws IOException {
    Locks.Held held = claimed.get(id);
    if (held != null && !held.holds()) {
      claimed.remove(id);
      held.close();
      held = lock(id, folder);
      claimed.put(id, held);
    }
    return held != null;
  }

  private static Locks.Held lock(String id, SessionFolder folder) throws IOException {
    return Locks.take(folder.lock())
        .orElseThrow(
            () -> new StoreException(StoreProblem.of(Kind.LOCKED, id, folder.path().toString())));
  }

  @Override
  public synchronized Optional<StoreProblem> claim(String id) {
    SessionFolder folder = folder(id);
    if (claimed.containsKey(id)) {
      return Optional.empty();
    } else if (!folder.exists()) {
      return Optional.of(StoreProblem.of(Kind.NOT_FOUND, "", "", id));
    }
    try {
      claimed.put(id, lock(id, folder));
      return Optional.empty();
    } catch (StoreException e) {
      return Optional.of(e.problem());
    } catch (IOException e) {
      return Optional.of(IoProblems.problem(id, folder.path(), e));
    }
  }

  @Override
  public synchronized void remove(String id) {
    SessionFolder folder = folder(id);
    if (!folder.exists()) {
      throw new StoreException(StoreProblem.of(Kind.NOT_FOUND, "", "", id));
    }
    try {
      Locks.Held held = claimed.remove(id);
      // a folder with an open file can't be renamed everywhere, so the lock ends just before
      (held != null ? held : lock(id, folder)).close();
      Path gone = sessions.resolve("gone-" + id);
      Files.move(folder.path(), gone, StandardCopyOption.ATOMIC_MOVE);
      writer.forget(id);
      forms.forget(id);
      TempFiles.sweep(sessions);
      PrivateFiles.sync(sessions);
    } catch (IOException e) {
      throw IoProblems.exception(id, folder.path(), e);
    }
  }

  @Override
  public synchronized SessionLog log(String id) {
    SessionFolder folder = folder(id);
    requireThere(folder);
    try {
      return handover.log(folder);
    } catch (IOException e) {
      throw IoProblems.exception(id, folder.path(), e);
    }
  }

  private static void requireThere(SessionFolder folder) {
    if (!folder.exists()) {
      throw new StoreException(StoreProblem.of(Kind.NOT_FOUND, "", "", folder.id()));
    }
  }

  @Override
  public synchronized LogRelation take(SessionLog log) {
    SessionFolder folder = folder(log.id());
    writer.forget(log.id());
    try {
      if (!folder.exists()) {
        TempFiles.sweep(sessions);
        return handover.create(folder, log);
      } else if (claimed.containsKey(log.id())) {
        return handover.take(folder, log);
      }
      Locks.Held held = lock(log.id(), folder);
      try {
        return handover.take(folder, log);
      } finally {
        held.close();
      }
    } catch (IOException e) {
      throw IoProblems.exception(log.id(), folder.path(), e);
    }
  }

  private SessionFolder folder(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("an id has letters and digits only");
    }
    return new SessionFolder(sessions.resolve(id));
  }

  @Override
  public synchronized void close() {
    for (Map.Entry<String, Locks.Held> held : claimed.entrySet()) {
      try {
        held.getValue().close();
      } catch (IOException e) {
        throw IoProblems.exception(held.getKey(), folder(held.getKey()).path(), e);
      }
    }
    claimed.clear();
    writer.forgetAll();
    forms.close();
  }

  /**
   * Puts another record of the key of a sealed session in place: the session itself isn't touched.
   *
   * @param change gives the new record for the one that is kept, and where that is
   * @throws StoreException when there is no such session, it is not sealed or in use elsewhere
   */
  public synchronized void rewrap(String id, BinaryOperator<String> change) {
    SessionFolder folder = folder(id);
    try {
      Locks.Held held = lock(id, folder);
      try {
        String place = folder.keyFile().toString();
        byte[] record =
            folder
                .key()
                .orElseThrow(
                    () -> new StoreException(StoreProblem.of(Kind.KEY_MISSING, id, place)));
        folder.rewriteKey(change.apply(new String(record, StandardCharsets.UTF_8), place));
      } finally {
        held.close();
      }
    } catch (IOException e) {
      throw IoProblems.exception(id, folder.path(), e);
    }
  }
}
