package be.livc.playbook.graph;

import be.livc.playbook.graph.GraphBuilder.Loose;
import be.livc.playbook.graph.HighlightRules.Mark;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The arrows behind a question: one for each option that has steps of its own, one for all others
 * together.
 */
final class Branches {
  private static final int LONGEST = 48;

  private final GraphBuilder drawing;
  private final HighlightRules marks;
  private final ConditionWords conditions;
  private final Words words;

  Branches(GraphBuilder drawing, HighlightRules marks, ConditionWords conditions, Words words) {
    this.drawing = drawing;
    this.marks = marks;
    this.conditions = conditions;
    this.words = words;
  }

  List<Loose> of(Ask ask, Node node, List<Part> parts) {
    return of(ask, ask, ask.type().options(), Option::steps, node, parts);
  }

  List<Loose> of(Step.AskAgain again, Node node, List<Part> parts) {
    return of(
        again,
        again.ask(),
        again.ask().type().options().stream().filter(it -> again.offers(it.key())).toList(),
        option -> again.steps().getOrDefault(option.key(), List.of()),
        node,
        parts);
  }

  private List<Loose> of(
      Step step,
      Ask ask,
      List<Option> options,
      Function<Option, List<Step>> stepsOf,
      Node node,
      List<Part> parts) {
    List<Loose> out = new ArrayList<>();
    List<Option> others = new ArrayList<>();
    boolean branches = false;
    for (Option option : options) {
      List<Step> steps = stepsOf.apply(option);
      if (steps.isEmpty()) {
        others.add(option);
      } else {
        branches = true;
        Mark mark = marks.option(step, ask, option);
        String label = label(option, mark);
        Loose first = new Loose(node.id(), label, mark.emphasis());
        out.addAll(drawing.block(steps, List.of(first), parts));
      }
    }
    if (!branches) {
      return List.of(new Loose(node.id(), rest(step, ask, others, false), Emphasis.NONE));
    } else if (!others.isEmpty() || ask.optional()) {
      boolean strong =
          others.stream().anyMatch(it -> marks.option(step, ask, it).emphasis() == Emphasis.STRONG);
      Emphasis emphasis = strong ? Emphasis.STRONG : Emphasis.NONE;
      out.add(0, new Loose(node.id(), rest(step, ask, others, true), emphasis));
    }
    return out;
  }

  /** The label of the arrow that all other options share; only what stands out without branches. */
  private String rest(Step step, Ask ask, List<Option> others, boolean branches) {
    List<String> all = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    for (Option option : others) {
      Mark mark = marks.option(step, ask, option);
      all.add(label(option, mark));
      if (!mark.remark().isEmpty() || option.isConditional()) {
        marked.add(label(option, mark));
      }
    }
    if (!branches || !marked.isEmpty()) {
      return String.join(", ", marked);
    }
    String whole = String.join(" / ", all);
    return all.isEmpty()
        ? words.get("graph.left-empty")
        : whole.length() <= LONGEST ? whole : words.get("graph.else");
  }

  private String label(Option option, Mark mark) {
    List<String> remarks = new ArrayList<>();
    remarks.add(conditions.of(option.when(), Validity.ALWAYS));
    remarks.add(mark.remark());
    remarks.removeIf(String::isEmpty);
    String label = ConditionWords.label(option);
    return remarks.isEmpty() ? label : label + " (" + String.join(", ", remarks) + ")";
  }
}
