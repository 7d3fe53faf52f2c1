package be.livc.playbook.check;

import be.livc.playbook.model.Condition;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What tells the answers to one question apart: the conditions on it and the steps in its options.
 */
final class Uses {
  /** The comparisons that name this question alone. */
  final Set<Condition> tests = new LinkedHashSet<>();

  /** The options that hold steps, at any place where it is asked. */
  final Set<String> nested = new LinkedHashSet<>();

  /** Whether it is compared with another answer. */
  boolean compared;

  /** Where its answer is read for the last time, as a position in the document. */
  int last;

  boolean steers() {
    return compared || !tests.isEmpty() || !nested.isEmpty();
  }
}
