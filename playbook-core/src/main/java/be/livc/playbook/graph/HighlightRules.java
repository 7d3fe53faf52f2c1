package be.livc.playbook.graph;

import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands out, step by step. */
final class HighlightRules {
  /** How something stands out, and what that means. */
  record Mark(Emphasis emphasis, String remark) {
    static final Mark NONE = new Mark(Emphasis.NONE, "");
  }

  private final Words words;
  private final Set<Integer> steps = new HashSet<>();
  private final Set<Integer> conditions = new HashSet<>();
  private final Set<String> options = new HashSet<>();
  private final Map<Integer, Visit> visits = new HashMap<>();
  private @Nullable Walk walk;

  HighlightRules(Highlight highlight, Words words) {
    this.words = words;
    if (highlight instanceof Highlight.Untested untested) {
      untested.coverage().missing().forEach(this::missing);
    } else if (highlight instanceof Highlight.Met met) {
      walk = met.walk();
      met.walk().visits().forEach(visit -> visits.put(visit.step().header().number(), visit));
    }
  }

  private void missing(Coverage.Part part) {
    switch (part.kind()) {
      case STEP -> steps.add(part.number());
      case CONDITION -> conditions.add(part.number());
      case OPTION -> options.add(part.number() + " " + part.outcome());
    }
  }

  Mark step(Step step) {
    int number = step.header().number();
    if (walk != null) {
      Visit visit = visits.get(number);
      return visit == null
          ? new Mark(Emphasis.WEAK, "")
          : visit.certain()
              ? new Mark(Emphasis.STRONG, words.get("graph.met"))
              : new Mark(Emphasis.NONE, words.get("graph.possible"));
    } else if (steps.contains(number)) {
      return new Mark(Emphasis.STRONG, words.get("graph.untested"));
    } else if (conditions.contains(number)) {
      return new Mark(Emphasis.STRONG, words.get("graph.untested.condition"));
    }
    return Mark.NONE;
  }

  /** How the arrow of an option stands out; its remark stands behind the label. */
  Mark option(Step step, Ask ask, Option option) {
    if (walk != null) {
      boolean met = !ask.sensitive() && visits.containsKey(step.header().number());
      Value value = met ? walk.value(ask.id()).orElse(Value.NOTHING) : Value.NOTHING;
      boolean chosen = value.chosen().contains(option.key());
      return new Mark(
          chosen ? Emphasis.STRONG : Emphasis.NONE, chosen ? words.get("graph.chosen") : "");
    } else if (options.contains(ask.header().number() + " " + option.key())) {
      return new Mark(Emphasis.STRONG, words.get("graph.untested"));
    }
    return Mark.NONE;
  }
}
