package be.livc.playbook.proof;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.document.TemplateScope;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Step.Write;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.AnswerTest;
import be.livc.playbook.walk.Completions;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.Sketch;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a playbook does on all its walks, by walking them all. */
final class BruteForce {
  /** Answers one after the other: a walk with more goes back and forth between places. */
  private static final int DEEPEST = 40;

  final BitSet met = new BitSet();
  int shortest = Integer.MAX_VALUE;
  int longest;
  boolean endsOpen;

  /** Each document with each question that some walk to it was not asked before. */
  final Set<String> unasked = new HashSet<>();

  /**
   * Each step that is no question, and each question that is asked first there, with each other
   * question of which some walk to it has no answer.
   */
  final Set<String> lacking = new HashSet<>();

  /** Each question with each message with which some walk was refused an answer to it. */
  final Set<String> refused = new HashSet<>();

  /**
   * The questions that are open on some walk, and those of which a walk is refused every answer.
   */
  final Set<String> open = new HashSet<>();

  final Set<String> stuck = new HashSet<>();

  /** Steps for rows of a table to which a walk came that has rows, keeps one, leaves one out. */
  final Map<Integer, Set<String>> rows = new HashMap<>();

  /** Null where there are too many walks to try. */
  static BruteForce of(Playbook playbook, int most) {
    BruteForce force = new BruteForce();
    List<Walk> walks = Completions.all(playbook, most, RandomAnswers::values, force::onTheWay);
    if (walks == null) {
      return null;
    }
    for (Walk walk : walks) {
      force.shortest = Math.min(force.shortest, walk.questions().size());
      force.longest = Math.max(force.longest, walk.questions().size());
      force.endsOpen |= walk.conclusion().isEmpty();
    }
    return force;
  }

  private void onTheWay(Walk walk) {
    refusals(walk);
    walk.visits().stream()
        .filter(visit -> visit.certain() && visit.reached())
        .forEach(visit -> rows(walk, visit.step()));
    Set<String> asked = new HashSet<>();
    for (Visit visit : walk.visits()) {
      if (visit.certain() && visit.reached()) {
        met.set(visit.step().header().number());
        for (String id : TemplateScope.questions(walk.playbook())) {
          boolean there =
              asked.contains(id)
                  && walk.value(id).filter(it -> !it.equals(Value.NOTHING)).isPresent();
          if (!there) {
            lacking.add(visit.step().header().number() + " " + id);
          }
        }
        if (visit.question() != null) {
          asked.add(visit.question().id());
        } else if (visit.step() instanceof Write write) {
          for (String id : TemplateScope.questions(walk.playbook())) {
            if (!asked.contains(id)) {
              unasked.add(write.id() + " " + id);
            }
          }
        }
      }
    }
  }

  private void refusals(Walk walk) {
    Ask next =
        walk.visits().stream()
            .filter(visit -> visit.certain() && visit.standing() == QuestionState.OPEN)
            .map(Visit::question)
            .findFirst()
            .orElse(null);
    boolean[] refuses = {false};
    walk.playbook()
        .visit(
            step ->
                refuses[0] |=
                    step instanceof Ask ask
                        && (!ask.refusals().isEmpty()
                            || ask.type().options().stream().anyMatch(Option::isConditional)));
    if (next == null || !refuses[0]) {
      return;
    }
    open.add(next.id());
    boolean accepted = false;
    for (Value value : RandomAnswers.values(next)) {
      Walk tried = Walk.of(walk.playbook(), walk.answers().with(next.id(), value), walk.date());
      Visit first = null;
      for (Visit visit : tried.visits()) {
        if (visit.certain()
            && visit.standing() == QuestionState.REFUSED
            && visit.rejection().message() != null) {
          refused.add(visit.question().id() + " " + visit.rejection().message().markdown());
        }
        if (first == null && visit.question() != null && visit.question().id().equals(next.id())) {
          first = visit;
        }
      }
      accepted |= first.standing() == QuestionState.ANSWERED;
    }
    if (!accepted) {
      stuck.add(next.id());
    }
  }

