package be.livc.playbook.proof.reading;

import be.livc.playbook.model.Condition;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The comparisons that conditions are made of, behind facts too; those of a fact once. */
public final class ConditionLeaves extends Condition.DefaultVisitor<ConditionLeaves> {
  private final Map<String, Condition> facts;
  private final Consumer<Condition> leaf;
  private final Set<String> seen = new HashSet<>();

  public ConditionLeaves(Map<String, Condition> facts, Consumer<Condition> leaf) {
    this.facts = facts;
    this.leaf = leaf;
  }

  public void of(Condition condition) {
    condition.accept(this);
  }

  @Override
  protected ConditionLeaves other(Condition condition) {
    leaf.accept(condition);
    return this;
  }

  @Override
  public ConditionLeaves all(Condition.All condition) {
    condition.of().forEach(this::of);
    return this;
  }

  @Override
  public ConditionLeaves any(Condition.Any condition) {
    condition.of().forEach(this::of);
    return this;
  }

  @Override
  public ConditionLeaves not(Condition.Not condition) {
    return condition.of().accept(this);
  }

  @Override
  public ConditionLeaves isFact(Condition.IsFact condition) {
    Condition meant = facts.get(condition.fact());
    if (meant != null && seen.add(condition.fact())) {
      of(meant);
    }
    return this;
  }
}
