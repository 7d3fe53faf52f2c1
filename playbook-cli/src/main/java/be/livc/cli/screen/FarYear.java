package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.Optional;

/** A day in a year that is hardly meant is asked about. */
final class FarYear {
  private FarYear() {}

  /** Whether that is all there is against an answer. */
  static boolean is(Rejection why) {
    return why.kind() == Rejection.Kind.FAR_YEAR && !why.near().isEmpty();
  }

  /** The day that was likely meant, once the person says so. */
  static Optional<Value> confirmed(Console console, Rejection why, Language language) {
    if (!is(why)) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.parse(why.near().get(0));
    boolean meant = console.confirm(console.texts().of("day.meant", language.dateWithWeekday(day)));
    console.gap();
    return meant ? Optional.of(new Value.Day(day)) : Optional.empty();
  }
}
