package be.livc.cli.command.session;

import be.livc.cli.command.Context;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Session;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.Sentences;
import java.util.ArrayList;
import java.util.List;

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
   * The task with this mark in the checklist, or with this key, name or beginning of its name.
   *
   * @throws Problem when there is none, or when it hangs on a question that was put off
   */
  ChecklistItem task(Session session, String named) {
    Checklist list = Checklist.of(session);
    List<ChecklistItem> items = list.items();
    ChecklistItem found =
        items.stream()
            .filter(item -> item.key().equals(named))
            .findFirst()
            .or(() -> list.find(named))
            .orElse(null);
    if (found == null) {
      throw unknown(
          "task.unknown", named, items.stream().map(ChecklistItem::name).toList(), session);
    } else if (!session.hasTask(found.key())) {
      throw Problem.usage(texts.of("tasks.pending", found.name()));
    }
    return found;
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
            texts.near(texts.of(key, named), Sentences.quoted(near))
                + " "
                + texts.of(key + ".mend", where))
        .near(near);
  }
}
