package be.livc.playbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Days;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Sketch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is so on some days only. */
class FindingsByDateTest {
  private static final LocalDate DATE = Sketch.DATE;
  private static final LocalDate BORDER = LocalDate.of(2027, 1, 1);
  private final Sketch sketch = new Sketch();

  private Step.Conclude conclude(Validity valid) {
    return new Step.Conclude(sketch.header("", Condition.always(), valid), "", new Text("Einde."));
  }

  private static List<String> said(Playbook playbook) {
    return Proofs.from(playbook, DATE, Map.of()).findings().stream()
        .map(it -> it.rule() + " " + it.days().from() + " " + it.days().until())
        .toList();
  }

  @Test
  void what_begins_to_be_so_says_from_when() {
    Playbook playbook = sketch.playbook(conclude(new Validity(BORDER, null)), sketch.tell("t"));
    assertThat(said(playbook)).containsExactly("proof/unreachable-step 2027-01-01 null");
  }

  @Test
  void what_stops_being_so_says_until_when() {
    Validity until = new Validity(null, BORDER.minusDays(1));
    Playbook playbook = sketch.playbook(conclude(until), sketch.tell("t"));
    assertThat(said(playbook)).containsExactly("proof/unreachable-step null 2026-12-31");
  }

  @Test
  void what_is_so_for_a_while_says_both() {
    Validity week = new Validity(BORDER, BORDER.plusDays(6));
    Playbook playbook = sketch.playbook(conclude(week), sketch.tell("t"));
    assertThat(said(playbook)).containsExactly("proof/unreachable-step 2027-01-01 2027-01-07");
  }

  @Test
  void what_is_so_on_all_days_is_said_once_and_names_none() {
    Step.Tell later =
        new Step.Tell(
            sketch.header("u", Condition.always(), new Validity(BORDER, null)), new Text("w"));
    Playbook playbook = sketch.playbook(later, conclude(Validity.ALWAYS), sketch.tell("t"));
    assertThat(said(playbook)).containsExactly("proof/unreachable-step null null");
  }

  @Test
  void what_is_over_is_not_looked_at() {
    Validity past = new Validity(null, DATE.minusDays(1));
    assertThat(said(sketch.playbook(conclude(past), sketch.tell("t")))).isEmpty();
  }

  @Test
  void more_days_than_are_looked_at_are_told() {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      Validity valid = new Validity(DATE.plusDays(i), null);
      steps.add(new Step.Tell(sketch.header("", Condition.always(), valid), new Text("t")));
    }
    List<ProofFinding> findings =
        Proofs.from(sketch.playbook(steps.toArray(new Step[0])), DATE, Map.of()).findings();
    assertThat(findings)
        .extracting(ProofFinding::rule)
        .containsExactly(RuleId.PROOF_LATER_NOT_DECIDED);
    assertThat(findings.get(0).arguments()).containsExactly("2026-12-06", "8");
  }

  @Test
  void each_day_has_what_a_check_of_that_day_alone_finds() {
    int some = 0;
    int seeds = Integer.getInteger("livc.seeds", 300);
    for (int seed = 0; seed < seeds; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      List<ProofFinding> all = Proofs.from(playbook, DATE, Map.of()).findings();
      for (int day = 0; day < 4; day++) {
        LocalDate date = DATE.plusDays(day);
        assertThat(all.stream().filter(it -> isOn(it.days(), date)).map(FindingsByDateTest::what))
            .as("seed %s, %s", seed, date)
            .containsExactlyInAnyOrderElementsOf(
                Proofs.of(playbook, date).findings().stream()
                    .map(FindingsByDateTest::what)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
      }
      some += all.stream().anyMatch(it -> !it.days().equals(Days.ALL)) ? 1 : 0;
    }
    assertThat(some).isGreaterThan(seeds / 30);
  }

  private static List<Object> what(ProofFinding finding) {
    return List.of(finding.rule(), finding.step(), finding.name(), finding.arguments());
  }

  private static boolean isOn(Days days, LocalDate date) {
    return new Validity(days.from(), days.until()).on(date);
  }
}
