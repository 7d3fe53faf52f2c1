package be.livc.cli.command;

import be.livc.cli.console.Json;
import be.livc.cli.console.Texts;
import be.livc.playbook.CheckRun;
import be.livc.playbook.Checked;
import be.livc.playbook.check.WalkCounts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a check found, for another program. */
final class CheckShape {
  private CheckShape() {}

  static Map<String, @Nullable Object> of(CheckRun run, Texts texts) {
    Map<String, @Nullable Object> shape = Json.shape("check");
    shape.put("checked", run.playbooks().stream().map(Checked::name).toList());
    shape.put("on", run.date().toString());
    shape.put("playbooks", run.playbooks().stream().map(CheckShape::playbook).toList());
    shape.put(
        "findings",
        run.diagnostics().stream().map(it -> Findings.shape(it, texts.language())).toList());
    return shape;
  }

  /** Numbers of walks are text: they may be too large for a number. */
  private static Map<String, @Nullable Object> playbook(Checked checked) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("name", checked.name());
    WalkCounts counts = checked.proofs() == null ? null : checked.proofs().counts();
    if (counts != null) {
      shape.put("walks", counts.walks().toString());
      shape.put("exact", counts.exact());
      shape.put("shortest", counts.shortest());
      shape.put("longest", counts.longest());
      shape.put("exactLengths", counts.exactLengths());
    }
    return shape;
  }
}
