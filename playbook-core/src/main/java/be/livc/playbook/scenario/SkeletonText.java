package be.livc.playbook.scenario;

import be.livc.playbook.answer.AnswersFileWriter;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Walk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a walk as a scenario that expects what it met. */
final class SkeletonText {
  private final StringBuilder file = new StringBuilder();

  private SkeletonText() {}

  static String of(Walk walk, Coverage.Part part) {
    SkeletonText text = new SkeletonText();
    text.write(walk, part);
    return text.file.toString();
  }

  private void write(Walk walk, Coverage.Part part) {
    Playbook playbook = walk.playbook();
    Words words = Words.of(playbook.language());
    line(
        "title: "
            + AnswersFileWriter.quoted(words.get("draft.title", CoverageReport.part(part, words))));
    file.append(AnswersFileWriter.of(playbook, walk.answers(), walk.date()));
    line("expect:");
    ids("visits", visits(walk, true));
    counts("tasks", walk.tasks().stream().map(Task::step).map(Step::id).toList());
    counts(
        "documents", walk.documents().stream().map(DocumentRequest::step).map(Step::id).toList());
    ids("open", refused(walk));
    ids("unknown", visits(walk, false));
    line("  conclusion: " + AnswersFileWriter.scalar(ScenarioRun.conclusion(walk)));
  }

  /** A walk stops where an answer is refused. */
  private static List<String> refused(Walk walk) {
    return walk.visits().stream()
        .filter(visit -> visit.certain() && visit.standing() == QuestionState.REFUSED)
        .map(visit -> visit.step().id())
        .toList();
  }

  private static List<String> visits(Walk walk, boolean certain) {
    return walk.visits().stream()
        .filter(visit -> visit.certain() == certain)
        .map(visit -> visit.step().id())
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private void ids(String key, List<String> ids) {
    if (!ids.isEmpty()) {
      line("  " + key + ":");
      ids.forEach(id -> line("    - " + id));
    }
  }

  private void counts(String key, List<String> ids) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    ids.forEach(id -> counts.merge(id, 1, Integer::sum));
    line("  " + key + ":" + (counts.isEmpty() ? " []" : ""));
    counts.forEach((id, count) -> line("    - " + id + (count == 1 ? "" : ": " + count)));
  }

  private void line(String text) {
    file.append(text).append('\n');
  }
}
