package be.livc.playbook.proof;

import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateScope;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.encoding.Usage;
import be.livc.playbook.proof.reading.ConditionLeaves;
import be.livc.playbook.proof.reading.References;
import be.livc.playbook.proof.reading.ShownTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who reads which answer, and where for the last time; found in one pass over the document and one
 * back. A place is a phase, a step, or an option that holds steps; positions count them in the
 * order in which the prover comes past them.
 */
final class Liveness {
  private static final String INCLUDE = "include ";

  /** In front of a question of which somebody reads only whether it was asked. */
  private static final String ASKED = "asked ";

  /** A place in the document: what decides on it, whose question it asks, what it may end. */
  private static final class Place {
    final @Nullable Place parent;
    final String scope;
    final int position;
    Set<String> reads = Set.of();
    String question = "";
    boolean ends;
    int last;

    Place(@Nullable Place parent, String scope, int position) {
      this.parent = parent;
      this.scope = scope;
      this.position = position;
      this.last = position;
    }

    void read(String what) {
      reads = reads.isEmpty() ? new LinkedHashSet<>() : reads;
      reads.add(what);
    }
  }

  private final Map<String, Usage> uses = new HashMap<>();
  private final Map<String, Condition> facts = new HashMap<>();
  private final Map<String, Set<String>> factReads = new HashMap<>();
  private final ConditionLeaves leaves = new ConditionLeaves(facts, this::noteLeaf);
  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, List<String>> dying = new HashMap<>();

  private final Playbook playbook;
  private final Map<String, Template> templates;
  private final Set<String> questions;
  private final boolean rows;
  private final ShownTexts texts;
  private final Set<String> optional = new HashSet<>();

  Liveness(Playbook playbook) {
    this(playbook, Map.of());
  }

  Liveness(Playbook playbook, Map<String, Template> templates) {
    this(playbook, templates, false);
  }

  /** With {@code rows}, which rows of a table a step is for tells tables apart too. */
  Liveness(Playbook playbook, Map<String, Template> templates, boolean rows) {
    this.rows = rows;
    this.playbook = playbook;
    this.templates = templates;
    this.questions = templates.isEmpty() ? Set.of() : TemplateScope.questions(playbook);
    this.texts = new ShownTexts(playbook);
    playbook.visit(
        step -> {
          if (step instanceof Step.Ask ask && ask.optional()) {
            optional.add(ask.id());
          }
        });
    playbook(playbook, null, "");
    back();
  }

  Playbook playbook() {
    return playbook;
  }

  Map<String, Template> templates() {
    return templates;
  }

  ShownTexts texts() {
    return texts;
  }

  Usage of(String question) {
    return uses.computeIfAbsent(question, id -> new Usage());
  }

  /**
   * Tells the answers to a question of two playbooks apart where either does, so that both are cut
   * alike.
   */
  static void join(Liveness one, Liveness other, Playbook a, Playbook b) {
    Map<String, Step.Ask> others = new HashMap<>();
    b.visit(step -> others.putAll(step instanceof Step.Ask ask ? Map.of(ask.id(), ask) : Map.of()));
    a.visit(
        step -> {
          Step.Ask ask = others.get(step.id());
          if (step instanceof Step.Ask first && ask != null && alike(first.type(), ask.type())) {
            Usage uses = one.of(ask.id());
            uses.tests.addAll(other.of(ask.id()).tests);
            uses.nested.addAll(other.of(ask.id()).nested);
            other.of(ask.id()).tests.addAll(uses.tests);
            other.of(ask.id()).nested.addAll(uses.nested);
          }
        });
  }

  private static boolean alike(AnswerType one, AnswerType other) {
    return one instanceof AnswerType.Table
        ? one.equals(other)
        : one.getClass().equals(other.getClass());
  }

  /** The questions that nobody reads behind this position. */
  List<String> dying(int position) {
    return dying.getOrDefault(position, List.of());
  }

  private void playbook(Playbook playbook, @Nullable Place parent, String scope) {
    playbook.facts().values().forEach(fact -> facts.put(fact.id(), fact.condition()));
    playbook.given().forEach(ask -> step(ask, parent, scope));
    for (Phase phase : playbook.phases()) {
      Place place = place(parent, scope, phase.when());
      shows(place, ShownTexts.answers(phase));
      phase.steps().forEach(step -> step(step, place, scope));
    }
  }

  private Place place(@Nullable Place parent, String scope, Condition when) {
    Place place = new Place(parent, scope, places.size());
    places.add(place);
    if (!when.isAlways()) {
      place.reads = reads(when);
      leaves.of(when);
    }
    return place;
  }

  private void step(Step step, @Nullable Place parent, String scope) {
    Place place = place(parent, scope, step.header().when());
    if (rows) {
      List<Condition> ofRows = new ArrayList<>(References.ofRows(step));
      ofRows.addAll(References.emptyCells(step).values());
      for (Condition where : ofRows) {
        reads(where).forEach(place::read);
        leaves.of(where);
      }
    }
    shows(place, texts.answers(step));
    step.accept(new Own(place));
  }

