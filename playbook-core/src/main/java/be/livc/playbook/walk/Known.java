package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a walk knows at a place in the document, and how conditions read there. Grows as the walk
 * goes on.
 */
final class Known {
  /**
   * A question that was met: whether for certain, and the accepted value; null when there is none
   * yet.
   */
  private record Asked(
      AnswerType type, Truth met, @Nullable Value value, boolean waits, @Nullable Hinges hinges) {}

  /** An included playbook that was met: how it ended so far. */
  private record Ending(Map<String, Truth> conclusions, @Nullable Hinges hinges) {}

  private final LocalDate date;
  private final Map<String, Asked> asked = new HashMap<>();
  private final Map<String, Ending> endings = new HashMap<>();
  private final Map<String, Fact> facts = new HashMap<>();
  private final Map<String, Truth> readFacts = new HashMap<>();
  private final Map<String, Hinges> factHinges = new HashMap<>();

  Known(LocalDate date) {
    this.date = date;
  }

  void facts(Map<String, Fact> more) {
    facts.putAll(more);
  }

  /** A question is met; at a second place it counts as met when either place is. */
  void meet(Ask ask, Truth met, @Nullable Value value, boolean waits, @Nullable Hinges hinges) {
    meet(ask.id(), ask.type(), met, value, waits, hinges);
  }

  void meet(
      String question,
      AnswerType type,
      Truth met,
      @Nullable Value value,
      boolean waits,
      @Nullable Hinges hinges) {
    Asked before = asked.get(question);
    Truth both = before == null ? met : before.met.or(met);
    Hinges on = before == null ? hinges : Hinges.join(before.hinges, hinges);
    asked.put(question, new Asked(type, both, value, waits, both == Truth.YES ? null : on));
    readFacts.clear();
    factHinges.clear();
  }

  /** Whether the question was met at an earlier place. */
  Truth met(String question) {
    Asked before = asked.get(question);
    return before == null ? Truth.NO : before.met;
  }

  /** An included playbook ends, or may end, so. */
  void end(String include, String conclusion, Truth how, @Nullable Hinges hinges) {
    Ending ending = endings.getOrDefault(include, new Ending(Map.of(), null));
    Map<String, Truth> more = new HashMap<>(ending.conclusions);
    more.merge(conclusion, how, Truth::or);
    endings.put(include, new Ending(more, Hinges.join(ending.hinges, hinges)));
    readFacts.clear();
    factHinges.clear();
  }

  /** Reads a condition on what is known here. */
  Truth read(Condition condition) {
    if (condition instanceof Condition.All all) {
      Truth truth = Truth.YES;
      for (Condition part : all.of()) {
        truth = truth.and(read(part));
        if (truth == Truth.NO) {
          return truth;
        }
      }
      return truth;
    } else if (condition instanceof Condition.Any any) {
      Truth truth = Truth.NO;
      for (Condition part : any.of()) {
        truth = truth.or(read(part));
        if (truth == Truth.YES) {
          return truth;
        }
      }
      return truth;
    } else if (condition instanceof Condition.Not not) {
      return read(not.of()).not();
    } else if (condition instanceof Condition.IsFact fact) {
      Truth truth = readFact(fact.fact());
      return fact.holds() ? truth : truth.not();
    } else if (condition instanceof Condition.Concluded concluded) {
      Ending ending = endings.get(concluded.include());
      return ending == null
          ? Truth.NO
          : ending.conclusions.getOrDefault(concluded.conclusion(), Truth.NO);
    }
    return compare(condition);
  }

  private Truth readFact(String id) {
    Truth known = readFacts.get(id);
    if (known == null) {
      Fact fact = facts.get(id);
      known = fact == null ? Truth.NO : read(fact.condition());
      readFacts.put(id, known);
    }
    return known;
  }

  private Truth compare(Condition condition) {
    if (condition instanceof Condition.IsOption is) {
      return on(
          is.answer(), v -> v instanceof Value.OneOption one && is.options().contains(one.key()));
    } else if (condition instanceof Condition.Has has) {
      return on(has.answer(), v -> Comparing.has(has, v));
    } else if (condition instanceof Condition.Tagged tagged) {
      Asked at = asked.get(tagged.answer());
      return on(
          tagged.answer(), v -> at != null && Comparing.tagged(at.type.options(), v, tagged.tag()));
    } else if (condition instanceof Condition.HasRow row) {
      return on(row.answer(), v -> hasRow(asked.get(row.answer()), v, row.row()));
    } else if (condition instanceof Condition.AmountIs number) {
      return number(number);
    } else if (condition instanceof Condition.DayIs day) {
      return day(day);
    } else if (condition instanceof Condition.Age age) {
      return on(
          age.answer(), v -> v instanceof Value.Day day && Comparing.age(age, day.date(), date));
    } else if (condition instanceof Condition.Answered answered) {
      return on(answered.answer(), v -> answered.given() != Comparing.isEmpty(v));
    } else if (condition instanceof Condition.Count count) {
      return on(
          count.answer(),
          v ->
              !(v instanceof Value.Nothing)
                  && count.comparison().holds(Comparing.size(v) - count.operand()));
    }
    throw new IllegalStateException("a condition of an unknown form: " + condition);
  }

