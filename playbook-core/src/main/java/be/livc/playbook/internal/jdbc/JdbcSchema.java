package be.livc.playbook.internal.jdbc;

import be.livc.playbook.resource.Resources;
import be.livc.playbook.resource.Sha256;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Makes the tables, and takes older ones to the newest form, version by version. */
public final class JdbcSchema {
  /**
   * One of the scripts.
   *
   * @param version from 1, without gaps
   * @param name of the file, as Flyway names them
   * @param sql what is run
   */
  record Script(int version, String name, String sql) {
    String checksum() {
      return Sha256.of(sql).hex();
    }
  }

  /** All scripts; once released, a script never changes. */
  static final List<Script> SCRIPTS = List.of(script(1, "V1__sessions.sql"));

  /** Any number of our own: whoever holds it in a database is the only one to change the tables. */
  private static final long LOCK = 0x6c697663_00000001L;

  private final Database database;
  private final List<Script> scripts;

  JdbcSchema(Database database, List<Script> scripts) {
    this.database = database;
    this.scripts = scripts;
  }

  /** That of a database, for who owns it. */
  public static JdbcSchema of(DataSource source, String place) {
    return new JdbcSchema(new Database(source, place, JdbcStore.PATIENCE), SCRIPTS);
  }

  private static Script script(int version, String name) {
    return new Script(version, name, Resources.text(JdbcSchema.class, name));
  }

  /**
   * Runs what was not yet run, all or nothing; several programs may do so at once.
   *
   * @return the version that is there then
   * @throws StoreException {@code SCHEMA_NEWER}, {@code SCHEMA_CHANGED}, or what the database says
   */
  public int upgrade() {
    return database.call(
        "",
        connection -> {
          boolean before = connection.getAutoCommit();
          connection.setAutoCommit(false);
          try {
            int version = upgrade(connection);
            connection.commit();
            return version;
          } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
          } finally {
            connection.setAutoCommit(before);
          }
        });
  }

  private int upgrade(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
      statement.execute(
          "create table if not exists livc_schema_history (version integer primary key,"
              + " script text not null, checksum text not null,"
              + " installed_on timestamptz not null default now())");
      SortedMap<Integer, String> there = history(statement);
      int last = there.isEmpty() ? 0 : there.lastKey();
      if (last > scripts.size()) {
        throw failure(Kind.SCHEMA_NEWER, last, scripts.size());
      }
      for (Script script : scripts) {
        if (!there.containsKey(script.version())) {
          statement.execute(script.sql());
          record(connection, script);
        } else if (!script.checksum().equals(there.get(script.version()))) {
          throw failure(Kind.SCHEMA_CHANGED, script.version(), script.name());
        }
      }
      return scripts.size();
    }
  }

  private static SortedMap<Integer, String> history(Statement statement) throws SQLException {
    SortedMap<Integer, String> checksums = new TreeMap<>();
    try (ResultSet rows =
        statement.executeQuery("select version, checksum from livc_schema_history")) {
      while (rows.next()) {
        checksums.put(rows.getInt(1), rows.getString(2));
      }
    }
    return checksums;
  }

  private static void record(Connection connection, Script script) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into livc_schema_history (version, script, checksum) values (?, ?, ?)")) {
      insert.setInt(1, script.version());
      insert.setString(2, script.name());
      insert.setString(3, script.checksum());
      insert.executeUpdate();
    }
  }

  /**
   * Lets a database role speak for a tenant.
   *
   * @param role who logs in with it
   * @param tenant whose sessions it sees; {@code *} for those of all
   */
  public void allow(String role, String tenant) {
    database.call(
        "",
        connection -> {
          try (PreparedStatement call = connection.prepareStatement("select livc_allow(?, ?)")) {
            call.setString(1, role);
            call.setString(2, tenant);
            return call.execute();
          }
        });
  }

  /**
   * Checks that the tables are those that this program knows, and that this role may speak for a
   * tenant.
   *
   * @throws StoreException when not, with what to do about it
   */
  void require(String tenant) {
    StoreException refusal =
        database
            .call(
                "",
                connection -> {
                  try (Statement statement = connection.createStatement()) {
                    if (!isThere(statement)) {
                      return Optional.of(failure(Kind.SCHEMA_MISSING));
                    }
                    return refusal(connection, history(statement), tenant);
                  }
                })
            .orElse(null);
    if (refusal != null) {
      throw refusal;
    }
  }

  private static boolean isThere(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select to_regclass('livc_schema_history') is not null")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private Optional<StoreException> refusal(
      Connection connection, SortedMap<Integer, String> there, String tenant) throws SQLException {
    int last = there.isEmpty() ? 0 : there.lastKey();
    if (last != scripts.size()) {
      Kind kind = last > scripts.size() ? Kind.SCHEMA_NEWER : Kind.SCHEMA_OLDER;
      return Optional.of(failure(kind, last, scripts.size()));
    }
    try (PreparedStatement ask = connection.prepareStatement("select livc_may(?)")) {
      ask.setString(1, tenant);
      try (ResultSet row = ask.executeQuery()) {
        return row.next() && row.getBoolean(1)
            ? Optional.empty()
            : Optional.of(failure(Kind.DATABASE_TENANT, tenant));
      }
    }
  }

  private StoreException failure(Kind kind, Object... arguments) {
    return new StoreException(StoreProblem.of(kind, "", database.place(), arguments));
  }
}
