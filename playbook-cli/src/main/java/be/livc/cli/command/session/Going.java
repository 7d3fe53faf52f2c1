package be.livc.cli.command.session;

import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.playbook.model.Term;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.earlier.SessionForks;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions that are to be removed, with the files made of them. */
final class Going {
  private final Context context;
  private final List<SessionSummary> all;
  private final Map<String, Session> opened = new LinkedHashMap<>();
  private final List<SessionSummary> sessions = new ArrayList<>();
  private final List<SessionList.Sealed> sealed = new ArrayList<>();

  private Going(Context context, SessionList list) {
    this.context = context;
    this.all = list.sessions();
  }

  static Going one(SessionSummary session, Context context) {
    Going going = new Going(context, context.store().list());
    going.sessions.add(session);
    return going;
  }

  /** Those that were last used longer ago than a term. */
  static Going olderThan(Term term, Context context) {
    SessionList list = new SessionArgument(context).read();
    Going going = new Going(context, list);
    LocalDate border = term.before(context.today());
    list.sessions().stream()
        .filter(it -> context.sessionWords().day(it.lastUsed()).isBefore(border))
        .forEach(going.sessions::add);
    list.sealed().stream()
        .filter(it -> context.sessionWords().day(it.lastUsed()).isBefore(border))
        .forEach(going.sealed::add);
    return going;
  }

  /** Those that their playbooks want kept no longer. */
  static Going overdue(Context context) {
    SessionList list = new SessionArgument(context).read();
    Going going = new Going(context, list);
    list.sessions().stream().filter(context.sessionWords()::isOverdue).forEach(going.sessions::add);
    return going;
  }

  List<SessionSummary> sessions() {
    return sessions;
  }

  List<SessionList.Sealed> sealed() {
    return sealed;
  }

  int count() {
    return sessions.size() + sealed.size();
  }

  /** The forks of those that go, which don't go themselves. */
  List<SessionSummary> forks() {
    List<SessionSummary> forks = new ArrayList<>();
    for (SessionSummary other : all) {
      if (!sessions.contains(other) && sessions.stream().anyMatch(it -> isFork(other, it))) {
        forks.add(other);
      }
    }
    return forks;
  }

  /** Takes the forks along, and those of forks. */
  void withForks() {
    for (List<SessionSummary> more = forks(); !more.isEmpty(); more = forks()) {
      sessions.addAll(more);
    }
  }

  private boolean isFork(SessionSummary fork, SessionSummary of) {
    if (!fork.playbook().equals(of.playbook())) {
      return false;
    }
    Optional<Session> one = open(fork);
    Optional<Session> other = open(of);
    return one.isPresent() && other.isPresent() && SessionForks.isForkOf(one.get(), other.get());
  }

  private Optional<Session> open(SessionSummary summary) {
    Session known = opened.get(summary.id());
    if (known == null) {
      known = context.store().open(summary.id(), context.pen()).session().orElse(null);
      if (known != null) {
        opened.put(summary.id(), known);
      }
    }
    return Optional.ofNullable(known);
  }

  /** The files that were made of it, as they were recorded, each once. */
  List<String> files(SessionSummary session) {
    return open(session).stream()
        .flatMap(it -> it.files().stream())
        .map(MadeDocument::file)
        .filter(file -> !file.isEmpty())
        .distinct()
        .toList();
  }

  /** All files of all of them. */
  List<String> files() {
    return sessions.stream().flatMap(it -> files(it).stream()).distinct().toList();
  }

  /** Those that stand where they were put; a name without a place could be any file. */
  static boolean isThere(String file) {
    try {
      Path path = Path.of(file);
      return path.isAbsolute() && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException ofAnotherSystem) {
      return false;
    }
  }

  /** Removes them; gives those that are in use elsewhere, which stay. */
  List<StoreException> remove() {
    List<StoreException> kept = new ArrayList<>();
    List<String> ids = new ArrayList<>(sessions.stream().map(SessionSummary::id).toList());
    sealed.forEach(it -> ids.add(it.id()));
    for (String id : ids) {
      try {
        context.store().remove(id);
      } catch (StoreException e) {
        kept.add(e);
      }
    }
    return kept;
  }
}
