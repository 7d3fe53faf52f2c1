package be.livc.playbook.walk;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Step.Refusal;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the tree: which steps are met for certain or possibly, and how many questions are
 * still to come.
 */
final class Walker {
  private final Answers answers;
  private final LocalDate date;
  private final Environment environment;
  private final ConditionEvaluator known;
  private final List<Met> visits = new ArrayList<>();
  private final Map<String, Bounds> phases = new HashMap<>();
  private final Set<String> askedAnew = new LinkedHashSet<>();

  Walker(Answers answers, LocalDate date) {
    this.answers = answers;
    this.date = date;
    this.environment = new Environment(date);
    this.known = new ConditionEvaluator(environment);
  }

  /**
   * What a conclusion ends: the playbook, or the included playbook; what follows in it is met only
   * while under way.
   */
  private static final class Scope {
    final Step.@Nullable Include include;
    Truth underWay = Truth.YES;
    @Nullable Dependencies hinges;

    Scope(Step.@Nullable Include include) {
      this.include = include;
    }
  }

  /** A step that is met for certain or possibly. */
  record Met(
      Step step,
      @Nullable Phase phase,
      Step.@Nullable Include include,
      boolean certain,
      @Nullable QuestionState standing,
      @Nullable Rejection rejection,
      @Nullable Reason reason,
      @Nullable Dependencies hinges,
      @Nullable Offer offer) {}

  /** Where the pass is: whether this branch is certain, what it hangs on, why it is there. */
  private record Place(
      Scope scope,
      @Nullable Phase phase,
      boolean certain,
      @Nullable Dependencies hinges,
      @Nullable Reason reason) {
    Place inPhase(Phase next) {
      return new Place(scope, next, certain, hinges, reason);
    }

    Place because(Reason next) {
      return new Place(scope, phase, certain, hinges, next);
    }

    Place perhaps(@Nullable Dependencies more) {
      return new Place(scope, phase, false, Dependencies.join(hinges, more), reason);
    }
  }

  List<Met> visits() {
    return visits;
  }

  ConditionEvaluator known() {
    return known;
  }

  /** The questions that are open at a place where their answer is not offered. */
  Set<String> askedAnew() {
    return askedAnew;
  }

  Bounds phase(Phase phase) {
    return phases.getOrDefault(phase.id(), Bounds.NOTHING);
  }

  Bounds walk(Playbook playbook) {
    return playbook(playbook, new Place(new Scope(null), null, true, null, null));
  }

  private Bounds playbook(Playbook playbook, Place place) {
    environment.facts(playbook.facts());
    Bounds bounds = Bounds.NOTHING;
    for (Ask given : playbook.given()) {
      bounds = bounds.then(step(given, place));
    }
    for (Phase phase : playbook.phases()) {
      boolean own = place.scope().include == null;
      Place inside = own ? place.inPhase(phase) : place;
      Bounds part = when(phase.when(), phase.valid(), inside, here -> steps(phase.steps(), here));
      if (own) {
        phases.put(phase.id(), part);
      }
      bounds = bounds.then(part);
    }
    return bounds;
  }

  private Bounds steps(List<Step> steps, Place place) {
    Bounds bounds = Bounds.NOTHING;
    for (Step step : steps) {
      if (place.scope().underWay == Truth.NO) {
        break;
      }
      bounds = bounds.then(step(step, place));
    }
    return bounds;
  }

  private Bounds step(Step step, Place place) {
    return when(step.header().when(), step.header().valid(), place, here -> meet(step, here));
  }

  /**
   * Goes in where the condition holds or may hold; what only may be met counts from nothing to all
   * of it.
   */
  private Bounds when(
      Condition condition, Validity valid, Place place, Function<Place, Bounds> inside) {
    Scope scope = place.scope();
    Truth holds = valid.on(date) && scope.underWay != Truth.NO ? known.read(condition) : Truth.NO;
    if (holds == Truth.NO) {
      return Bounds.NOTHING;
    }
    Place here =
        condition.isAlways() ? place : place.because(Reason.condition(condition, place.reason()));
    if (scope.underWay == Truth.UNKNOWN) {
      here = here.perhaps(scope.hinges);
    }
    if (holds == Truth.YES) {
      return inside.apply(here);
    }
    Dependencies unknown = known.hinges(condition);
    Bounds bounds = inside.apply(here.perhaps(unknown)).or(Bounds.NOTHING);
    return Dependencies.waits(unknown) ? bounds.orLeftOpen() : bounds;
  }