  /** Of an answer that is shown counts whether it is there. */
  private void shows(Place place, Set<String> answers) {
    for (String answer : answers) {
      place.read(optional.contains(answer) ? answer : ASKED + answer);
    }
  }

  /** What each kind reads, asks or ends at its place, then what stands inside it. */
  private final class Own extends Step.DefaultVisitor<Void> {
    private final Place place;

    Own(Place place) {
      this.place = place;
    }

    @Override
    protected Void other(Step step) {
      return null;
    }

    @Override
    public Void ask(Step.Ask step) {
      asks(step, step, place, options(step), option -> true);
      return null;
    }

    @Override
    public Void askAgain(Step.AskAgain step) {
      asks(step, step.ask(), place, step.steps(), step::offers);
      return null;
    }

    @Override
    public Void write(Step.Write step) {
      Template template = templates.get(step.template());
      TemplateScope names = TemplateScope.of(step, questions, Set.of());
      for (String named : template == null ? Set.<String>of() : template.uses()) {
        place.read(ASKED + names.question(named));
      }
      return null;
    }

    @Override
    public Void group(Step.Group step) {
      step.steps().forEach(inner -> step(inner, place, place.scope));
      return null;
    }

    @Override
    public Void include(Step.Include step) {
      playbook(step.playbook(), place, step.id());
      return null;
    }

    @Override
    public Void conclude(Step.Conclude step) {
      place.ends = true;
      return null;
    }
  }

  static Map<String, List<Step>> options(Step.Ask ask) {
    Map<String, List<Step>> steps = new LinkedHashMap<>();
    for (Option option : ask.type().options()) {
      steps.put(option.key(), option.steps());
    }
    return steps;
  }

  private void asks(
      Step step,
      Step.Ask ask,
      Place place,
      Map<String, List<Step>> options,
      Predicate<String> offers) {
    place.question = ask.id();
    if (step != ask) {
      place.read(ask.id());
    }
    for (Step.Refusal refusal : ask.refusals()) {
      reads(refusal.when()).forEach(place::read);
      leaves.of(refusal.when());
      shows(place, ShownTexts.answers(refusal.message()));
    }
    for (Option option : ask.type().options()) {
      if (option.isConditional()) {
        reads(option.when()).forEach(place::read);
        leaves.of(option.when());
      }
      if (option.isConditional() || !offers.test(option.key())) {
        of(ask.id()).nested.add(option.key());
      }
    }
    options.forEach(
        (key, steps) -> {
          if (!steps.isEmpty()) {
            of(ask.id()).nested.add(key);
            Place inside = place(place, place.scope, Condition.always());
            inside.read(ask.id());
            steps.forEach(inner -> step(inner, inside, place.scope));
          }
        });
  }

  /** Notes which comparisons tell answers apart. */
  private void noteLeaf(Condition leaf) {
    Set<String> questions = leaf.questions();
    boolean compared = questions.size() > 1;
    for (String question : questions) {
      if (compared) {
        of(question).compared = true;
        of(question).last = Integer.MAX_VALUE;
      } else {
        of(question).tests.add(leaf);
      }
    }
  }

  /** The questions a condition reads, behind facts too; an include stands with its mark. */
  private Set<String> reads(Condition condition) {
    Set<String> reads = new LinkedHashSet<>(condition.questions());
    for (String fact : condition.facts()) {
      reads.addAll(factReads(fact));
    }
    condition.visit(
        part -> {
          if (part instanceof Condition.Concluded concluded) {
            reads.add(INCLUDE + concluded.include());
          }
        });
    return reads;
  }

  private Set<String> factReads(String fact) {
    Set<String> known = factReads.get(fact);
    if (known == null) {
      Condition condition = facts.get(fact);
      known = condition == null ? Set.of() : reads(condition);
      factReads.put(fact, known);
    }
    return known;
  }

  /** From the end to the start: a place is read as long as what it decides on is. */
  private void back() {
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      if (!place.question.isEmpty()) {
        place.last = Math.max(place.last, of(place.question).last);
        Usage whether = uses.get(ASKED + place.question);
        place.last = Math.max(place.last, whether == null ? 0 : whether.last);
      }
      if (!place.scope.isEmpty()) {
        Usage scope = of(INCLUDE + place.scope);
        place.last = place.ends ? Math.max(place.last, scope.last) : place.last;
        scope.last = Math.max(scope.last, place.last);
      }
      for (String read : place.reads) {
        of(read).last = Math.max(of(read).last, place.last);
      }
      if (place.parent != null) {
        place.parent.last = Math.max(place.parent.last, place.last);
      }
    }
    for (Place place : places) {
      if (!place.question.isEmpty()) {
        Usage use = of(place.question);
        use.last = Math.max(use.last, place.position);
      }
    }
    uses.forEach(
        (question, use) -> dying.computeIfAbsent(use.last, p -> new ArrayList<>()).add(question));
    dying.values().forEach(Collections::sort);
  }
}
