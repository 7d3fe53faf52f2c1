package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

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
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