  private Bounds meet(Step step, Place place) {
    if (step instanceof Ask ask) {
      return question(ask, ask, place, Option::steps, option -> true);
    } else if (step instanceof Step.AskAgain again) {
      return question(
          again,
          again.ask(),
          place,
          option -> again.steps().getOrDefault(option.key(), List.of()),
          again::offers);
    }
    add(step, place, null, null, null);
    if (step instanceof Step.Group group) {
      return steps(group.steps(), place);
    } else if (step instanceof Step.Include include) {
      Scope inner = new Scope(include);
      return playbook(
              include.playbook(),
              new Place(inner, place.phase(), place.certain(), place.hinges(), place.reason()))
          .contained();
    } else if (step instanceof Step.Conclude conclude) {
      conclude(conclude, place);
      return Bounds.END;
    }
    return Bounds.NOTHING;
  }

  private void conclude(Step.Conclude conclude, Place place) {
    Scope scope = place.scope();
    Truth how = place.certain() ? Truth.YES : Truth.UNKNOWN;
    if (scope.include != null) {
      environment.end(scope.include.id(), conclude.conclusion(), how, place.hinges());
    }
    scope.underWay = place.certain() ? Truth.NO : Truth.UNKNOWN;
    scope.hinges = Dependencies.join(scope.hinges, place.hinges());
  }

  private Bounds question(
      Step step,
      Ask ask,
      Place place,
      Function<Option, List<Step>> branch,
      Predicate<String> offers) {
    Truth before = environment.met(ask.id());
    Answer answer = answers.get(ask.id());
    Value value = answer instanceof Answer.Given given ? given.value() : null;
    boolean outside = value != null && !value.chosen().stream().allMatch(offers);
    if (outside) {
      value = null;
      answer = null;
      askedAnew.add(ask.id());
    }
    Truth met = place.certain() ? Truth.YES : Truth.UNKNOWN;
    Rejection rejection = value == null ? null : misfit(ask, value, date);
    if (value != null && rejection == null) {
      environment.meet(ask, met, value, false, place.hinges());
      rejection = unoffered(ask, value);
      rejection = rejection == null ? refusal(ask) : rejection;
    }
    QuestionState standing =
        rejection != null
            ? QuestionState.REFUSED
            : value != null
                ? QuestionState.ANSWERED
                : answer != null && ask.mayWait() ? QuestionState.PUT_OFF : QuestionState.OPEN;
    boolean waits = standing != QuestionState.OPEN;
    if (standing != QuestionState.ANSWERED) {
      environment.meet(ask, met, null, waits, place.hinges());
    }
    Offer offer = offer(ask, offers);
    Ask offered = offer == null ? ask : offer.ask();
    add(step, place, standing, rejection, offer);
    if (standing == QuestionState.ANSWERED && value != null) {
      return chosen(ask, value, place, branch);
    }
    Place unsure = place.perhaps(Dependencies.of(ask.id(), waits, null));
    return standing == QuestionState.OPEN
        ? (before == Truth.YES && !outside
                ? Bounds.NOTHING
                : before == Truth.UNKNOWN ? Bounds.PERHAPS_QUESTION : Bounds.QUESTION)
            .then(open(offered, unsure, branch))
        : later(offered, unsure, branch);
  }

  /** Why a value is no answer to a question, whatever else is answered; null when it is one. */
  static @Nullable Rejection misfit(Ask ask, Value value, LocalDate date) {
    Rejection rejection = AnswerValidator.of(ask, value);
    String column = rejection != null ? "" : AskedCells.lacking(ask.type(), value, date);
    return column.isEmpty() ? rejection : Rejection.of(Rejection.Kind.WRONG_CELL, column);
  }

