package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each sort of failure of a database is called for people; no server is asked. */
class SqlStatesTest {
  private static Kind kind(SQLException cause) {
    return SqlProblems.exception("abc", "de databank", cause).problem().kind();
  }

  private static SQLException state(@Nullable String state) {
    return new SQLException("woorden", state);
  }

  @ParameterizedTest
  @CsvSource({
    "08001, DATABASE_UNREACHABLE",
    "08006, DATABASE_UNREACHABLE",
    "3D000, DATABASE_UNREACHABLE",
    "28000, DATABASE_LOGIN",
    "28P01, DATABASE_LOGIN",
    "42501, DATABASE_DENIED",
    "42P01, SCHEMA_MISSING",
    "42883, SCHEMA_MISSING",
    "3F000, SCHEMA_MISSING",
    "25006, DATABASE_READ_ONLY",
    "25001, DATABASE_FAILED",
    "53100, DATABASE_FULL",
    "53300, DATABASE_SILENT",
    "57014, DATABASE_SILENT",
    "57P01, DATABASE_UNREACHABLE",
    "55P03, DATABASE_SILENT",
    "40P01, DATABASE_SILENT",
    "XX000, DATABASE_FAILED",
    "0, DATABASE_FAILED",
    "08, DATABASE_UNREACHABLE"
  })
  void a_state_is_a_kind(String state, Kind kind) {
    assertThat(kind(state(state))).isEqualTo(kind);
  }

  @Test
  void without_a_state_it_failed_unless_the_connection_did() {
    assertThat(kind(state(null))).isEqualTo(Kind.DATABASE_FAILED);
    assertThat(kind(new SQLTransientConnectionException("vol")))
        .isEqualTo(Kind.DATABASE_UNREACHABLE);
  }

  @Test
  void an_answer_that_came_too_late_is_silence_whatever_it_is_wrapped_in() {
    assertThat(kind(new SQLTimeoutException("laat", "08001"))).isEqualTo(Kind.DATABASE_SILENT);
    SQLException wrapped = new SQLException("stuk", "08006", new SocketTimeoutException("laat"));
    assertThat(kind(wrapped)).isEqualTo(Kind.DATABASE_SILENT);
    assertThat(kind(new SQLException("om", "08006", wrapped))).isEqualTo(Kind.DATABASE_SILENT);
  }

  @Test
  void no_more_is_told_than_the_first_line_of_its_words() {
    SQLException cause = new SQLException("fout: bezet. \nDetail: Jan Peeters", "40001");
    StoreException told = SqlProblems.exception("abc", "de databank", cause);
    assertThat(told.problem())
        .isEqualTo(StoreProblem.of(Kind.DATABASE_SILENT, "abc", "de databank", "fout: bezet"));
    assertThat(told.getCause()).hasMessage("SQLSTATE 40001: fout: bezet").hasNoCause();
    assertThat(told.getCause().getStackTrace()).isEqualTo(cause.getStackTrace());
    assertThat(SqlProblems.exception("", "x", new SQLException("", "1")).problem().arguments())
        .containsExactly("");
  }
}
