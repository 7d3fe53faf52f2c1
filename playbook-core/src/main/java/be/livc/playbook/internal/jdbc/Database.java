package be.livc.playbook.internal.jdbc;

import be.livc.playbook.session.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Connections of an application, each borrowed for one piece of work and given back as it was.
 *
 * @param source where they come from; it bounds itself how long that may take
 * @param place how problems name the database
 * @param patience how long an answer may take
 */
record Database(DataSource source, String place, Duration patience) {
  /** What is done with a connection. */
  interface Work<R> {
    R with(Connection connection) throws SQLException;
  }

  /**
   * Does it once, and keeps what it did.
   *
   * @param session the id of the session it is about; empty when it is about none
   * @throws StoreException when the database could not; where its answer did not come it may have
   *     kept what it was given
   */
  <R> R call(String session, Work<R> work) {
    try (Connection connection = source.getConnection()) {
      int before = connection.getNetworkTimeout();
      connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
      boolean done = false;
      try {
        R result = work.with(connection);
        if (!connection.getAutoCommit()) {
          connection.commit();
        }
        done = true;
        return result;
      } finally {
        if (!connection.isClosed()) {
          if (!done && !connection.getAutoCommit()) {
            connection.rollback();
          }
          connection.setNetworkTimeout(Runnable::run, before);
        }
      }
    } catch (SQLException e) {
      throw SqlProblems.exception(session, place, e);
    }
  }
}
