package be.livc.playbook.check;

import be.livc.playbook.model.Condition;
import java.util.List;
import java.util.Map;

/**
 * Conditions with some of their parts turned round. Where a condition is always true or never, and
 * would not be with a part of it turned, that part is to blame.
 */
final class Turned {
  private static final Condition NEVER = new Condition.Any(List.of());

  private Turned() {}

  /**
   * The condition with what always reads the same read the other way.
   *
   * @param parts how a fact that must be so, or a comparison, reads wherever it stands
   */
  static Condition of(Condition condition, Map<Condition, Boolean> parts) {
    if (condition instanceof Condition.All all) {
      return new Condition.All(all.of().stream().map(part -> of(part, parts)).toList());
    } else if (condition instanceof Condition.Any any) {
      return new Condition.Any(any.of().stream().map(part -> of(part, parts)).toList());
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(of(not.of(), parts));
    } else if (condition instanceof Condition.IsFact fact) {
      Boolean so = parts.get(new Condition.IsFact(fact.fact(), true));
      return so == null ? condition : so == fact.holds() ? NEVER : Condition.always();
    }
    Boolean so = parts.get(condition);
    return so == null ? condition : so ? NEVER : Condition.always();
  }
}
