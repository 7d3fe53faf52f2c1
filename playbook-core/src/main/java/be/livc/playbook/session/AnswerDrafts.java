package be.livc.playbook.session;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Value;
import java.util.List;

/** What may be kept of an answer before it is closed. */
final class AnswerDrafts {
  private AnswerDrafts() {}

  /**
   * Whether these are parts of an answer of this type, or none; another version of the playbook may
   * ask otherwise.
   */
  static boolean fits(AnswerType type, Value parts) {
    return parts.accept(
        new Value.DefaultVisitor<Boolean>() {
          @Override
          protected Boolean other(Value value) {
            return false;
          }

          @Override
          public Boolean nothing(Value.Nothing value) {
            return true;
          }

          @Override
          public Boolean words(Value.Words value) {
            return type instanceof AnswerType.Words words && words.manyLines();
          }

          @Override
          public Boolean entries(Value.Entries value) {
            return type instanceof AnswerType.Entries;
          }

          @Override
          public Boolean rows(Value.Rows value) {
            return type instanceof AnswerType.Table table && fit(table, value);
          }
        });
  }

  private static boolean fit(AnswerType.Table table, Value.Rows value) {
    List<String> columns = table.columns().stream().map(AnswerType.Column::key).toList();
    return value.rows().stream().allMatch(row -> columns.containsAll(row.cells().keySet()));
  }
}
