package be.livc.playbook.internal.jdbc;

import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.SummaryLine;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What lists show of sessions, page by page, from their rows alone. */
final class JdbcList {
  private static final int WHOLE_PAGE = 5_000;

  private final Database database;
  private final String tenant;
  private final LineSeal seal;

  JdbcList(Database database, String tenant, LineSeal seal) {
    this.database = database;
    this.tenant = tenant;
    this.seal = seal;
  }

  /** Where a page ends, whether or not its last row can be read. */
  private record Place(OffsetDateTime lastUsed, String session) {}

  private record Page(SessionList list, @Nullable Place end) {}

  /** All of them. */
  SessionList all() {
    List<SessionSummary> sessions = new ArrayList<>();
    List<StoreProblem> problems = new ArrayList<>();
    @Nullable Place last = null;
    do {
      Page page = behind(last, WHOLE_PAGE);
      sessions.addAll(page.list().sessions());
      problems.addAll(page.list().problems());
      last = page.end();
    } while (last != null);
    return new SessionList(sessions, problems);
  }

  /** Some of them, behind one; the first for none. */
  SessionList page(@Nullable SessionSummary after, int most) {
    Place place =
        after == null ? null : new Place(after.lastUsed().atOffset(ZoneOffset.UTC), after.id());
    return behind(place, most).list();
  }

  private Page behind(@Nullable Place place, int most) {
    return database.call(
        "",
        connection -> {
          try (PreparedStatement call =
              connection.prepareStatement(
                  "select session, summary, last_used from livc_page(?, ?, ?, ?)")) {
            call.setString(1, tenant);
            if (place == null) {
              call.setNull(2, Types.TIMESTAMP_WITH_TIMEZONE);
              call.setNull(3, Types.VARCHAR);
            } else {
              call.setObject(2, place.lastUsed());
              call.setString(3, place.session());
            }
            call.setInt(4, most);
            try (ResultSet rows = call.executeQuery()) {
              return page(rows);
            }
          }
        });
  }

  private Page page(ResultSet rows) throws SQLException {
    List<SessionSummary> sessions = new ArrayList<>();
    List<StoreProblem> problems = new ArrayList<>();
    @Nullable Place end = null;
    while (rows.next()) {
      String id = rows.getString("session");
      end = new Place(rows.getObject("last_used", OffsetDateTime.class), id);
      Optional<SessionSummary> summary = SummaryLine.read(rows.getBytes("summary"), id, seal);
      summary.ifPresentOrElse(
          sessions::add,
          () -> problems.add(StoreProblem.of(Kind.UNREADABLE, id, database.place())));
    }
    return new Page(new SessionList(sessions, problems), end);
  }
}
