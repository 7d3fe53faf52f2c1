package be.livc.playbook.walk;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.Circuit.Place;
import be.livc.playbook.walk.Circuit.Places;
import be.livc.playbook.walk.ConditionGates.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns a playbook into a circuit: goes through it in the order in which a {@link Walker} does, and
 * for all answers at once.
 */
final class CircuitBuilder {
  private final ConditionGates conditions;
  private final Map<String, Map<String, Integer>> codes = new HashMap<>();
  private final Map<String, Ask> asks = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Places> asked = new LinkedHashMap<>();

  /** What a conclusion ends; the gate says whether the walk is still under way in it. */
  private static final class Scope {
    final Step.@Nullable Include include;
    int underWay = ConditionGates.YES;

    Scope(Step.@Nullable Include include) {
      this.include = include;
    }
  }

  /**
   * A block of steps.
   *
   * @param met the gate that says whether the walk comes there
   * @param underWay the gate of the scope that {@code met} took into account
   */
  private record Block(
      Scope scope, @Nullable Phase phase, int met, int underWay, @Nullable Reason reason) {}

  private CircuitBuilder(Playbook playbook) {
    Map<String, Integer> toCome = new HashMap<>();
    playbook.visit(
        step -> {
          Ask ask = step.asked();
          if (step instanceof Ask own) {
            asks.putIfAbsent(own.id(), own);
          }
          if (ask != null) {
            toCome.merge(ask.id(), isUndecided(ask) ? 2 : 1, Integer::sum);
            Map<String, Integer> known = codes.computeIfAbsent(ask.id(), id -> new HashMap<>());
            for (Option option : ask.type().options()) {
              if (known.size() < QuestionGate.OTHER) {
                known.putIfAbsent(option.key(), known.size());
              }
            }
          }
        });
    this.conditions = new ConditionGates(codes, toCome);
  }

  static Circuit of(Playbook playbook) {
    CircuitBuilder builder = new CircuitBuilder(playbook);
    builder.playbook(
        playbook, new Block(new Scope(null), null, ConditionGates.YES, ConditionGates.YES, null));
    return new Circuit(builder.conditions.gates(), builder.places, builder.asked, builder.asks);
  }

  private void playbook(Playbook playbook, Block block) {
    conditions.facts(playbook.facts(), block.met());
    playbook.given().forEach(given -> step(given, block));
    for (Phase phase : playbook.phases()) {
      Block outer =
          block.scope().include == null
              ? new Block(block.scope(), phase, block.met(), block.underWay(), block.reason())
              : block;
      Block inside = when(phase.when(), phase.valid(), outer);
      if (inside.met() != ConditionGates.NO) {
        phase.steps().forEach(step -> step(step, inside));
      }
    }
  }

  private Block when(Condition condition, Validity valid, Block block) {
    int underWay = block.scope().underWay;
    int met =
        conditions.all(
            block.met(),
            underWay == block.underWay() ? ConditionGates.YES : underWay,
            conditions.on(valid),
            conditions.of(condition));
    Reason reason =
        condition.isAlways() ? block.reason() : Reason.condition(condition, block.reason());
    return new Block(block.scope(), block.phase(), met, underWay, reason);
  }

  private void step(Step step, Block block) {
    Block here = when(step.header().when(), step.header().valid(), block);
    if (here.met() != ConditionGates.NO) {
      step.accept(new Wiring(here));
    }
  }

  private Place add(
      Step step, Block here, @Nullable Places of, int question, List<Integer> offered) {
    Place place =
        new Place(
            places.size(),
            step,
            here.phase(),
            here.scope().include,
            here.met(),
            of,
            question,
            here.reason(),
            offered);
    places.add(place);
    return place;
  }

