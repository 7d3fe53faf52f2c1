package be.livc.playbook.internal.yaml.tree;

/** Tells where the parser could not go on; places are offsets in the text. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;
  final int at;
  final int context;
  final String problem;
  final String doing;

  Stopped(int at, int context, String problem, String doing) {
    super(problem, null, false, false);
    this.at = at;
    this.context = context;
    this.problem = problem;
    this.doing = doing;
  }
}
