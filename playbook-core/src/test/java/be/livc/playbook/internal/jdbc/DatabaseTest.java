package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked of a connection around one piece of work, so that it is given back as it was. */
class DatabaseTest {
  private final List<String> done = new ArrayList<>();
  private boolean keepsByItself = true;
  private boolean ended;

  private Database database() {
    DataSource source =
        (DataSource)
            Proxy.newProxyInstance(
                DatabaseTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connection());
    return new Database(source, "de databank", Duration.ofSeconds(15));
  }

  private Connection connection() {
    return (Connection)
        Proxy.newProxyInstance(
            DatabaseTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "isClosed" -> ended;
                  case "getAutoCommit" -> keepsByItself;
                  case "getNetworkTimeout" -> 7;
                  case "setNetworkTimeout" -> noted("wait " + arguments[1]);
                  default -> noted(method.getName());
                });
  }

  private @Nullable Object noted(String what) {
    done.add(what);
    return null;
  }

  private void refused() {
    assertThatThrownBy(
            () ->
                database()
                    .call(
                        "abc",
                        connection -> {
                          done.add("work");
                          throw new SQLException("stuk", "XX000");
                        }))
        .isInstanceOfSatisfying(
            StoreException.class,
            e ->
                assertThat(e.problem())
                    .isEqualTo(
                        StoreProblem.of(Kind.DATABASE_FAILED, "abc", "de databank", "stuk")));
  }

  private String worked() {
    return database()
        .call(
            "abc",
            connection -> {
              done.add("work");
              return "gedaan";
            });
  }

  @Test
  void a_connection_that_keeps_all_by_itself_only_waits_no_longer_than_it_may() {
    assertThat(worked()).isEqualTo("gedaan");
    assertThat(done).containsExactly("wait 15000", "work", "wait 7", "close");
  }

  @Test
  void one_that_does_not_is_told_to_keep_what_was_done() {
    keepsByItself = false;
    assertThat(worked()).isEqualTo("gedaan");
    assertThat(done).containsExactly("wait 15000", "work", "commit", "wait 7", "close");
  }

  @Test
  void what_went_wrong_is_taken_back_and_told() {
    refused();
    assertThat(done).containsExactly("wait 15000", "work", "wait 7", "close");
    done.clear();
    keepsByItself = false;
    refused();
    assertThat(done).containsExactly("wait 15000", "work", "rollback", "wait 7", "close");
  }

  @Test
  void of_one_that_was_ended_nothing_more_is_asked() {
    keepsByItself = false;
    ended = true;
    refused();
    assertThat(done).containsExactly("wait 15000", "work", "close");
  }
}
