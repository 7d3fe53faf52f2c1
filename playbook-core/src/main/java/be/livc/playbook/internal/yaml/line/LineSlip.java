package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Something that editors write and that is no YAML, or not what they meant by it. */
interface LineSlip {
  /** What is said of the line; null when it isn't this slip. */
  @Nullable Diagnostic in(SourceLine line);
}
