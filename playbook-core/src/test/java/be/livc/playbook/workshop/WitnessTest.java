package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WitnessTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Playbook PLAYBOOK = playbook();

  private static Playbook playbook() {
    StringBuilder text =
        new StringBuilder(
            "format: 1\n"
                + "id: proef\n"
                + "version: 1.0.0\n"
                + "language: nl\n"
                + "title: P\n"
                + "status: draft\n"
                + "steps:\n");
    for (int i = 1; i <= 20; i++) {
      text.append("  - { ask: Vraag, id: vraag-").append(i).append(", answer: text }\n");
    }
    return Playbooks.read(
            new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", text.toString()))))
        .orElseThrow();
  }

  private static Witness witness(int answers, String words) {
    Answers given = Answers.NONE;
    for (int i = 1; i <= answers; i++) {
      given = given.with("vraag-" + i, new Value.Words(words));
    }
    return Witness.of(PLAYBOOK, given, DAY, "w.yaml");
  }

  @Test
  void it_is_the_answers_as_a_file_that_a_walk_is_given() {
    Witness witness = witness(1, "goed");
    assertThat(witness.playbook()).isEqualTo("proef");
    assertThat(witness.name()).isEqualTo("w.yaml");
    assertThat(witness.on()).isEqualTo(DAY);
    assertThat(witness.text())
        .isEqualTo("playbook: proef\non: 2026-11-24\nanswers:\n  vraag-1: \"goed\"\n");
  }

  @Test
  void on_one_line_are_the_first_answers_and_how_many_more_there_are() {
    assertThat(witness(0, "").brief()).isEmpty();
    assertThat(witness(2, "goed").brief()).isEqualTo("vraag-1: \"goed\", vraag-2: \"goed\"");
    String much = "\"" + "x".repeat(40) + "\"";
    assertThat(witness(5, "x".repeat(40)).brief())
        .isEqualTo("vraag-1: " + much + ", vraag-2: " + much + " … (+3)");
    assertThat(witness(20, "goed").brief()).endsWith(", vraag-9: \"goed\" … (+11)");
    assertThat(witness(1, "x".repeat(200)).brief()).startsWith("vraag-1: \"xxx");
  }

  @Test
  void it_is_named_after_its_playbook_the_rule_and_what_the_finding_is_about() {
    assertThat(Witness.stem(PLAYBOOK, RuleId.PROOF_CONDITION_NEVER, List.of("nooit", "x")))
        .isEqualTo("proef-condition-never-nooit");
    assertThat(Witness.stem(PLAYBOOK, RuleId.PROOF_CONDITION_NEVER, List.of()))
        .isEqualTo("proef-condition-never");
    assertThat(Witness.stem(PLAYBOOK, RuleId.PROOF_CONDITION_NEVER, List.of("a.b/c: “d” ")))
        .isEqualTo("proef-condition-never-a-b-c-d");
    assertThat(Witness.stem(PLAYBOOK, RuleId.PROOF_CONDITION_NEVER, List.of("a".repeat(99))))
        .hasSize(80)
        .startsWith("proef-condition-never-aaa");
    String cut = "a".repeat(57) + " b";
    assertThat(Witness.stem(PLAYBOOK, RuleId.PROOF_CONDITION_NEVER, List.of(cut)))
        .isEqualTo("proef-condition-never-" + "a".repeat(57));
  }

  @Test
  void a_report_shows_the_answers_with_the_commands_that_replay_them() {
    Witness witness = witness(1, "goed");
    Diagnostic about = Diagnostic.about("proef", RuleId.PROOF_CONDITION_NEVER, "nooit");
    Diagnostic other = Diagnostic.about("proef", RuleId.PROOF_CONDITION_ALWAYS, "altijd");
    CheckReport report =
        new CheckReport(
            DAY, List.of(), List.of(new Finding(about, witness), new Finding(other, null)));
    assertThat(report.witnesses()).containsExactly(witness);
    CheckReport replayed = report.replayedBy(it -> List.of("livc een", "livc " + it.name()));
    assertThat(replayed.date()).isEqualTo(DAY);
    assertThat(replayed.diagnostics())
        .containsExactlyInAnyOrder(
            about.shownBy("vraag-1: \"goed\"\nlivc een\nlivc w.yaml"), other);
    assertThat(replayed.witnesses()).containsExactly(witness);
    assertThat(report.hasErrors()).isFalse();
    assertThat(
            new CheckReport(
                    DAY,
                    List.of(),
                    List.of(new Finding(Diagnostic.about("a", RuleId.FILE_MISSING, "a"), null)))
                .hasErrors())
        .isTrue();
  }

  @Test
  void what_is_so_of_a_playbook_is_told_of_it_and_not_again_where_it_is_included() {
    SourceFile file = new SourceFile("a.yaml", "een\ntwee\n");
    be.livc.playbook.diagnostic.Span place = new be.livc.playbook.diagnostic.Span(file, 0, 3);
    be.livc.playbook.diagnostic.Span elsewhere = new be.livc.playbook.diagnostic.Span(file, 4, 8);
    Finding own = finding(Diagnostic.at(place, RuleId.PROOF_CONDITION_NEVER, "nooit"));
    Finding inside = finding(Diagnostic.at(place, RuleId.PROOF_CONDITION_NEVER, "deel.nooit"));
    Finding deeper = finding(Diagnostic.at(place, RuleId.PROOF_CONDITION_NEVER, "a.deel.nooit"));
    List<Finding> others =
        List.of(
            finding(Diagnostic.at(elsewhere, RuleId.PROOF_CONDITION_NEVER, "deel.nooit")),
            finding(Diagnostic.at(place, RuleId.PROOF_CONDITION_ALWAYS, "deel.nooit")),
            finding(Diagnostic.at(place, RuleId.PROOF_CONDITION_NEVER, "deelnooit")),
            finding(Diagnostic.at(place, RuleId.PROOF_CONDITION_NEVER)),
            finding(Diagnostic.at(place, RuleId.PROOF_CONDITION_NEVER, "")),
            finding(Diagnostic.about("a", RuleId.PROOF_CONDITION_NEVER, "deel.nooit")));
    List<Finding> all = new java.util.ArrayList<>(List.of(deeper, inside, own));
    all.addAll(others);
    List<Finding> left = new java.util.ArrayList<>(List.of(own));
    left.addAll(others);
    assertThat(CheckReport.once(all)).isEqualTo(left);
  }

  private static Finding finding(Diagnostic diagnostic) {
    return new Finding(diagnostic, null);
  }
}
