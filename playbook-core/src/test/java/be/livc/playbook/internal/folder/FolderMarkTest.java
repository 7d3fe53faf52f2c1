package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogHead;
import be.livc.playbook.session.log.LogReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMarkTest {
  private static final LineSeal SEAL = new LineSeal(new JsonObjects());

  @TempDir Path temp;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text, StandardCharsets.ISO_8859_1);
  }

  private FolderMark mark() throws IOException {
    return FolderMark.of(temp.resolve("head"), temp.resolve("log"), temp.resolve("beside"));
  }

  private FolderMark lengths() throws IOException {
    return FolderMark.lengths(temp.resolve("head"), temp.resolve("log"), temp.resolve("beside"));
  }

  @Test
  void it_is_the_head_the_lengths_and_the_last_256_bytes() throws IOException {
    assertThat(mark()).isEqualTo(new FolderMark("", -1, "", -1, ""));
    assertThat(lengths()).isEqualTo(new FolderMark("", -1, "", -1, ""));
    write("head", "kop \u00e9");
    write("log", "a" + "b".repeat(256));
    write("beside", "");
    assertThat(mark()).isEqualTo(new FolderMark("kop \u00e9", 257, "b".repeat(256), 0, ""));
    assertThat(lengths()).isEqualTo(new FolderMark("kop \u00e9", 257, "", 0, ""));
    write("head", "a" + "b".repeat(4096));
    write("beside", "a" + "b".repeat(255));
    assertThat(mark())
        .isEqualTo(
            new FolderMark("b".repeat(4096), 257, "b".repeat(256), 256, "a" + "b".repeat(255)));
  }

  @Test
  void it_is_of_a_session_by_its_head_and_the_lengths_and_ends_by_its_last_line()
      throws IOException {
    Session session = KitPlaybook.full();
    WriterProgram.store(temp).save(session);
    SessionFolder folder = new SessionFolder(temp.resolve("sessions").resolve(session.id()));
    FolderMark mark = folder.mark();
    SessionFolder.Found found = folder.read(new LogReader(SEAL));
    LogHead head = found.reading().head();
    int log = found.logLength();
    int beside = found.beside().length;
    assertThat(mark.isOf(head, log, beside, SEAL)).isTrue();
    assertThat(found.isAt(mark, SEAL)).isTrue();
    assertThat(mark.isOf(head, log + 1, beside, SEAL)).isFalse();
    assertThat(mark.isOf(head, log, beside + 1, SEAL)).isFalse();
    LogHead shorter = new LogHead(head.count() - 1, head.last());
    assertThat(mark.isOf(shorter, log, beside, SEAL)).isFalse();
    assertThat(mark.ends(shorter, SEAL)).isFalse();
    LogHead other = new LogHead(head.count(), "0".repeat(64));
    assertThat(mark.isOf(other, log, beside, SEAL)).isFalse();
    assertThat(mark.ends(head, SEAL)).isTrue();
    assertThat(mark.ends(other, SEAL)).isFalse();
    FolderMark cut = new FolderMark(mark.head(), log, "x" + mark.logEnd() + "x", beside, "");
    assertThat(cut.ends(head, SEAL)).isFalse();
    FolderMark none = new FolderMark("", log, mark.logEnd(), beside, "");
    assertThat(none.isOf(head, log, beside, SEAL)).isFalse();
    assertThat(none.ends(head, SEAL)).isFalse();
  }
}
