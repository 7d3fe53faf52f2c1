package be.livc.playbook.graph;

/** What a node is; each has a form of its own in every format, so that colour is never needed. */
public enum Shape {
  /** Where a walk begins. */
  START,
  QUESTION,
  /** A condition that decides where a walk goes on. */
  TEST,
  /** Something to read. */
  TEXT,
  WARNING,
  TASK,
  DOCUMENT,
  /** Another playbook. */
  PLAYBOOK,
  /** An ending with an advice. */
  CONCLUSION,
  /** Where a walk ends without one, or goes on in another part. */
  END
}