  private interface Test {
    boolean holds(Value value);
  }

  private Truth on(String question, Test test) {
    Asked at = asked.get(question);
    if (at == null) {
      return Truth.NO;
    }
    return at.met == Truth.UNKNOWN || at.value == null
        ? Truth.UNKNOWN
        : Truth.of(test.holds(at.value));
  }

  private Truth number(Condition.AmountIs number) {
    if (number.other() == null) {
      return on(
          number.answer(),
          v ->
              v instanceof Value.Amount amount
                  && number.operand() != null
                  && number.comparison().holds(amount.number().compareTo(number.operand())));
    }
    return both(
        number.answer(),
        number.other(),
        (v, w) ->
            v instanceof Value.Amount one
                && w instanceof Value.Amount other
                && number.comparison().holds(one.number().compareTo(other.number())));
  }

  private Truth day(Condition.DayIs day) {
    if (day.other() == null) {
      return on(
          day.answer(),
          v ->
              v instanceof Value.Day given
                  && day.operand() != null
                  && day.comparison().holds(given.date().compareTo(day.operand())));
    }
    return both(
        day.answer(),
        day.other(),
        (v, w) ->
            v instanceof Value.Day one
                && w instanceof Value.Day other
                && day.comparison().holds(one.date().compareTo(other.date())));
  }

  private interface Pair {
    boolean holds(Value one, Value other);
  }

  private Truth both(String first, String second, Pair pair) {
    Asked one = asked.get(first);
    Asked other = asked.get(second);
    if (one == null || other == null) {
      return Truth.NO;
    } else if (one.met == Truth.UNKNOWN
        || other.met == Truth.UNKNOWN
        || one.value == null
        || other.value == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(pair.holds(one.value, other.value));
  }

  private boolean hasRow(@Nullable Asked at, Value value, Condition condition) {
    return at != null
        && at.type instanceof AnswerType.Table table
        && value instanceof Value.Rows rows
        && rows.rows().stream().anyMatch(row -> row(table, row, condition));
  }

  /** Whether a row meets a condition on its columns; a cell left empty is an answer left empty. */
  boolean row(AnswerType.Table table, Value.Row row, Condition condition) {
    Known cells = new Known(date);
    for (AnswerType.Column column : table.columns()) {
      Value cell = row.cells().getOrDefault(column.key(), Value.NOTHING);
      cells.asked.put(column.key(), new Asked(column.type(), Truth.YES, cell, false, null));
    }
    return cells.read(condition) == Truth.YES;
  }

  /** The questions a condition that is not yet known hangs on. */
  @Nullable Hinges hinges(Condition condition) {
    if (read(condition) != Truth.UNKNOWN) {
      return null;
    } else if (condition instanceof Condition.All all) {
      return join(all.of());
    } else if (condition instanceof Condition.Any any) {
      return join(any.of());
    } else if (condition instanceof Condition.Not not) {
      return hinges(not.of());
    } else if (condition instanceof Condition.IsFact fact) {
      return factHinges(fact.fact());
    } else if (condition instanceof Condition.Concluded concluded) {
      Ending ending = endings.get(concluded.include());
      return ending == null ? null : ending.hinges;
    }
    Hinges found = null;
    for (String question : condition.questions()) {
      Asked at = asked.get(question);
      if (at != null && (at.met == Truth.UNKNOWN || at.value == null)) {
        found =
            Hinges.join(
                found, at.value == null ? Hinges.of(question, at.waits, at.hinges) : at.hinges);
      }
    }
    return found;
  }

  /** Kept, as facts that share facts would take time that doubles with each. */
  private @Nullable Hinges factHinges(String id) {
    Hinges found = factHinges.get(id);
    Fact fact = facts.get(id);
    if (found == null && fact != null) {
      found = hinges(fact.condition());
      if (found != null) {
        factHinges.put(id, found);
      }
    }
    return found;
  }

  private @Nullable Hinges join(List<Condition> parts) {
    Hinges found = null;
    for (Condition part : parts) {
      found = Hinges.join(found, hinges(part));
    }
    return found;
  }
}
