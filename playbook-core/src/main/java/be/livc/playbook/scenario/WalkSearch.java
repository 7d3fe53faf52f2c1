package be.livc.playbook.scenario;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds a walk that comes past a part of a playbook: answers question after question, and takes no
 * answer after which the part can't be met any more, which a walk knows for sure.
 */
final class WalkSearch {
  private static final int ATTEMPTS = 60;

  /** Seeds that lie close together begin with the same number. */
  private static final long APART = 0x9E3779B97F4A7C15L;

  private final Playbook playbook;
  private final CandidateAnswers guesses;
  private final List<LocalDate> days;

  WalkSearch(Playbook playbook, LocalDate today) {
    this.playbook = playbook;
    this.guesses = new CandidateAnswers(playbook, today);
    this.days = days(playbook, today);
  }

  /** Today, then the borders of what is valid for a time. */
  private static List<LocalDate> days(Playbook playbook, LocalDate today) {
    TreeSet<LocalDate> borders = new TreeSet<>();
    playbook.visit(
        step -> {
          LocalDate from = step.header().valid().from();
          LocalDate until = step.header().valid().until();
          if (from != null) {
            borders.add(from);
          }
          if (until != null) {
            borders.add(until);
          }
        });
    List<LocalDate> days = new ArrayList<>(borders);
    days.add(0, today);
    return days;
  }

  Optional<Walk> walk(Goal goal) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      for (LocalDate day : days) {
        Walk walk = attempt(goal, day, new Random(attempt * APART));
        if (walk != null) {
          return Optional.of(walk);
        }
      }
    }
    return Optional.empty();
  }

  private @Nullable Walk attempt(Goal goal, LocalDate day, Random random) {
    Walk walk = Walk.of(playbook, Answers.NONE, day);
    while (goal.isWithin(walk)) {
      if (goal.isEnough(walk)) {
        return walk;
      }
      Optional<Ask> open = waiting(walk);
      if (open.isEmpty()) {
        return goal.isReached(walk) ? walk : null;
      }
      walk = next(walk, open.get(), goal, random);
      if (walk == null) {
        return null;
      }
    }
    return null;
  }

  private static Optional<Ask> waiting(Walk walk) {
    return walk.atEnd() ? Optional.empty() : walk.openVisit().map(Visit::question);
  }

  private @Nullable Walk next(Walk walk, Ask ask, Goal goal, Random random) {
    List<Value> values = guesses.of(ask);
    Collections.shuffle(values, random);
    for (Value value : values) {
      if (AnswerValidator.of(ask, value) == null && goal.suits(ask, value)) {
        Walk after = walk.with(ask.id(), value);
        boolean accepted =
            after.question(ask.id()).filter(it -> goal.accepts(ask, it.standing())).isPresent();
        if (accepted && goal.isWithin(after)) {
          return after;
        }
      }
    }
    Walk later = walk.with(ask.id(), Answer.PUT_OFF);
    return ask.mayWait() && goal.isWithin(later) ? later : null;
  }
}
