package be.livc.playbook.diagnostic;

import java.util.List;

/** Writes findings in one format. */
interface FindingWriter {
  String one(Diagnostic finding, Messages messages);

  default String all(List<Diagnostic> findings, Messages messages) {
    StringBuilder all = new StringBuilder();
    findings.forEach(finding -> all.append(one(finding, messages)).append('\n'));
    return all.toString();
  }
}
