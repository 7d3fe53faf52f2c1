package be.livc.cli.command.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.cli.command.Context;
import be.livc.cli.command.GlobalOptions;
import be.livc.cli.command.Quiet;
import be.livc.cli.console.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckWatchTest {
  private static final String HEAD =
      "format: 1\nid: proef\nversion: 1.0.0\nlanguage: nl\ntitle: Proef\nstatus: draft\nsteps:\n";
  private static final String SOUND = "  - { tell: Lees dit., sources: own-choice }\n";
  private static final String WRONG = "  - { tel: Lees dit., sources: own-choice }\n";

  @TempDir Path folder;

  private final Quiet quiet = new Quiet();

  @Test
  void each_save_is_checked_as_it_is_then_and_a_file_that_is_gone_may_come_back()
      throws IOException {
    Path file = folder.resolve("playbook.yaml");
    Files.writeString(file, HEAD + SOUND);
    PlaybookCheck check = new PlaybookCheck();
    check.wanted = List.of(file.toString());
    Iterator<Runnable> saves =
        List.<Runnable>of(
                () -> save(file, HEAD + WRONG), () -> remove(file), () -> save(file, HEAD + SOUND))
            .iterator();

    ExitCode code;
    try (Context context = quiet.context(new GlobalOptions(), folder)) {
      code =
          check.following(
              () -> {
                boolean more = saves.hasNext();
                if (more) {
                  saves.next().run();
                }
                return more;
              },
              context);
    }

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(quiet.out().lines())
        .filteredOn(line -> line.startsWith("Geen fouten") || line.contains(": fout:"))
        .hasSize(3)
        .satisfies(lines -> assertThat(lines.get(1)).contains("playbook.yaml:8:"));
    assertThat(quiet.err()).contains("Opnieuw nagekeken om 10:00:00.", "playbook.yaml", "Ctrl-C");
  }

  @Test
  void without_a_folder_of_ones_own_there_is_nothing_to_watch() {
    PlaybookCheck check = new PlaybookCheck();
    check.watch = true;
    try (Context context = quiet.context(new GlobalOptions(), folder)) {
      assertThatThrownBy(() -> check.run(context)).hasMessageContaining("--playbooks");
    }
  }

  private static void save(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
