package be.livc.playbook.proof.reading;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ConditionRewriter;
import java.util.List;
import java.util.Map;

/**
 * Conditions with some of their parts turned round. Where a condition is always true or never, and
 * would not be with a part of it turned, that part is to blame.
 */
public final class NegatedCondition extends ConditionRewriter {
  private static final Condition NEVER = new Condition.Any(List.of());

  private final Map<Condition, Boolean> parts;

  private NegatedCondition(Map<Condition, Boolean> parts) {
    this.parts = parts;
  }

  /**
   * The condition with what always reads the same read the other way.
   *
   * @param parts how a fact that must be so, or a comparison, reads wherever it stands
   */
  public static Condition of(Condition condition, Map<Condition, Boolean> parts) {
    return new NegatedCondition(parts).of(condition);
  }

  @Override
  public Condition isFact(Condition.IsFact condition) {
    Boolean so = parts.get(new Condition.IsFact(condition.fact(), true));
    return so == null ? condition : so == condition.holds() ? NEVER : Condition.always();
  }

  @Override
  public Condition concluded(Condition.Concluded condition) {
    return comparison(condition);
  }

  @Override
  protected Condition comparison(Condition comparison) {
    Boolean so = parts.get(comparison);
    return so == null ? comparison : so ? NEVER : Condition.always();
  }
}
