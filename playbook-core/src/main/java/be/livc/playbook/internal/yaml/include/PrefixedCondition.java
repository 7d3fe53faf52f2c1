package be.livc.playbook.internal.yaml.include;

import be.livc.playbook.model.ConditionRewriter;

/** A condition of an included playbook; the columns of tables keep their names. */
final class PrefixedCondition extends ConditionRewriter {
  private final String prefix;

  PrefixedCondition(String prefix) {
    this.prefix = prefix;
  }

  @Override
  protected String question(String id) {
    return prefix + id;
  }

  @Override
  protected String fact(String id) {
    return prefix + id;
  }

  @Override
  protected String include(String id) {
    return prefix + id;
  }

  @Override
  protected String conclusion(String id) {
    return prefix + id;
  }
}
