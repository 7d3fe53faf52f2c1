package be.livc.playbook.scenario;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import be.livc.playbook.scenario.Coverage.Kind;
import be.livc.playbook.scenario.Coverage.Part;
import be.livc.playbook.walk.AskedCells;
import be.livc.playbook.walk.Offer;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Truth;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the tree of a playbook beside a walk and notes what that walk came past. The first
 * time, without a walk, it notes all there is.
 */
final class CoverageRecorder {
  private static final int NO_STEP = -1;

  private record Key(Kind kind, String where, String outcome) {}

  private final Playbook playbook;
  private final SourceMap map;
  private final Map<Key, Part> parts = new LinkedHashMap<>();
  private final Map<Key, Set<String>> seen = new HashMap<>();
  private final @Nullable Set<Integer> counted;

  private Map<Integer, Visit> visits = Map.of();
  private @Nullable Walk walk;
  private String file = "";
  private int last = Integer.MAX_VALUE;

  CoverageRecorder(Playbook playbook, SourceMap map) {
    this.playbook = playbook;
    this.map = map;
    this.counted = playbook.fiche() == null ? null : deciding(playbook);
    all();
  }

  /** In a sheet a reply is looked up, not decided; only trees behind a question count. */
  static Set<Integer> deciding(Playbook playbook) {
    Set<Integer> numbers = new HashSet<>();
    if (playbook.fiche() != null) {
      for (var theme : playbook.fiche().themes()) {
        for (var entry : theme.entries()) {
          entry.steps().forEach(step -> step.visit(it -> numbers.add(it.header().number())));
        }
      }
    }
    return numbers;
  }

  void follow(ScenarioResult result) {
    follow(result.walk(), result.file());
  }

  /** Notes what a walk comes past, under the name of a file. */
  void follow(Walk followed, String name) {
    walk = followed;
    file = name;
    visits = new HashMap<>();
    for (Visit visit : followed.visits()) {
      visits.put(visit.step().header().number(), visit);
    }
    last =
        followed
            .conclusion()
            .map(visit -> visit.step().header().number())
            .orElse(Integer.MAX_VALUE);
    all();
  }

  List<Part> parts() {
    List<Part> all = new ArrayList<>();
    parts.forEach(
        (key, part) ->
            all.add(
                new Part(
                    part.kind(),
                    part.number(),
                    part.name(),
                    part.outcome(),
                    part.place(),
                    List.copyOf(seen.getOrDefault(key, Set.of())))));
    return all;
  }

  private void all() {
    block(playbook.given(), walk != null);
    playbook.phases().forEach(this::phase);
    for (String fact : playbook.facts().keySet()) {
      Truth holds = walk == null || counted != null ? Truth.UNKNOWN : walk.holds(fact);
      both(NO_STEP, "fact/" + fact, fact, holds);
    }
  }

  private void phase(Phase phase) {
    List<Visit> inside =
        visits.values().stream()
            .filter(visit -> visit.phase() != null && visit.phase().id().equals(phase.id()))
            .toList();
    boolean met = inside.stream().anyMatch(Visit::certain);
    boolean passed =
        !phase.steps().isEmpty() && isAsked(phase.steps().get(0), phase.valid(), walk != null);
    if (!phase.when().isAlways()) {
      Truth holds = met ? Truth.YES : passed && inside.isEmpty() ? Truth.NO : Truth.UNKNOWN;
      both(NO_STEP, "phase/" + phase.id(), "phase/" + phase.id(), holds);
    }
    block(phase.steps(), met);
  }

  /** Whether a walk that came into the block looks at the condition of this step. */
  private boolean isAsked(Step step, Validity valid, boolean entered) {
    return entered && step.header().number() <= last && walk != null && valid.on(walk.date());
  }

  private void block(List<? extends Step> steps, boolean entered) {
    steps.forEach(step -> step(step, entered));
  }

  private void step(Step step, boolean entered) {
    int number = step.header().number();
    Visit visit = visits.get(number);
    boolean here = visit != null && visit.certain();
    if (counts(step)) {
      note(Kind.STEP, number, number(step), name(step), "", here);
      if (!step.header().when().isAlways()) {
        boolean not = visit == null && isAsked(step, step.header().valid(), entered);
        Truth holds = here ? Truth.YES : not ? Truth.NO : Truth.UNKNOWN;
        both(number, number(step), name(step), holds);
      }
    }
    step.accept(new Inside(here ? visit : null));
  }

  /** Goes on inside a step; included playbooks are toured by themselves. */
  private final class Inside extends Step.DefaultVisitor<Void> {
    /** Where the walk came past it for certain, else null. */
    private final @Nullable Visit visit;

    Inside(@Nullable Visit visit) {
      this.visit = visit;
    }

