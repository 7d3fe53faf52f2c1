package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that {@code check --fix} mends. */
class FixTest {
  private static final String WRONG =
      "format: 1\nid: proef\nversion: 1.0.0\nlanguage: nl\ntitle: Proef\nstatus: draft\nsteps:\n"
          + "  - tell: Let op: dit is fout. # blijft niet zo\n    sources: own-choice\n"
          + "  - ask: Hoeveel leden?\n    id: leden\n    answer: number\n    optional: ja # blijft\n"
          + "  - tell: Er zijn {leden} leden.\n    id: leden\n    sources: own-choice\n";

  @TempDir Path folder;

  @Test
  void what_was_mended_is_told_and_what_is_left_is_found() throws IOException {
    Path file =
        Files.writeString(folder.resolve("playbook.yaml"), WRONG.replace(" # blijft niet zo", ""));
    Livc.Run run = new Livc(folder).run("playbook", "check", "--fix", file.toString());
    assertThat(run.err())
        .contains("Hersteld: " + file + ":8:")
        .contains("Hersteld: " + file + ":13:")
        .contains("Aantal keer hersteld: 2.");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("[id/duplicate]").doesNotContain("[value/boolean]");
    assertThat(file)
        .content()
        .contains("  - tell: \"Let op: dit is fout.\"\n", "    optional: true # blijft\n");
  }

  @Test
  void without_it_nothing_is_changed() throws IOException {
    Path file = Files.writeString(folder.resolve("playbook.yaml"), WRONG);
    assertThat(new Livc(folder).run("playbook", "check", file.toString()).code()).isEqualTo(1);
    assertThat(file).content().isEqualTo(WRONG);
  }
}
