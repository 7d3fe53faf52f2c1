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

  /**
   * Some rows of the list.
   *
   * @param end the last of them; null where no more stand behind it
   */
  private record Page(SessionList list, @Nullable Place end) {}

  /** All of them. */
  SessionList all() {
    return gathered(null, Integer.MAX_VALUE);
  }

  /** Some of them, behind one; the first for none. Those that can't be read take no room. */
  SessionList page(@Nullable SessionSummary after, int most) {
    Place place =
        after == null ? null : new Place(after.lastUsed().atOffset(ZoneOffset.UTC), after.id());
    return gathered(place, most);
  }

  private SessionList gathered(@Nullable Place after, int most) {
    List<SessionSummary> sessions = new ArrayList<>();
    List<StoreProblem> problems = new ArrayList<>();
    @Nullable Place last = after;
    do {
      Page page = behind(last, Math.min(WHOLE_PAGE, most - sessions.size()));
      sessions.addAll(page.list().sessions());
      problems.addAll(page.list().problems());
      last = page.end();
    } while (last != null && sessions.size() < most);
    return new SessionList(sessions, problems);
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
              return page(rows, most);
            }
          }
        });
  }

  private Page page(ResultSet rows, int most) throws SQLException {
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
    boolean more = sessions.size() + problems.size() == most;
    return new Page(new SessionList(sessions, problems), more ? end : null);
  }
}
