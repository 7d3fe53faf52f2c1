package be.livc.playbook.proof;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Validity;
import be.livc.playbook.proof.FindingCollector.Subject;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.proof.encoding.VariableTable;
import be.livc.playbook.walk.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One pass over the document that knows at each step for which answers it is met. */
final class Prover {
  private final VariableTable variables;
  private final DecisionDiagrams diagrams;
  private final Liveness reads;
  private final ConditionCompiler meaning;
  private final LiveWalks underWay;
  private final FindingCollector ledger;
  private final ConditionRules rules;
  private final FactRules facts;
  private final RefusalRules refusals;
  private final List<? extends ProverListener> along;
  private final WitnessFinder examples;
  private final TemplateProof writings;
  private final TextProof texts;
  private final Watch watch;
  private int position;

  /** Whether no walk goes on from here, so that steps behind get no finding of their own. */
  private boolean over;

  /** Is told of each step for which answers it is met, in document order. */
  interface Watch {
    /** Looks at a step as the prover comes to it. */
    void at(Step step, int where, LiveWalks underWay);

    /** Looks at the condition of a step: which answers come to it, and for which it holds. */
    default void enter(Step step, int comes, int where, LiveWalks underWay) {}

    /** Looks at the condition of a phase. */
    default void enter(Phase phase, int comes, int where, LiveWalks underWay) {}

    /** Looks at a question as it is answered: where it is met, and which options hold steps. */
    default void answer(
        Step step, Encoding shape, int where, Set<String> branching, LiveWalks underWay) {}

    /** Looks at the steps of an option: where its question is met, and where it is chosen. */
    default void option(Step step, String option, int where, int inside, LiveWalks underWay) {}
  }

  /** What is told of a condition. */
  private interface Door {
    void open(int comes, int where);
  }

  /** What a conclusion ends: nothing stands here for the playbook itself, whose end is its own. */
  private static final class Scope {
    final String include;
    int ended = DecisionDiagrams.NO;

    Scope(String include) {
      this.include = include;
    }
  }

  /**
   * A block of steps.
   *
   * @param where for which answers it is met
   * @param scope what a conclusion in it ends
   * @param said whether a finding above it already says why nothing in it is met as it should be
   */
  private record Block(int where, Scope scope, boolean said) {}

  Prover(
      Liveness reads,
      VariableTable variables,
      FindingCollector ledger,
      List<? extends ProverListener> along,
      Watch watch) {
    this.variables = variables;
    this.diagrams = variables.diagrams();
    this.reads = reads;
    this.meaning = new ConditionCompiler(variables);
    this.underWay = new LiveWalks(diagrams);
    this.ledger = ledger;
    this.along = along;
    this.watch = watch;
    this.examples = new WitnessFinder(reads.playbook(), variables, meaning, underWay);
    RowRules rows = new RowRules(variables.date(), meaning, ledger);
    this.facts = new FactRules(diagrams, meaning, underWay, ledger, rows);
    this.refusals = new RefusalRules(diagrams, underWay, ledger, facts, rows, examples);
    this.rules =
        new ConditionRules(
            diagrams, meaning, underWay, ledger, facts, rows, refusals, examples::witness);
    this.writings = new TemplateProof(reads, variables, meaning, underWay, ledger, examples);
    this.texts = new TextProof(reads.texts(), diagrams, meaning, underWay, ledger, examples);
  }

  void prove(Playbook playbook) {
    texts.title(playbook.id(), playbook.title());
    playbook(playbook, new Block(DecisionDiagrams.YES, new Scope(""), false));
    along.forEach(ProverListener::finish);
    if (playbook.endsWithConclusion()) {
      Truth open = underWay.meets(DecisionDiagrams.YES);
      if (open == Truth.YES) {
        ledger.add(RuleId.PROOF_NO_CONCLUSION, examples.witness(DecisionDiagrams.YES));
      } else if (open == Truth.UNKNOWN) {
        ledger.add(RuleId.PROOF_CONCLUSION_NOT_DECIDED, null);
      }
    }
    refusals.finish();
    facts.finish();
  }

  List<TrialWalk> rehearsals() {
    return writings.rehearsals();
  }

  private void playbook(Playbook playbook, Block block) {
    playbook.facts().values().forEach(fact -> meaning.fact(fact.id(), fact.condition()));
    steps(playbook.given(), block);
    boolean said = block.said;
    for (Phase phase : playbook.phases()) {
      Block inside =
          enter(
              Subject.of(phase),
              phase.when(),
              phase.valid(),
              new Block(block.where, block.scope, said),
              RuleId.PROOF_UNREACHABLE_PHASE,
              (comes, where) -> watch.enter(phase, comes, where, underWay));
      if (inside.where != NEVER && !inside.said) {
        texts.at(phase, inside.where);
      }
      forget();
      steps(phase.steps(), inside);
      said |= inside.where == NEVER;
    }
  }

  /** In place of a diagram: no walk comes to the block, and a finding was added where it begins. */
  private static final int NEVER = -1;

