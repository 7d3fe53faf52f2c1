package be.livc.playbook.proof;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Days;
import be.livc.playbook.diagnostic.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something proven about a playbook that an editor should see.
 *
 * @param rule what it is
 * @param step the number of the step it is about; -1 where it is about no step
 * @param name what it is about where it is no step, as source maps name it ({@code
 *     fact/samenwerking}, {@code phase/afspraken}); empty for the playbook as a whole and for steps
 * @param arguments what its sentence names, in order
 * @param date a day on which it is so; the day of the witness
 * @param days all days on which it is so
 * @param witness answers that lead there, those that no condition reads included; null where no
 *     walk leads there
 */
public record ProofFinding(
    RuleId rule,
    int step,
    String name,
    List<String> arguments,
    LocalDate date,
    Days days,
    @Nullable Answers witness) {
  /** Keeps a copy. */
  public ProofFinding {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(name, "name");
    arguments = List.copyOf(arguments);
  }

  ProofFinding on(Days only) {
    return new ProofFinding(rule, step, name, arguments, date, only, witness);
  }
}
