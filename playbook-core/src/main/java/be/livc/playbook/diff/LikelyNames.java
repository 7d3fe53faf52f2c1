package be.livc.playbook.diff;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Ids that were evidently given to the same thing since, though no {@code was} says so: a thing
 * that is gone and one that is new are of one kind and say the same, and no other of either does.
 */
final class LikelyNames {
  private final Playbook before;
  private final Playbook after;
  private final FormerIds said;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> parts = new LinkedHashMap<>();

  private LikelyNames(Playbook before, Playbook after, FormerIds said) {
    this.before = before;
    this.after = after;
    this.said = said;
  }

  /** Those that {@code was} tells, and the likely ones. */
  static FormerIds of(Playbook before, Playbook after) {
    FormerIds said = after.former().in(before);
    LikelyNames likely = new LikelyNames(before, after, said);
    likely.ids.putAll(said.ids());
    said.parts().forEach((owner, keys) -> likely.parts.put(owner, new LinkedHashMap<>(keys)));
    likely.find();
    return new FormerIds(likely.ids, likely.parts, said.sources(), said.roles());
  }

  private void find() {
    pair(steps(before), steps(after), ids);
    pair(conclusions(before), conclusions(after), ids);
    Map<String, Step.Ask> asked = new HashMap<>();
    after.visit(
        step -> {
          if (step instanceof Step.Ask ask) {
            asked.putIfAbsent(ask.id(), ask);
          }
        });
    before.visit(
        step -> {
          if (step instanceof Step.Ask ask && ask.id().indexOf('.') < 0) {
            String id = ids.getOrDefault(ask.id(), ask.id());
            Step.Ask now = asked.get(id);
            if (now != null) {
              options(id, ask.type(), now.type());
            }
          }
        });
    RenamedCondition renamed =
        new RenamedCondition(new FormerIds(ids, parts, said.sources(), said.roles()));
    Map<String, String> facts = new LinkedHashMap<>();
    before
        .facts()
        .forEach((id, it) -> facts.put(id, YamlText.condition(renamed.of(it.condition()))));
    Map<String, String> others = new LinkedHashMap<>();
    after.facts().forEach((id, it) -> others.put(id, YamlText.condition(it.condition())));
    pair(facts, others, ids);
  }

  /** What the steps say, by id; those of included playbooks are theirs. */
  private static Map<String, String> steps(Playbook playbook) {
    Map<String, String> said = new LinkedHashMap<>();
    playbook.visit(
        step -> {
          if (!step.id().isEmpty() && step.id().indexOf('.') < 0) {
            String sort =
                step instanceof Step.Ask ask ? ask.type().kind().name() : step.kind().name();
            said.put(step.id(), sort + " " + step.words());
          }
        });
    return said;
  }

  private static Map<String, String> conclusions(Playbook playbook) {
    Map<String, String> said = new LinkedHashMap<>();
    playbook.conclusions().forEach((id, it) -> said.put(id, "conclusion " + it.text().markdown()));
    return said;
  }

  private void options(String question, AnswerType was, AnswerType is) {
    Map<String, String> renamed = new LinkedHashMap<>(parts.getOrDefault(question, Map.of()));
    pair(labels(was), labels(is), renamed);
    if (!renamed.isEmpty()) {
      parts.put(question, renamed);
    }
  }

  private static Map<String, String> labels(AnswerType type) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Option option : type.options()) {
      labels.put(option.key(), option.label().markdown());
    }
    return labels;
  }

  /** Adds what only the first has and what only the second has where just one of each says so. */
  private static void pair(
      Map<String, String> first, Map<String, String> second, Map<String, String> names) {
    Map<String, String> gone = lonely(first, second.keySet(), names.keySet());
    Map<String, String> fresh = lonely(second, first.keySet(), new HashSet<>(names.values()));
    gone.forEach(
        (words, id) -> {
          String now = fresh.get(words);
          if (now != null) {
            names.put(id, now);
          }
        });
  }

  /** The id of what is said once, by what is said. */
  private static Map<String, String> lonely(
      Map<String, String> said, Set<String> others, Set<String> known) {
    Map<String, Integer> times = new HashMap<>();
    said.values().forEach(words -> times.merge(words, 1, Integer::sum));
    Map<String, String> lonely = new LinkedHashMap<>();
    said.forEach(
        (id, words) -> {
          if (!others.contains(id) && !known.contains(id) && times.getOrDefault(words, 0) == 1) {
            lonely.put(words, id);
          }
        });
    return lonely;
  }
}
