package be.livc.playbook.checklist;

import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Objects;

/**
 * A part of a checklist as people read it: what comes first, what comes then, what is done.
 *
 * @param kind which part it is
 * @param title its heading; empty in a booklet
 * @param groups the tasks in it, as they stand together
 */
public record ChecklistSection(Kind kind, String title, List<Group> groups) {
  /** The parts there are, in their order. */
  public enum Kind {
    /** What is done first, at most five tasks. */
    FIRST,
    /** The other open tasks. */
    THEN,
    /** What was ticked. */
    DONE,
    /** All of a booklet. */
    ALL
  }

  /** Tasks that stand together; the title may be empty. */
  public record Group(String title, List<ChecklistItem> items) {
    /** Keeps a copy. */
    public Group {
      Objects.requireNonNull(title, "title");
      items = Ordered.list(items);
    }
  }

  /** Keeps a copy. */
  public ChecklistSection {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(groups, "groups");
    groups = Ordered.list(groups);
  }

  /** Its tasks, in order. */
  public List<ChecklistItem> items() {
    return groups.stream().flatMap(group -> group.items().stream()).toList();
  }
}
