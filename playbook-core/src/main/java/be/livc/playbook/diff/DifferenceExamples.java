package be.livc.playbook.diff;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diff.Difference.Example;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.proof.ProductProof;
import be.livc.playbook.walk.Reason;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers that show a difference; each is walked before it is shown. */
final class DifferenceExamples {
  private final Playbook before;
  private final Playbook after;
  private final LocalDate date;
  private final ProductProof both;

  DifferenceExamples(Playbook before, Playbook after, LocalDate date, ProductProof both) {
    this.before = before;
    this.after = after;
    this.date = date;
    this.both = both;
  }

  /** Null where it changes words alone, or where no such answers were found. */
  @Nullable Example of(Difference one) {
    if (!one.mayReachWalks() || one.stepBefore() < 0 && one.stepAfter() < 0) {
      return null;
    }
    Optional<Answers> found =
        one.stepAfter() >= 0
            ? both.exampleAfter(one.stepAfter())
            : both.exampleBefore(one.stepBefore());
    if (found.isEmpty()) {
      return null;
    }
    Answers answers = found.get();
    Visit first = visit(before, answers, one.stepBefore());
    Visit second = visit(after, answers, one.stepAfter());
    if (second != null) {
      return new Example(answers, because(second, after), first != null, true);
    }
    return first == null ? null : new Example(answers, because(first, before), true, false);
  }

  private @Nullable Visit visit(Playbook playbook, Answers answers, int step) {
    return Walk.of(playbook, answers, date).visits().stream()
        .filter(visit -> visit.certain() && visit.step().header().number() == step)
        .findFirst()
        .orElse(null);
  }

  /** The questions that decide that the step is met, the outermost first. */
  private static List<String> because(Visit visit, Playbook playbook) {
    List<String> questions = new ArrayList<>();
    for (Reason reason = visit.reason(); reason != null; reason = reason.outer()) {
      Set<String> here = new LinkedHashSet<>();
      if (reason.condition() == null) {
        here.add(reason.question());
      } else {
        add(reason.condition(), NamedParts.of(playbook), here);
      }
      questions.addAll(0, here);
    }
    return Ordered.list(new LinkedHashSet<>(questions));
  }

  private static void add(Condition condition, NamedParts named, Set<String> questions) {
    questions.addAll(condition.questions());
    for (String id : condition.facts()) {
      Fact fact = named.facts().get(id);
      if (fact != null) {
        add(fact.condition(), named, questions);
      }
    }
  }
}
