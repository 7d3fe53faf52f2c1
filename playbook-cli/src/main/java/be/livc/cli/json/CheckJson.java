package be.livc.cli.json;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.diagnostic.Days;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import be.livc.playbook.proof.WalkCounts;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.ValueJson;
import be.livc.playbook.workshop.CheckReport;
import be.livc.playbook.workshop.CheckedPlaybook;
import be.livc.playbook.workshop.Finding;
import be.livc.playbook.workshop.FixReport;
import be.livc.playbook.workshop.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a check found, for another program. */
public final class CheckJson {
  private CheckJson() {}

  /** With what was mended before, where that was asked for. */
  public static Map<String, @Nullable Object> of(
      CheckReport run, @Nullable FixReport mended, Language language) {
    Map<String, @Nullable Object> shape = Json.shape("check");
    shape.put("checked", run.playbooks().stream().map(CheckedPlaybook::name).toList());
    shape.put("on", run.date().toString());
    shape.put("playbooks", run.playbooks().stream().map(CheckJson::playbook).toList());
    shape.put("findings", run.found().stream().map(it -> found(it, language)).toList());
    if (mended != null) {
      shape.put("fixed", mended.mended().stream().map(it -> fixed(it, language)).toList());
      shape.put("withheld", mended.withheld().stream().map(it -> fixed(it, language)).toList());
    }
    return shape;
  }

  private static Map<String, @Nullable Object> fixed(Diagnostic finding, Language language) {
    Map<String, @Nullable Object> shape = FindingJson.of(finding, language);
    shape.put("edits", finding.fixes().stream().map(CheckJson::edit).toList());
    return shape;
  }

  /** An empty text before is an insertion. */
  private static Map<String, @Nullable Object> edit(Edit edit) {
    Span place = edit.place();
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("line", place.line());
    shape.put("column", place.column());
    shape.put("before", place.file().text().substring(place.start(), place.end()));
    shape.put("after", edit.replacement());
    return shape;
  }

  private static Map<String, @Nullable Object> found(Finding found, Language language) {
    Map<String, @Nullable Object> shape = FindingJson.of(found.diagnostic(), language);
    Days days = found.diagnostic().days();
    shape.put("from", days.from());
    shape.put("until", days.until());
    shape.put("witness", found.witness() == null ? null : witness(found.witness()));
    return shape;
  }

  private static Map<String, @Nullable Object> witness(Witness witness) {
    Map<String, @Nullable Object> answers = Json.object();
    List<String> later = new ArrayList<>();
    witness
        .answers()
        .byQuestion()
        .forEach(
            (id, answer) -> {
              if (answer instanceof Answer.Given given) {
                answers.put(id, ValueJson.of(given.value()));
              } else {
                later.add(id);
              }
            });
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("file", witness.name());
    shape.put("playbook", witness.playbook());
    shape.put("on", witness.on());
    shape.put("answers", answers);
    shape.put("later", later);
    return shape;
  }

  /** Numbers of walks are text: they may be too large for a number. */
  private static Map<String, @Nullable Object> playbook(CheckedPlaybook checked) {
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