  private void question(
      Step step,
      Ask ask,
      Block here,
      Predicate<String> offers,
      Function<Option, List<Step>> branch) {
    List<Option> options = ask.type().options();
    Standing standing = ask(ask, here, offers);
    List<Integer> offered = new ArrayList<>();
    boolean all = true;
    for (Option option : options) {
      int gate = offers.test(option.key()) ? conditions.of(option.when()) : ConditionGates.NO;
      offered.add(gate);
      all &= gate == ConditionGates.YES;
    }
    Places of = asked(ask.id());
    of.add(add(step, here, of, standing.number(), all ? List.of() : offered));
    for (int i = 0; i < offered.size(); i++) {
      Option option = options.get(i);
      List<Step> steps = branch.apply(option);
      if (!steps.isEmpty() && offered.get(i) != ConditionGates.NO) {
        option(ask, option, standing.number(), offered.get(i), here, steps);
      }
    }
  }

  private void option(
      Ask ask, Option option, int question, int offered, Block here, List<Step> steps) {
    Integer code = codes.getOrDefault(ask.id(), Map.of()).get(option.key());
    Gate gate =
        new Gate.Branch(
            question, ask.id(), option.key(), code == null ? QuestionGate.OTHER : code, offered);
    Block inside =
        new Block(
            here.scope(),
            here.phase(),
            conditions.add(gate),
            here.underWay(),
            Reason.option(ask.id(), option.key(), here.reason()));
    steps.forEach(next -> step(next, inside));
  }

  /** Whether conditions decide whether an answer is accepted: then it stands so only after them. */
  private static boolean isUndecided(Ask ask) {
    return !ask.refusals().isEmpty()
        || ask.type().options().stream().anyMatch(Option::isConditional);
  }

  /** The gate that says how the question stands here. */
  private Standing ask(Ask ask, Block here, Predicate<String> offers) {
    Standing before = conditions.standing(ask.id());
    boolean undecided = isUndecided(ask);
    QuestionGate.Asked gate =
        new QuestionGate.Asked(
            ask,
            here.met(),
            before == null ? ConditionGates.NO : before.number(),
            offers,
            codes.getOrDefault(ask.id(), Map.of()),
            undecided);
    Standing standing = meet(ask, gate);
    if (!undecided) {
      return standing;
    }
    List<Option> conditional = new ArrayList<>(ask.type().options());
    conditional.removeIf(option -> !option.isConditional());
    List<Integer> offered = new ArrayList<>();
    conditional.forEach(option -> offered.add(conditions.of(option.when())));
    List<Integer> refusals = new ArrayList<>();
    ask.refusals().forEach(refusal -> refusals.add(conditions.of(refusal.when())));
    return meet(
        ask, new QuestionGate.Decided(ask.id(), standing.number(), conditional, offered, refusals));
  }

  private Standing meet(Ask ask, QuestionGate gate) {
    Standing standing = new Standing(conditions.add(gate), ask);
    conditions.meet(standing);
    asked(ask.id()).add(standing.number());
    return standing;
  }

  private Places asked(String question) {
    return asked.computeIfAbsent(question, id -> new Places());
  }

  /** What each kind of step adds to the circuit. */
  private final class Wiring extends Step.DefaultVisitor<Wiring> {
    private final Block here;

    Wiring(Block here) {
      this.here = here;
    }

    @Override
    protected Wiring other(Step step) {
      add(step, here, null, -1, List.of());
      return this;
    }

    @Override
    public Wiring ask(Ask ask) {
      question(ask, ask, here, option -> true, Option::steps);
      return this;
    }

    @Override
    public Wiring askAgain(Step.AskAgain again) {
      question(
          again,
          again.ask(),
          here,
          again::offers,
          option -> again.steps().getOrDefault(option.key(), List.of()));
      return this;
    }

    @Override
    public Wiring group(Step.Group group) {
      other(group);
      group.steps().forEach(step -> step(step, here));
      return this;
    }

    @Override
    public Wiring include(Step.Include include) {
      other(include);
      playbook(
          include.playbook(),
          new Block(
              new Scope(include), here.phase(), here.met(), ConditionGates.YES, here.reason()));
      return this;
    }

    @Override
    public Wiring conclude(Step.Conclude conclude) {
      other(conclude);
      Scope scope = here.scope();
      scope.underWay = conditions.all(scope.underWay, conditions.not(here.met()));
      if (scope.include != null) {
        conditions.end(scope.include.id(), conclude.conclusion(), here.met());
      }
      return this;
    }
  }
}
