package be.livc.playbook.scenario;

import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario must lead to. It speaks of what is certain; only {@code unknown} speaks of what
 * is possible.
 *
 * @param visits steps that are met, among others
 * @param skips steps that are not met, not even possibly
 * @param tasks all tasks with the number of their items, 1 for a task without; null when any will
 *     do
 * @param documents all documents with the number of their items; null when any will do
 * @param open the questions that may stand open
 * @param unknown steps that are possible
 * @param conclusion the id of the conclusion, {@code none} when there must be none; null when any
 *     will do
 */
public record Expected(
    List<String> visits,
    List<String> skips,
    @Nullable Map<String, Integer> tasks,
    @Nullable Map<String, Integer> documents,
    List<String> open,
    List<String> unknown,
    @Nullable String conclusion) {
  /** Keeps copies. */
  public Expected {
    visits = Ordered.list(visits);
    skips = Ordered.list(skips);
    tasks = tasks == null ? null : Ordered.map(tasks);
    documents = documents == null ? null : Ordered.map(documents);
    open = Ordered.list(open);
    unknown = Ordered.list(unknown);
  }
}
