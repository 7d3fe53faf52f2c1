package be.livc.playbook.proof;

import be.livc.playbook.model.Condition;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.proof.encoding.VariableTable;
import be.livc.playbook.proof.reading.Denied;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What conditions mean as diagrams, at the place in the document that the prover has come to. A
 * comparison holds where its question was asked before and compares so.
 */
final class ConditionCompiler {
  /** A question that was met: its shape, and where it is asked. */
  private record Met(Encoding shape, int where) {}

  private final VariableTable variables;
  private final DecisionDiagrams diagrams;
  private final Map<String, Met> met = new HashMap<>();
  private final Map<String, Condition> facts = new HashMap<>();
  private final Map<String, Integer> meanings = new HashMap<>();
  private final Map<String, Map<String, Integer>> endings = new HashMap<>();
  private final Places whereAffirmed = new Places(true);
  private final Places whereDenied = new Places(false);
  private boolean asIfAsked;
  private String absent = "";

  ConditionCompiler(VariableTable variables) {
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

  void meet(Encoding shape, int where) {
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
    return at == null ? DecisionDiagrams.NO : at.where;
  }

  @Nullable Encoding shape(String question) {
    Met at = met.get(question);
    return at == null ? null : at.shape;
  }

  /** Where the condition holds. */
  int of(Condition condition) {
    return whereAffirmed.of(condition);
  }

  /** Where it would hold if every question were asked: what it says, whatever the tree says. */
  int alone(Condition condition) {
    asIfAsked = true;
    try {
      return whereAffirmed.of(condition);
    } finally {
      asIfAsked = false;
    }
  }

  /** Where it would still hold if what it denies about this question were so. */
  int evenIf(Condition condition, String question) {
    absent = question;
    meanings.keySet().removeIf(key -> key.contains(" denied "));
    try {
      return whereAffirmed.of(condition);
    } finally {
      absent = "";
    }
  }

  private int fact(String id, boolean affirmed) {
    Condition condition = facts.get(id);
    if (condition == null) {
      return DecisionDiagrams.NO;
    }
    String key = id + (asIfAsked ? " alone" : absent.isEmpty() ? "" : " denied " + affirmed);
    Integer known = meanings.get(key);
    if (known == null) {
      try {
        known = (affirmed ? whereAffirmed : whereDenied).of(condition);
      } catch (BudgetExceeded spent) {
        meanings.put(key, diagrams.unknown());
        throw spent;
      }
      meanings.put(key, known);
    }
    return known;
  }

  private int leaf(Condition leaf) {
    Set<String> questions = leaf.questions();
    int made = DecisionDiagrams.YES;
    boolean compares = questions.size() > 1;
    for (String question : questions) {
      Met at = met.get(question);
      if (at == null) {
        return DecisionDiagrams.NO;
      }
      int test = compares ? diagrams.not(at.shape.empty()) : test(at.shape, leaf);
      made = diagrams.and(made, asIfAsked ? test : diagrams.and(test, at.where));
    }
    return compares ? diagrams.and(made, variables.free(leaf)) : made;
  }

  private int test(Encoding shape, Condition leaf) {
    int test = shape.test(leaf);
    return test == Encoding.UNDECIDED ? variables.free(leaf) : test;
  }

  /** The questions of which a condition denies something, behind facts too. */
  Set<String> denied(Condition condition) {
    return new Denied(facts).of(condition);
  }

  /** Finds where a condition holds; two of them, as what is denied may be taken to be so. */
  private final class Places implements Condition.Visitor<Places> {
    private final boolean affirmed;

    /** What the last condition came to: kept here, as a visitor would box every number. */
    private int made;

    Places(boolean affirmed) {
      this.affirmed = affirmed;
    }

    int of(Condition condition) {
      return condition.accept(this).made;
    }

    @Override
    public Places all(Condition.All condition) {
      int all = DecisionDiagrams.YES;
      for (Condition part : condition.of()) {
        all = diagrams.and(all, of(part));
      }
      return made(all);
    }

    @Override
    public Places any(Condition.Any condition) {
      int any = DecisionDiagrams.NO;
      for (Condition part : condition.of()) {
        any = diagrams.or(any, of(part));
      }
      return made(any);
    }

    @Override
    public Places not(Condition.Not condition) {
      return made(diagrams.not((affirmed ? whereDenied : whereAffirmed).of(condition.of())));
    }

    @Override
    public Places isOption(Condition.IsOption condition) {
      return comparison(condition);
    }

    @Override
    public Places has(Condition.Has condition) {
      return comparison(condition);
    }

    @Override
    public Places tagged(Condition.Tagged condition) {
      return comparison(condition);
    }

    @Override
    public Places hasRow(Condition.HasRow condition) {
      return comparison(condition);
    }

    @Override
    public Places amountIs(Condition.AmountIs condition) {
      return comparison(condition);
    }

    @Override
    public Places dayIs(Condition.DayIs condition) {
      return comparison(condition);
    }

    @Override
    public Places age(Condition.Age condition) {
      return comparison(condition);
    }

    @Override
    public Places answered(Condition.Answered condition) {
      return comparison(condition);
    }

    @Override
    public Places count(Condition.Count condition) {
      return comparison(condition);
    }

    @Override
    public Places isFact(Condition.IsFact condition) {
      int so = fact(condition.fact(), condition.holds() == affirmed);
      return made(condition.holds() ? so : diagrams.not(so));
    }

    @Override
    public Places concluded(Condition.Concluded condition) {
      return made(
          endings
              .getOrDefault(condition.include(), Map.of())
              .getOrDefault(condition.conclusion(), DecisionDiagrams.NO));
    }

    private Places comparison(Condition condition) {
      boolean taken = !affirmed && condition.questions().contains(absent);
      return made(taken ? DecisionDiagrams.YES : leaf(condition));
    }

    private Places made(int where) {
      made = where;
      return this;
    }
  }
}
