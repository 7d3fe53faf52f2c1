package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a connection is lent and given back, over a driver that makes no connection at all. */
class OneConnectionTest {
  private final List<String> done = new ArrayList<>();
  private final List<Properties> logins = new ArrayList<>();
  private final List<Integer> ended = new ArrayList<>();
  private int made;
  private boolean broken;

  private OneConnection source(Properties properties) {
    return new OneConnection(driver(), "jdbc:proef", properties);
  }

  private Driver driver() {
    return proxy(
        Driver.class,
        (name, arguments) -> {
          if (!name.equals("connect") || !arguments[0].equals("jdbc:proef")) {
            return null;
          }
          logins.add((Properties) arguments[1]);
          return connection(++made);
        });
  }

  private Connection connection(int number) {
    return proxy(
        Connection.class,
        (name, arguments) -> {
          done.add(name + " " + number);
          return switch (name) {
            case "isClosed" -> ended.contains(number);
            case "getCatalog" -> {
              if (broken) {
                throw new SQLException("stuk");
              }
              yield "catalogus " + number;
            }
            default -> null;
          };
        });
  }

  private interface Answer {
    @Nullable Object to(String name, Object[] arguments) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            OneConnectionTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                answer.to(method.getName(), arguments == null ? new Object[0] : arguments)));
  }

  @Test
  void the_connection_that_was_given_back_is_lent_again() throws SQLException {
    OneConnection source = source(new Properties());
    try (Connection first = source.getConnection()) {
      assertThat(first.getCatalog()).isEqualTo("catalogus 1");
    }
    try (Connection again = source.getConnection()) {
      assertThat(again.getCatalog()).isEqualTo("catalogus 1");
    }
    assertThat(done).doesNotContain("close 1", "isValid 1");
  }

  @Test
  void of_two_at_once_the_first_that_is_given_back_rests_and_the_other_is_closed()
      throws SQLException {
    OneConnection source = source(new Properties());
    Connection first = source.getConnection();
    Connection second = source.getConnection();
    second.close();
    first.close();
    assertThat(done).contains("close 1").doesNotContain("close 2");
    assertThat(source.getConnection().getCatalog()).isEqualTo("catalogus 2");
  }

  @Test
  void one_that_was_ended_is_not_lent_again_whether_it_rested_or_was_lent() throws SQLException {
    OneConnection source = source(new Properties());
    Connection first = source.getConnection();
    ended.add(1);
    first.close();
    Connection second = source.getConnection();
    assertThat(second.getCatalog()).isEqualTo("catalogus 2");
    second.close();
    ended.add(2);
    assertThat(source.getConnection().getCatalog()).isEqualTo("catalogus 3");
    assertThat(done).doesNotContain("close 2");
  }

  @Test
  void what_the_connection_refuses_comes_through_as_it_is() throws SQLException {
    Connection connection = source(new Properties()).getConnection();
    broken = true;
    assertThatThrownBy(connection::getCatalog).isInstanceOf(SQLException.class).hasMessage("stuk");
  }

  @Test
  void a_login_is_bounded_and_tells_no_row_unless_who_logs_in_says_otherwise() throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", "an");
    login.setProperty("connectTimeout", "3");
    source(login).getConnection();
    assertThat(logins.get(0))
        .containsOnly(
            Map.entry("user", "an"),
            Map.entry("connectTimeout", "3"),
            Map.entry("loginTimeout", "10"),
            Map.entry("tcpKeepAlive", "true"),
            Map.entry("ApplicationName", "livc"),
            Map.entry("logServerErrorDetail", "false"));
  }

  @Test
  void an_address_that_is_not_the_drivers_is_told() {
    OneConnection other = new OneConnection(driver(), "jdbc:ander", new Properties());
    assertThatThrownBy(other::getConnection)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"));
  }

  @Test
  void what_a_program_of_one_person_needs_not_is_refused() throws SQLException {
    OneConnection source = source(new Properties());
    assertThatThrownBy(() -> source.getConnection("an", "x"))
        .isInstanceOf(SQLFeatureNotSupportedException.class);
    assertThatThrownBy(() -> source.setLogWriter(null))
        .isInstanceOf(SQLFeatureNotSupportedException.class);
    assertThatThrownBy(() -> source.setLoginTimeout(5))
        .isInstanceOf(SQLFeatureNotSupportedException.class)
        .hasMessage("a login takes at most 10 s");
    assertThatThrownBy(source::getParentLogger).isInstanceOf(SQLFeatureNotSupportedException.class);
    assertThatThrownBy(() -> source.unwrap(Driver.class)).isInstanceOf(SQLException.class);
    assertThat(source.getLoginTimeout()).isEqualTo(10);
    assertThat(source.getLogWriter()).isNull();
    assertThat(source.isWrapperFor(Driver.class)).isFalse();
  }
}
