package be.livc.playbook.proof;

import be.livc.playbook.proof.encoding.Encoding;

/**
 * What follows the prover through the document and works something out of its own, such as how many
 * walks there are. Called at each place that changes which walks go on, in document order.
 */
interface ProverListener {
  /** A question is asked at {@code where}, unless it was already asked at {@code before}. */
  void ask(Encoding shape, int where, int before);

  /** These answers, of which the one to this question is the last, are not allowed. */
  void refuse(Encoding shape, int where);

  /**
   * These answers to a question that was asked before are not among those that are offered where it
   * is asked anew, so that it is answered once more there, with one of those.
   */
  default void anew(Encoding shape, int outside, int offered) {
    refuse(shape, outside);
  }

  /** These answers end the walk. */
  void end(int where);

  /** Nobody reads this question later. */
  void forget(Encoding shape);

  /** Something is not decided. */
  void blur();

  /** The document ends here. */
  void finish();
}
