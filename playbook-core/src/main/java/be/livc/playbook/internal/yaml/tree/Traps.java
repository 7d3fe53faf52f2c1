package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in an editor's words why a file is no YAML. */
final class Traps {
  private Traps() {}

  static Diagnostic explain(SourceFile file, Offsets offsets, MarkedYAMLException broken) {
    Mark mark = broken.getProblemMark();
    int at = mark == null ? 0 : offsets.at(mark.getIndex());
    String problem = String.valueOf(broken.getProblem());
    return Diagnostic.at(new Span(file, at, at), RuleId.YAML_SYNTAX, problem);
  }
}
