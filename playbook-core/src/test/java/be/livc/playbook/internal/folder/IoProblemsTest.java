package be.livc.playbook.internal.folder;

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
import be.livc.playbook.session.kit.Fault;
import be.livc.playbook.session.kit.FaultyFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IoProblemsTest {
  private static final Recorder PEN = Recorder.of("An", SmallPlaybook.CLOCK);

  @TempDir Path home;

  @Test
  void a_full_disk_is_told_as_such_at_whichever_write_it_is_full() {
    FaultyFiles files = new FaultyFiles();
    SessionStore store = WriterProgram.store(files.of(home));
    Session session = SmallPlaybook.start();
    store.save(session);
    int write = 1;
    for (boolean full = true; full; write++) {
      session = session.note("", "Nota " + write);
      files.arm(Fault.HALF, write, () -> {});
      try {
        store.save(session);
      } catch (StoreException told) {
        assertThat(told.problem().kind()).isEqualTo(Kind.NO_SPACE);
      }
      full = files.disarm();
      store.save(session);
      OpenResult opened = WriterProgram.store(home).open(session.id(), PEN);
      assertThat(opened.problems()).isEmpty();
      assertThat(opened.orElseThrow().events()).isEqualTo(session.events());
    }
    assertThat(write).isGreaterThan(5);
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
    assertThat(kind(new IOException("Access is denied"))).isEqualTo(Kind.DENIED);
    assertThat(kind(new IOException("Input/output error"))).isEqualTo(Kind.FAILED);
    assertThat(kind(new IOException())).isEqualTo(Kind.FAILED);
  }

  @Test
  void a_problem_names_the_file_that_the_system_names_and_its_words() {
    Path place = Path.of("/home/livc");
    assertThat(
            IoProblems.problem("abc", place, new FileSystemException("log", null, "Stale handle")))
        .isEqualTo(
            StoreProblem.of(Kind.FAILED, "abc", place.resolve("log").toString(), "Stale handle"));
    assertThat(IoProblems.problem("abc", place, new NoSuchFileException("/elders/log")))
        .isEqualTo(StoreProblem.of(Kind.FAILED, "abc", "/elders/log", "NoSuchFileException"));
    assertThat(IoProblems.problem("", place, new AccessDeniedException(null, null, null)))
        .isEqualTo(StoreProblem.of(Kind.DENIED, "", "/home/livc", "AccessDeniedException"));
    IOException cause = new IOException("File too large");
    StoreException told = IoProblems.exception("abc", place, cause);
    assertThat(told.problem())
        .isEqualTo(StoreProblem.of(Kind.NO_SPACE, "abc", "/home/livc", "File too large"));
    assertThat(told).hasCause(cause);
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
