package be.livc.playbook;

import be.livc.playbook.internal.folder.FolderProfile;
import be.livc.playbook.internal.folder.FolderStore;
import be.livc.playbook.internal.folder.HomeCheck;
import be.livc.playbook.internal.jdbc.JdbcSchema;
import be.livc.playbook.internal.jdbc.JdbcStore;
import be.livc.playbook.internal.jdbc.OneConnection;
import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.internal.seal.PassphraseKeys;
import be.livc.playbook.session.ProfileStore;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.log.LogStore;
import be.livc.playbook.session.log.SessionKeys;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The stores for sessions that need more than memory. */
public final class Stores {
  private Stores() {}

  /**
   * Sessions in files below a folder, which is made, private to its owner, at the first save.
   * Nothing is read before it is asked for.
   *
   * @param home where to keep them
   */
  public static LogStore folder(Path home) {
    return store(home, SessionKeys.none());
  }

  /**
   * The same for who knows a passphrase: what is begun is sealed with it, so that nothing of it can
   * be read on the disk, and sessions that were sealed with it open.
   *
   * @param home where to keep them
   * @param passphrase a copy is kept until the store is closed; upper and lower case differ
   */
  public static LogStore folder(Path home, char[] passphrase) {
    return store(home, new PassphraseKeys(passphrase, new JsonObjects()));
  }

  private static FolderStore store(Path home, SessionKeys keys) {
    return new FolderStore(
        home,
        new JsonObjects(),
        text -> Optional.ofNullable(Playbooks.read(text).playbook()),
        keys);
  }

  /**
   * Gives a sealed session another passphrase. What is kept of the session itself isn't written
   * again: only the record of its key, whole or not at all.
   *
   * @param home where it is kept
   * @param id the id of the session
   * @throws StoreException when the first passphrase is not its own, when it isn't sealed, or when
   *     it is in use elsewhere
   */
  public static void changePassphrase(Path home, String id, char[] from, char[] to) {
    try (PassphraseKeys before = new PassphraseKeys(from, new JsonObjects());
        PassphraseKeys after = new PassphraseKeys(to, new JsonObjects());
        FolderStore store = store(home, SessionKeys.none())) {
      store.rewrap(id, (record, place) -> before.rewrap(id, place, record, after));
    }
  }

  /**
   * A store that tells an application of each session it kept, such as to bring a list up to date
   * or to call a colleague.
   *
   * @param store keeps the sessions
   * @param saved is given each session once it is safe, in the thread that saved it; what it throws
   *     reaches whoever saved, and the session stays kept
   */
  public static SessionStore listening(SessionStore store, Consumer<Session> saved) {
    return new ListeningStore(
        Objects.requireNonNull(store, "store"), Objects.requireNonNull(saved, "saved"));
  }

  /**
   * Sessions of one tenant in PostgreSQL, for any number of users and machines; a tenant never sees
   * those of another. Nothing is read before it is asked for. The tables are made with {@link
   * #prepare} first. One store serves all threads of an application; it keeps no connection, and
   * closing it closes none.
   *
   * @param source gives connections with the schema of the tables as the current one; it bounds
   *     itself how long that may take. An answer of the database is waited for 15 seconds
   * @param tenant whose sessions these are, as the application names it; not empty, and not {@code
   *     *}
   * @param place how problems name the database to people; nothing secret
   */
  public static SessionStore jdbc(DataSource source, String tenant, String place) {
    return new JdbcStore(
        Objects.requireNonNull(source, "source"),
        Objects.requireNonNull(tenant, "tenant"),
        Objects.requireNonNull(place, "place"),
        new JsonObjects(),
        text -> Optional.ofNullable(Playbooks.read(text).playbook()));
  }

  /**
   * Connections of a driver, for a program of one person; an application has a pool of its own. The
   * connection that was given back is lent again. A login takes at most 10 seconds.
   *
   * @param driver knows the way to the database
   * @param url of the database, as the driver reads it; without a password
   * @param login what the driver needs beside it, such as {@code user} and {@code password}
   */
  public static DataSource connections(Driver driver, String url, Properties login) {
    return new OneConnection(
        Objects.requireNonNull(driver, "driver"),
        Objects.requireNonNull(url, "url"),
        Objects.requireNonNull(login, "login"));
  }

  /**
   * Makes the tables that {@link #jdbc} needs, or brings older ones up to date, all or nothing;
   * several programs may do so at once.
   *
   * @param source gives connections of the role that is to own the tables, with the schema they are
   *     to stand in as the current one
   * @param place how problems name the database to people
   * @return the version of the tables
   * @throws StoreException when they are those of a newer livc, or the database refuses
   */
  public static int prepare(DataSource source, String place) {
    return JdbcSchema.of(source, place).upgrade();
  }

  /**
   * Lets a role of the database speak for a tenant; until then it sees nothing.
   *
   * @param source gives connections of the role that owns the tables
   * @param place how problems name the database to people
   * @param role who logs in with the connections that {@link #jdbc} is given
   * @param tenant whose sessions it may see; {@code *} for those of all, where one application
   *     serves them
   * @throws StoreException when the database refuses
   */
  public static void allow(DataSource source, String place, String role, String tenant) {
    JdbcSchema.of(source, place).allow(role, tenant);
  }

  /**
   * The profile in a file of the same folder, private to its owner.
   *
   * @param home where to keep it
   */
  public static ProfileStore profile(Path home) {
    return new FolderProfile(home, new JsonObjects());
  }

  /**
   * Looks at the folder that sessions are kept in: whose it and its files are, who else may read or
   * change them, whether a link leads elsewhere and whether it stands on a network share. What a
   * program left that stopped half-way is removed once it is surely no one's any more.
   *
   * @param home where sessions are kept; may not be there yet
   */
  public static List<StoreProblem> check(Path home) {
    return HomeCheck.of(Objects.requireNonNull(home, "home"));
  }
}
