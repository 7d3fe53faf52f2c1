package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.internal.seal.PassphraseKeys;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.SessionKeys;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people wrote is in memory as long as the application holds its session, and no longer. */
class ForgettingTest {
  private static final int SESSIONS = 40;
  private static final int SOME_TEXT = 100_000;

  @TempDir Path home;

  @Tag("slow")
  @Test
  void a_store_holds_on_to_no_session_that_was_saved_opened_or_listed() {
    SessionStore store = WriterProgram.store(home);
    List<WeakReference<SessionEvent>> written = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      Session session = KitPlaybook.start().note("", "x".repeat(SOME_TEXT));
      store.save(session);
      written.add(last(session));
      written.add(last(store.open(session.id(), KitPlaybook.pen("Bo")).orElseThrow()));
    }
    assertThat(store.list().sessions()).hasSize(SESSIONS);
    assertAllGone(written);
    store.close();
  }

  @Test
  void a_session_goes_on_after_the_store_forgot_it() {
    SessionStore store = WriterProgram.store(home);
    Session session = KitPlaybook.start();
    store.save(session);
    store.close();
    Session more = KitPlaybook.withNumber(session, 7);
    store.save(more);
    assertThat(store.open(session.id(), KitPlaybook.pen("Bo")).orElseThrow().events())
        .isEqualTo(more.events());
  }

  @Test
  void a_store_that_was_closed_reads_the_text_of_a_playbook_again() throws IOException {
    SessionStore store = WriterProgram.store(home);
    Session session = KitPlaybook.start();
    store.save(session);
    Path text = home.resolve("playbooks").resolve(session.text().digest());
    Files.delete(text);
    assertThat(store.open(session.id(), KitPlaybook.pen("Bo")).problems()).isEmpty();
    store.close();
    assertThat(store.open(session.id(), KitPlaybook.pen("Bo")).problems())
        .extracting(StoreProblem::kind)
        .containsExactly(Kind.PLAYBOOK_MISSING);
  }

  @Test
  void with_a_store_its_keys_are_given_up() {
    SessionKeys keys = new PassphraseKeys("vier losse woorden".toCharArray(), new JsonObjects());
    new FolderStore(home, new JsonObjects(), text -> Optional.empty(), keys).close();
    assertThatThrownBy(() -> keys.make("abc", List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the passphrase was given up");
  }

  private static WeakReference<SessionEvent> last(Session session) {
    List<SessionEvent> events = session.events();
    return new WeakReference<>(events.get(events.size() - 1));
  }

  /** The collector takes what nothing holds before it gives up for want of memory. */
  private static void assertAllGone(List<WeakReference<SessionEvent>> written) {
    List<byte[]> pressure = new ArrayList<>();
    for (int i = 0; i < 50 && written.stream().anyMatch(it -> it.get() != null); i++) {
      System.gc();
      pressure.add(new byte[1 << 20]);
    }
    assertThat(written).allMatch(it -> it.get() == null);
    assertThat(pressure).hasSizeLessThan(50);
  }
}
