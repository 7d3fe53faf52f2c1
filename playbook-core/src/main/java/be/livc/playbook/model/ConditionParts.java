package be.livc.playbook.model;

import java.util.List;

/** The conditions that a condition on the same answers is made of. */
final class ConditionParts extends Condition.DefaultVisitor<List<Condition>> {
  static final ConditionParts OF = new ConditionParts();

  private ConditionParts() {}

  @Override
  protected List<Condition> other(Condition condition) {
    return List.of();
  }

  @Override
  public List<Condition> all(Condition.All condition) {
    return condition.of();
  }

  @Override
  public List<Condition> any(Condition.Any condition) {
    return condition.of();
  }

  @Override
  public List<Condition> not(Condition.Not condition) {
    return List.of(condition.of());
  }
}
