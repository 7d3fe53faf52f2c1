package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a list or the row of a table that a {@code for-each} task or document is about.
 *
 * @param identity stays the same when entries are added, moved or reworded
 * @param text the entry, or the first cell of the row
 * @param row the row; null for an entry of a list
 * @param table the sort of table the row is from; null for an entry of a list
 */
public record Item(
    String identity, String text, Value.@Nullable Row row, AnswerType.@Nullable Table table) {
  /** Checks that nothing is missing. */
  public Item {
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(text, "text");
  }
}
