package be.livc.cli.page;

import be.livc.cli.console.Texts;
import be.livc.cli.words.SessionWords;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LogRelation;
import be.livc.playbook.session.log.LogStore;
import be.livc.playbook.session.log.SessionLines;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.StoreProblemText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a store, for a page. What the page sends is lines to append; each time the whole
 * is read again, so that nothing is kept that would not open.
 */
final class SessionRoutes {
  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9]{1,64}");

  private final LogStore store;
  private final Texts texts;
  private final SessionWords words;
  private final Function<SessionSummary, String> notice;

  /**
   * Of this store.
   *
   * @param words what is said of sessions
   * @param notice what is to be said of one that is opened; empty for nothing
   */
  SessionRoutes(
      LogStore store, Texts texts, SessionWords words, Function<SessionSummary, String> notice) {
    this.notice = notice;
    this.store = store;
    this.texts = texts;
    this.words = words;
  }

  /** What is asked of sessions; empty for anything else. */
  Optional<Reply> answer(Request request) throws IOException {
    if (request.path().equals("sessions") && request.isGet()) {
      return Optional.of(list());
    }
    Optional<String> id = request.behind("session").filter(it -> ID.matcher(it).matches());
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(request.isGet() ? told(() -> open(id.get())) : post(id.get(), request));
  }

  private Reply list() {
    SessionList list = store.list();
    List<Object> sessions = new ArrayList<>();
    for (SessionSummary session : list.sessions()) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("id", session.id());
      one.put("name", session.name());
      one.put("playbook", session.playbook());
      one.put("version", session.version());
      one.put("lastUsed", words.moment(session.lastUsed()));
      one.put("answered", session.progress().answered());
      one.put("closed", session.closed());
      one.put("sensitive", session.sensitive());
      one.put("notice", notice.apply(session));
      sessions.add(one);
    }
    Map<String, @Nullable Object> object = Json.object();
    object.put("sessions", sessions);
    object.put("sealed", list.sealed().size());
    return Reply.json(200, object);
  }

  private Reply open(String id) {
    claim(id);
    return Reply.json(200, shape(SessionFiles.lines(store.log(id))));
  }

  /** A session as a page takes it up. */
  static Map<String, @Nullable Object> shape(SessionLines lines) {
    Map<String, @Nullable Object> kept = Json.object();
    kept.put("id", lines.id());
    kept.put("log", lines.log());
    kept.put("beside", lines.beside());
    kept.put("head", lines.head());
    kept.put("texts", lines.texts());
    return kept;
  }

  private void claim(String id) {
    store
        .claim(id)
        .ifPresent(
            problem -> {
              throw new StoreException(problem);
            });
  }

  private Reply post(String id, Request request) throws IOException {
    Optional<String> body = request.json();
    if (body.isEmpty()) {
      return Reply.empty(415);
    }
    Optional<SessionLines> part = SessionFiles.form().read(body.get()).flatMap(SessionRoutes::part);
    return part.filter(it -> it.id().equals(id)).isEmpty()
        ? Reply.empty(422)
        : told(() -> keep(part.get()));
  }

  private static Optional<SessionLines> part(Map<String, Object> object) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (object.getOrDefault("texts", Map.of()) instanceof Map<?, ?> map) {
      map.forEach((digest, text) -> texts.put(String.valueOf(digest), String.valueOf(text)));
    }
    return object.get("id") instanceof String id
            && object.get("log") instanceof String log
            && object.get("beside") instanceof String beside
            && object.get("head") instanceof String head
        ? Optional.of(new SessionLines(id, log, beside, head, texts))
        : Optional.empty();
  }

  /** Keeps a part; once this returns it is safe. */
  private synchronized Reply keep(SessionLines part) {
    Optional<SessionLines> before = kept(part.id());
    boolean again = before.isPresent() && before.get().log().endsWith(part.log());
    if (!again) {
      before.ifPresent(it -> requireNext(it, part));
      SessionLines whole = before.map(it -> it.with(part)).orElse(part);
      LogRelation relation = store.take(SessionFiles.log(whole));
      if (relation.kind() == LogRelation.Kind.OTHER) {
        throw new StoreException(StoreProblem.of(Kind.STALE, part.id(), ""));
      } else if (before.isEmpty()) {
        claim(part.id());
      }
    }
    Map<String, @Nullable Object> object = Json.object();
    object.put("head", kept(part.id()).map(SessionLines::head).orElse(""));
    return Reply.json(200, object);
  }

  /** Something else was kept meanwhile when it does not go on from the last event. */
  private static void requireNext(SessionLines before, SessionLines part) {
    Object last = member(before.head(), "last");
    Object previous = member(part.log(), "p");
    if (last == null || !last.equals(previous)) {
      throw new StoreException(StoreProblem.of(Kind.STALE, part.id(), ""));
    }
  }

  /** A member of the first of some lines; null when it isn't there. */
  private static @Nullable Object member(String lines, String name) {
    String first = lines.substring(0, Math.max(0, lines.indexOf('\n')));
    return SessionFiles.form().read(first).map(it -> it.get(name)).orElse(null);
  }

  private Optional<SessionLines> kept(String id) {
    try {
      return Optional.of(SessionFiles.lines(store.log(id)));
    } catch (StoreException e) {
      if (e.problem().kind() == Kind.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Does something with the store, and says what was the matter. */
  private Reply told(Supplier<Reply> what) {
    try {
      return what.get();
    } catch (StoreException e) {
      StoreProblem problem = e.problem();
      int status =
          switch (problem.kind()) {
            case NOT_FOUND -> 404;
            case STALE, LOCKED -> 409;
            case FILE_DAMAGED -> 422;
            default -> 500;
          };
      String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return Reply.problem(status, kind, StoreProblemText.sentence(problem, texts));
    }
  }
}
