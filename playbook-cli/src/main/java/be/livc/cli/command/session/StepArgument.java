package be.livc.cli.command.session;

import be.livc.cli.command.Context;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.checklist.TaskMarks;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Session;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.walk.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions, tasks and steps of a session by id, short name or number. */
final class StepArgument {
  private final Texts texts;

  StepArgument(Context context) {
    this.texts = context.texts();
  }

  /**
   * The question with this id or short name.
   *
   * @throws Problem when there is none
   */
  Ask find(Session session, String named) {
    List<String> known = new ArrayList<>();
    for (Step step : steps(session)) {
      if (step instanceof Ask ask) {
        if (ask.id().equals(named) || shortName(ask).equalsIgnoreCase(named)) {
          return ask;
        }
        known.add(ask.id());
      }
    }
    throw unknown("question.unknown", named, known, session);
  }

  /**
   * The step with this id or short name.
   *
   * @throws Problem when there is none
   */
  Step step(Session session, String named) {
    List<String> known = new ArrayList<>();
    for (Step step : steps(session)) {
      if (!step.id().isEmpty()) {
        if (step.id().equals(named) || shortName(step).equalsIgnoreCase(named)) {
          return step;
        }
        known.add(step.id());
      }
    }
    throw unknown("step.unknown", named, known, session);
  }

  /**
   * The task with this mark in the checklist, or with this key or short name.
   *
   * @throws Problem when there is none, or when it hangs on a question that was put off
   */
  Task task(Session session, String named) {
    List<Task> tasks = session.walk().tasks();
    Task found =
        TaskMarks.of(session)
            .find(named, session.walk())
            .or(() -> tasks.stream().filter(task -> task.key().equals(named)).findFirst())
            .or(() -> named(tasks, named))
            .orElse(null);
    if (found == null) {
      throw unknown("task.unknown", named, tasks.stream().map(Task::key).toList(), session);
    } else if (found.pending()) {
      throw Problem.usage(texts.of("tasks.pending", shortName(found.step())));
    }
    return found;
  }

  /** The one task with this short name; empty where several have it. */
  private static Optional<Task> named(List<Task> tasks, String named) {
    List<Task> found =
        tasks.stream().filter(task -> shortName(task.step()).equalsIgnoreCase(named)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static List<Step> steps(Session session) {
    List<Step> steps = new ArrayList<>();
    session.playbook().visit(steps::add);
    return steps;
  }

  private static String shortName(Step step) {
    return CommonMarkText.plain(step.header().shortName());
  }

  private Problem unknown(String key, String named, List<String> known, Session session) {
    List<String> near = NearNames.of(named, known);
    String where = key.startsWith("task") ? session.name() : session.playbook().id();
    return Problem.notFound(
            texts.near(texts.of(key, named), Texts.quoted(near))
                + " "
                + texts.of(key + ".mend", where))
        .near(near);
  }
}
