package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is still to be confirmed, under each who can say it. */
class OpenPointsTest {
  private static final String SHELF = "src/test/resources/open-points/playbooks";

  @TempDir Path folder;
  private Livc livc;

  @BeforeEach
  void set_up() {
    livc = new Livc(folder);
  }

  @Test
  void a_point_stands_once_under_each_who_can_say_it_with_all_its_places() {
    assertThat(livc.run("playbook", "show", "proef", "--to-confirm", "--playbooks", SHELF).out())
        .isEqualTo(
            """
            Nog te bevestigen: 3. Een punt staat bij elk die het kan zeggen.

            ABB (2)
              - wat er in de brief moet. Dat is niet gelezen.
                Ook te vragen aan: je juridische dienst.
                Bij "De brief" (proef, stap brief).
                Bij "De tweede brief" (proef, stap tweede-brief).
              - of iedereen mag komen.
                Bij "Iedereen" (proef, keuze bij wie: een).

            Je juridische dienst (1)
              - wat er in de brief moet. Dat is niet gelezen.
                Ook te vragen aan: ABB.
                Bij "De brief" (proef, stap brief).
                Bij "De tweede brief" (proef, stap tweede-brief).

            Er staat niet bij wie het kan zeggen (1)
              - of er nog iets volgt.
                Bij "Je bent klaar." (proef, uitkomst klaar).
            """);
  }

  @Test
  void another_program_gets_the_same_in_one_object() {
    assertThat(
            livc.run("playbook", "show", "proef", "--to-confirm", "--playbooks", SHELF, "--json")
                .out())
        .contains("\"kind\": \"to-confirm\"", "\"points\": 3", "\"who\": null");
  }

  @Test
  void each_point_of_ours_names_who_can_say_it() {
    String all = livc.run("playbook", "show", "--to-confirm").out();
    assertThat(all).contains("VVSG (", "ABB (").doesNotContain("Er staat niet bij wie");
  }

  @Test
  void without_a_playbook_there_is_nothing_else_to_show() {
    Livc.Run run = livc.run("playbook", "show");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Noem een draaiboek").contains("--to-confirm");
  }
}
