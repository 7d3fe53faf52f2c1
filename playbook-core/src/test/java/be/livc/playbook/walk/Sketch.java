package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Playbooks drawn in a few words, for tests; steps get their numbers when drawn. */
public final class Sketch {
  public static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  public final Map<String, Fact> facts = new LinkedHashMap<>();
  public final Map<String, Conclusion> conclusions = new LinkedHashMap<>();
  public final List<Step.Ask> given = new ArrayList<>();
  public boolean endsWithConclusion;
  private int number;

  /** A playbook of one phase. */
  public Playbook playbook(Step... steps) {
    return playbook("p", List.of(phase("", Condition.always(), steps)));
  }

  public Playbook playbook(String id, List<Phase> phases) {
    return new Playbook(
        id,
        new Version(1, 0, 0),
        Language.NL,
        new Text(id),
        "",
        null,
        Playbook.Status.DRAFT,
        Playbook.YEARLY,
        null,
        endsWithConclusion,
        false,
        given,
        facts,
        conclusions,
        Map.of(),
        Map.of(),
        phases,
        null,
        FormerIds.NONE);
  }

  public static Phase phase(String id, Condition when, Step... steps) {
    return Phase.of(id, new Text(id), Arrays.asList(steps)).withWhen(when);
  }

  public StepHeader header(String id, Condition when) {
    return header(id, when, Validity.ALWAYS);
  }

  public StepHeader header(String id, Condition when, Validity valid) {
    return StepHeader.of(number++, id).withWhen(when).withValid(valid);
  }

  public Step.Tell tell(String id) {
    return tell(id, Condition.always());
  }

  public Step.Tell tell(String id, Condition when) {
    return new Step.Tell(header(id, when), new Text(id));
  }

  public Step.Do task(String id, Condition when) {
    return new Step.Do(header(id, when), new Text(id), List.of(), null, "", "", null, null);
  }

  public Step.Do taskForEach(String id, String answer) {
    ForEach each = new ForEach(answer, Condition.always());
    return new Step.Do(
        header(id, Condition.always()), new Text(id), List.of(), null, "", "", null, each);
  }

  public Step.Write write(String id, Condition when) {
    return new Step.Write(header(id, when), id, null);
  }

  public Step.Group group(Condition when, Step... steps) {
    return new Step.Group(header("", when), new Text("group"), Arrays.asList(steps));
  }

  public Step.Conclude conclude(String conclusion, Condition when) {
    return new Step.Conclude(header("", when), conclusion, new Text(conclusion));
  }

  public Step.Include include(String id, Playbook playbook) {
    return new Step.Include(header(id, Condition.always()), playbook);
  }

  public Step.AskAgain again(Step.Ask ask, Condition when, Map<String, List<Step>> steps) {
    return new Step.AskAgain(header("", when), ask, steps);
  }

  public Step.Ask ask(String id, AnswerType type) {
    return ask(id, type, Condition.always(), false);
  }

  public Step.Ask ask(String id, AnswerType type, Condition when, boolean optional) {
    return ask(id, type, when, optional, List.of());
  }

  public Step.Ask ask(
      String id, AnswerType type, Condition when, boolean optional, List<Step.Refusal> refusals) {
    return Step.Ask.of(header(id, when), new Text(id + "?"), type)
        .withOptional(optional)
        .withRefusals(refusals);
  }

  public Step.Ask yesNo(String id, Step... ifYes) {
    return ask(id, new AnswerType.YesNo(List.of(option("ja", ifYes), option("nee"))));
  }

  public Step.Ask yesNo(String id, Condition when, Step... ifYes) {
    return ask(id, new AnswerType.YesNo(List.of(option("ja", ifYes), option("nee"))), when, false);
  }

  public Step.Ask choice(String id, Option... options) {
    return ask(id, new AnswerType.Choice(Arrays.asList(options)));
  }

  public Step.Ask choices(String id, Option... options) {
    return ask(id, new AnswerType.Choices(Arrays.asList(options)));
  }

  public static AnswerType.Amount amount() {
    return new AnswerType.Amount(0, null, null, "", false);
  }

  public static Option option(String key, Step... steps) {
    return option(key, Set.of(), false, steps);
  }

  public static Option option(String key, Set<String> tags, boolean exclusive, Step... steps) {
    return Option.of(key, new Text(key))
        .withTags(tags)
        .withExclusive(exclusive)
        .withSteps(Arrays.asList(steps));
  }

  public void fact(String id, Condition condition) {
    facts.put(id, new Fact(id, condition));
  }

  public void conclusion(String id) {
    conclusions.put(id, new Conclusion(id, new Text(id), Ground.NONE));
  }

  public static Condition is(String answer, String... options) {
    return new Condition.IsOption(answer, new LinkedHashSet<>(Arrays.asList(options)));
  }

  public static Condition not(Condition of) {
    return new Condition.Not(of);
  }

  public static Condition all(Condition... of) {
    return new Condition.All(Arrays.asList(of));
  }

  public static Condition any(Condition... of) {
    return new Condition.Any(Arrays.asList(of));
  }

  public static Value one(String key) {
    return new Value.OneOption(key);
  }

  public static Value some(String... keys) {
    return new Value.SomeOptions(Arrays.asList(keys));
  }

  public static Value list(String... texts) {
    List<Value.Entry> entries = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      entries.add(new Value.Entry("e" + i, texts[i]));
    }
    return new Value.Entries(entries);
  }
}
