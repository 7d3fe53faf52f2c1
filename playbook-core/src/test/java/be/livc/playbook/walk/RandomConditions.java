package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random conditions of every form on the questions that stand before them. */
final class RandomConditions {
  private record Ending(String include, List<String> conclusions) {}

  private final Random random;
  private final Map<String, Fact> facts;
  private final String prefix;
  private final boolean otherAnswers;
  final List<Ask> before = new ArrayList<>();
  private final List<Ending> endings = new ArrayList<>();

  RandomConditions(Random random, Map<String, Fact> facts, String prefix, boolean otherAnswers) {
    this.random = random;
    this.facts = facts;
    this.prefix = prefix;
    this.otherAnswers = otherAnswers;
  }

  void ending(String include, List<String> conclusions) {
    endings.add(new Ending(include, conclusions));
  }

  Condition sometimes(int percent) {
    return random.nextInt(100) < percent ? any(2) : Condition.always();
  }

  Condition any(int depth) {
    int form = depth == 0 ? 99 : random.nextInt(100);
    if (before.isEmpty()) {
      return Condition.always();
    } else if (form < 14) {
      return new Condition.All(List.of(any(depth - 1), any(depth - 1)));
    } else if (form < 28) {
      return new Condition.Any(List.of(any(depth - 1), any(depth - 1)));
    } else if (form < 42) {
      return new Condition.Not(any(depth - 1));
    } else if (form < 52) {
      return fact(depth);
    } else if (form < 60 && !endings.isEmpty()) {
      Ending ending = pick(endings);
      return new Condition.Concluded(ending.include, pick(ending.conclusions));
    }
    return on(pick(before));
  }

  private Condition fact(int depth) {
    if (facts.isEmpty() || random.nextBoolean()) {
      String id = prefix + "f" + facts.size();
      Condition condition = any(depth - 1);
      id = facts.containsKey(id) ? prefix + "f" + facts.size() : id;
      facts.put(id, new Fact(id, condition));
    }
    return new Condition.IsFact(pick(List.copyOf(facts.keySet())), random.nextInt(3) > 0);
  }

  Condition on(Ask ask) {
    if (ask.optional() && random.nextInt(3) == 0) {
      return new Condition.Answered(ask.id(), random.nextBoolean());
    }
    AnswerType type = ask.type();
    if (type instanceof AnswerType.Amount) {
      List<Ask> others = others(ask);
      return others.isEmpty() || random.nextBoolean()
          ? new Condition.AmountIs(ask.id(), comparison(), amount(), null)
          : new Condition.AmountIs(ask.id(), comparison(), null, pick(others).id());
    } else if (type instanceof AnswerType.Day) {
      return day(ask);
    } else if (type instanceof AnswerType.Entries) {
      return random.nextBoolean()
          ? new Condition.Count(ask.id(), comparison(), 1 + random.nextInt(2))
          : new Condition.Has(ask.id(), random.nextBoolean(), some(List.of("a", "B")));
    } else if (type instanceof AnswerType.Table) {
      return random.nextBoolean()
          ? new Condition.Count(ask.id(), comparison(), 1 + random.nextInt(2))
          : new Condition.HasRow(ask.id(), row());
    } else if (type instanceof AnswerType.Words) {
      return new Condition.Answered(ask.id(), true);
    }
    return onOptions(ask);
  }

  private Condition onOptions(Ask ask) {
    if (random.nextInt(5) == 0) {
      return new Condition.Tagged(ask.id(), random.nextBoolean() ? "t" : "u");
    }
    Set<String> keys = some(ask.type().options().stream().map(Option::key).toList());
    return ask.type() instanceof AnswerType.Choices
        ? new Condition.Has(ask.id(), random.nextBoolean(), keys)
        : new Condition.IsOption(ask.id(), keys);
  }

  private Condition day(Ask ask) {
    List<Ask> others = others(ask);
    int form = random.nextInt(3);
    Term term = Term.parse(random.nextBoolean() ? "1 year" : "30 days").orElseThrow();
    if (form == 0) {
      String from = others.isEmpty() || random.nextBoolean() ? null : pick(others).id();
      return new Condition.Age(ask.id(), random.nextBoolean(), term, from);
    } else if (form == 1 && !others.isEmpty()) {
      boolean moves = random.nextBoolean();
      Condition.Shift shift = moves ? new Condition.Shift(term, random.nextBoolean()) : null;
      return new Condition.DayIs(ask.id(), comparison(), null, pick(others).id(), shift);
    }
    LocalDate day = LocalDate.of(2026, 11 + random.nextInt(2), 1);
    return new Condition.DayIs(ask.id(), comparison(), day, null);
  }

  /** A condition on the columns of the tables this generator makes. */
  Condition row() {
    Condition ground = new Condition.IsOption("grond", Set.of(random.nextBoolean() ? "x" : "y"));
    return switch (random.nextInt(6)) {
      case 0 -> new Condition.Answered("naam", random.nextBoolean());
      case 1 -> new Condition.Not(ground);
      case 3 -> new Condition.IsOption("grond", Set.of("x", "y"));
      case 4 -> new Condition.All(List.of(ground, new Condition.Not(ground)));
      case 2 -> new Condition.Tagged("grond", "t");
      default -> ground;
    };
  }

  private List<Ask> others(Ask ask) {
    return before.stream()
        .filter(other -> otherAnswers && other.type().getClass() == ask.type().getClass())
        .filter(other -> !other.id().equals(ask.id()))
        .toList();
  }

  private BigDecimal amount() {
    return BigDecimal.valueOf(1 + random.nextInt(3));
  }

  private Comparison comparison() {
    return Comparison.values()[random.nextInt(Comparison.values().length)];
  }

  private Set<String> some(List<String> keys) {
    Set<String> picked = new LinkedHashSet<>();
    picked.add(pick(keys));
    if (random.nextInt(3) == 0) {
      picked.add(pick(keys));
    }
    return picked;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
