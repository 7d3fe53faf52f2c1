package be.livc.playbook.check;

/** A question to the checker outgrew its budget and is left undecided. */
final class BudgetSpent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BudgetSpent() {
    super(null, null, false, false);
  }
}
