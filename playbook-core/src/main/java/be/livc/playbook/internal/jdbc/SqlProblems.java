package be.livc.playbook.internal.jdbc;

import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** What a database refused or could not do, for people. */
final class SqlProblems {
  private SqlProblems() {}

  /**
   * Tells no more than the first line of what the driver says: the lines behind it may quote the
   * row that was refused, and with it what people wrote.
   */
  static StoreException exception(String session, String place, SQLException cause) {
    String message = String.valueOf(cause.getMessage());
    String words = message.lines().findFirst().orElse("").replaceAll("[.\\s]+$", "");
    IOException told = new IOException("SQLSTATE " + cause.getSQLState() + ": " + words);
    told.setStackTrace(cause.getStackTrace());
    return new StoreException(StoreProblem.of(kind(cause), session, place, words), told);
  }

  private static Kind kind(SQLException cause) {
    if (isLate(cause)) {
      return Kind.DATABASE_SILENT;
    }
    String state = cause.getSQLState() == null ? "" : cause.getSQLState();
    String family = state.length() < 2 ? "" : state.substring(0, 2);
    return switch (family) {
      case "08", "3D" -> Kind.DATABASE_UNREACHABLE;
      case "28" -> Kind.DATABASE_LOGIN;
      case "42", "3F" -> state.equals("42501") ? Kind.DATABASE_DENIED : Kind.SCHEMA_MISSING;
      case "25" -> state.equals("25006") ? Kind.DATABASE_READ_ONLY : Kind.DATABASE_FAILED;
      case "53" -> state.equals("53100") ? Kind.DATABASE_FULL : Kind.DATABASE_SILENT;
      case "57" -> state.equals("57014") ? Kind.DATABASE_SILENT : Kind.DATABASE_UNREACHABLE;
      // in the way of another: a lock that was waited for, or a choice between the two
      case "55", "40" -> Kind.DATABASE_SILENT;
      default ->
          cause instanceof SQLTransientConnectionException
              ? Kind.DATABASE_UNREACHABLE
              : Kind.DATABASE_FAILED;
    };
  }

  private static boolean isLate(SQLException thrown) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException || cause instanceof SQLTimeoutException) {
        return true;
      }
    }
    return false;
  }
}