    @Override
    protected Void other(Step step) {
      return null;
    }

    @Override
    public Void ask(Ask step) {
      options(step, visit);
      refusals(step, visit);
      offers(step, visit);
      cells(step, visit);
      return null;
    }

    @Override
    public Void askAgain(Step.AskAgain step) {
      step.steps().forEach((key, steps) -> block(steps, isChosen(step.ask(), visit, key)));
      return null;
    }

    @Override
    public Void group(Step.Group step) {
      block(step.steps(), visit != null);
      return null;
    }
  }

  private void options(Ask ask, @Nullable Visit visit) {
    for (Option option : ask.type().options()) {
      boolean chosen = isChosen(ask, visit, option.key());
      if (counts(ask)) {
        int number = ask.header().number();
        note(Kind.OPTION, number, number(ask), ask.id(), option.key(), chosen);
      }
      block(option.steps(), chosen);
    }
  }

  private boolean counts(Step step) {
    return counted == null || counted.contains(step.header().number());
  }

  private boolean isChosen(Ask ask, @Nullable Visit visit, String key) {
    if (visit == null || walk == null || visit.standing() != QuestionState.ANSWERED) {
      return false;
    }
    Value value =
        walk.answers().get(ask.id()) instanceof Answer.Given given ? given.value() : Value.NOTHING;
    return value.chosen().contains(key);
  }

  private void refusals(Ask ask, @Nullable Visit visit) {
    QuestionState standing = visit == null ? null : visit.standing();
    Rejection rejection = visit == null ? null : visit.rejection();
    for (int i = 0; i < ask.refusals().size(); i++) {
      boolean refused =
          rejection != null && ask.refusals().get(i).message().equals(rejection.message());
      Truth holds =
          refused ? Truth.YES : standing == QuestionState.ANSWERED ? Truth.NO : Truth.UNKNOWN;
      if (counts(ask)) {
        int number = ask.header().number();
        both(number, number(ask) + "/refuse/" + i, ask.id() + " refuse", holds);
      }
    }
  }

  private void offers(Ask ask, @Nullable Visit visit) {
    Offer offer = visit == null ? null : visit.offer();
    for (Option option : ask.type().options()) {
      if (option.isConditional() && counts(ask)) {
        boolean there = offer != null && offer.ask().type().options().contains(option);
        boolean unsure = offer == null || offer.unsure().containsKey(option.key());
        Truth holds = unsure ? Truth.UNKNOWN : there ? Truth.YES : Truth.NO;
        both(ask, "option", option.key(), holds);
      }
    }
  }

  private void cells(Ask ask, @Nullable Visit visit) {
    if (!(ask.type() instanceof AnswerType.Table table) || !counts(ask)) {
      return;
    }
    for (Column column : table.columns()) {
      if (column.isConditional()) {
        both(ask, "column", column.key(), Truth.UNKNOWN);
        for (Set<String> asked : asked(ask, table, visit)) {
          both(ask, "column", column.key(), Truth.of(asked.contains(column.key())));
        }
      }
    }
  }

  /** The columns that are asked in each row of an answer that counts. */
  private List<Set<String>> asked(Ask ask, AnswerType.Table table, @Nullable Visit visit) {
    Walk now = walk;
    if (visit == null || now == null || visit.standing() != QuestionState.ANSWERED) {
      return List.of();
    }
    return now.answers().get(ask.id()) instanceof Answer.Given given
            && given.value() instanceof Value.Rows rows
        ? rows.rows().stream().map(row -> AskedCells.of(table, row.cells(), now.date())).toList()
        : List.of();
  }

  private void both(Ask ask, String sort, String key, Truth holds) {
    String where = number(ask) + "/" + sort + "/" + key;
    both(ask.header().number(), where, ask.id() + " " + sort + " " + key, holds);
  }

  private static String number(Step step) {
    return Integer.toString(step.header().number());
  }

  private void both(int number, String where, String name, Truth holds) {
    note(Kind.CONDITION, number, where, name, "true", holds == Truth.YES);
    note(Kind.CONDITION, number, where, name, "false", holds == Truth.NO);
  }

  private void note(
      Kind kind, int number, String where, String name, String outcome, boolean passed) {
    Key key = new Key(kind, where, outcome);
    if (!parts.containsKey(key)) {
      Span place = (number < 0 ? map.name(where) : map.step(number)).orElse(null);
      parts.put(key, new Part(kind, number, name, outcome, place, List.of()));
    }
    if (passed) {
      seen.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(file);
    }
  }

  static String name(Step step) {
    if (!step.id().isEmpty()) {
      return step.id();
    }
    return step instanceof Step.Conclude conclude && !conclude.conclusion().isEmpty()
        ? "conclude-as " + conclude.conclusion()
        : step.kind().key();
  }
}
