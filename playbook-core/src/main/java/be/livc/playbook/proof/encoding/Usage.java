package be.livc.playbook.proof.encoding;

import be.livc.playbook.model.Condition;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What tells the answers to one question apart: the conditions on it and the steps in its options.
 */
public final class Usage {
  /** The comparisons that name this question alone. */
  public final Set<Condition> tests = new LinkedHashSet<>();

  /** The options that hold steps, at any place where it is asked. */
  public final Set<String> nested = new LinkedHashSet<>();

  /** Whether it is compared with another answer. */
  public boolean compared;

  /** Where its answer is read for the last time, as a position in the document. */
  public int last;

  public boolean steers() {
    return compared || !tests.isEmpty() || !nested.isEmpty();
  }
}
