package be.livc.playbook.internal.jdbc;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.EventHistory;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Migrated;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionNames;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogHead;
import be.livc.playbook.session.log.ObjectCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Sessions of one tenant in PostgreSQL; see the package. */
public final class JdbcStore implements SessionStore {
  /** How long an answer of the database may take. */
  public static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9]{1,64}");
  private static final LogHead NONE = new LogHead(0, "");

  /** How many names, of the sessions last used, are looked through for one that is near. */
  private static final int MOST_NEAR = 1_000;

  /** Each round another program kept something in between; more often is no bad luck. */
  private static final int MOST_ROUNDS = 20;

  private final Database database;
  private final String tenant;
  private final JdbcSchema schema;
  private final JdbcLogs logs;
  private final JdbcList list;
  private final JdbcShelf shelf;
  private final KnownHeads heads = new KnownHeads();
  private volatile boolean checked;

  /**
   * A store of one tenant.
   *
   * @param form how objects are written
   * @param playbooks reads the texts that sessions hold on to; empty where it can't
   */
  public JdbcStore(
      DataSource source,
      String tenant,
      String place,
      ObjectCodec form,
      Function<PlaybookText, Optional<Playbook>> playbooks) {
    this(new Database(source, place, PATIENCE), tenant, form, playbooks);
  }

  JdbcStore(
      Database database,
      String tenant,
      ObjectCodec form,
      Function<PlaybookText, Optional<Playbook>> playbooks) {
    if (tenant.isBlank() || tenant.equals("*")) {
      throw new IllegalArgumentException("a tenant has a name, and is not all of them");
    }
    LineSeal seal = new LineSeal(form);
    this.database = database;
    this.tenant = tenant;
    this.schema = new JdbcSchema(database, JdbcSchema.SCRIPTS);
    this.logs = new JdbcLogs(database, tenant, form);
    this.list = new JdbcList(database, tenant, seal);
    this.shelf = new JdbcShelf(database, tenant, seal, playbooks);
  }

  /** Once, before anything is asked of the tables. */
  private void check() {
    if (!checked) {
      schema.require(tenant);
      checked = true;
    }
  }

  @Override
  public SessionList list() {
    return listed(list::all);
  }

  @Override
  public SessionList page(@Nullable SessionSummary after, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a page has room for one at least, not " + most);
    }
    return listed(() -> list.page(after, most));
  }

  private SessionList listed(Supplier<SessionList> read) {
    try {
      check();
      return read.get();
    } catch (StoreException e) {
      return new SessionList(List.of(), List.of(e.problem()));
    }
  }

  @Override
  public OpenResult open(String idOrName, Recorder pen) {
    try {
      check();
      if (ID.matcher(idOrName).matches()) {
        Optional<JdbcLogs.Found> found = logs.read(idOrName);
        if (found.isPresent()) {
          return opened(idOrName, found.get(), pen);
        }
      }
      return named(idOrName, pen);
    } catch (StoreException e) {
      return OpenResult.failed(List.of(e.problem()));
    }
  }

  private OpenResult named(String name, Recorder pen) {
    Map<String, String> names = new LinkedHashMap<>();
    logs.named(name).forEach(id -> names.put(id, name));
    if (names.isEmpty()) {
      for (SessionSummary near : list.page(null, MOST_NEAR).sessions()) {
        names.put(near.id(), near.name());
      }
    }
    return SessionNames.find(name, names)
        .match(
            id ->
                logs.read(id)
                    .map(found -> opened(id, found, pen))
                    .orElseGet(() -> OpenResult.failed(List.of(notFound(name)))),
            problem -> OpenResult.failed(List.of(problem)));
  }

  private OpenResult opened(String id, JdbcLogs.Found found, Recorder pen) {
    List<StoreProblem> problems =
        new ArrayList<>(found.reading().problems(id, database.place(), found.length()));
    if (problems.stream().anyMatch(problem -> problem.kind().fatal())) {
      return OpenResult.failed(problems);
    }
    try {
      Session session =
          Session.of(id, found.reading().events(), digest -> shelf.get(id, digest), pen);
      if (problems.isEmpty()) {
        heads.put(session, found.reading().head());
      }
      return OpenResult.of(session, problems);
    } catch (StoreException e) {
      problems.add(e.problem());
    } catch (IllegalArgumentException e) {
      problems.add(StoreProblem.of(Kind.UNREADABLE, id, database.place()));
    }
    return OpenResult.failed(problems);
  }

  @Override
  public void save(Session session) {
    if (!ID.matcher(session.id()).matches()) {
      throw new IllegalArgumentException("an id has letters and digits only");
    }
    check();
    Optional<LogHead> known = heads.of(session).or(() -> kept(session));
    for (int round = 0; known.isPresent() && round < MOST_ROUNDS; round++) {
      LogHead before = known.get();
      if (before.count() == session.events().size()) {
        return;
      }
      keepTexts(session, before.count());
      Optional<LogHead> after = logs.append(session, before);
      if (after.isPresent()) {
        heads.put(session, after.get());
        return;
      }
      known = kept(session);
    }
    if (known.isPresent()) {
      throw new StoreException(stale(session.id()));
    }
  }

  /**
   * How a session stands that is to be saved, as read; empty when what is kept goes on from it.
   *
   * @throws StoreException {@code STALE} when the two went different ways, or it was removed
   */
  private Optional<LogHead> kept(Session session) {
    Optional<JdbcLogs.Found> found = logs.read(session.id());
    if (found.isEmpty()) {
      if (heads.knows(session.id())) {
        heads.remove(session.id());
        throw new StoreException(stale(session.id()));
      }
      return Optional.of(NONE);
    }
    List<StoreProblem> problems =
        found.get().reading().problems(session.id(), database.place(), found.get().length());
    // a log that is not whole can't be gone on from, as none of it may be changed
    for (StoreProblem problem : problems) {
      if (problem.kind() != Kind.CONTENT_LOST) {
        throw new StoreException(problem);
      }
    }
    List<SessionEvent> events = found.get().reading().events();
    return EventHistory.isToBeWritten(events, session, database.place())
        ? Optional.of(found.get().reading().head())
        : Optional.empty();
  }

  private void keepTexts(Session session, int known) {
    List<SessionEvent> news = session.events().subList(known, session.events().size());
    if (known == 0 || news.stream().anyMatch(Migrated.class::isInstance)) {
      for (PinnedPlaybook pinned : session.texts()) {
        shelf.keep(session.id(), pinned);
      }
    }
  }

  private StoreProblem stale(String id) {
    return StoreProblem.of(Kind.STALE, id, database.place());
  }

  private static StoreProblem notFound(String asked) {
    return StoreProblem.of(Kind.NOT_FOUND, "", "", asked);
  }

  /** Nothing is claimed: any number may write, and whoever comes second is told at once. */
  @Override
  public Optional<StoreProblem> claim(String id) {
    return Optional.empty();
  }

  @Override
  public void remove(String id) {
    check();
    heads.remove(id);
    if (!ID.matcher(id).matches() || !logs.remove(id)) {
      throw new StoreException(notFound(id));
    }
  }

  /** Forgets how sessions stood; the connections are the application's. */
  @Override
  public void close() {
    heads.clear();
  }
}
