package be.livc.playbook.scenario;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.scenario.Expectation.Kind;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a scenario: walks with its answers, and lays what it expects beside what was met. */
public final class ScenarioRun {
  /** Met for certain. */
  public static final String MET = "met";

  /** Met possibly. */
  public static final String POSSIBLE = "possible";

  /** Not met, not even possibly. */
  public static final String NOT_MET = "not-met";

  /** A question met for certain that has no accepted answer and was not put off. */
  public static final String OPEN = "open";

  /** A question whose answer is not accepted. */
  public static final String REFUSED = "refused";

  /** A question that is answered or was put off. */
  public static final String SETTLED = "settled";

  /** What a scenario writes for a walk without a conclusion. */
  public static final String NONE = "none";

  private final Expected expected;
  private final Walk walk;
  private final ExpectationPlaces places;
  private final Map<String, Visit> met = new LinkedHashMap<>();
  private final List<Expectation> checks = new ArrayList<>();

  private ScenarioRun(Expected expected, Walk walk, ExpectationPlaces places) {
    this.expected = expected;
    this.walk = walk;
    this.places = places;
    walk.visits().forEach(this::meet);
  }

  /**
   * Runs a scenario.
   *
   * @param text where the scenario was read from, for the places of its expectations
   * @param today the date of the walk where the scenario names none
   */
  public static ScenarioResult of(
      Playbook playbook, Scenario scenario, SourceFile text, LocalDate today) {
    LocalDate on = scenario.file().on();
    Walk walk = Walk.of(playbook, scenario.file().recorded(), on == null ? today : on);
    ScenarioRun run = new ScenarioRun(scenario.expected(), walk, new ExpectationPlaces(text));
    run.all();
    return new ScenarioResult(scenario, text.name(), walk, run.checks);
  }

  private void meet(Visit visit) {
    Step.Ask ask = visit.question();
    keep(visit.step().id(), visit);
    if (ask != null && visit.step() != ask) {
      keep(ask.id(), visit);
    }
  }

  private void keep(String id, Visit visit) {
    if (!id.isEmpty()) {
      met.merge(id, visit, (first, next) -> first.certain() ? first : next);
    }
  }

  private void all() {
    stops();
    expected.visits().forEach(id -> step(Kind.VISITS, id, MET));
    expected.skips().forEach(id -> step(Kind.SKIPS, id, NOT_MET));
    counts(Kind.TASKS, expected.tasks(), tasks());
    counts(Kind.DOCUMENTS, expected.documents(), documents());
    expected.open().forEach(this::open);
    expected.unknown().forEach(id -> step(Kind.UNKNOWN, id, POSSIBLE));
    if (expected.conclusion() != null) {
      add(Kind.CONCLUSION, "", expected.conclusion(), conclusion(walk));
    }
  }

  /** A walk stops at its first question that waits for an answer of its own. */
  private void stops() {
    for (Visit visit : walk.visits()) {
      Step.Ask ask = visit.question();
      if (ask != null && isOpen(visit)) {
        if (!expected.open().contains(ask.id())) {
          checks.add(
              new Expectation(
                  Kind.STOPS, ask.id(), SETTLED, standing(visit), List.of(), places.answers()));
        }
        return;
      }
    }
  }

  private static boolean isOpen(Visit visit) {
    return visit.certain()
        && (visit.standing() == QuestionState.OPEN || visit.standing() == QuestionState.REFUSED);
  }

  private static String standing(Visit visit) {
    return visit.standing() == QuestionState.REFUSED ? REFUSED : OPEN;
  }

  private void step(Kind kind, String id, String wanted) {
    Visit visit = met.get(id);
    String found = visit == null ? NOT_MET : visit.certain() ? MET : POSSIBLE;
    List<String> hangsOn =
        visit == null || visit.certain() ? List.of() : List.copyOf(visit.hangsOn());
    checks.add(new Expectation(kind, id, wanted, found, hangsOn, places.of(kind, id)));
  }

  private void open(String id) {
    Visit visit = walk.question(id).orElse(null);
    if (visit == null || !visit.certain()) {
      add(Kind.OPEN, id, OPEN, visit == null ? NOT_MET : POSSIBLE);
    } else {
      add(Kind.OPEN, id, OPEN, isOpen(visit) ? OPEN : SETTLED);
    }
  }

  private void counts(
      Kind kind, @Nullable Map<String, Integer> wanted, Map<String, Integer> found) {
    if (wanted == null) {
      return;
    }
    wanted.forEach((id, count) -> add(kind, id, count + "", found.getOrDefault(id, 0) + ""));
    found.forEach(
        (id, count) -> {
          if (!wanted.containsKey(id)) {
            add(kind, id, "0", count + "");
          }
        });
  }

  private void add(Kind kind, String name, String wanted, String found) {
    checks.add(new Expectation(kind, name, wanted, found, List.of(), places.of(kind, name)));
  }

  private Map<String, Integer> tasks() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Task task : walk.tasks()) {
      counts.merge(task.step().id(), 1, Integer::sum);
    }
    return counts;
  }

  private Map<String, Integer> documents() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (DocumentRequest writing : walk.documents()) {
      counts.merge(writing.step().id(), 1, Integer::sum);
    }
    return counts;
  }

  /** The id of the conclusion that a walk ends in, or that of its step; {@link #NONE} without. */
  static String conclusion(Walk walk) {
    return walk.conclusion()
        .map(visit -> (Step.Conclude) visit.step())
        .map(step -> step.conclusion().isEmpty() ? step.id() : step.conclusion())
        .orElse(NONE);
  }
}
