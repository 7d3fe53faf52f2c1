package be.livc.playbook.internal.jdbc.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A schema of its own in a server.
 *
 * @param server where it stands
 * @param name of the schema, and of the user who owns it
 */
public record PostgresSchema(PostgresServer server, String name) {
  /** Connections of who owns it. */
  public PGSimpleDataSource owner() {
    return server.source(name, name);
  }

  /** Connections of a user who may do anything. */
  public PGSimpleDataSource admin() {
    return server.source(PostgresServer.ADMIN, name);
  }

  /** Connections of a new user, who may log in and nothing else yet. */
  public PGSimpleDataSource guest(String user) {
    server.createUser(user);
    return server.source(user, name);
  }

  /** The rows that an owner of everything sees, each as its columns between bars. */
  public List<String> rows(String query) throws SQLException {
    try (Connection connection = admin().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(found.getString(i)));
        }
        rows.add(String.join("|", row));
      }
      return rows;
    }
  }
}