  /** Of options under a condition one that was chosen and is not offered. */
  private @Nullable Rejection unoffered(Ask ask, Value value) {
    for (Option option : ask.type().options()) {
      if (option.isConditional()
          && value.chosen().contains(option.key())
          && known.read(option.when()) == Truth.NO) {
        Rejection rejection = Rejection.of(Rejection.Kind.NOT_OFFERED, option.key());
        return ask.sensitive() ? rejection.silent() : rejection;
      }
    }
    return null;
  }

  /** What is offered here; null where that is every option, for certain. */
  private @Nullable Offer offer(Ask ask, Predicate<String> offers) {
    List<Option> all = ask.type().options();
    List<Option> offered = new ArrayList<>();
    Map<String, Set<String>> unsure = new LinkedHashMap<>();
    for (Option option : all) {
      Truth here = option.isConditional() ? known.read(option.when()) : Truth.YES;
      if (here != Truth.NO && offers.test(option.key())) {
        offered.add(option);
        if (here == Truth.UNKNOWN) {
          unsure.put(option.key(), Dependencies.questions(known.hinges(option.when())));
        }
      }
    }
    return offered.size() == all.size() && unsure.isEmpty()
        ? null
        : new Offer(ask.withType(ask.type().withOptions(offered)), unsure);
  }

  private @Nullable Rejection refusal(Ask ask) {
    for (Refusal refusal : ask.refusals()) {
      if (known.read(refusal.when()) == Truth.YES) {
        return new Rejection(Rejection.Kind.REFUSED, "", List.of(), List.of(), refusal.message());
      }
    }
    return null;
  }

  private Bounds chosen(Ask ask, Value value, Place place, Function<Option, List<Step>> branch) {
    Bounds bounds = Bounds.NOTHING;
    List<String> chosen = value.chosen();
    for (Option option : ask.type().options()) {
      if (place.scope().underWay != Truth.NO && chosen.contains(option.key())) {
        bounds = bounds.then(option(ask, option, place, branch));
      }
    }
    return bounds;
  }

  /** An open question will be answered: one option, or several, or nothing where it is optional. */
  private Bounds open(Ask ask, Place unsure, Function<Option, List<Step>> branch) {
    List<Option> options = ask.type().options();
    Bounds one = ask.optional() || options.isEmpty() ? Bounds.NOTHING : null;
    Bounds several = Bounds.NOTHING;
    for (Option option : options) {
      Bounds inside = option(ask, option, unsure, branch);
      one = one == null ? inside : one.or(inside);
      several = option.exclusive() ? several : several.then(inside.or(Bounds.NOTHING));
    }
    Bounds single = one == null ? Bounds.NOTHING : one;
    return ask.type() instanceof AnswerType.Choices ? single.orMostOf(several) : single;
  }

  /** A question put off may stay so: nothing of it, up to all that its options may bring. */
  private Bounds later(Ask ask, Place unsure, Function<Option, List<Step>> branch) {
    Bounds bounds = Bounds.NOTHING;
    for (Option option : ask.type().options()) {
      Bounds inside = option(ask, option, unsure, branch);
      bounds =
          ask.type() instanceof AnswerType.Choices
              ? bounds.then(inside.or(Bounds.NOTHING))
              : bounds.or(inside);
    }
    return bounds.orLeftOpen();
  }

  private Bounds option(Ask ask, Option option, Place place, Function<Option, List<Step>> branch) {
    List<Step> steps = branch.apply(option);
    return steps.isEmpty()
        ? Bounds.NOTHING
        : steps(steps, place.because(Reason.option(ask.id(), option.key(), place.reason())));
  }

  private void add(
      Step step,
      Place place,
      @Nullable QuestionState standing,
      @Nullable Rejection rejection,
      @Nullable Offer offer) {
    visits.add(
        new Met(
            step,
            place.phase(),
            place.scope().include,
            place.certain(),
            standing,
            rejection,
            place.reason(),
            place.hinges(),
            offer));
  }
}