  private void steps(List<? extends Step> steps, Block block) {
    boolean said = block.said;
    for (Step step : steps) {
      Block inside =
          enter(
              Subject.of(step),
              step.header().when(),
              step.header().valid(),
              new Block(block.where, block.scope, said),
              RuleId.PROOF_UNREACHABLE_STEP,
              (comes, where) -> watch.enter(step, comes, where, underWay));
      said |= inside.where == NEVER;
      Block here =
          inside.where == NEVER ? new Block(DecisionDiagrams.NO, block.scope, true) : inside;
      watch.at(step, here.where, underWay);
      if (!here.said) {
        texts.at(step, here.where);
        if (step instanceof Step.Write write) {
          writings.at(write, here.where);
        }
      }
      meet(step, here);
    }
  }

  /** The inside of a step or phase; {@link #NEVER} where no walk comes past it. */
  private Block enter(
      Subject subject, Condition when, Validity valid, Block block, RuleId unreachable, Door door) {
    position++;
    Scope scope = block.scope;
    int base = guarded(subject, () -> diagrams.without(Math.max(block.where, 0), scope.ended));
    Truth comes = block.said ? Truth.NO : underWay.meets(base);
    if (!block.said && comes == Truth.NO) {
      if (!over && !refusals.explains(base)) {
        ledger.add(subject, unreachable, null);
      }
      over = over || underWay.meets(DecisionDiagrams.YES) == Truth.NO;
      door.open(DecisionDiagrams.NO, DecisionDiagrams.NO);
      return new Block(NEVER, scope, true);
    } else if (!valid.on(variables.date())) {
      door.open(base, DecisionDiagrams.NO);
      return new Block(DecisionDiagrams.NO, scope, true);
    } else if (when.isAlways()) {
      door.open(base, base);
      return new Block(base, scope, block.said);
    }
    int holds = guarded(subject, () -> meaning.of(when));
    int where = guarded(subject, () -> diagrams.and(base, holds));
    door.open(base, where);
    boolean said = block.said || !rules.check(subject, when, base, holds, where, comes);
    return new Block(where, scope, said);
  }

  private void meet(Step step, Block block) {
    if (step instanceof Step.Ask ask) {
      question(step, ask, block, Liveness.options(ask), option -> true);
    } else if (step instanceof Step.AskAgain again) {
      question(step, again.ask(), block, again.steps(), again::offers);
    } else if (step instanceof Step.Conclude conclude) {
      conclude(conclude, block);
      forget();
    } else {
      forget();
      if (step instanceof Step.Group group) {
        steps(group.steps(), block);
      } else if (step instanceof Step.Include include) {
        playbook(include.playbook(), new Block(block.where, new Scope(include.id()), block.said));
      }
    }
  }

  private void conclude(Step.Conclude conclude, Block block) {
    Scope scope = block.scope;
    if (scope.include.isEmpty()) {
      along.forEach(one -> one.end(block.where));
      if (!underWay.stop(block.where)) {
        ledger.add(Subject.of(conclude), RuleId.PROOF_NOT_DECIDED, null);
      }
      return;
    }
    diagrams.fresh();
    try {
      meaning.end(scope.include, conclude.conclusion(), block.where);
      scope.ended = diagrams.or(scope.ended, block.where);
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
      scope.ended = undecided(Subject.of(conclude));
      meaning.endUnknown(scope.include, conclude.conclusion(), scope.ended);
    }
  }

  private void question(
      Step step,
      Step.Ask ask,
      Block block,
      Map<String, List<Step>> options,
      Predicate<String> offers) {
    Encoding known = meaning.shape(ask.id());
    Encoding shape = known == null ? shape(ask) : known;
    int before = meaning.asked(ask.id());
    boolean meant = step instanceof Step.AskAgain again && !again.only().isEmpty();
    if (known != null && !block.said && !meant) {
      int both = guarded(Subject.of(step), () -> diagrams.and(before, block.where));
      if (underWay.meets(both) == Truth.YES) {
        ledger.add(Subject.of(step), RuleId.PROOF_ASKED_TWICE, examples.witness(both));
      }
    }
    along.forEach(one -> one.ask(shape, block.where, before));
    int asked = guarded(Subject.of(step), () -> diagrams.or(before, block.where));
    meaning.meet(shape, asked);
    List<Integer> refused = new ArrayList<>();
    for (Step.Refusal refusal : ask.refusals()) {
      refused.add(
          guarded(Subject.of(step), () -> diagrams.and(block.where, meaning.of(refusal.when()))));
    }
    List<Integer> withheld = withheld(step, ask, shape, block, offers);
    List<Integer> outside = outside(step, ask, shape, block, offers);
    List<Integer> unoffered = new ArrayList<>(withheld);
    unoffered.addAll(outside);
    if (!block.said) {
      refusals.at(ask, shape, block.where, before, refused, unoffered);
      for (int i = 0; i < refused.size(); i++) {
        texts.refused(ask, ask.refusals().get(i), refused.get(i));
      }
    }
    if (!outside.isEmpty()) {
      int anew = guarded(Subject.of(step), () -> any(outside));
      int offered = guarded(Subject.of(step), () -> offered(ask, shape, offers));
      underWay.stop(anew);
      along.forEach(each -> each.anew(shape, anew, offered));
    }
    refused.addAll(withheld);
    for (int one : refused) {
      underWay.stop(one);
      along.forEach(each -> each.refuse(shape, one));
    }
    watch.answer(step, shape, block.where, branching(options), underWay);
    forget();
    options.forEach(
        (key, steps) -> {
          if (!steps.isEmpty()) {
            position++;
            int inside =
                guarded(Subject.of(step), () -> diagrams.and(block.where, shape.chosen(key)));
            watch.option(step, key, block.where, inside, underWay);
            forget();
            // the reader says it of an option that isn't offered
            steps(steps, new Block(inside, block.scope, block.said || !offers.test(key)));
          }
        });
  }

