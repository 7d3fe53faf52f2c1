package be.livc.playbook.session.earlier;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a session that goes over to another text of its playbook, before it does.
 * Questions are named as they are called in the other text.
 *
 * @param before the session as it is
 * @param after the session as it would be; nothing is kept of it until it is saved
 * @param kept the questions whose answer counts as before
 * @param renamed what questions, also those that are not kept, were called before
 * @param refused the questions that need a new answer, with the reason; without the value where the
 *     question is sensitive
 * @param gone the questions that are no longer there; their answers stay recorded
 * @param aside the questions that this walk does not meet then, and whose answers are set aside
 * @param fresh the questions that are open then, and were not met before
 * @param tasksGone what was to do and no longer is
 * @param tasksNew what is to do then
 * @param documentsGone what was to be made and no longer is
 * @param documentsNew what is to be made then
 */
public record MigrationReport(
    Session before,
    Session after,
    List<String> kept,
    Map<String, String> renamed,
    Map<String, Rejection> refused,
    List<String> gone,
    List<String> aside,
    List<String> fresh,
    List<Task> tasksGone,
    List<Task> tasksNew,
    List<DocumentRequest> documentsGone,
    List<DocumentRequest> documentsNew) {
  /** Keeps copies. */
  public MigrationReport {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(kept, "kept");
    Objects.requireNonNull(renamed, "renamed");
    Objects.requireNonNull(refused, "refused");
    Objects.requireNonNull(gone, "gone");
    Objects.requireNonNull(aside, "aside");
    Objects.requireNonNull(fresh, "fresh");
    Objects.requireNonNull(tasksGone, "tasksGone");
    Objects.requireNonNull(tasksNew, "tasksNew");
    Objects.requireNonNull(documentsGone, "documentsGone");
    Objects.requireNonNull(documentsNew, "documentsNew");
    kept = Ordered.list(kept);
    renamed = Ordered.map(renamed);
    refused = Ordered.map(refused);
    gone = Ordered.list(gone);
    aside = Ordered.list(aside);
    fresh = Ordered.list(fresh);
    tasksGone = Ordered.list(tasksGone);
    tasksNew = Ordered.list(tasksNew);
    documentsGone = Ordered.list(documentsGone);
    documentsNew = Ordered.list(documentsNew);
  }

  /**
   * What becomes of a session.
   *
   * @throws IllegalArgumentException when it is another playbook
   */
  public static MigrationReport of(Session before, PinnedPlaybook to) {
    Session after = before.migrated(to);
    FormerIds former = FormerIds.between(before.playbook(), to.playbook());
    Walk was = before.walk();
    Walk is = after.walk();
    Map<String, String> renamed = new LinkedHashMap<>();
    before
        .answers()
        .byQuestion()
        .keySet()
        .forEach(
            id -> {
              if (!former.id(id).equals(id)) {
                renamed.put(former.id(id), id);
              }
            });
    List<String> kept = new ArrayList<>();
    Map<String, Rejection> refused = new LinkedHashMap<>();
    List<String> gone = new ArrayList<>();
    List<String> aside = new ArrayList<>();
    after
        .answers()
        .byQuestion()
        .forEach(
            (id, answer) -> {
              Ask ask = to.playbook().question(id).orElse(null);
              Rejection why =
                  ask != null && answer instanceof Answer.Given given
                      ? why(is, ask, given.value())
                      : null;
              if (ask == null) {
                gone.add(id);
              } else if (why != null) {
                refused.put(id, ask.sensitive() ? why.silent() : why);
              } else {
                (is.question(id).isPresent() ? kept : aside).add(id);
              }
            });
    Set<String> met =
        was.questions().stream()
            .filter(Visit::certain)
            .map(visit -> former.id(visit.step().id()))
            .collect(Collectors.toSet());
    List<String> fresh =
        is.questions().stream()
            .filter(visit -> visit.standing() == QuestionState.OPEN)
            .map(visit -> visit.step().id())
            .filter(id -> !met.contains(id))
            .toList();
    return new MigrationReport(
        before,
        after,
        kept,
        renamed,
        refused,
        gone,
        aside,
        fresh,
        missing(was.tasks(), it -> former.task(it.key()), is.tasks(), Task::key),
        missing(is.tasks(), Task::key, was.tasks(), it -> former.task(it.key())),
        missing(was.documents(), it -> former.task(it.key()), is.documents(), DocumentRequest::key),
        missing(
            is.documents(), DocumentRequest::key, was.documents(), it -> former.task(it.key())));
  }

  private static @Nullable Rejection why(Walk is, Ask ask, Value value) {
    Rejection rejection = AnswerValidator.of(ask, value);
    return rejection != null ? rejection : is.question(ask.id()).map(Visit::rejection).orElse(null);
  }

  private static <T> List<T> missing(
      List<T> from, Function<T, String> key, List<T> in, Function<T, String> other) {
    Set<String> there = in.stream().map(other).collect(Collectors.toSet());
    return from.stream().filter(item -> !there.contains(key.apply(item))).toList();
  }
}
