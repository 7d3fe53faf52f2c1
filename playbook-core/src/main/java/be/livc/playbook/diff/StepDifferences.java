package be.livc.playbook.diff;

import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.Difference.Subject;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Step.Do;
import be.livc.playbook.model.Step.Refusal;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.StepKind;
import be.livc.playbook.walk.StepNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between the steps of two playbooks. */
final class StepDifferences {
  private final StepMatching pairing;
  private final Set<String> named;
  private final FormerIds former;
  private final DifferenceCollector found;

  StepDifferences(
      StepMatching pairing, Playbook after, FormerIds former, DifferenceCollector found) {
    this.pairing = pairing;
    this.named = NamedParts.of(after).conclusions().keySet();
    this.former = former;
    this.found = found;
  }

  void find() {
    Set<StepPosition> moved = pairing.moved();
    for (StepPosition one : pairing.before) {
      StepPosition other = pairing.of(one);
      if (other == null) {
        found.about(Subject.STEP, one.name(), one.number(), -1);
        boolean kept = isKept(one.step());
        String words = shown(one.step());
        found.add(Kind.REMOVED, "", words, "", kept ? Level.MAJOR : Level.MINOR);
      } else {
        pair(one, other, moved.contains(one));
      }
    }
    for (StepPosition spot : pairing.after) {
      if (pairing.backOf(spot) == null) {
        found.about(Subject.STEP, spot.name(), -1, spot.number());
        found.add(Kind.ADDED, "", "", shown(spot.step()), Level.MINOR);
      }
    }
  }

  /** Whether sessions keep something by its id. */
  private static boolean isKept(Step step) {
    return step.kind() == StepKind.ASK || step.kind() == StepKind.DO;
  }

  private static String shown(Step step) {
    String words = step.words();
    return StepNames.idOrBeginning(step).equals(words) ? "" : words;
  }

  private void pair(StepPosition one, StepPosition other, boolean moved) {
    Step before = one.step();
    Step after = other.step();
    found.about(Subject.STEP, other.name(), one.number(), other.number());
    boolean named = isKept(after) || after.kind() == StepKind.WRITE;
    found.renamed(former.ids(), after.id(), named ? Level.MINOR : Level.PATCH);
    if (moved) {
      found.whole(Kind.MOVED, Level.MINOR);
    }
    if (!before.getClass().equals(after.getClass())) {
      boolean kept = isKept(before);
      Level level = kept ? Level.MAJOR : Level.MINOR;
      found.add(Kind.RETYPED, "kind", YamlText.kind(before), YamlText.kind(after), level);
      return;
    }
    if (!(one.isGroundedAround() && other.isGroundedAround())) {
      String was = YamlText.ground(before.header().ground());
      found.changed("sources", was, YamlText.ground(after.header().ground()), Level.PATCH);
    }
    common(before.header(), after.header(), before instanceof Step.Write);
    before.accept(new Own(after));
  }

  private void common(StepHeader was, StepHeader is, boolean document) {
    found.changed("id", was.id(), is.id(), document ? Level.MINOR : Level.PATCH);
    found.reworded("short", was.shortName(), is.shortName());
    found.reworded("why", YamlText.text(was.why()), YamlText.text(is.why()));
    found.reworded("help", YamlText.text(was.help()), YamlText.text(is.help()));
    found.changed(
        "when", YamlText.condition(was.when()), YamlText.condition(is.when()), Level.MINOR);
    found.changed(
        "valid", YamlText.validity(was.valid()), YamlText.validity(is.valid()), Level.MINOR);
    found.changed("tags", String.join(", ", was.tags()), String.join(", ", is.tags()), Level.PATCH);
  }

  /** What two steps of one kind differ in beside what all may carry. */
  private final class Own extends Step.DefaultVisitor<Void> {
    private final Step after;

    Own(Step after) {
      this.after = after;
    }

    @Override
    protected Void other(Step before) {
      found.reworded(YamlText.kind(before), before.words(), after.words());
      return null;
    }

    @Override
    public Void warn(Step.Warn before) {
      other(before);
      found.changed("until", before.until(), ((Step.Warn) after).until(), Level.MINOR);
      return null;
    }