  /** The answers that are offered where these options alone may be. */
  private int offered(Step.Ask ask, Encoding shape, Predicate<String> offers) {
    int offered = shape.allowed();
    for (Option option : ask.type().options()) {
      int chosen = shape.chosen(option.key());
      if (!offers.test(option.key())) {
        offered = diagrams.without(offered, chosen);
      } else if (option.isConditional()) {
        offered = diagrams.without(offered, diagrams.without(chosen, meaning.of(option.when())));
      }
    }
    return offered;
  }

  private int any(List<Integer> several) {
    int any = DecisionDiagrams.NO;
    for (int one : several) {
      any = diagrams.or(any, one);
    }
    return any;
  }

  /** Where an option is chosen whose condition fails, for each that has one. */
  private List<Integer> withheld(
      Step step, Step.Ask ask, Encoding shape, Block block, Predicate<String> offers) {
    List<Integer> withheld = new ArrayList<>();
    for (Option option : ask.type().options()) {
      if (option.isConditional() && offers.test(option.key())) {
        IntSupplier chosen = () -> diagrams.and(block.where, shape.chosen(option.key()));
        int holds = guarded(Subject.of(step), () -> meaning.of(option.when()));
        withheld.add(guarded(Subject.of(step), () -> diagrams.without(chosen.getAsInt(), holds)));
        if (!block.said && step == ask) {
          options(ask, option, block.where, holds);
        }
      }
    }
    return withheld;
  }

  /** Where an option is chosen that is not among those that alone are offered, for each such. */
  private List<Integer> outside(
      Step step, Step.Ask ask, Encoding shape, Block block, Predicate<String> offers) {
    return ask.type().options().stream()
        .map(Option::key)
        .filter(offers.negate())
        .map(key -> guarded(Subject.of(step), () -> diagrams.and(block.where, shape.chosen(key))))
        .toList();
  }

  /** Looks at the condition of an option where its question stands. */
  private void options(Step.Ask ask, Option option, int base, int holds) {
    Subject subject = Subject.of("option/" + ask.id() + "." + option.key(), option.key());
    int where = guarded(Subject.of(ask), () -> diagrams.and(base, holds));
    rules.check(subject, option.when(), base, holds, where, underWay.meets(base));
  }

  private static Set<String> branching(Map<String, List<Step>> options) {
    Set<String> branching = new LinkedHashSet<>();
    options.forEach(
        (key, steps) -> {
          if (!steps.isEmpty()) {
            branching.add(key);
          }
        });
    return branching;
  }

  private Encoding shape(Step.Ask ask) {
    Encoding shape = variables.shape(ask, reads.of(ask.id()));
    examples.add(shape);
    diagrams.fresh();
    try {
      underWay.keep(shape.allowed());
    } catch (BudgetExceeded spent) {
      underWay.keep(undecided(Subject.of(ask)));
    }
    return shape;
  }

  /** Forgets the answers that are read for the last time at the place just come to. */
  private void forget() {
    List<Encoding> gone = new ArrayList<>();
    for (String question : reads.dying(position - 1)) {
      Encoding shape = meaning.shape(question);
      if (shape != null) {
        gone.add(shape);
      }
    }
    gone.sort(Comparator.comparingInt(Encoding::first).reversed());
    underWay.forget(gone);
    along.forEach(one -> gone.forEach(one::forget));
  }

  /** Where a condition holds too, at the place just come to; empty where that is not decided. */
  Optional<Integer> within(int where, Condition condition) {
    diagrams.fresh();
    try {
      return Optional.of(diagrams.and(where, meaning.of(condition)));
    } catch (BudgetExceeded spent) {
      return Optional.empty();
    }
  }

  private int guarded(Subject subject, IntSupplier diagram) {
    diagrams.fresh();
    try {
      return diagram.getAsInt();
    } catch (BudgetExceeded spent) {
      return undecided(subject);
    }
  }

  private int undecided(Subject subject) {
    ledger.add(subject, RuleId.PROOF_NOT_DECIDED, null);
    underWay.blur();
    along.forEach(ProverListener::blur);
    return diagrams.unknown();
  }

  /**
   * Answers with which a walk comes here and has what the diagram asks; null when none is found.
   */
  @Nullable Answers witness(int where) {
    return examples.witness(where);
  }
}
