package be.livc.playbook.internal.folder;

import static be.livc.playbook.session.SmallPlaybook.VORM;
import static be.livc.playbook.session.SmallPlaybook.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class IoProblemsTest {
  private static final Recorder PEN = Recorder.of("An", SmallPlaybook.CLOCK);

  @TempDir Path home;

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_is_told_and_loses_nothing_that_was_kept() throws IOException {
    Session session = SmallPlaybook.start();
    SessionStore store = WriterProgram.store(home);
    store.save(session);
    Path beside = home.resolve("sessions").resolve(session.id()).resolve("beside");
    Path moved = Files.move(beside, beside.resolveSibling("moved"));
    Files.createSymbolicLink(beside, Path.of("/dev/full"));
    Session more = session.answer(VORM, one("samen")).session();
    assertThat(problem(store, more).kind()).isEqualTo(Kind.NO_SPACE);
    Files.move(moved, beside, StandardCopyOption.REPLACE_EXISTING);
    store.save(more);
    OpenResult opened = WriterProgram.store(home).open(session.id(), PEN);
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.orElseThrow().events()).isEqualTo(more.events());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_disk_that_is_full_at_the_last_record_keeps_the_event_all_the_same() throws IOException {
    Session session = SmallPlaybook.start();
    SessionStore store = WriterProgram.store(home);
    store.save(session);
    Path fresh = home.resolve("sessions").resolve(session.id()).resolve("head.new");
    Files.createSymbolicLink(fresh, Path.of("/dev/full"));
    Session more = session.answer(VORM, one("samen")).session();
    assertThat(problem(store, more).kind()).isEqualTo(Kind.NO_SPACE);
    Files.deleteIfExists(fresh);
    assertThat(WriterProgram.store(home).open(session.id(), PEN).orElseThrow().events())
        .isEqualTo(more.events());
    store.save(more);
    Session last = more.note("", "Verder.");
    store.save(last);
    OpenResult opened = WriterProgram.store(home).open(session.id(), PEN);
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.orElseThrow().events()).isEqualTo(last.events());
  }

  @Test
  void a_home_that_is_no_folder_is_told_with_its_place() throws IOException {
    Path file = Files.writeString(home.resolve("home"), "x");
    StoreProblem problem = problem(WriterProgram.store(file), SmallPlaybook.start());
    assertThat(problem.kind()).isEqualTo(Kind.FAILED);
    assertThat(problem.place()).startsWith(file.toString());
    assertThat(WriterProgram.store(file).list().sessions()).isEmpty();
  }

  @Test
  void a_store_that_is_not_there_yet_is_empty_and_stays_so() {
    Path nowhere = home.resolve("nowhere");
    assertThat(WriterProgram.store(nowhere).list().problems()).isEmpty();
    assertThat(WriterProgram.store(nowhere).open("iets", PEN).problems())
        .extracting(StoreProblem::kind)
        .containsExactly(Kind.NOT_FOUND);
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void what_the_system_says_becomes_a_kind() {
    assertThat(kind(new AccessDeniedException("x"))).isEqualTo(Kind.DENIED);
    assertThat(kind(new FileSystemException("x", null, "Read-only file system")))
        .isEqualTo(Kind.DENIED);
    assertThat(kind(new FileSystemException("x", null, "Operation not permitted")))
        .isEqualTo(Kind.DENIED);
    assertThat(kind(new IOException("No space left on device"))).isEqualTo(Kind.NO_SPACE);
    assertThat(kind(new IOException("Disk quota exceeded"))).isEqualTo(Kind.NO_SPACE);
    assertThat(kind(new IOException("There is not enough space on the disk")))
        .isEqualTo(Kind.NO_SPACE);
    assertThat(kind(new IOException("Input/output error"))).isEqualTo(Kind.FAILED);
    assertThat(kind(new IOException())).isEqualTo(Kind.FAILED);
  }

  private static Kind kind(IOException e) {
    return IoProblems.problem("id", Path.of("place"), e).kind();
  }

  private static StoreProblem problem(SessionStore store, Session session) {
    StoreException failure = catchThrowableOfType(StoreException.class, () -> store.save(session));
    assertThat(failure).isNotNull();
    return failure.problem();
  }
}
