package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;

/** Tells of something that YAML allows and that the reading can't go past. */
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;
  final transient Diagnostic finding;

  Broken(Diagnostic finding) {
    super(null, null, false, false);
    this.finding = finding;
  }
}
