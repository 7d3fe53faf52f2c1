package be.livc.playbook.check;

import be.livc.playbook.model.Condition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What conditions mean as diagrams, at the place in the document that the prover has come to. A
 * comparison holds where its question was asked before and compares so.
 */
final class Meaning {
  /** A question that was met: its shape, and where it is asked. */
  private record Met(Shape shape, int where) {}

  private final Variables variables;
  private final Diagrams diagrams;
  private final Map<String, Met> met = new HashMap<>();
  private final Map<String, Condition> facts = new HashMap<>();
  private final Map<String, Integer> meanings = new HashMap<>();
  private final Map<String, Map<String, Integer>> endings = new HashMap<>();
  private boolean asIfAsked;
  private String absent = "";

  Meaning(Variables variables) {
    this.variables = variables;
    this.diagrams = variables.diagrams();
  }

  void fact(String id, Condition condition) {
    facts.put(id, condition);
  }

  /** What a fact stands for; null for one that was not come to. */
  @Nullable Condition meant(String fact) {
    return facts.get(fact);
  }

  void meet(Shape shape, int where) {
    if (met.put(shape.ask().id(), new Met(shape, where)) != null) {
      meanings.clear();
    }
  }

  void end(String include, String conclusion, int where) {
    endings.computeIfAbsent(include, id -> new HashMap<>()).merge(conclusion, where, diagrams::or);
    meanings.clear();
  }

  /** Where it ends so outgrew its budget: {@code where} stands for it. */
  void endUnknown(String include, String conclusion, int where) {
    endings.computeIfAbsent(include, id -> new HashMap<>()).put(conclusion, where);
    meanings.clear();
  }

  /** Where the question is asked at a place before this one. */
  int asked(String question) {
    Met at = met.get(question);
    return at == null ? Diagrams.NO : at.where;
  }

  @Nullable Shape shape(String question) {
    Met at = met.get(question);
    return at == null ? null : at.shape;
  }

  /** Where the condition holds. */
  int of(Condition condition) {
    return of(condition, true);
  }

  /** Where it would hold if every question were asked: what it says, whatever the tree says. */
  int alone(Condition condition) {
    asIfAsked = true;
    try {
      return of(condition, true);
    } finally {
      asIfAsked = false;
    }
  }

  /** Where it would still hold if what it denies about this question were so. */
  int evenIf(Condition condition, String question) {
    absent = question;
    meanings.keySet().removeIf(key -> key.contains(" denied "));
    try {
      return of(condition, true);
    } finally {
      absent = "";
    }
  }

  private int of(Condition condition, boolean affirmed) {
    if (condition instanceof Condition.All all) {
      return all(all.of(), affirmed);
    } else if (condition instanceof Condition.Any any) {
      int made = Diagrams.NO;
      for (Condition part : any.of()) {
        made = diagrams.or(made, of(part, affirmed));
      }
      return made;
    } else if (condition instanceof Condition.Not not) {
      return diagrams.not(of(not.of(), !affirmed));
    } else if (condition instanceof Condition.IsFact fact) {
      int made = fact(fact.fact(), fact.holds() == affirmed);
      return fact.holds() ? made : diagrams.not(made);
    } else if (condition instanceof Condition.Concluded concluded) {
      return endings
          .getOrDefault(concluded.include(), Map.of())
          .getOrDefault(concluded.conclusion(), Diagrams.NO);
    }
    return !affirmed && condition.questions().contains(absent) ? Diagrams.YES : leaf(condition);
  }

  private int all(List<Condition> parts, boolean affirmed) {
    int made = Diagrams.YES;
    for (Condition part : parts) {
      made = diagrams.and(made, of(part, affirmed));
    }
    return made;
  }

  private int fact(String id, boolean affirmed) {
    Condition condition = facts.get(id);
    if (condition == null) {
      return Diagrams.NO;
    }
    String key = id + (asIfAsked ? " alone" : absent.isEmpty() ? "" : " denied " + affirmed);
    Integer known = meanings.get(key);
    if (known == null) {
      try {
        known = of(condition, affirmed);
      } catch (BudgetSpent spent) {
        meanings.put(key, diagrams.unknown());
        throw spent;
      }
      meanings.put(key, known);
    }
    return known;
  }

  private int leaf(Condition leaf) {
    Set<String> questions = leaf.questions();
    int made = Diagrams.YES;
    boolean compares = questions.size() > 1;
    for (String question : questions) {
      Met at = met.get(question);
      if (at == null) {
        return Diagrams.NO;
      }
      int test = compares ? diagrams.not(at.shape.empty()) : test(at.shape, leaf);
      made = diagrams.and(made, asIfAsked ? test : diagrams.and(test, at.where));
    }
    return compares ? diagrams.and(made, variables.free(leaf)) : made;
  }

  private int test(Shape shape, Condition leaf) {
    int test = shape.test(leaf);
    return test == Shape.UNDECIDED ? variables.free(leaf) : test;
  }

  /** The questions of which a condition denies something, behind facts too. */
  Set<String> denied(Condition condition) {
    Set<String> denied = new LinkedHashSet<>();
    denied(condition, true, denied, new HashSet<>());
    return denied;
  }

  private void denied(Condition condition, boolean affirmed, Set<String> denied, Set<String> seen) {
    if (condition instanceof Condition.All all) {
      all.of().forEach(part -> denied(part, affirmed, denied, seen));
    } else if (condition instanceof Condition.Any any) {
      any.of().forEach(part -> denied(part, affirmed, denied, seen));
    } else if (condition instanceof Condition.Not not) {
      denied(not.of(), !affirmed, denied, seen);
    } else if (condition instanceof Condition.IsFact fact) {
      Condition meant = facts.get(fact.fact());
      boolean stillAffirmed = affirmed == fact.holds();
      if (meant != null && seen.add(fact.fact() + stillAffirmed)) {
        denied(meant, stillAffirmed, denied, seen);
      }
    } else if (!affirmed) {
      denied.addAll(condition.questions());
    }
  }
}
