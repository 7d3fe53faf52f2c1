package be.livc.cli.json;

import be.livc.cli.console.Problem;
import be.livc.playbook.model.Language;
import be.livc.playbook.view.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a command was not carried out, for other programs. */
public final class ErrorJson {
  private ErrorJson() {}

  /** The exit code, what is the matter and where, the sentence a person reads, what was meant. */
  public static Map<String, @Nullable Object> of(Problem problem, Language language) {
    Problem.Cause about = problem.about();
    Map<String, @Nullable Object> error = Json.object();
    error.put("code", problem.exitCode().code());
    error.put("kind", about.kind());
    error.put("place", about.place());
    error.put("sentence", problem.sentence());
    error.put("near", about.near());
    error.put("accepted", about.accepted());
    error.put("findings", FindingJson.all(about.findings(), language));
    Map<String, @Nullable Object> shape = Json.shape("error");
    shape.put("error", error);
    return shape;
  }
}
