package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.ProfileStore;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoresTest {
  private static final Recorder PEN =
      Recorder.of(
          "An Voorbeeld",
          Clock.fixed(Instant.parse("2026-11-24T23:30:00Z"), ZoneId.of("Europe/Brussels")));

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "livc-r",
        "livc-r-casus",
        "livc-r-casus-overleg",
        "livc-r-casus-opvolging",
        "livc-r-informatie-delen",
        "livc-r-fiche"
      })
  void a_walk_of_a_real_playbook_opens_without_the_content_it_was_read_from(String id) {
    LoadResult loaded = PlaybookLibrary.of(List.of(Path.of("..", "playbooks"))).load(id);
    Session session = Session.start(loaded.pinned(), "Proef", PEN);
    Random random = new Random(id.hashCode());
    try (SessionStore store = Stores.folder(home)) {
      store.save(session);
      while (!session.walk().atEnd()) {
        session = next(session, random);
        store.save(session);
      }
    }
    try (SessionStore store = Stores.folder(home)) {
      assertThat(store.list().sessions()).containsExactly(SessionSummary.of(session));
      OpenResult opened = store.open("proef", PEN);
      assertThat(opened.problems()).isEmpty();
      Session again = opened.orElseThrow();
      assertThat(again.events()).isEqualTo(session.events());
      assertThat(again.playbook()).isEqualTo(session.playbook());
      assertThat(again.text().digest()).isEqualTo(session.text().digest());
      assertThat(again.walk().visits())
          .extracting(Visit::step)
          .isEqualTo(session.walk().visits().stream().map(Visit::step).toList());
    }
  }

  @Test
  void an_application_hears_of_each_session_once_it_is_kept_and_the_rest_goes_to_the_store() {
    Session session = KitPlaybook.start();
    List<String> heard = new ArrayList<>();
    try (SessionStore kept = Stores.folder(home);
        SessionStore store =
            Stores.listening(
                kept,
                saved -> {
                  assertThat(kept.open(saved.id(), PEN).session()).isPresent();
                  heard.add(saved.id());
                })) {
      store.save(session);
      assertThat(heard).containsExactly(session.id());
      assertThat(store.list()).isEqualTo(kept.list());
      assertThat(store.list().sessions()).hasSize(1);
      assertThat(store.page(null, 1)).isEqualTo(kept.page(null, 1));
      assertThat(store.page(null, 1).sessions()).hasSize(1);
      assertThat(store.open(session.id(), PEN).orElseThrow().events()).isEqualTo(session.events());
      assertThat(store.claim("weg")).isEqualTo(kept.claim("weg")).isPresent();
      assertThat(store.claim(session.id())).isEmpty();
      store.remove(session.id());
      assertThat(kept.list().sessions()).isEmpty();
    }
    assertThat(heard).hasSize(1);
  }

  @Test
  void a_listening_store_that_is_closed_gives_up_what_it_claimed() {
    Session session = KitPlaybook.start();
    try (SessionStore other = Stores.folder(home)) {
      try (SessionStore store = Stores.listening(Stores.folder(home), saved -> {})) {
        store.save(session);
        assertThat(store.claim(session.id())).isEmpty();
      }
      assertThat(other.claim(session.id())).isEmpty();
    }
  }

  @Test
  void a_profile_stands_in_the_same_folder_which_is_looked_at_as_a_whole() throws IOException {
    ProfileStore profile = Stores.profile(home.resolve("livc"));
    assertThat(profile.place()).isEqualTo(home.resolve("livc/profile").toString());
    assertThat(profile.read().profile()).isEqualTo(Profile.NONE);
    assertThat(Stores.check(home.resolve("livc"))).isEmpty();
    Path left = Files.createDirectories(home.resolve("livc/sessions/gone-abc"));
    assertThat(Stores.check(home.resolve("livc")))
        .contains(StoreProblem.of(Kind.HOME_LEFTOVER, "", left.toString(), ""));
  }

  @Test
  void only_a_sealed_session_has_a_passphrase_to_change() {
    Session session = KitPlaybook.start();
    try (SessionStore store = Stores.folder(home)) {
      store.save(session);
    }
    Path key = home.resolve("sessions").resolve(session.id()).resolve("key");
    assertThatThrownBy(
            () ->
                Stores.changePassphrase(
                    home, session.id(), "oud".toCharArray(), "nieuw".toCharArray()))
        .isInstanceOfSatisfying(
            StoreException.class,
            e ->
                assertThat(e.problem())
                    .isEqualTo(StoreProblem.of(Kind.KEY_MISSING, session.id(), key.toString())));
  }

  @Test
  void a_database_that_can_not_be_reached_is_told_by_its_name() {
    Properties login = new Properties();
    DataSource none = Stores.connections(new NoDriver(), "jdbc:proef", login);
    StoreProblem problem =
        StoreProblem.of(
            Kind.DATABASE_UNREACHABLE, "", "de databank", "the driver does not know this address");
    try (SessionStore store = Stores.jdbc(none, "stad", "de databank")) {
      assertThat(store.list().problems()).containsExactly(problem);
    }
    for (ThrowingCallable asked :
        List.<ThrowingCallable>of(
            () -> Stores.prepare(none, "de databank"),
            () -> Stores.allow(none, "de databank", "an", "stad"))) {
      assertThatThrownBy(asked)
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
  }

  /** Knows no address. */
  private static final class NoDriver implements Driver {
    @Override
    public @Nullable Connection connect(String url, Properties login) {
      return null;
    }

    @Override
    public boolean acceptsURL(String url) {
      return false;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties login) {
      return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
      return 1;
    }

    @Override
    public int getMinorVersion() {
      return 0;
    }

    @Override
    public boolean jdbcCompliant() {
      return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }
  }

  private static Session next(Session session, Random random) {
    Ask ask = session.walk().open().orElseThrow();
    List<Value> values = new ArrayList<>(RandomAnswers.values(ask));
    values.add(new Value.Words("2026-03"));
    Collections.shuffle(values, random);
    for (Value value : values) {
      Attempt attempt = session.answer(ask, value);
      if (attempt.rejection().isEmpty()) {
        return attempt.session();
      }
    }
    Attempt later = session.putOff(ask);
    assertThat(later.rejection()).as(ask.id()).isEmpty();
    return later.session();
  }
}
