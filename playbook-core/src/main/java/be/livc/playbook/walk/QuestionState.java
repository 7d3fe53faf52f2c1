package be.livc.playbook.walk;

/** How a question that a walk meets stands. */
public enum QuestionState {
  /** Not yet answered. */
  OPEN,
  /** Answered, or left empty where that is allowed. */
  ANSWERED,
  /** Put off. */
  PUT_OFF,
  /**
   * Answered, but that answer no longer meets the type, the limits or {@code refuse}: kept, and
   * counts as put off.
   */
  REFUSED
}