  private void rows(Walk walk, Step step) {
    ForEach each =
        step instanceof Write write
            ? write.forEach()
            : step instanceof Step.Do task ? task.forEach() : null;
    if (each == null || each.where().equals(Condition.always())) {
      return;
    }
    Value value = walk.value(each.answer()).orElse(Value.NOTHING);
    if (value instanceof Value.Rows table && !table.rows().isEmpty()) {
      Ask ask = walk.playbook().question(each.answer()).orElseThrow();
      Condition kept = new Condition.HasRow(ask.id(), each.where());
      Condition left = new Condition.HasRow(ask.id(), new Condition.Not(each.where()));
      Set<String> all =
          rows.computeIfAbsent(step.header().number(), none -> new HashSet<>(Set.of("rows")));
      all.addAll(holds(kept, ask, value, walk.date()) ? Set.of("kept") : Set.of());
      all.addAll(holds(left, ask, value, walk.date()) ? Set.of("left") : Set.of());
    }
  }

  /**
   * How likely a walk, to its end or to where no answer is left, meets each step, by the number of
   * the step: at each question each value that is not refused there is equally likely, also where
   * one is asked anew; null where there are too many walks to try.
   */
  static Map<Integer, Probability> chances(Playbook playbook, int most) {
    Liveness reads = new Liveness(playbook);
    Map<Integer, Probability> chances = new HashMap<>();
    int[] left = {most};
    Function<Ask, List<Value>> values = ask -> cut(ask, reads.of(ask.id()).tests);
    weigh(playbook, Answers.NONE, Probability.ALWAYS, values, chances, left, DEEPEST);
    return left[0] < 0 ? null : chances;
  }

  private static void weigh(
      Playbook playbook,
      Answers answers,
      Probability chance,
      Function<Ask, List<Value>> values,
      Map<Integer, Probability> chances,
      int[] left,
      int deep) {
    Walk walk = Walk.of(playbook, answers, Sketch.DATE);
    if (walk.atEnd()) {
      count(walk, chance, chances);
      return;
    } else if (--left[0] < 0 || deep == 0) {
      left[0] = -1;
      return;
    }
    Ask next = walk.open().orElseThrow();
    List<Answers> allowed = new ArrayList<>();
    for (Value value : values.apply(next)) {
      Answers more = answers.with(next.id(), value);
      Walk tried = Walk.of(playbook, more, Sketch.DATE);
      if (tried.visits().stream().noneMatch(visit -> isRefused(visit, next, answers))) {
        allowed.add(more);
      }
    }
    if (allowed.isEmpty()) {
      count(walk, chance, chances);
    }
    for (Answers more : allowed) {
      Probability each =
          new Probability(
              chance.part(), chance.whole().multiply(BigInteger.valueOf(allowed.size())));
      weigh(playbook, more, each, values, chances, left, deep - 1);
    }
  }

  private static void count(Walk walk, Probability chance, Map<Integer, Probability> chances) {
    for (Visit visit : walk.visits()) {
      if (visit.certain() && visit.reached()) {
        chances.merge(visit.step().header().number(), chance, Probability::plus);
      }
    }
  }

  /** A question that is asked anew refuses what is not offered there by staying open. */
  private static boolean isRefused(Visit visit, Ask next, Answers before) {
    boolean anew = before.get(next.id()) instanceof Answer.Given;
    return visit.standing() == QuestionState.REFUSED
        || anew
            && visit.standing() == QuestionState.OPEN
            && visit.certain()
            && visit.question().equals(next);
  }

  /** The number of different walks, as the format counts them; -1 where there are too many. */
  static int count(Playbook playbook, int most) {
    Liveness reads = new Liveness(playbook);
    List<Walk> walks =
        Completions.all(playbook, most, ask -> cut(ask, reads.of(ask.id()).tests), walk -> {});
    return walks == null ? -1 : walks.size();
  }

  /** One value of each stretch of numbers or days, and of each sort of list. */
  private static List<Value> cut(Ask ask, Set<Condition> tests) {
    List<Value> values = RandomAnswers.values(ask);
    if (!ask.type().options().isEmpty()) {
      return values;
    }
    boolean ordered =
        ask.type() instanceof AnswerType.Amount || ask.type() instanceof AnswerType.Day;
    List<Value> cut = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String before = "";
    for (Value value : values) {
      StringBuilder truths = new StringBuilder();
      for (Condition test : tests) {
        truths.append(holds(test, ask, value, Sketch.DATE) ? '+' : '-');
      }
      boolean nothing = value instanceof Value.Nothing;
      String key = nothing ? "nothing" : "v" + truths;
      boolean fresh = ordered ? !key.equals(before) : seen.add(key);
      before = key;
      if (fresh) {
        cut.add(value);
      }
    }
    return cut;
  }

  private static boolean holds(Condition test, Ask ask, Value value, LocalDate date) {
    return AnswerTest.of(ask.id(), ask.type(), value, date).test(test);
  }
}
