package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.LineSeal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeptSummaryTest {
  private static final LineSeal SEAL = new LineSeal(new JsonObjects());
  private static final FolderMark MARK = new FolderMark("kop\n", 100, "", 50, "");

  private final Session session = KitPlaybook.full();

  @TempDir Path temp;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = temp.resolve("summary");
    KeptSummary.write(file, session, MARK, SEAL);
  }

  private Optional<KeptSummary> read(FolderMark mark) throws IOException {
    return KeptSummary.read(file, session.id(), mark, SEAL);
  }

  private Optional<KeptSummary> kept() {
    return Optional.of(
        new KeptSummary(SessionSummary.of(session), KitPlaybook.PINNED.text().digest()));
  }

  @Test
  void it_is_two_lines_of_which_the_first_says_how_the_other_files_look() throws IOException {
    assertThat(Files.readAllLines(file, StandardCharsets.US_ASCII))
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            "{\"livc\":\"summary\",\"format\":1,\"text\":\""
                + KitPlaybook.PINNED.text().digest()
                + "\",\"log\":100,\"beside\":50,\"head\":\"kop\\n\",\"h\":\"");
  }

  @Test
  void it_is_believed_while_the_other_files_look_so() throws IOException {
    assertThat(read(MARK)).isEqualTo(kept());
    assertThat(read(new FolderMark("top\n", 100, "", 50, ""))).isEmpty();
    assertThat(read(new FolderMark("kop\n", 101, "", 50, ""))).isEmpty();
    assertThat(read(new FolderMark("kop\n", 100, "", 51, ""))).isEmpty();
    assertThat(KeptSummary.read(file, "abc", MARK, SEAL)).isEmpty();
  }

  @Test
  void what_is_not_there_cut_or_no_summary_is_not_believed() throws IOException {
    String lines = Files.readString(file);
    int first = lines.indexOf('\n') + 1;
    for (String other :
        new String[] {
          "",
          "\n",
          lines.substring(0, first),
          lines.substring(0, first - 1),
          lines.substring(first),
          lines.substring(0, lines.length() - 9),
          lines.substring(first) + lines.substring(first),
          SEAL.line("summary", java.util.Map.of("text", 7L)) + lines.substring(first)
        }) {
      Files.writeString(file, other);
      assertThat(read(MARK)).as(other).isEmpty();
    }
    Files.delete(file);
    assertThat(read(MARK)).isEmpty();
  }

  @Test
  void a_longer_one_that_stood_there_is_gone() throws IOException {
    Files.writeString(file, "x".repeat(5000), StandardOpenOption.APPEND);
    KeptSummary.write(file, session, MARK, SEAL);
    assertThat(read(MARK)).isEqualTo(kept());
    assertThat(Files.size(file)).isLessThan(2000);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_is_put_out_of_the_way() throws IOException {
    Path target = Files.writeString(temp.resolve("van-een-ander"), "x");
    Files.delete(file);
    Files.createSymbolicLink(file, target);
    KeptSummary.write(file, session, MARK, SEAL);
    assertThat(Files.isSymbolicLink(file)).isFalse();
    assertThat(read(MARK)).isEqualTo(kept());
    assertThat(target).hasContent("x");
  }
}