    @Override
    public Void ask(Ask before) {
      other(before);
      question(before, (Ask) after);
      return null;
    }

    @Override
    public Void askAgain(Step.AskAgain before) {
      Step.AskAgain again = (Step.AskAgain) after;
      boolean wider =
          before.ask().type().options().stream()
              .map(Option::key)
              .allMatch(key -> !before.offers(key) || again.offers(key));
      found.changed(
          "only",
          String.join(", ", before.only()),
          String.join(", ", again.only()),
          wider ? Level.MINOR : Level.MAJOR);
      return named(before);
    }

    @Override
    public Void task(Do before) {
      other(before);
      StepDifferences.this.task(before, (Do) after);
      return null;
    }

    @Override
    public Void write(Step.Write before) {
      named(before);
      each(before.forEach(), ((Step.Write) after).forEach(), Level.MINOR);
      return null;
    }

    @Override
    public Void include(Step.Include before) {
      return named(before);
    }

    @Override
    public Void conclude(Step.Conclude before) {
      Step.Conclude concluded = (Step.Conclude) after;
      boolean shared = before.conclusion().equals(concluded.conclusion());
      found.changed("conclude-as", before.conclusion(), concluded.conclusion(), Level.MINOR);
      if (shared && !named.contains(concluded.conclusion())) {
        found.reworded("conclude", before.text().markdown(), concluded.text().markdown());
      }
      return null;
    }

    /** For what names something: another name is another thing, not other words. */
    private Void named(Step before) {
      found.changed(YamlText.kind(before), before.words(), after.words(), Level.MINOR);
      return null;
    }
  }

  private void question(Ask one, Ask other) {
    found.changed(
        "optional", one.optional(), other.optional(), one.optional() ? Level.MAJOR : Level.MINOR);
    found.changed("sensitive", one.sensitive(), other.sensitive(), Level.PATCH);
    found.changed("profile", one.profile(), other.profile(), Level.PATCH);
    found.changed("later", one.mayWait(), other.mayWait(), Level.PATCH);
    found.reworded("default", one.suggestion(), other.suggestion());
    for (Refusal refusal : one.refusals()) {
      if (other.refusals().stream().noneMatch(it -> it.when().equals(refusal.when()))) {
        found.changed("refuse", YamlText.condition(refusal.when()), "", Level.MINOR);
      }
    }
    for (Refusal refusal : other.refusals()) {
      Refusal same =
          one.refusals().stream()
              .filter(it -> it.when().equals(refusal.when()))
              .findFirst()
              .orElse(null);
      if (same == null) {
        found.changed("refuse", "", YamlText.condition(refusal.when()), Level.MAJOR);
      } else {
        found.reworded("message", same.message().markdown(), refusal.message().markdown());
      }
    }
    new AnswerDifferences(one, other, former, found).find();
  }

  private void task(Do one, Do other) {
    found.changed("by", String.join(", ", one.by()), String.join(", ", other.by()), Level.MINOR);
    found.changed(
        "within", YamlText.term(one.within()), YamlText.term(other.within()), Level.MINOR);
    found.changed("after", one.after(), other.after(), Level.MINOR);
    found.changed("before", one.before(), other.before(), Level.MINOR);
    found.changed("due", YamlText.due(one.due()), YamlText.due(other.due()), Level.MINOR);
    found.changed("every", YamlText.term(one.every()), YamlText.term(other.every()), Level.MINOR);
    found.changed("first", one.first(), other.first(), Level.MINOR);
    found.changed("appoints", one.appoints(), other.appoints(), Level.MINOR);
    String was = one.forEach() == null ? "" : one.forEach().answer();
    String is = other.forEach() == null ? "" : other.forEach().answer();
    // a tick names the entry it is about
    each(one.forEach(), other.forEach(), was.equals(is) ? Level.MINOR : Level.MAJOR);
  }

  private void each(@Nullable ForEach one, @Nullable ForEach other, Level level) {
    found.changed("for-each", YamlText.forEach(one), YamlText.forEach(other), level);
  }
}
