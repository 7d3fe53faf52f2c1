package be.livc.playbook.diagnostic;

/** How much a finding matters. */
public enum Severity {
  /** The content can't be used until it is mended. */
  ERROR,
  /** The content works, but probably not as meant. */
  WARNING,
  /** A suggestion; never changes an exit code. */
  ADVICE
}
