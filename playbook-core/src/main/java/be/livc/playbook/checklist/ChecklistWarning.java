package be.livc.playbook.checklist;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import java.util.List;
import java.util.Objects;

/**
 * A warning that stands above the tasks.
 *
 * @param markdown what it says, as CommonMark with the answers escaped in it
 * @param until the marks of the open tasks that end it; empty when it holds always
 * @param support what it rests on
 */
public record ChecklistWarning(String markdown, List<String> until, ResolvedGround support) {
  /** Keeps a copy. */
  public ChecklistWarning {
    Objects.requireNonNull(markdown, "markdown");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(support, "support");
    until = Ordered.list(until);
  }

  /** Until when it holds; empty when it holds always. */
  public String until(Words words) {
    return until.isEmpty()
        ? ""
        : words.get(
            until.size() == 1 ? "warning.until.one" : "warning.until.more", words.and(until));
  }
}
