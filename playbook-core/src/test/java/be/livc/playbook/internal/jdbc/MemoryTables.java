package be.livc.playbook.internal.jdbc;

import be.livc.playbook.Playbooks;
import be.livc.playbook.internal.json.JsonObjects;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the tables, in memory and for one tenant, so that a store can be tried without a
 * server in no time. That the real ones do the same is held by a real server: both go through the
 * contract of stores.
 */
final class MemoryTables {
  private static final Pattern FUNCTION = Pattern.compile("livc_[a-z_]+");

  /** What stands in the table of sessions. */
  record Row(
      byte[] header,
      int events,
      String head,
      OffsetDateTime lastUsed,
      byte[] nameKey,
      byte[] summary) {}

  final Map<String, Row> sessions = new LinkedHashMap<>();
  final Map<String, List<byte[]>> events = new HashMap<>();

  /** By session, number and part. */
  final Map<String, TreeMap<String, byte[]>> contents = new HashMap<>();

  final Map<String, byte[]> playbooks = new HashMap<>();

  /** Checksums of scripts that were run, by version; null before there are tables. */
  @Nullable TreeMap<Integer, String> history;

  final Set<String> tenants = new HashSet<>(Set.of(Tables.TENANT));

  /** All that was asked, in its order. */
  final List<String> asked = new ArrayList<>();

  private boolean autoCommit = true;

  /** With the tables of now. */
  static MemoryTables made() {
    MemoryTables tables = new MemoryTables();
    tables.history = new TreeMap<>();
    for (JdbcSchema.Script script : JdbcSchema.SCRIPTS) {
      tables.history.put(script.version(), script.checksum());
    }
    return tables;
  }

  Database database() {
    DataSource source = proxy(DataSource.class, (method, arguments) -> connection());
    return new Database(source, Tables.PLACE, Duration.ofSeconds(1));
  }

  JdbcStore store() {
    return new JdbcStore(
        database(),
        Tables.TENANT,
        new JsonObjects(),
        text -> Optional.ofNullable(Playbooks.read(text).playbook()));
  }

