package be.livc.playbook.diff;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ConditionRewriter;
import be.livc.playbook.model.FormerIds;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A condition of an earlier playbook under the ids that were given since. */
final class RenamedCondition extends ConditionRewriter {
  private final FormerIds former;
  private final String table;

  RenamedCondition(FormerIds former) {
    this(former, "");
  }

  private RenamedCondition(FormerIds former, String table) {
    this.former = former;
    this.table = table;
  }

  /** A condition on the columns of a table, which is called so now. */
  Condition row(Condition condition, String owner) {
    return new RenamedCondition(former, owner).of(condition);
  }

  @Override
  protected String question(String id) {
    return table.isEmpty() ? former.id(id) : former.part(table, id);
  }

  @Override
  protected String fact(String id) {
    return former.id(id);
  }

  @Override
  protected String include(String id) {
    return former.id(id);
  }

  @Override
  protected String conclusion(String id) {
    return former.id(id);
  }

  @Override
  protected Condition comparison(Condition comparison) {
    return comparison.accept(new Keys());
  }

  private final class Keys extends Condition.DefaultVisitor<Condition> {
    @Override
    protected Condition other(Condition condition) {
      return condition;
    }

    @Override
    public Condition isOption(Condition.IsOption condition) {
      return new Condition.IsOption(
          condition.answer(), keys(condition.answer(), condition.options()));
    }

    @Override
    public Condition has(Condition.Has condition) {
      return new Condition.Has(
          condition.answer(), condition.all(), keys(condition.answer(), condition.wanted()));
    }

    @Override
    public Condition hasRow(Condition.HasRow condition) {
      return new Condition.HasRow(condition.answer(), row(condition.row(), condition.answer()));
    }

    private Set<String> keys(String question, Set<String> keys) {
      String owner = table.isEmpty() ? question : table + "." + question;
      return keys.stream()
          .map(key -> former.part(owner, key))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }
}
