package be.livc.playbook.proof;

import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Validity;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days on which something in a playbook begins to count, or stops. */
final class ValidityBorders {
  private final SortedSet<LocalDate> days = new TreeSet<>();
  private final LocalDate after;

  private ValidityBorders(LocalDate after) {
    this.after = after;
  }

  /** Those after this day, each the first day on which things are different. */
  static SortedSet<LocalDate> of(Playbook playbook, LocalDate after) {
    ValidityBorders borders = new ValidityBorders(after);
    borders.playbook(playbook);
    return borders.days;
  }

  private void playbook(Playbook playbook) {
    playbook.phases().stream().map(Phase::valid).forEach(this::add);
    playbook.visit(
        step -> {
          add(step.header().valid());
          if (step instanceof Step.Include include) {
            include.playbook().phases().stream().map(Phase::valid).forEach(this::add);
          }
        });
  }

  private void add(Validity valid) {
    if (valid.from() != null && valid.from().isAfter(after)) {
      days.add(valid.from());
    }
    if (valid.until() != null
        && valid.until().isBefore(LocalDate.MAX)
        && !valid.until().isBefore(after)) {
      days.add(valid.until().plusDays(1));
    }
  }
}
