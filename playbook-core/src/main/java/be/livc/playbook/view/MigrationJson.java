package be.livc.playbook.view;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.earlier.MigrationReport;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of a session in another version, for other programs; no answer is in it. */
public final class MigrationJson {
  private MigrationJson() {}

  /**
   * The report.
   *
   * @param done whether it was recorded
   */
  public static Map<String, @Nullable Object> of(
      MigrationReport report, boolean done, Sentences texts) {
    ScreenNames names = new ScreenNames(report.after().walk(), texts);
    ScreenNames before = new ScreenNames(report.before().walk(), texts);
    Map<String, @Nullable Object> shape = Json.shape("migration");
    shape.put("session", report.before().id());
    shape.put("name", report.before().name());
    shape.put("playbook", report.before().playbook().id());
    shape.put("from", report.before().playbook().version().toString());
    shape.put("to", report.after().playbook().version().toString());
    shape.put("done", done);
    shape.put("kept", report.kept());
    shape.put("renamed", report.renamed());
    List<Object> refused = new ArrayList<>();
    report
        .refused()
        .forEach(
            (id, why) -> {
              Ask ask = report.after().playbook().question(id).orElseThrow();
              Map<String, @Nullable Object> one = Json.object();
              one.put("question", id);
              one.put("name", names.question(ask));
              one.put("sentence", RejectionText.sentence(ask, why, names.language(), texts));
              refused.add(one);
            });
    shape.put("refused", refused);
    shape.put("gone", report.gone());
    shape.put("aside", report.aside());
    shape.put("new", report.fresh());
    shape.put("tasksGone", tasks(report.tasksGone(), before));
    shape.put("tasksNew", tasks(report.tasksNew(), names));
    shape.put("documentsGone", documents(report.documentsGone(), before));
    shape.put("documentsNew", documents(report.documentsNew(), names));
    return shape;
  }

  private static List<Object> tasks(List<Task> tasks, ScreenNames names) {
    List<Object> list = new ArrayList<>();
    tasks.forEach(task -> list.add(named(task.key(), names.task(task))));
    return list;
  }

  private static List<Object> documents(List<DocumentRequest> documents, ScreenNames names) {
    List<Object> list = new ArrayList<>();
    documents.forEach(it -> list.add(named(it.key(), names.document(it))));
    return list;
  }

  private static Map<String, @Nullable Object> named(String key, String name) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("key", key);
    one.put("name", name);
    return one;
  }
}
