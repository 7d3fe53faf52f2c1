package be.livc.playbook.compiled;

/** What is read is not what was written; the YAML is then read in its place. */
final class Damaged extends Exception {
  private static final long serialVersionUID = 1;

  Damaged(String what) {
    super(what, null, false, false);
  }
}
