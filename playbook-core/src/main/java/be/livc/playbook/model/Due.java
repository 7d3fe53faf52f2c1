package be.livc.playbook.model;

/**
 * The day a task is due, as an answer gives it.
 *
 * @param answer a date question or given date; or the table a task is for each row of
 * @param column the column of that table with the day of each row; empty for a date
 */
public record Due(String answer, String column) {
  /** The day that this question or given date says. */
  public static Due on(String date) {
    return new Due(date, "");
  }

  /** As an editor writes it. */
  public String written() {
    return column.isEmpty() ? answer : "entry." + column;
  }
}
