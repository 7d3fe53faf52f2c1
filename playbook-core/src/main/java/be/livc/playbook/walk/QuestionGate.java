package be.livc.playbook.walk;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a question stands at one of the places where it is asked. Its signal is, from the lowest bit
 * on: whether the question was met so far (a truth), whether it is met here (a truth), how it
 * stands here (0 where it isn't met), whether that is not decided yet, whether its answer counts,
 * and the code of the option that answers it ({@link #OTHER} for any other answer).
 */
@SuppressWarnings("EnumOrdinal") // the numbers never leave the process
abstract class QuestionGate extends Gate {
  /** The code of what is no option, or of an option that has no code of its own. */
  static final int OTHER = 127;

  private static final int IS_OPEN = 1;
  private static final int IS_ANSWERED = 2;
  private static final int IS_PUT_OFF = 3;
  private static final int IS_REFUSED = 4;

  private static final int OWN = 2;
  private static final int STANDING = 4;
  private static final int UNDECIDED = 1 << 7;
  private static final int COUNTS = 1 << 8;
  private static final int CODE = 9;

  private static final int OPEN = YES << OWN | IS_OPEN << STANDING;
  private static final int PUT_OFF = YES << OWN | IS_PUT_OFF << STANDING;
  private static final int REFUSED = YES << OWN | IS_REFUSED << STANDING;
  private static final int HERE = UNDECIDED - 1 & ~TRUTH;

  static boolean isOpen(int signal) {
    return (signal & (HERE | UNDECIDED)) == OPEN;
  }

  static boolean isWaiting(int signal) {
    int here = signal & (HERE | UNDECIDED);
    return here == PUT_OFF || here == REFUSED;
  }

  /** Whether it is met here. */
  static int own(int signal) {
    return signal >>> OWN & TRUTH;
  }

  static boolean isAnswered(int signal) {
    return (signal >>> STANDING & 7) == IS_ANSWERED;
  }

  /** How it stands here; null where it isn't met. */
  static @Nullable QuestionState standing(int signal) {
    return switch (signal >>> STANDING & 7) {
      case IS_OPEN -> QuestionState.OPEN;
      case IS_ANSWERED -> QuestionState.ANSWERED;
      case IS_PUT_OFF -> QuestionState.PUT_OFF;
      case IS_REFUSED -> QuestionState.REFUSED;
      default -> null;
    };
  }

  /** Whether it was met for certain and has an answer that counts. */
  static boolean isKnown(int signal) {
    return (signal & (COUNTS | TRUTH)) == (COUNTS | YES);
  }

  static int code(int signal) {
    return signal >>> CODE;
  }

  /** What was so at the place before it, where the walk doesn't meet this one. */
  private static int passedBy(int before) {
    return before & (TRUTH | COUNTS | OTHER << CODE);
  }

  private static int encoded(int met, int own, int standing, int code) {
    int counts = standing == IS_ANSWERED ? COUNTS | code << CODE : 0;
    return met | own << OWN | standing << STANDING | counts;
  }

  /** With the answer as it stands by itself: of its type, and offered at this place. */
  static final class Asked extends QuestionGate {
    /** How an option stands by itself. */
    private enum Fit {
      ACCEPTED,
      REFUSED,
      /** Not offered at this place: the question is open here. */
      OUTSIDE
    }

    private final Ask ask;
    private final int met;
    private final int before;
    private final Predicate<String> offers;
    private final String[] options;
    private final Fit[] fits;
    private final boolean undecided;

    /**
     * A question at a place.
     *
     * @param met the gate that says whether the walk comes there
     * @param before the gate of the place before it, where it is asked too; one that always says no
     *     where there is none
     * @param offers whether an option is offered there at all
     * @param codes the codes of the options of this question, wherever it is asked
     * @param undecided whether other gates decide whether the answer is accepted
     */
    Asked(
        Ask ask,
        int met,
        int before,
        Predicate<String> offers,
        Map<String, Integer> codes,
        boolean undecided) {
      this.ask = ask;
      this.met = met;
      this.before = before;
      this.offers = offers;
      this.undecided = undecided;
      this.options = new String[codes.size()];
      this.fits = new Fit[codes.size()];
      codes.forEach(
          (key, code) -> {
            options[code] = key;
            fits[code] = fit(key);
          });
    }

    private Fit fit(String option) {
      if (!offers.test(option)) {
        return Fit.OUTSIDE;
      }
      boolean accepted = AnswerValidator.of(ask, new Value.OneOption(option)) == null;
      return accepted ? Fit.ACCEPTED : Fit.REFUSED;
    }

    @Override
    int signal(Reading at) {
      int own = at.truth(met);
      int earlierSignal = at.signal(before);
      if (own == NO) {
        return passedBy(earlierSignal);
      }
      int both = Math.max(earlierSignal & TRUTH, own);
      int signal = here(at, both, own);
      return undecided ? signal | UNDECIDED : signal;
    }

    private int here(Reading at, int both, int own) {
      Answer answer = at.answers.get(ask.id());
      if (answer instanceof Answer.Given given) {
        Value value = given.value();
        int code = value instanceof Value.OneOption one ? code(one.key()) : OTHER;
        Fit fit = code != OTHER ? fits[code] : fit(at, value);
        if (fit != Fit.OUTSIDE) {
          return fit == Fit.ACCEPTED
              ? encoded(both, own, IS_ANSWERED, code)
              : encoded(both, own, IS_REFUSED, 0);
        }
      } else if (answer != null && ask.mayWait()) {
        return encoded(both, own, IS_PUT_OFF, 0);
      }
      return encoded(both, own, IS_OPEN, 0);
    }

    private int code(String option) {
      for (int code = 0; code < options.length; code++) {
        if (options[code].equals(option)) {
          return code;
        }
      }
      return OTHER;
    }

    private Fit fit(Reading at, Value value) {
      if (!value.chosen().stream().allMatch(offers)) {
        return Fit.OUTSIDE;
      }
      return Walker.misfit(ask, value, at.date) == null ? Fit.ACCEPTED : Fit.REFUSED;
    }

    @Override
    int[] inputs() {
      return new int[] {met, before};
    }

    @Override
    boolean isDated() {
      return ask.type() instanceof AnswerType.Table;
    }
  }

  /** With the answer as it stands beside others: the options it may be, and what refuses it. */
  static final class Decided extends QuestionGate {
    private final String question;
    private final int undecided;
    private final List<Option> options;
    private final List<Integer> offered;
    private final List<Integer> refusals;

    /**
     * A question at a place, decided.
     *
     * @param undecided the gate of the question as asked
     * @param options those under a condition
     * @param offered the gates that say whether these are offered beside this answer
     * @param refusals the gates that say whether the answer is refused
     */
    Decided(
        String question,
        int undecided,
        List<Option> options,
        List<Integer> offered,
        List<Integer> refusals) {
      this.question = question;
      this.undecided = undecided;
      this.options = options;
      this.offered = offered;
      this.refusals = refusals;
    }

    @Override
    int signal(Reading at) {
      int signal = at.signal(undecided) & ~UNDECIDED;
      return isAnswered(signal) && isRefused(at)
          ? encoded(signal & TRUTH, own(signal), IS_REFUSED, 0)
          : signal;
    }

    private boolean isRefused(Reading at) {
      for (int refusal : refusals) {
        if (at.truth(refusal) == YES) {
          return true;
        }
      }
      Value value = offered.isEmpty() ? null : at.value(question);
      for (int i = 0; i < offered.size(); i++) {
        if (value != null
            && at.truth(offered.get(i)) == NO
            && value.chosen().contains(options.get(i).key())) {
          return true;
        }
      }
      return false;
    }

    @Override
    int[] inputs() {
      int[] inputs = new int[1 + offered.size() + refusals.size()];
      int i = 0;
      inputs[i++] = undecided;
      for (int gate : offered) {
        inputs[i++] = gate;
      }
      for (int gate : refusals) {
        inputs[i++] = gate;
      }
      return inputs;
    }
  }
}
