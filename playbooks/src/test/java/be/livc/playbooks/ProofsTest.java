package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.proof.Proofs;
import be.livc.playbook.proof.WalkCounts;
import be.livc.playbook.workshop.CheckReport;
import be.livc.playbook.workshop.CheckedPlaybook;
import be.livc.playbook.workshop.Checker;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is proven of the playbooks in this folder. */
class ProofsTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final CheckReport RUN =
      Checker.of(
              PlaybookLibrary.of(List.of(Path.of(""))),
              Templates.of(List.of(Path.of("..", "templates"))),
              DATE)
          .all();

  @Test
  void the_check_finds_nothing_and_nothing_is_left_unused() {
    assertThat(DiagnosticFormat.SNIPPET.format(RUN.diagnostics(), Locale.forLanguageTag("nl")))
        .isEmpty();
  }

  @Test
  void every_walk_is_counted_exactly_and_soon() {
    assertThat(RUN.playbooks()).hasSizeGreaterThanOrEqualTo(4);
    for (CheckedPlaybook checked : RUN.playbooks()) {
      Playbook playbook = checked.loaded().orElseThrow();
      long start = System.nanoTime();
      WalkCounts counts = Proofs.of(playbook, DATE).counts();
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertThat(counts.exact()).as(checked.name()).isTrue();
      assertThat(counts.exactLengths()).as(checked.name()).isTrue();
      assertThat(counts.walks().signum()).as(checked.name()).isPositive();
      // measured in tenths of a second; the bound only catches what grew out of hand
      assertThat(took).as(checked.name()).isLessThan(Duration.ofSeconds(10));
    }
  }
}
