package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.Visit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
