package be.livc.playbook.graph;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.AnswerTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Follows the arrows of a picture by their labels, as someone does who has it on paper: at a
 * question along the arrow of an answer, at a condition along the arrow that says whether it holds.
 */
final class PictureReader {
  private final Playbook playbook;
  private final LocalDate date;
  private final Map<String, List<Edge>> out = new HashMap<>();
  private final Map<String, Step> steps = new HashMap<>();
  private final Function<Ask, Collection<Value>> values;
  private final Consumer<Step.Include> entered;
  private final Set<List<String>> found = new LinkedHashSet<>();
  private final Set<Edge> taken;
  final Map<String, Value> answers = new HashMap<>();
  final Map<String, String> conclusions = new HashMap<>();

  /**
   * A reader.
   *
   * @param values the answers to try at a question
   * @param entered fills in what an included playbook, which is one node, leaves behind
   * @param taken is told which arrows were followed
   */
  PictureReader(
      Playbook playbook,
      PlaybookGraph graph,
      LocalDate date,
      Function<Ask, Collection<Value>> values,
      Consumer<Step.Include> entered,
      Set<Edge> taken) {
    this.playbook = playbook;
    this.date = date;
    this.values = values;
    this.entered = entered;
    this.taken = taken;
    graph.edges().forEach(it -> out.computeIfAbsent(it.from(), id -> new ArrayList<>()).add(it));
    playbook.visit(step -> steps.put("step" + step.header().number(), step));
  }

  /** All ways from the beginning, as the questions with their answers, and where they end. */
  Set<List<String>> walks() {
    go("first", List.of());
    return found;
  }

  private void go(String node, List<String> before) {
    Step step = steps.get(node);
    if (node.equals("last") || step instanceof Step.Conclude) {
      found.add(with(before, node));
    } else if (node.startsWith("test")) {
      follow(node, holds(node.substring("test".length())) ? "klopt" : "anders", before);
    } else if (step == null || step.asked() == null) {
      if (step instanceof Step.Include include) {
        entered.accept(include);
      }
      follow(node, "", before);
    } else {
      ask(step, node, step.asked(), before);
    }
  }

  private void ask(Step step, String node, Ask ask, List<String> before) {
    boolean known = answers.containsKey(ask.id());
    for (Value value : known ? List.of(answers.get(ask.id())) : values.apply(ask)) {
      Map<String, Value> kept = new HashMap<>(answers);
      Map<String, String> ended = new HashMap<>(conclusions);
      answers.put(ask.id(), value);
      if (isTaken(step, ask, value)) {
        follow(node, label(node, ask, value), with(before, node + " " + value));
      }
      answers.clear();
      answers.putAll(kept);
      conclusions.clear();
      conclusions.putAll(ended);
    }
  }

  private boolean isTaken(Step step, Ask ask, Value value) {
    return ask.refusals().stream().noneMatch(refusal -> holds(refusal.when()))
        && ask.type().options().stream()
            .filter(option -> value.chosen().contains(option.key()))
            .allMatch(option -> holds(option.when()) && isOffered(step, option.key()));
  }

  private static boolean isOffered(Step step, String option) {
    return !(step instanceof Step.AskAgain again) || again.offers(option);
  }

  private String label(String node, Ask ask, Value value) {
    List<String> labels = out.getOrDefault(node, List.of()).stream().map(Edge::label).toList();
    String said =
        value instanceof Value.OneOption one
            ? ask.type().options().stream()
                .filter(option -> option.key().equals(one.key()))
                .map(Option::label)
                .findFirst()
                .orElseThrow()
                .markdown()
            : value.equals(Value.NOTHING) ? "leeg gelaten" : "";
    return labels.stream()
        .filter(label -> Stream.of(label.split(" / ", -1)).anyMatch(it -> says(it, said)))
        .findFirst()
        .or(() -> labels.stream().filter(it -> it.startsWith("anders")).findFirst())
        .orElse(labels.size() == 1 ? labels.get(0) : "");
  }

  /** Whether it is the label of this option, with or without when it is offered. */
  private static boolean says(String label, String option) {
    return label.equals(option) || (!option.isEmpty() && label.startsWith(option + " ("));
  }

  private void follow(String node, String label, List<String> before) {
    List<Edge> fitting =
        out.getOrDefault(node, List.of()).stream().filter(it -> it.label().equals(label)).toList();
    if (fitting.size() != 1) {
      throw new AssertionError("not one arrow from " + node + " for '" + label + "': " + fitting);
    }
    taken.add(fitting.get(0));
    go(fitting.get(0).to(), before);
  }

  private boolean holds(String tested) {
    if (tested.startsWith("phase")) {
      Phase phase = playbook.phases().get(Integer.parseInt(tested.substring(5)) - 1);
      return holds(phase.when(), phase.valid());
    } else if (tested.startsWith("option")) {
      String[] parts = tested.substring("option".length()).split("x");
      Ask ask = steps.get("step" + parts[0]).asked();
      String key = ask.type().options().get(Integer.parseInt(parts[1])).key();
      return answers.get(ask.id()).chosen().contains(key);
    }
    Step step = steps.get("step" + tested);
    return holds(step.header().when(), step.header().valid());
  }

  private boolean holds(Condition when, Validity valid) {
    return valid.on(date) && holds(when);
  }

  /** How a condition reads on the answers so far, by the words of the format. */
  private boolean holds(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().allMatch(this::holds);
    } else if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(this::holds);
    } else if (condition instanceof Condition.Not not) {
      return !holds(not.of());
    } else if (condition instanceof Condition.IsFact is) {
      return holds(playbook.facts().get(is.fact()).condition()) == is.holds();
    } else if (condition instanceof Condition.Concluded end) {
      return end.conclusion().equals(conclusions.get(end.include()));
    }
    String question = condition.questions().iterator().next();
    Value value = answers.get(question);
    return value != null
        && AnswerTest.of(question, playbook.question(question).orElseThrow().type(), value, date)
            .test(condition);
  }

  private static List<String> with(List<String> before, String last) {
    List<String> all = new ArrayList<>(before);
    all.add(last);
    return all;
  }
}
