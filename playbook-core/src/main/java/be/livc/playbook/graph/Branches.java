package be.livc.playbook.graph;

import be.livc.playbook.graph.Fork.Branch;
import be.livc.playbook.graph.HighlightRules.Mark;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import be.livc.playbook.proof.Passages;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The ways behind a question: one for each option that has steps of its own, one for all others
 * together. Where several options may be chosen, each is a condition, one after the other.
 */
final class Branches {
  private static final int LONGEST = 48;

  private final GraphBuilder drawing;
  private final Passages passages;
  private final ConditionWords conditions;
  private final HighlightRules marks;
  private final Words words;

  Branches(
      GraphBuilder drawing,
      Passages passages,
      ConditionWords conditions,
      HighlightRules marks,
      Words words) {
    this.drawing = drawing;
    this.passages = passages;
    this.conditions = conditions;
    this.marks = marks;
    this.words = words;
  }

  List<Part> of(Ask ask, Node node) {
    return of(new Question(ask, ask, ask.type().options(), Option::steps, node));
  }

  List<Part> of(Step.AskAgain again, Node node) {
    Function<Option, List<Step>> steps =
        option -> again.steps().getOrDefault(option.key(), List.of());
    List<Option> offered =
        again.ask().type().options().stream().filter(it -> again.offers(it.key())).toList();
    return of(new Question(again, again.ask(), offered, steps, node));
  }

  /** A question where it is asked, with the steps of its options there. */
  private record Question(
      Step step, Ask ask, List<Option> options, Function<Option, List<Step>> steps, Node node) {}

  private List<Part> of(Question question) {
    return question.ask.type() instanceof AnswerType.Choices ? several(question) : one(question);
  }

  private List<Part> one(Question question) {
    List<Option> others = new ArrayList<>();
    List<Branch> branches = new ArrayList<>();
    for (Option option : question.options()) {
      List<Step> steps = question.steps.apply(option);
      if (steps.isEmpty()) {
        others.add(option);
      } else if (passages.chooses(question.step, option.key())) {
        Mark mark = marks.option(question.step, question.ask, option);
        String label = label(option, mark);
        branches.add(new Branch(label, mark.emphasis(), drawing.block(steps, true)));
      } else {
        steps.forEach(drawing::apart);
      }
    }
    if (passages.answersOtherwise(question.step)) {
      boolean parts = others.size() < question.options().size();
      String label = rest(question, others, parts);
      if (!parts && label.isEmpty()) {
        return List.of(question.node);
      }
      branches.add(
          0, new Branch(label, parts ? emphasis(question, others) : Emphasis.NONE, List.of()));
    }
    return List.of(new Fork(question.node, branches));
  }

  private Emphasis emphasis(Question question, List<Option> others) {
    return others.stream()
            .map(it -> marks.option(question.step, question.ask, it).emphasis())
            .anyMatch(it -> it == Emphasis.STRONG)
        ? Emphasis.STRONG
        : Emphasis.NONE;
  }

  private List<Part> several(Question question) {
    String label = rest(question, question.options(), false);
    List<Part> parts = new ArrayList<>();
    parts.add(
        label.isEmpty()
            ? question.node
            : new Fork(question.node, List.of(new Branch(label, Emphasis.NONE, List.of()))));
    for (Option option : question.options()) {
      List<Step> steps = question.steps.apply(option);
      if (!steps.isEmpty() && Part.goOn(parts) && passages.chooses(question.step, option.key())) {
        parts.addAll(chosen(question, option, steps));
      } else {
        steps.forEach(drawing::apart);
      }
    }
    return parts;
  }

  /** The steps of one option of several: behind its being chosen where they decide something. */
  private List<Part> chosen(Question question, Option option, List<Step> steps) {
    String id =
        "option" + question.step.header().number() + "x" + question.options().indexOf(option);
    List<Part> inside = drawing.block(steps, true);
    boolean sometimes = passages.leavesOut(question.step, option.key());
    if (sometimes && steps.stream().anyMatch(GraphBuilder::decides)) {
      String condition =
          words.get("graph.has", conditions.question(question.ask), ConditionWords.label(option));
      return drawing.test("test" + id, condition, inside);
    }
    String when = sometimes ? words.get("graph.when.chosen") : "";
    return inside.isEmpty()
        ? List.of()
        : List.of(new Cluster(id, ConditionWords.label(option), when, inside));
  }

  /** The label of the arrow that all other options share; only what stands out without branches. */
  private String rest(Question question, List<Option> others, boolean branches) {
    List<String> all = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    boolean remarked = false;
    int labels = 0;
    for (Option option : others) {
      Mark mark = marks.option(question.step, question.ask, option);
      all.add(label(option, mark));
      remarked |= !mark.remark().isEmpty();
      labels += ConditionWords.label(option).length();
      if (!mark.remark().isEmpty() || option.isConditional()) {
        marked.add(label(option, mark));
      }
    }
    if (!branches || remarked) {
      return String.join(", ", marked);
    }
    if (question.ask.optional()) {
      all.add(words.get("graph.left-empty"));
      labels += words.get("graph.left-empty").length();
    }
    String whole = String.join(" / ", all);
    // when an option is offered is said in any case; only the labels may be too long
    int conditions = all.stream().mapToInt(String::length).sum() - labels;
    return whole.length() - conditions <= LONGEST ? whole : words.get("graph.else");
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
