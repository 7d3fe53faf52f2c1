package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.LogReadResult.Damage;
import be.livc.playbook.session.log.LogReader;
import be.livc.playbook.session.log.ObjectCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFolderTest {
  private final Session session = KitPlaybook.withNumber(KitPlaybook.start(), 7);

  @TempDir Path home;
  private SessionFolder folder;
  private Path log;
  private byte[] whole;
  private int readings;

  @BeforeEach
  void keep_a_session() throws IOException {
    WriterProgram.store(home).save(session);
    folder = new SessionFolder(home.resolve("sessions").resolve(session.id()));
    log = folder.path().resolve("log");
    whole = Files.readAllBytes(log);
  }

  /** Reads it while another writes the log at each reading. */
  private SessionFolder.Found read(IntFunction<byte[]> written) throws IOException {
    JsonObjects json = new JsonObjects();
    ObjectCodec form =
        new ObjectCodec() {
          @Override
          public String write(Map<String, ?> object) {
            try {
              Files.write(log, written.apply(++readings)); // the first line of a log is compared
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return json.write(object);
          }

          @Override
          public Optional<Map<String, Object>> read(String text) {
            return json.read(text);
          }
        };
    return folder.read(new LogReader(form));
  }

  private byte[] cut(int bytes) {
    return Arrays.copyOf(whole, whole.length - bytes);
  }

  @Test
  void what_is_whole_is_read_once() throws IOException {
    SessionFolder.Found found = read(reading -> whole);
    assertThat(readings).isEqualTo(1);
    assertThat(found.reading().events()).isEqualTo(session.events());
    assertThat(found.soundLog()).isEqualTo(whole);
    assertThat(found.logLength()).isEqualTo(whole.length);
    assertThat(found.needsRepair()).isFalse();
  }

  @Test
  void what_seems_damaged_while_another_writes_is_read_again() throws IOException {
    Files.write(log, cut(9));
    SessionFolder.Found found = read(reading -> whole);
    assertThat(readings).isEqualTo(2);
    assertThat(found.reading().damage()).isEmpty();
    assertThat(found.reading().events()).isEqualTo(session.events());
  }

  @Test
  void damage_that_stays_is_read_twice_and_told() throws IOException {
    Files.write(log, cut(9));
    SessionFolder.Found found = read(reading -> cut(9));
    assertThat(readings).isEqualTo(2);
    assertThat(found.needsRepair()).isTrue();
    assertThat(found.soundLog()).hasSizeLessThan(whole.length - 9);
    assertThat(found.reading().events()).isEqualTo(session.events().subList(0, 2));
  }

  @Test
  void a_writer_that_keeps_on_writing_is_given_up_on() throws IOException {
    Files.write(log, cut(99));
    SessionFolder.Found found = read(reading -> cut(9 + reading));
    assertThat(readings).isEqualTo(5);
    assertThat(found.reading().damage()).contains(Damage.CUT);
  }

  @Test
  void a_log_without_its_last_line_end_is_to_be_mended() throws IOException {
    Files.write(log, cut(1));
    assertThat(read(reading -> cut(1)).needsRepair()).isTrue();
    Files.write(log, new byte[0]);
    assertThat(folder.read(new LogReader(new JsonObjects())).needsRepair()).isTrue();
  }

  @Test
  void it_was_last_written_when_its_log_was_or_else_its_folder() throws IOException {
    Instant then = Instant.parse("2026-11-25T08:00:00Z");
    Files.setLastModifiedTime(log, FileTime.from(then));
    assertThat(folder.lastWritten()).isEqualTo(then);
    Files.delete(log);
    Files.setLastModifiedTime(folder.path(), FileTime.from(then.plusSeconds(60)));
    assertThat(folder.lastWritten()).isEqualTo(then.plusSeconds(60));
  }

  @Test
  void it_has_the_key_of_a_session_that_is_sealed_alone() throws IOException {
    assertThat(folder.key()).isEmpty();
    folder.rewriteKey("nieuw\n");
    assertThat(folder.keyFile()).hasContent("nieuw\n");
    assertThat(folder.key()).hasValue("nieuw\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(folder.exists()).isTrue();
    assertThat(new SessionFolder(home.resolve("sessions/weg")).exists()).isFalse();
    assertThat(folder.id()).isEqualTo(session.id());
    assertThat(folder.lock()).isEqualTo(folder.path().resolve("lock"));
  }
}
