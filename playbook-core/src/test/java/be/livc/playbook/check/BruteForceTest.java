package be.livc.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.AnswersFiles;
import be.livc.playbook.ReadResult;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.AnswersFile;
import be.livc.playbook.scenario.AnswersText;
import be.livc.playbook.scenario.Bare;
import be.livc.playbook.walk.Answers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Sketch;
import be.livc.playbook.walk.Truth;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The proofs held against all walks of small random playbooks. */
class BruteForceTest {
  private static final int SEEDS = Boolean.getBoolean("livc.thorough") ? 14_000 : 300;
  private static final int MOST = 3_000;

  private interface Property {
    void holds(Playbook playbook, BruteForce force, CheckResult result, Map<Integer, Truth> met);
  }

  private static void always(boolean otherAnswers, Property property) {
    int tried = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed, otherAnswers);
      BruteForce force = BruteForce.of(playbook, MOST);
      if (force != null) {
        tried++;
        Map<Integer, Truth> met = new HashMap<>();
        CheckResult result =
            Check.check(
                playbook,
                Sketch.DATE,
                null,
                100_000,
                (step, where, underWay) -> met.put(step.common().number(), underWay.meets(where)));
        try {
          property.holds(playbook, force, result, met);
        } catch (AssertionError wrong) {
          throw new AssertionError("seed " + seed + ": " + wrong.getMessage(), wrong);
        }
      }
    }
    assertThat(tried).isGreaterThan(SEEDS / 2);
  }

  @Test
  void a_step_is_met_on_some_walk_where_the_proof_says_so() {
    int[] undecided = {0};
    always(
        false,
        (playbook, force, result, met) ->
            met.forEach(
                (number, truth) -> {
                  if (truth == Truth.UNKNOWN) {
                    undecided[0]++;
                  } else {
                    assertThat(truth)
                        .as("step %s", number)
                        .isEqualTo(Truth.of(force.met.get(number)));
                  }
                }));
    assertThat(undecided[0]).isLessThan(SEEDS / 4);
  }

  @Test
  void what_is_decided_beside_comparisons_of_two_answers_is_right_too() {
    always(
        true,
        (playbook, force, result, met) ->
            met.forEach(
                (number, truth) -> {
                  if (truth != Truth.UNKNOWN) {
                    assertThat(truth)
                        .as("step %s", number)
                        .isEqualTo(Truth.of(force.met.get(number)));
                  }
                }));
  }

  @Test
  void a_promised_conclusion_is_missing_where_a_walk_ends_without() {
    always(
        false,
        (playbook, force, result, met) -> {
          boolean missing = has(result, RuleId.PROOF_NO_CONCLUSION);
          boolean undecided = has(result, RuleId.PROOF_CONCLUSION_NOT_DECIDED);
          if (!undecided) {
            assertThat(missing).isEqualTo(playbook.endsWithConclusion() && force.endsOpen);
          }
        });
  }

  private static boolean has(CheckResult result, RuleId rule) {
    return result.findings().stream().anyMatch(finding -> finding.rule() == rule);
  }

  @Test
  void walks_are_counted_as_they_are_and_so_are_their_lengths() {
    int[] exact = {0};
    always(
        false,
        (playbook, force, result, met) -> {
          int count = BruteForce.count(playbook, MOST);
          WalkCounts counts = result.counts();
          if (counts.exact()) {
            exact[0]++;
            assertThat(counts.walks().intValueExact()).isEqualTo(count);
          } else if (count > 0) {
            assertThat(counts.walks().intValueExact()).isLessThanOrEqualTo(count);
          }
          if (counts.exactLengths() && count > 0) {
            assertThat(counts.shortest()).as("shortest").isEqualTo(force.shortest);
            assertThat(counts.longest()).as("longest").isEqualTo(force.longest);
          }
        });
    assertThat(exact[0]).isGreaterThan(SEEDS / 3);
  }

  @Test
  void a_witness_written_to_a_file_and_read_again_leads_to_what_was_found() {
    int[] witnesses = {0};
    always(
        true,
        (playbook, force, result, met) -> {
          for (Finding finding : result.findings()) {
            if (finding.witness() != null) {
              witnesses[0]++;
              Walk walk = Walk.of(playbook, replayed(playbook, finding), finding.date());
              assertThat(walk.parked()).as("%s", finding).isEmpty();
              leads(finding, walk);
            }
          }
        });
    assertThat(witnesses[0]).isGreaterThan(SEEDS / 20);
  }

  private static Answers replayed(Playbook playbook, Finding finding) {
    Answers accepted = AnswersText.accepted(playbook, finding.witness());
    assertThat(accepted).isEqualTo(finding.witness());
    String text = AnswersText.of(playbook, accepted, finding.date());
    ReadResult<AnswersFile> read = AnswersFiles.read(new SourceFile("w.yaml", text), playbook);
    assertThat(read.diagnostics()).as(text).isEmpty();
    assertThat(read.orElseThrow().on()).isEqualTo(finding.date());
    return read.orElseThrow().recorded();
  }

  private static void leads(Finding finding, Walk walk) {
    if (finding.rule() == RuleId.PROOF_NO_CONCLUSION) {
      assertThat(walk.atEnd()).as("%s", finding).isTrue();
      assertThat(walk.conclusion()).isEmpty();
    } else if (finding.rule() == RuleId.PROOF_ABSENT_ANSWER) {
      for (Visit visit : walk.visits()) {
        if (visit.step().common().number() == finding.step()) {
          assertThat(visit.certain()).as("%s", finding).isTrue();
          return;
        }
        boolean denied =
            visit.question() != null && visit.question().id().equals(finding.arguments().get(1));
        assertThat(denied && visit.certain()).as("%s", finding).isFalse();
      }
      assertThat(finding.step()).isNegative();
    } else if (finding.rule() == RuleId.PROOF_ASKED_TWICE) {
      String question = finding.arguments().get(0);
      assertThat(walk.visits())
          .as("%s", finding)
          .anyMatch(v -> v.certain() && v.step().common().number() == finding.step())
          .anyMatch(
              v ->
                  v.certain()
                      && v.step().common().number() < finding.step()
                      && v.question() != null
                      && v.question().id().equals(question));
    } else if (finding.rule() == RuleId.PROOF_CONDITION_ALWAYS && finding.step() >= 0) {
      assertThat(walk.visits())
          .as("%s", finding)
          .anyMatch(v -> v.certain() && v.step().common().number() == finding.step());
    } else if (finding.rule() == RuleId.PROOF_CONDITION_NEVER && finding.step() >= 0) {
      assertThat(walk.visits())
          .as("%s", finding)
          .noneMatch(v -> v.step().common().number() == finding.step());
      assertThat(comesPast(walk, finding.step())).as("%s", finding).isTrue();
    }
  }

  /** Whether a walk is under way where the step stands: it meets it when it has no condition. */
  private static boolean comesPast(Walk walk, int step) {
    return Bare.of(walk.playbook(), step)
        .map(bare -> Walk.of(bare, walk.answers(), walk.date()))
        .map(bare -> bare.visits().stream())
        .map(all -> all.anyMatch(v -> v.certain() && v.step().common().number() == step))
        .orElse(true);
  }
}
