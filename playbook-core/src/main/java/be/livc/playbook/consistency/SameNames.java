package be.livc.playbook.consistency;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepKind;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.proof.FindingCollector;
import be.livc.playbook.proof.FindingCollector.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Phases, conclusions, and questions, tasks or documents of one list that bear the same name. Steps
 * that one walk hardly meets both may do so: those in different options of one choice, and those
 * that each stand under a condition of their own.
 */
final class SameNames {
  /** Those of one name that are compared: what stands in a hundred places is told soon enough. */
  private static final int MOST = 50;

  private final FindingCollector ledger;
  private final Map<String, List<Place>> named = new LinkedHashMap<>();

  private SameNames(FindingCollector ledger) {
    this.ledger = ledger;
  }

  /**
   * Where a step stands.
   *
   * @param chosen the options it stands in, by question
   * @param under what around it has a condition or days, itself included
   */
  private record Place(Step step, Map<String, String> chosen, Set<Object> under) {
    boolean mayMeet(Place other) {
      boolean apart =
          chosen.entrySet().stream()
              .anyMatch(
                  it ->
                      !it.getValue().equals(other.chosen.getOrDefault(it.getKey(), it.getValue())));
      return !apart && (other.under.containsAll(under) || under.containsAll(other.under));
    }
  }

  static void check(Playbook playbook, FindingCollector ledger) {
    SameNames names = new SameNames(ledger);
    names.phases(playbook.phases());
    names.conclusions(playbook.conclusions());
    playbook.given().forEach(step -> names.step(step, Map.of(), Set.of()));
    for (Phase phase : playbook.phases()) {
      Set<Object> under = names.within(Set.of(), phase, phase.when(), phase.valid());
      phase.steps().forEach(step -> names.step(step, Map.of(), under));
    }
    names.named.values().forEach(names::steps);
  }

  private void phases(List<Phase> phases) {
    Map<String, Phase> before = new HashMap<>();
    for (Phase phase : phases) {
      String reads = Reading.of(phase.title());
      Phase first = reads.isEmpty() ? null : before.putIfAbsent(reads, phase);
      if (first != null) {
        tell(Subject.of(phase), first.id(), phase.title());
      }
    }
  }

  private void conclusions(Map<String, Conclusion> conclusions) {
    Map<String, Conclusion> before = new HashMap<>();
    for (Conclusion conclusion : conclusions.values()) {
      String reads = Reading.of(conclusion.text());
      Conclusion first = reads.isEmpty() ? null : before.putIfAbsent(reads, conclusion);
      if (first != null) {
        Subject subject = Subject.of("conclusion/" + conclusion.id(), conclusion.id());
        tell(subject, first.id(), conclusion.text());
      }
    }
  }

  private Set<Object> within(Set<Object> under, Object part, Condition when, Validity valid) {
    if (when.isAlways() && valid.isAlways()) {
      return under;
    }
    Set<Object> more = new LinkedHashSet<>(under);
    more.add(part instanceof Step step ? step.header().number() : part);
    return more;
  }

  private void step(Step step, Map<String, String> chosen, Set<Object> around) {
    Set<Object> under = within(around, step, step.header().when(), step.header().valid());
    StepKind kind = step.kind();
    boolean listed = kind == StepKind.ASK || kind == StepKind.DO || kind == StepKind.WRITE;
    if (listed && !step.header().shortName().isEmpty()) {
      String reads = kind + " " + Reading.of(new Text(step.header().shortName()));
      named.computeIfAbsent(reads, none -> new ArrayList<>()).add(new Place(step, chosen, under));
    }
    step.accept(new Inside((key, inner) -> step(inner, with(chosen, step.asked(), key), under)));
  }

  /** The steps inside one; each is told with the option it stands in, or nothing. */
  private static final class Inside extends Step.DefaultVisitor<Void> {
    private final BiConsumer<String, Step> each;

    Inside(BiConsumer<String, Step> each) {
      this.each = each;
    }

    @Override
    protected Void other(Step step) {
      step.blocks().forEach(block -> block.forEach(inner -> each.accept("", inner)));
      return null;
    }

    @Override
    public Void ask(Step.Ask step) {
      for (Option option : step.type().options()) {
        option.steps().forEach(inner -> each.accept(option.key(), inner));
      }
      return null;
    }

    @Override
    public Void askAgain(Step.AskAgain step) {
      step.steps().forEach((key, steps) -> steps.forEach(inner -> each.accept(key, inner)));
      return null;
    }
  }

  private static Map<String, String> with(
      Map<String, String> chosen, Step.@Nullable Ask ask, String key) {
    if (ask == null || key.isEmpty() || ask.type() instanceof AnswerType.Choices) {
      return chosen;
    }
    Map<String, String> more = new HashMap<>(chosen);
    more.put(ask.id(), key);
    return more;
  }

  private void steps(List<Place> places) {
    for (int i = 1; i < Math.min(MOST, places.size()); i++) {
      Place place = places.get(i);
      for (Place before : places.subList(0, i)) {
        if (place.mayMeet(before)) {
          Subject subject = Subject.of(place.step());
          tell(
              subject,
              Subject.of(before.step()).label(),
              new Text(place.step().header().shortName()));
          break;
        }
      }
    }
  }

  private void tell(Subject subject, String other, Text name) {
    ledger.add(subject, RuleId.PROOF_SAME_NAME, null, other, Reading.shown(name));
  }
}
