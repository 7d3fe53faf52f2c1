package be.livc.playbook.internal.jdbc;

import be.livc.playbook.resource.Sha256;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Part;
import be.livc.playbook.session.SessionNames;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogHead;
import be.livc.playbook.session.log.LogReadResult;
import be.livc.playbook.session.log.LogReader;
import be.livc.playbook.session.log.LogWriter;
import be.livc.playbook.session.log.LogWriter.Line;
import be.livc.playbook.session.log.LogWriter.Written;
import be.livc.playbook.session.log.ObjectCodec;
import be.livc.playbook.session.log.SummaryLine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The logs of sessions as rows: read whole, added to in one call. */
final class JdbcLogs {
  private static final int ROW_OF_SESSION = 0;
  private static final int ROW_OF_EVENT = 1;

  private final Database database;
  private final String tenant;
  private final LineSeal seal;
  private final LogReader reader;
  private final LogWriter writer;

  JdbcLogs(Database database, String tenant, ObjectCodec form) {
    this.database = database;
    this.tenant = tenant;
    this.seal = new LineSeal(form);
    this.reader = new LogReader(form);
    this.writer = new LogWriter(form, new SecureRandom()::nextBytes);
  }

  /**
   * What was read of a session.
   *
   * @param reading what it comes to
   * @param length of its log in bytes
   */
  record Found(LogReadResult reading, int length) {}

  /** All of a session at one moment; empty when there is none with this id. */
  Optional<Found> read(String id) {
    return database.call(
        id,
        connection -> {
          try (PreparedStatement call =
              connection.prepareStatement("select * from livc_read(?, ?)")) {
            call.setString(1, tenant);
            call.setString(2, id);
            try (ResultSet rows = call.executeQuery()) {
              return found(id, rows);
            }
          }
        });
  }

  private Optional<Found> found(String id, ResultSet rows) throws SQLException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    ByteArrayOutputStream beside = new ByteArrayOutputStream();
    byte[] head = new byte[0];
    while (rows.next()) {
      byte[] line = rows.getBytes("line");
      switch (rows.getInt("sort")) {
        case ROW_OF_SESSION -> {
          head = bytes(new LogHead(rows.getInt("number"), rows.getString("head")).line(seal));
          log.writeBytes(line);
        }
        case ROW_OF_EVENT -> log.writeBytes(line);
        default -> beside.writeBytes(line);
      }
    }
    byte[] all = log.toByteArray();
    return head.length == 0
        ? Optional.empty()
        : Optional.of(new Found(reader.read(id, all, beside.toByteArray(), head), all.length));
  }

  /**
   * Adds what a session has more than is known.
   *
   * @param before how it is known to stand; of a new one, no events
   * @return how it stands then; empty when it stands otherwise than it was known to
   */
  Optional<LogHead> append(Session session, LogHead before) {
    List<SessionEvent> news = session.events().subList(before.count(), session.events().size());
    Written written = writer.write(session.id(), before.last(), news);
    byte[] summary = SummaryLine.write(SessionSummary.of(session), seal);
    boolean kept =
        database.call(
            session.id(),
            connection -> {
              try (PreparedStatement call =
                  connection.prepareStatement(
                      "select livc_append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                call.setString(1, tenant);
                call.setString(2, session.id());
                call.setBytes(3, before.count() == 0 ? bytes(writer.header(session.id())) : null);
                call.setInt(4, before.count());
                call.setString(5, before.last());
                setLines(call, connection, written.lines());
                setErased(call, connection, news);
                call.setString(11, written.head().last());
                call.setObject(12, session.lastUsed().atOffset(ZoneOffset.UTC));
                call.setBytes(13, nameKey(session.name()));
                call.setBytes(14, summary);
                try (ResultSet row = call.executeQuery()) {
                  return row.next() && row.getBoolean(1);
                }
              }
            });
    return kept ? Optional.of(written.head()) : Optional.empty();
  }

  private static void setLines(PreparedStatement call, Connection connection, List<Line> lines)
      throws SQLException {
    byte[][] logs = lines.stream().map(it -> bytes(it.log())).toArray(byte[][]::new);
    call.setArray(6, connection.createArrayOf("bytea", logs));
    int place = 7;
    for (Part part : List.of(Part.AUTHOR, Part.CONTENT)) {
      byte[][] beside =
          lines.stream()
              .map(it -> Optional.ofNullable(it.beside().get(part)))
              .map(it -> it.map(JdbcLogs::bytes).orElse(null))
              .toArray(byte[][]::new);
      call.setArray(place++, connection.createArrayOf("bytea", beside));
    }
  }

  private static void setErased(
      PreparedStatement call, Connection connection, List<SessionEvent> news) throws SQLException {
    List<Erased> erased =
        news.stream().filter(Erased.class::isInstance).map(Erased.class::cast).toList();
    int place = 9;
    for (Part part : List.of(Part.AUTHOR, Part.CONTENT)) {
      Object[] targets =
          erased.stream()
              .filter(it -> it.part() == part)
              .flatMap(it -> it.targets().stream())
              .toArray();
      call.setArray(place++, erased.isEmpty() ? null : connection.createArrayOf("int4", targets));
    }
  }

  /** What a name is looked up by; the tenant in it, so that it tells nothing across tenants. */
  private byte[] nameKey(String name) {
    return Sha256.of(tenant + "\n" + SessionNames.folded(name)).bytes();
  }

  /** The ids of the sessions with this name, whatever its capitals. */
  List<String> named(String name) {
    return database.call(
        "",
        connection -> {
          try (PreparedStatement call =
              connection.prepareStatement("select session from livc_find(?, ?)")) {
            call.setString(1, tenant);
            call.setBytes(2, nameKey(name));
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = call.executeQuery()) {
              while (rows.next()) {
                ids.add(rows.getString(1));
              }
            }
            return ids;
          }
        });
  }

  /** Removes a session; false when there is none. */
  boolean remove(String id) {
    return database.call(
        id,
        connection -> {
          try (PreparedStatement call = connection.prepareStatement("select livc_remove(?, ?)")) {
            call.setString(1, tenant);
            call.setString(2, id);
            try (ResultSet row = call.executeQuery()) {
              return row.next() && row.getBoolean(1);
            }
          }
        });
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }
}
