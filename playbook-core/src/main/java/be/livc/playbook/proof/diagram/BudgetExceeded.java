package be.livc.playbook.proof.diagram;

/**
 * A question to the checker outgrew its budget and is left undecided. An exception, because it ends
 * operations on diagrams that are many calls deep, all of which would else have to look at each
 * result of the next; without a stack trace, as some playbooks cause thousands.
 */
public final class BudgetExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BudgetExceeded() {
    super(null, null, false, false);
  }
}
