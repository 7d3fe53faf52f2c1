package be.livc.playbook.internal.yaml.tree;

/** Tells that something is written in a way that only the parser knows for certain. */
final class Unusual extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unusual() {
    super(null, null, false, false);
  }
}
