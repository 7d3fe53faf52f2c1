package be.livc.playbook.proof;

import be.livc.playbook.diagnostic.Days;
import be.livc.playbook.diagnostic.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the findings of several days together: each once, with the days on which it is so. */
final class FindingsByDate {
  /** What makes two findings the same, whatever the day. */
  private record Same(RuleId rule, int step, String name, List<String> arguments) {}

  private final List<ProofResult> byDay;

  private FindingsByDate(List<ProofResult> byDay) {
    this.byDay = byDay;
  }

  /** The findings of these results, which follow each other in time, in the order they came. */
  static List<ProofFinding> merge(List<ProofResult> byDay) {
    return new FindingsByDate(byDay).merge();
  }

  private List<ProofFinding> merge() {
    Map<Same, List<ProofFinding>> all = new LinkedHashMap<>();
    for (ProofResult result : byDay) {
      for (ProofFinding finding : result.findings()) {
        Same same = new Same(finding.rule(), finding.step(), finding.name(), finding.arguments());
        all.computeIfAbsent(same, it -> new ArrayList<>()).add(finding);
      }
    }
    List<ProofFinding> merged = new ArrayList<>();
    all.values().forEach(same -> stretches(same, merged));
    return merged;
  }

  /** One finding for each run of days that follow each other. */
  private void stretches(List<ProofFinding> same, List<ProofFinding> into) {
    ProofFinding first = null;
    int start = 0;
    for (int day = 0; day <= byDay.size(); day++) {
      ProofFinding here = day < byDay.size() ? on(byDay.get(day).date(), same) : null;
      if (here != null && first == null) {
        first = here;
        start = day;
      } else if (here == null && first != null) {
        LocalDate from = start == 0 ? null : byDay.get(start).date();
        LocalDate until = day == byDay.size() ? null : byDay.get(day).date().minusDays(1);
        into.add(first.on(new Days(from, until)));
        first = null;
      }
    }
  }

  private static @Nullable ProofFinding on(LocalDate day, List<ProofFinding> same) {
    return same.stream().filter(finding -> finding.date().equals(day)).findFirst().orElse(null);
  }
}
