package be.livc.playbook.walk;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One gate of a {@link Circuit}: what it says follows from what gates before it say, the answers
 * and the date. The ordinals of {@link Truth} are the truths of signals.
 */
abstract class Gate {
  static final int NO = 0;
  static final int UNKNOWN = 1;
  static final int YES = 2;
  static final int TRUTH = 3;

  /** What a gate reads. */
  abstract static class Reading {
    final Answers answers;
    final LocalDate date;

    Reading(Answers answers, LocalDate date) {
      this.answers = answers;
      this.date = date;
    }

    abstract int signal(int gate);

    int truth(int gate) {
      return signal(gate) & TRUTH;
    }

    @Nullable Value value(String question) {
      return answers.get(question) instanceof Answer.Given given ? given.value() : null;
    }
  }

  /** What it says. */
  abstract int signal(Reading at);

  /** The gates it reads, all before it. */
  abstract int[] inputs();

  /** Whether it reads the date. */
  boolean isDated() {
    return false;
  }

  /** Says always the same. */
  static final class Constant extends Gate {
    private final int truth;

    Constant(int truth) {
      this.truth = truth;
    }

    @Override
    int signal(Reading at) {
      return truth;
    }

    @Override
    int[] inputs() {
      return new int[0];
    }
  }

  /** Whether all of them hold. */
  static final class All extends Gate {
    private final int[] of;

    All(int[] of) {
      this.of = of;
    }

    @Override
    int signal(Reading at) {
      int truth = YES;
      for (int gate : of) {
        truth = Math.min(truth, at.truth(gate));
      }
      return truth;
    }

    @Override
    int[] inputs() {
      return of;
    }
  }

  /** Whether one of them holds. */
  static final class Any extends Gate {
    private final int[] of;

    Any(int[] of) {
      this.of = of;
    }

    @Override
    int signal(Reading at) {
      int truth = NO;
      for (int gate : of) {
        truth = Math.max(truth, at.truth(gate));
      }
      return truth;
    }

    @Override
    int[] inputs() {
      return of;
    }
  }

  /** Whether another does not hold. */
  static final class Not extends Gate {
    private final int of;

    Not(int of) {
      this.of = of;
    }

    @Override
    int signal(Reading at) {
      return YES - at.truth(of);
    }

    @Override
    int[] inputs() {
      return new int[] {of};
    }
  }

  /** What another says where the walk came, for certain or possibly, to a place; else no. */
  static final class Where extends Gate {
    private final int place;
    private final int there;

    Where(int place, int there) {
      this.place = place;
      this.there = there;
    }

    @Override
    int signal(Reading at) {
      return at.truth(place) == NO ? NO : at.truth(there);
    }

    @Override
    int[] inputs() {
      return new int[] {place, there};
    }
  }

  /** Whether the date is one of these days. */
  static final class On extends Gate {
    private final Validity days;

    On(Validity days) {
      this.days = days;
    }

    @Override
    int signal(Reading at) {
      return days.on(at.date) ? YES : NO;
    }

    @Override
    int[] inputs() {
      return new int[0];
    }

    @Override
    boolean isDated() {
      return true;
    }
  }

  /** How an answer is put to the test. */
  interface Test {
    boolean holds(AnswerType type, Value value, LocalDate date);
  }

  /** Whether the answer to a question, as it stands at a place, passes a test. */
  static final class Passes extends Gate {
    private final int question;
    private final Ask ask;
    private final Test test;
    private final long codes;
    private final boolean dated;

    /**
     * A test of an answer.
     *
     * @param question the gate of the question
     * @param codes a bit for each option that passes, where codes tell it; else 0
     */
    Passes(int question, Ask ask, Test test, long codes, boolean dated) {
      this.question = question;
      this.ask = ask;
      this.test = test;
      this.codes = codes;
      this.dated = dated;
    }

    @Override
    int signal(Reading at) {
      int signal = at.signal(question);
      if ((signal & TRUTH) == NO) {
        return NO;
      } else if (!QuestionGate.isKnown(signal)) {
        return UNKNOWN;
      }
      int code = QuestionGate.code(signal);
      if (codes != 0 && code < Long.SIZE) {
        return (codes >>> code & 1) == 1 ? YES : NO;
      }
      Value value = at.value(ask.id());
      return value != null && test.holds(ask.type(), value, at.date) ? YES : NO;
    }

    @Override
    int[] inputs() {
      return new int[] {question};
    }

    @Override
    boolean isDated() {
      return dated;
    }
  }

  /** How two answers compare. */
  interface Comparison {
    boolean holds(Value one, Value other);
  }

  /** Whether two answers, as they stand at a place, compare so. */
  static final class Compares extends Gate {
    private final int question;
    private final int other;
    private final String id;
    private final String otherId;
    private final Comparison comparison;

    Compares(int question, String id, int other, String otherId, Comparison comparison) {
      this.question = question;
      this.other = other;
      this.id = id;
      this.otherId = otherId;
      this.comparison = comparison;
    }

    @Override
    int signal(Reading at) {
      int one = at.signal(question);
      int two = at.signal(other);
      if ((one & TRUTH) == NO || (two & TRUTH) == NO) {
        return NO;
      } else if (!QuestionGate.isKnown(one) || !QuestionGate.isKnown(two)) {
        return UNKNOWN;
      }
      Value value = at.value(id);
      Value with = at.value(otherId);
      return value != null && with != null && comparison.holds(value, with) ? YES : NO;
    }

    @Override
    int[] inputs() {
      return new int[] {question, other};
    }
  }

  /** Whether a walk goes into an option of a question. */
  static final class Branch extends Gate {
    private final int question;
    private final String id;
    private final String option;
    private final int code;
    private final int offered;

    /**
     * The steps of an option.
     *
     * @param question the gate of the question
     * @param code that of the option
     * @param offered the gate that says whether it is offered there
     */
    Branch(int question, String id, String option, int code, int offered) {
      this.question = question;
      this.id = id;
      this.option = option;
      this.code = code;
      this.offered = offered;
    }

    @Override
    int signal(Reading at) {
      int signal = at.signal(question);
      int own = QuestionGate.own(signal);
      if (own == NO) {
        return NO;
      } else if (!QuestionGate.isAnswered(signal)) {
        return at.truth(offered) == NO ? NO : UNKNOWN;
      }
      int chosen = QuestionGate.code(signal);
      if (chosen != QuestionGate.OTHER) {
        return chosen == code ? own : NO;
      }
      Value value = at.value(id);
      return value != null && value.chosen().contains(option) ? own : NO;
    }

    @Override
    int[] inputs() {
      return new int[] {question, offered};
    }
  }
}
