package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Node;
import org.jspecify.annotations.Nullable;

/** What a name in a condition stands for, at the place of the condition. */
public interface NameScope {
  /**
   * What the name stands for: a question, a fact or an include; null when it stands for nothing
   * there, which is then reported.
   */
  @Nullable Symbol find(Node.Scalar name);

  /** A fact is used here. */
  void uses(Symbol fact, Node.Scalar name);
}
