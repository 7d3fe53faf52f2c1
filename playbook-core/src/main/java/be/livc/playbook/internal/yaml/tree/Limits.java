package be.livc.playbook.internal.yaml.tree;

/** How much of a text is read before it is refused. */
public final class Limits {
  /** UTF-16 units in one text, and in one line. */
  public static final int TEXT = 20_000;

  /** Lists and mappings inside each other. */
  public static final int DEPTH = 150;

  /** Nodes that aliases may add to a file. */
  public static final int ALIASED = 100_000;

  /** Nodes in a file, with what aliases add; what a file of the largest size can hold. */
  public static final int NODES = 8 * 1024 * 1024;

  /** Steps in a playbook, included ones too. */
  public static final int STEPS = 200_000;

  /** Steps inside each other. */
  public static final int NESTED = 60;

  /** Files a playbook may be split over, included ones too. */
  public static final int FILES = 500;

  /** Findings that are kept; a file with more has one cause for most of them. */
  public static final int FINDINGS = 1_000;

  private Limits() {}
}
