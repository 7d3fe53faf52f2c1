package be.livc.cli.command;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.model.Language;

/** Findings in words. */
final class Findings {
  private Findings() {}

  static String snippet(Diagnostic finding, Language language) {
    return finding.rule() + " " + language.code();
  }
}