  private interface Answer {
    @Nullable Object to(String method, Object[] arguments) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            MemoryTables.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                answer.to(method.getName(), arguments == null ? none(method) : arguments)));
  }

  private static Object[] none(Method method) {
    return new Object[method.getParameterCount()];
  }

  private Connection connection() {
    return proxy(
        Connection.class,
        (method, arguments) ->
            switch (method) {
              case "prepareStatement" -> statement((String) arguments[0]);
              case "createStatement" -> statement("");
              case "createArrayOf" -> proxy(Array.class, (get, nothing) -> arguments[1]);
              case "getAutoCommit" -> autoCommit;
              case "isClosed" -> false;
              case "getNetworkTimeout" -> 0;
              case "setAutoCommit" -> {
                autoCommit = (boolean) arguments[0];
                yield asked(autoCommit ? "by itself" : "begin");
              }
              case "commit", "rollback" -> asked(method);
              default -> null;
            });
  }

  private @Nullable Object asked(String what) {
    asked.add(what);
    return null;
  }

  private PreparedStatement statement(String prepared) {
    List<@Nullable Object> given = new ArrayList<>();
    return proxy(
        PreparedStatement.class,
        (method, arguments) -> {
          if (method.startsWith("set")) {
            int place = (Integer) arguments[0];
            while (given.size() < place) {
              given.add(null);
            }
            given.set(place - 1, method.equals("setNull") ? null : arguments[1]);
            return null;
          } else if (!method.startsWith("execute")) {
            return null;
          }
          String sql = arguments.length == 0 ? prepared : (String) arguments[0];
          asked.add(sql);
          ResultSet rows = rows(answer(sql, given));
          return switch (method) {
            case "execute" -> true;
            case "executeUpdate" -> 1;
            default -> rows;
          };
        });
  }

  private static ResultSet rows(List<Map<String, Object>> rows) {
    int[] at = {-1};
    return proxy(
        ResultSet.class,
        (method, arguments) ->
            switch (method) {
              case "next" -> ++at[0] < rows.size();
              case "close" -> null;
              default -> {
                Map<String, Object> row = rows.get(at[0]);
                yield arguments[0] instanceof Integer number
                    ? new ArrayList<>(row.values()).get(number - 1)
                    : row.get(arguments[0]);
              }
            });
  }

  private static Map<String, Object> row(Object... namesAndValues) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }

  private List<Map<String, Object>> answer(String sql, List<@Nullable Object> given)
      throws SQLException {
    Matcher function = FUNCTION.matcher(sql);
    String name = function.find() ? function.group() : "";
    if (name.equals("livc_schema_history")) {
      return schema(sql, given);
    } else if (!name.isEmpty() && !name.equals("livc_allow") && !isOurs(given.get(0))) {
      throw new SQLException("another tenant", "42501");
    }
    return switch (name) {
      case "livc_may" -> List.of(row("may", tenants.contains(given.get(0))));
      case "livc_allow" -> {
        tenants.add(given.get(0) + " as " + given.get(1));
        yield List.of();
      }
      case "livc_append" -> List.of(row("kept", append(given)));
      case "livc_read" -> read((String) given.get(1));
      case "livc_find" ->
          sessions.entrySet().stream()
              .filter(it -> Arrays.equals(it.getValue().nameKey(), (byte[]) given.get(1)))
              .map(it -> row("session", it.getKey()))
              .toList();
      case "livc_page" -> page(given);
      case "livc_remove" -> {
        events.remove(given.get(1));
        contents.remove(given.get(1));
        yield List.of(row("removed", sessions.remove(given.get(1)) != null));
      }
      case "livc_keep_playbook" -> {
        playbooks.putIfAbsent((String) given.get(1), (byte[]) given.get(2));
        yield List.of();
      }
      case "livc_read_playbook" -> List.of(row("line", playbooks.get(given.get(1))));
      default -> List.of();
    };
  }

  private static boolean isOurs(@Nullable Object tenant) {
    return Tables.TENANT.equals(tenant);
  }

  private List<Map<String, Object>> schema(String sql, List<@Nullable Object> given) {
    TreeMap<Integer, String> now = history;
    if (sql.contains("to_regclass")) {
      return List.of(row("there", now != null));
    } else if (sql.startsWith("create table") && now == null) {
      history = new TreeMap<>();
    } else if (sql.startsWith("insert") && now != null) {
      now.put((Integer) given.get(0), (String) given.get(2));
    } else if (sql.startsWith("select") && now != null) {
      return now.entrySet().stream()
          .map(it -> row("version", it.getKey(), "checksum", it.getValue()))
          .toList();
    }
    return List.of();
  }

  private static Object[] array(@Nullable Object array) throws SQLException {
    return array == null ? new Object[0] : (Object[]) ((Array) array).getArray();
  }

  private boolean append(List<@Nullable Object> given) throws SQLException {
    String id = (String) given.get(1);
    int known = (Integer) given.get(3);
    Row before = sessions.get(id);
    if (known == 0
        ? before != null
        : before == null || before.events() != known || !before.head().equals(given.get(4))) {
      return false;
    }
    Object[] lines = array(given.get(5));
    sessions.put(
        id,
        new Row(
            before == null ? (byte[]) given.get(2) : before.header(),
            known + lines.length,
            (String) given.get(10),
            (OffsetDateTime) given.get(11),
            (byte[]) given.get(12),
            (byte[]) given.get(13)));
    TreeMap<String, byte[]> beside = contents.computeIfAbsent(id, none -> new TreeMap<>());
    for (int i = 0; i < lines.length; i++) {
      events.computeIfAbsent(id, none -> new ArrayList<>()).add((byte[]) lines[i]);
      for (int part = 0; part < 2; part++) {
        Object line = array(given.get(6 + part))[i];
        if (line != null) {
          beside.put(key(known + i + 1, part), (byte[]) line);
        }
      }
    }
    for (int part = 0; part < 2; part++) {
      for (Object number : array(given.get(8 + part))) {
        beside.remove(key((Integer) number, part));
      }
    }
    return true;
  }

  private static String key(int number, int part) {
    return String.format(Locale.ROOT, "%06d %s", number, part == 0 ? "author" : "content");
  }

  private List<Map<String, Object>> read(String id) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Row session = sessions.get(id);
    if (session != null) {
      rows.add(
          row(
              "sort",
              0,
              "number",
              session.events(),
              "head",
              session.head(),
              "line",
              session.header()));
    }
    events.getOrDefault(id, List.of()).forEach(it -> rows.add(row("sort", 1, "line", it)));
    contents
        .getOrDefault(id, new TreeMap<>())
        .values()
        .forEach(it -> rows.add(row("sort", 2, "line", it)));
    return rows;
  }

  private List<Map<String, Object>> page(List<@Nullable Object> given) {
    Comparator<Map.Entry<String, Row>> order =
        Comparator.comparing((Map.Entry<String, Row> it) -> it.getValue().lastUsed())
            .reversed()
            .thenComparing(Map.Entry::getKey);
    OffsetDateTime moment = (OffsetDateTime) given.get(1);
    return sessions.entrySet().stream()
        .sorted(order)
        .filter(
            it ->
                moment == null
                    || it.getValue().lastUsed().isBefore(moment)
                    || it.getValue().lastUsed().isEqual(moment)
                        && it.getKey().compareTo((String) given.get(2)) > 0)
        .limit((Integer) given.get(3))
        .map(
            it ->
                row(
                    "session",
                    it.getKey(),
                    "summary",
                    it.getValue().summary(),
                    "last_used",
                    it.getValue().lastUsed()))
        .toList();
  }
}
