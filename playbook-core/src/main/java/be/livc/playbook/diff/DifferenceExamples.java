package be.livc.playbook.diff;

import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.AnswersFileWriter;
import be.livc.playbook.diff.Difference.Example;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.proof.ProductProof;
import be.livc.playbook.scenario.CandidateAnswers;
import be.livc.playbook.walk.QuestionState;
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
  /** Questions answered for one example; a longer one is left as it is. */
  private static final int MOST = 200;

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
    boolean first = visit(before, found.get(), one.stepBefore()) != null;
    boolean second = visit(after, found.get(), one.stepAfter()) != null;
    if (!first && !second) {
      return null;
    }
    Playbook shown = second ? after : before;
    int step = second ? one.stepAfter() : one.stepBefore();
    Answers answers = AnswersFileWriter.accepted(shown, found.get());
    answers = whole(shown, step, answers, one);
    answers =
        second
            ? whole(before, one.stepBefore(), answers, one)
            : whole(after, one.stepAfter(), answers, one);
    Visit reached = visit(shown, answers, step);
    return reached == null
        ? null
        : new Example(
            answers,
            because(reached, shown),
            visit(before, answers, one.stepBefore()) != null,
            visit(after, answers, one.stepAfter()) != null);
  }

  /**
   * With an answer to every question that a walk through one of the two still asks before it comes
   * to the step, or to its end. Walks that met the step still do, and where possible no other.
   */
  private Answers whole(Playbook playbook, int step, Answers some, Difference one) {
    CandidateAnswers candidates = new CandidateAnswers(playbook, date);
    Answers answers = some;
    for (int asked = 0; asked < MOST; asked++) {
      Visit next = open(Walk.of(playbook, answers, date), step);
      Step.Ask ask = next == null ? null : next.question();
      Answers more = ask == null ? null : answered(candidates, ask, answers, one);
      if (more == null) {
        return answers;
      }
      answers = more;
    }
    return answers;
  }

  private @Nullable Answers answered(
      CandidateAnswers candidates, Step.Ask ask, Answers some, Difference one) {
    boolean first = visit(before, some, one.stepBefore()) != null;
    boolean second = visit(after, some, one.stepAfter()) != null;
    Answers also = null;
    for (Value value : candidates.of(ask)) {
      Answers more = some.with(ask.id(), value);
      boolean here = visit(before, more, one.stepBefore()) != null;
      boolean there = visit(after, more, one.stepAfter()) != null;
      boolean accepted =
          AnswerValidator.of(ask, value) == null
              && stands(before, more, ask)
              && stands(after, more, ask)
              && (here || !first)
              && (there || !second);
      if (accepted && here == first && there == second) {
        return more;
      } else if (accepted && also == null) {
        also = more;
      }
    }
    return also;
  }

  private boolean stands(Playbook playbook, Answers answers, Step.Ask ask) {
    return Walk.of(playbook, answers, date)
        .question(ask.id())
        .map(visit -> visit.standing() != QuestionState.REFUSED)
        .orElse(true);
  }

  /** The first question that is still open before the step; null where there is none. */
  private static @Nullable Visit open(Walk walk, int step) {
    for (Visit visit : walk.visits()) {
      if (visit.step().header().number() == step && visit.certain()) {
        return null;
      } else if (visit.certain() && visit.standing() == QuestionState.OPEN) {
        return visit;
      }
    }
    return null;
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
