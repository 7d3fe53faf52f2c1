package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of some mends are kept, each tried on a copy of the file. */
class TrialTest {
  private static final String HEAD =
      "format: 1\nid: proef\nversion: 1.0.0\nlanguage: nl\ntitle: Proef\nstatus: draft\n";
  private static final String STEPS =
      """
      steps:
        - tell: Eerst.
          sources: own-choice
        - tell: Dan.
          sources: own-choice
        - tell: Laatst.
          sources: own-choice
      """;

  @TempDir Path folder;

  private LoadResult load(String text) throws IOException {
    Path file = folder.resolve("proef/playbook.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Playbooks.load(file);
  }

  private static CheckReport report(LoadResult loaded) {
    return new CheckReport(
        LocalDate.of(2026, 11, 24),
        List.of(new CheckedPlaybook("proef", loaded, null, List.of())),
        List.of());
  }

  private static SourceFile file(LoadResult loaded) {
    return loaded.text().files().get(0);
  }

  /** A mend of the first of these words, behind a place. */
  private static Diagnostic mend(SourceFile file, String behind, String from, String to) {
    int start = file.text().indexOf(from, file.text().indexOf(behind));
    Span place = new Span(file, start, start + from.length());
    return Diagnostic.at(place, RuleId.VALUE_BOOLEAN).mendedBy(new Edit(place, to));
  }

  private static boolean isKept(LoadResult loaded, Diagnostic mend) {
    return !Trial.kept(List.of(mend), file(loaded), report(loaded)).isEmpty();
  }

  @Test
  void what_reads_as_it_should_is_kept_and_the_others_are_left_out_in_their_order()
      throws IOException {
    LoadResult loaded = load(HEAD + STEPS);
    SourceFile file = file(loaded);
    Diagnostic first = mend(file, "Eerst", "Eerst", "Om te beginnen");
    Diagnostic broken = mend(file, "Dan", "own-choice", "[own-choice");
    Diagnostic last = mend(file, "Laatst", "Laatst", "Ten slotte");
    assertThat(Trial.kept(List.of(first, last), file, report(loaded))).containsExactly(first, last);
    assertThat(Trial.kept(List.of(first, broken, last), file, report(loaded)))
        .containsExactly(first, last);
    assertThat(Trial.kept(List.of(broken, first), file, report(loaded))).containsExactly(first);
    assertThat(Trial.kept(List.of(broken), file, report(loaded))).isEmpty();
    assertThat(Trial.kept(List.of(), file, report(loaded))).isEmpty();
  }

  @Test
  void an_error_that_a_mend_brings_up_in_its_lines_keeps_it_from_being_made() throws IOException {
    LoadResult loaded = load(HEAD + STEPS);
    SourceFile file = file(loaded);
    assertThat(isKept(loaded, mend(file, "Dan", "own-choice", "[wetboek-van-elders]"))).isFalse();
    assertThat(isKept(loaded, mend(file, "Dan", "Dan.", "Dan <b>nu</b>."))).isTrue();
  }

  @Test
  void an_error_that_has_a_mend_of_its_own_does_not() throws IOException {
    LoadResult loaded = load(HEAD + STEPS);
    SourceFile file = file(loaded);
    assertThat(isKept(loaded, mend(file, "Eerst", "sources:", "source:"))).isTrue();
    assertThat(isKept(loaded, mend(file, "Eerst", "tell:", "vertel-het:"))).isFalse();
  }

  @Test
  void an_error_that_was_there_before_does_not_either() throws IOException {
    LoadResult loaded = load(HEAD + STEPS.replaceFirst("own-choice", "[elders, weg]"));
    SourceFile file = file(loaded);
    assertThat(loaded.hasErrors()).isTrue();
    assertThat(isKept(loaded, mend(file, "Eerst", "elders, weg", "elders,  weg"))).isTrue();
    assertThat(isKept(loaded, mend(file, "Eerst", "weg", "verdwenen"))).isFalse();
    assertThat(isKept(loaded, mend(file, "Eerst", "Eerst", "Om te beginnen"))).isTrue();
  }

  @Test
  void a_file_of_no_playbook_that_was_checked_is_not_tried() throws IOException {
    LoadResult loaded = load(HEAD + STEPS);
    SourceFile other = new SourceFile("elders.yaml", "a: [");
    Diagnostic mend = mend(other, "a", "[", "[[");
    assertThat(Trial.kept(List.of(mend), other, report(loaded))).containsExactly(mend);
  }
}
