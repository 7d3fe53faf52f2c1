package be.livc.playbook.check;

import be.livc.playbook.model.Condition;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the questions of which a condition denies something, behind facts too. */
final class Denied extends Condition.DefaultVisitor<@Nullable Void> {
  private final Map<String, Condition> facts;
  private final Set<String> questions = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();
  private boolean affirmed = true;

  /** For one condition. */
  Denied(Map<String, Condition> facts) {
    this.facts = facts;
  }

  Set<String> of(Condition condition) {
    condition.accept(this);
    return questions;
  }

  @Override
  protected @Nullable Void other(Condition condition) {
    if (!affirmed) {
      questions.addAll(condition.questions());
    }
    return null;
  }

  @Override
  public @Nullable Void all(Condition.All condition) {
    condition.of().forEach(part -> part.accept(this));
  return null;
  }

  @Override
  public @Nullable Void any(Condition.Any condition) {
    condition.of().forEach(part -> part.accept(this));
  return null;
  }

  @Override
  public @Nullable Void not(Condition.Not condition) {
    return inside(condition.of(), !affirmed);
  }

  @Override
  public @Nullable Void isFact(Condition.IsFact condition) {
    Condition meant = facts.get(condition.fact());
  boolean stillAffirmed = affirmed == condition.holds();
  if (meant != null && seen.add(condition.fact() + stillAffirmed)) {
    inside(meant, stillAffirmed);
  }
  return null;
  }

  private @Nullable Void inside(Condition condition, boolean nowAffirmed) {
    boolean before = affirmed;
    affirmed = nowAffirmed;
    condition.accept(this);
    affirmed = before;
    return null;
  }
}
