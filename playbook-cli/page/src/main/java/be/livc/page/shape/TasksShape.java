package be.livc.page.shape;

import be.livc.page.desk.Sitting;
import be.livc.page.wire.Shape;
import be.livc.playbook.TextHtml;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.checklist.ChecklistSection;
import be.livc.playbook.checklist.OpenQuestion;
import be.livc.playbook.session.Session;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tasks of a session, as they stand together in its checklist. */
public final class TasksShape {
  private final Sitting sitting;
  private final Session session;
  private final Checklist list;
  private final Words words;

  /** Of a checklist. */
  public TasksShape(Sitting sitting, Checklist list) {
    this.sitting = sitting;
    this.session = sitting.session();
    this.list = list;
    this.words = list.words();
  }

  /**
   * The tasks.
   *
   * @param inOrder whether all of them stand in the order of the walk, and not first what comes
   *     first
   */
  public Map<String, @Nullable Object> map(boolean inOrder, List<String> warnings) {
    List<Object> groups = new ArrayList<>();
    if (inOrder) {
      groups.add(group("", list.items()));
    } else {
      for (ChecklistSection section : list.sections()) {
        for (ChecklistSection.Group group : section.groups()) {
          String title = group.title().isEmpty() ? section.title() : group.title();
          groups.add(group(title, group.items()));
        }
      }
    }
    return new Shape()
        .put("summary", list.counts())
        .put("warnings", warnings)
        .put("groups", groups)
        .put("unsure", list.unsure().stream().map(this::unsure).toList())
        .put("confirm", list.confirm())
        .map();
  }

  private Map<String, @Nullable Object> unsure(OpenQuestion open) {
    return new Shape().put("text", open.opening(words)).put("dependents", open.list(words)).map();
  }

  private Map<String, @Nullable Object> group(String title, List<ChecklistItem> items) {
    return new Shape()
        .put("title", title)
        .put("tasks", items.stream().map(this::task).toList())
        .map();
  }

  private Map<String, @Nullable Object> task(ChecklistItem item) {
    LocalDate done = item.done();
    LocalDate due = item.deadline().due();
    return new Shape()
        .put("key", item.key())
        .put("mark", item.mark())
        .put("html", TextHtml.inline(item.markdown()))
        .put("name", item.name())
        .put("by", StateShape.by(item, words))
        .put("due", item.due(words))
        .maybe("dueDay", due == null ? null : due.toString())
        .put("support", item.support().lines(words))
        .put("details", item.details(words))
        .put("done", done != null)
        .maybe("doneOn", done == null ? null : done.toString())
        .put("isNew", sitting.isNew(item.key()))
        .maybe("question", session.inquiries().containsKey(item.key()) ? item.key() : null)
        .put("pending", !session.hasTask(item.key()))
        .map();
  }
}
