package be.livc.playbook.proof;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.proof.encoding.VariableTable;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Answers with which a walk comes to the place that the prover has come to. */
final class WitnessFinder {
  /** Findings that get answers to replay; nobody replays more, and each takes a search. */
  private static final int MOST_WITNESSES = 100;

  private final Playbook playbook;
  private final LocalDate date;
  private final DecisionDiagrams diagrams;
  private final ConditionCompiler meaning;
  private final LiveWalks underWay;
  private final Map<String, Encoding> shapes = new LinkedHashMap<>();
  private int witnesses;

  WitnessFinder(
      Playbook playbook, VariableTable variables, ConditionCompiler meaning, LiveWalks underWay) {
    this.playbook = playbook;
    this.date = variables.date();
    this.diagrams = variables.diagrams();
    this.meaning = meaning;
    this.underWay = underWay;
  }

  void add(Encoding shape) {
    shapes.put(shape.ask().id(), shape);
  }

  /** The questions that some walk was asked before. */
  List<Encoding> shapes() {
    return List.copyOf(shapes.values());
  }

  /** Answers that come here and have what the diagram asks; null when none is found. */
  @Nullable Answers witness(int where) {
    int[] values = witnesses++ < MOST_WITNESSES ? underWay.example(where) : null;
    return values == null ? null : complete(answers(values));
  }

  /**
   * Answers that come here and have what the diagram asks, drawn at random where they do not
   * matter; null when none are found. Unlike {@link #witness}, as often as one likes.
   *
   * @param fresh the options that are liked better, by question and key
   */
  @Nullable Answers varied(int where, Random random, BiPredicate<String, String> fresh) {
    int[] values = underWay.example(where);
    if (values == null) {
      return null;
    }
    BitSet free = new BitSet();
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0 && !diagrams.isFree(i)) {
        values[i] = random.nextInt(diagrams.values(i));
        free.set(i);
      }
    }
    for (Encoding shape : shapes.values()) {
      for (Option option : shape.ask().type().options()) {
        if (fresh.test(shape.ask().id(), option.key())) {
          prefer(shape, option, values, free);
        }
      }
    }
    Map<String, Answer> varied = new LinkedHashMap<>(answers(values).byQuestion());
    varied.replaceAll((id, answer) -> varied(id, answer, values, random, fresh));
    return complete(new Answers(varied));
  }

  /** Chooses the option where only variables that do not matter have to change for it. */
  private void prefer(Encoding shape, Option option, int[] values, BitSet free) {
    for (int i = shape.first(); i >= 0 && i < shape.first() + shape.count(); i++) {
      int before = values[i];
      for (int value = 0; value < diagrams.values(i) && free.get(i); value++) {
        values[i] = value;
        if (holds(shape.chosen(option.key()), values)) {
          free.clear(i);
          return;
        }
      }
      values[i] = before;
    }
  }

  /** Other options that nothing tells apart from those chosen. */
  private Answer varied(
      String id, Answer answer, int[] values, Random random, BiPredicate<String, String> fresh) {
    Encoding shape = shapes.get(id);
    Value value = answer instanceof Answer.Given given ? given.value() : Value.NOTHING;
    if (shape == null) {
      return answer;
    }
    return value.accept(
        new Value.DefaultVisitor<Answer>() {
          @Override
          protected Answer other(Value value) {
            return answer;
          }

          @Override
          public Answer someOptions(Value.SomeOptions value) {
            return more(shape, value, fresh);
          }

          @Override
          public Answer oneOption(Value.OneOption value) {
            List<Value> same = new ArrayList<>();
            for (Option option : shape.ask().type().options()) {
              if (holds(shape.chosen(option.key()), values)) {
                Value other = new Value.OneOption(option.key());
                if (fresh.test(id, option.key())) {
                  return new Answer.Given(other);
                }
                same.add(other);
              }
            }
            return same.isEmpty()
                ? answer
                : new Answer.Given(same.get(random.nextInt(same.size())));
          }
        });
  }

  private static Answer more(
      Encoding shape, Value.SomeOptions some, BiPredicate<String, String> fresh) {
    List<String> keys = new ArrayList<>();
    for (Option option : shape.ask().type().options()) {
      boolean free = shape.chosen(option.key()) == DecisionDiagrams.NO && !option.exclusive();
      boolean added = free && fresh.test(shape.ask().id(), option.key());
      if (added || some.keys().contains(option.key())) {
        keys.add(option.key());
      }
    }
    Value more = new Value.SomeOptions(keys);
    return new Answer.Given(AnswerValidator.of(shape.ask(), more) == null ? more : some);
  }

  private Answers answers(int[] values) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    shapes.forEach(
        (id, shape) -> {
          if (holds(meaning.asked(id), values)) {
            answers.put(id, new Answer.Given(shape.value(values)));
          }
        });
    return new Answers(answers);
  }

  /** What hinges on a free variable may be asked all the same. */
  private Answers complete(Answers answers) {
    Answers all = answers;
    for (int i = 0; i < shapes.size() && diagrams.hasFree(); i++) {
      Optional<Encoding> open =
          Walk.of(playbook, all, date).visits().stream()
              .filter(visit -> visit.certain() && visit.standing() == QuestionState.OPEN)
              .map(Visit::question)
              .map(Ask::id)
              .filter(shapes::containsKey)
              .map(shapes::get)
              .findFirst();
      if (open.isEmpty()) {
        return all;
      }
      all = all.with(open.get().ask().id(), accepted(open.get()));
    }
    return all;
  }

  private Value accepted(Encoding shape) {
    int[] values = new int[diagrams.variables()];
    Value value = shape.value(values);
    for (int i = 0; i < shape.count() && AnswerValidator.of(shape.ask(), value) != null; i++) {
      values[shape.first() + i] = 1;
      value = shape.value(values);
      values[shape.first() + i] = 0;
    }
    return value;
  }

  private boolean holds(int diagram, int[] values) {
    int at = diagram;
    while (diagrams.top(at) >= 0) {
      at = diagrams.kid(at, Math.max(0, values[diagrams.top(at)]));
    }
    return at == DecisionDiagrams.YES;
  }
}
