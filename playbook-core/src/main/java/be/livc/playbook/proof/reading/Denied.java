package be.livc.playbook.proof.reading;

import be.livc.playbook.model.Condition;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Gathers the questions of which a condition denies something, behind facts too. */
public final class Denied extends Condition.DefaultVisitor<Denied> {
  private final Map<String, Condition> facts;
  private final Set<String> questions = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();
  private boolean affirmed = true;

  /** For one condition. */
  public Denied(Map<String, Condition> facts) {
    this.facts = facts;
  }

  public Set<String> of(Condition condition) {
    return condition.accept(this).questions;
  }

  @Override
  protected Denied other(Condition condition) {
    if (!affirmed) {
      questions.addAll(condition.questions());
    }
    return this;
  }

  @Override
  public Denied all(Condition.All condition) {
    condition.of().forEach(part -> part.accept(this));
    return this;
  }

  @Override
  public Denied any(Condition.Any condition) {
    condition.of().forEach(part -> part.accept(this));
    return this;
  }

  @Override
  public Denied not(Condition.Not condition) {
    return inside(condition.of(), !affirmed);
  }

  @Override
  public Denied isFact(Condition.IsFact condition) {
    Condition meant = facts.get(condition.fact());
    boolean stillAffirmed = affirmed == condition.holds();
    if (meant != null && seen.add(condition.fact() + stillAffirmed)) {
      inside(meant, stillAffirmed);
    }
    return this;
  }

  private Denied inside(Condition condition, boolean nowAffirmed) {
    boolean before = affirmed;
    affirmed = nowAffirmed;
    condition.accept(this);
    affirmed = before;
    return this;
  }
}
