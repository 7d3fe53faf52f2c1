package be.livc.playbook.internal.yaml.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Names that are read in one phase and asked in a later one are told as a phase that stands wrong.
 */
class ForwardReferencesTest {
  private static final SourceFile FILE = new SourceFile("playbook.yaml", "x".repeat(100));
  private static final SourceFile PART = new SourceFile("einde.yaml", "x".repeat(100));

  private final ReadFindings findings = new ReadFindings();
  private final ForwardReferences order = new ForwardReferences(findings);

  private static Span at(int start) {
    return new Span(FILE, start, start + 1);
  }

  private void phases() {
    order.phase("a", at(10), at(11));
    order.phase("b", at(30), at(31));
    order.phase("c", at(50), at(51));
    order.phase("d", new Span(PART, 0, 1), new Span(PART, 1, 2));
  }

  private static Diagnostic read(String name, int start) {
    return Diagnostic.at(at(start), RuleId.REFERENCE_STANDS_LATER, name, "elders");
  }

  private List<Diagnostic> told() {
    order.tell();
    return findings.counted(Gaps.none()).all();
  }

  @Test
  void one_name_is_told_by_itself() {
    phases();
    order.later(read("x", 12), "x", at(32));
    assertThat(told()).containsExactly(read("x", 12));
  }

  @Test
  void a_name_asked_later_in_the_same_phase_is_told_by_itself() {
    phases();
    order.later(read("x", 32), "x", at(40));
    order.later(read("y", 32), "y", at(41));
    order.later(read("z", 5), "z", at(41));
    assertThat(told()).containsExactly(read("x", 32), read("y", 32), read("z", 5));
  }

  @Test
  void a_phase_that_reads_of_several_stands_too_early() {
    phases();
    order.later(read("x", 12), "x", at(32));
    order.later(read("y", 13), "y", at(52));
    order.later(read("x", 14), "x", at(32));
    Diagnostic told = told().get(0);
    assertThat(told.place()).isEqualTo(at(11));
    assertThat(told.rule()).isEqualTo(RuleId.REFERENCE_PHASE_TOO_EARLY);
    assertThat(told.arguments()).containsExactly("a", "b`, `c", "c", "x`, `y");
  }

  @Test
  void a_phase_that_several_read_of_stands_too_late() {
    phases();
    order.later(read("x", 32), "x", new Span(PART, 5, 6));
    order.later(read("y", 12), "y", new Span(PART, 7, 8));
    List<Diagnostic> told = told();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).rule()).isEqualTo(RuleId.REFERENCE_PHASE_TOO_LATE);
    assertThat(told.get(0).place()).isEqualTo(new Span(PART, 1, 2));
    assertThat(told.get(0).arguments()).containsExactly("d", "a`, `b", "a", "x`, `y");
  }

  @Test
  void of_many_names_the_first_five_are_told() {
    phases();
    for (int i = 1; i <= 5; i++) {
      order.later(read("x" + i, 12), "x" + i, at(32));
    }
    assertThat(told().get(0).arguments()).last().isEqualTo("x1`, `x2`, `x3`, `x4`, `x5");
  }

  @Test
  void that_there_are_more_is_told_too() {
    phases();
    for (int i = 1; i <= 6; i++) {
      order.later(read("x" + i, 12), "x" + i, at(32));
    }
    assertThat(told().get(0).arguments()).last().isEqualTo("x1`, `x2`, `x3`, `x4`, `x5`, `…");
  }

  @Test
  void names_in_a_phase_without_an_id_are_told_each() {
    order.phase("", at(10), at(10));
    order.phase("b", at(30), at(31));
    order.later(read("x", 12), "x", at(32));
    order.later(read("y", 13), "y", at(33));
    assertThat(told()).containsExactly(read("x", 12), read("y", 13));
  }

  @Test
  void nothing_is_told_where_nothing_stands_wrong() {
    phases();
    assertThat(told()).isEmpty();
  }
}
