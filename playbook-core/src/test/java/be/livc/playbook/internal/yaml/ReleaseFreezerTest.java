package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.FixedContent;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release holds all that its playbook needs, in one file that reads as the files did. */
class ReleaseFreezerTest {
  private static final String FOLDER = "internal/yaml/whole/";

  @ParameterizedTest
  @ValueSource(strings = {"geheel", "begrippen"})
  void a_release_reads_as_what_it_was_made_of(String id) {
    Path file = Path.of("src/test/resources/be/livc/playbook", FOLDER, id, "playbook.yaml");
    LoadResult loaded = Playbooks.load(file);
    Playbook playbook = loaded.orElseThrow();
    String frozen =
        ReleaseFreezer.freeze(
            loaded.text().files().get(0).name(),
            playbook,
            new FixedContent(loaded.text()),
            new Version(4, 0, 0),
            LocalDate.of(2026, 11, 30));
    Golden.holds(FOLDER + id + "/released.yaml", frozen);

    SourceFile release = new SourceFile("releases/4.0.0.yaml", frozen);
    LoadResult read = Playbooks.read(new PlaybookText(List.of(release)));
    assertThat(Told.of(read.diagnostics())).isEmpty();
    assertThat(read.orElseThrow().version()).isEqualTo(new Version(4, 0, 0));
    assertThat(read.orElseThrow().phases()).isEqualTo(playbook.phases());
    assertThat(read.orElseThrow().facts()).isEqualTo(playbook.facts());
    assertThat(read.orElseThrow().conclusions()).isEqualTo(playbook.conclusions());
    assertThat(playbook.sources()).containsAllEntriesOf(read.orElseThrow().sources());
    assertThat(playbook.roles()).containsAllEntriesOf(read.orElseThrow().roles());
    assertThat(read.orElseThrow().fiche()).isEqualTo(playbook.fiche());
    assertThat(read.orElseThrow().former()).isEqualTo(playbook.former());
  }

  @Test
  void what_is_included_within_a_step_is_held_too() {
    String playbook =
        Generated.HEAD
            + """
            steps:
            - ask: Samen?
              id: samen
              answer: yes-no
              options:
                ja: [{ group: Groep, steps: [{ include: deel, id: d }] }]
            """;
    String inner =
        Generated.HEAD.replace("id: proef", "id: deel")
            + "steps: [{ tell: Lees, sources: own-choice }]\n";
    PlaybookText text =
        new PlaybookText(
            List.of(
                new SourceFile("proef/playbook.yaml", playbook),
                new SourceFile("deel/playbook.yaml", inner)));
    String frozen =
        ReleaseFreezer.freeze(
            "proef/playbook.yaml",
            Playbooks.read(text).orElseThrow(),
            new FixedContent(text),
            new Version(1, 0, 0),
            LocalDate.of(2026, 11, 30));
    assertThat(frozen).contains("\nincludes:\n  deel:\n").containsOnlyOnce("tell: Lees");
    SourceFile release = new SourceFile("1.0.0.yaml", frozen);
    assertThat(Playbooks.read(new PlaybookText(List.of(release))).diagnostics()).isEmpty();
  }
}
