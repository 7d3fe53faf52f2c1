package be.livc.playbook.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Something a walk comes past.
 *
 * @param id letters and digits; unique in the graph
 * @param shape what it is
 * @param kind what it is in words, such as {@code Taak voor coördinator}; may be empty
 * @param condition when it is there, in words; empty for always
 * @param text what it says, on one line
 * @param emphasis how it stands out
 * @param remark what standing out means, in words; may be empty
 */
public record Node(
    String id,
    Shape shape,
    String kind,
    String condition,
    String text,
    Emphasis emphasis,
    String remark)
    implements Part {
  /** Leaves out what no picture can show. */
  public Node {
    id = VisibleSteps.id(id);
    kind = VisibleSteps.line(kind);
    condition = VisibleSteps.line(condition);
    text = VisibleSteps.line(text);
    remark = VisibleSteps.line(remark);
  }

  @Override
  public boolean goesOn() {
    return shape != Shape.CONCLUSION && shape != Shape.END;
  }

  /** A line of what it says. */
  record Row(Role role, String text) {}

  /** What a line is there for. */
  enum Role {
    KIND,
    CONDITION,
    TEXT,
    REMARK
  }

  /** All it says, wrapped at so many characters. */
  List<Row> rows(int columns) {
    List<Row> rows = new ArrayList<>();
    add(Role.KIND, kind, columns, rows);
    add(Role.CONDITION, condition, columns, rows);
    add(Role.TEXT, text, columns, rows);
    add(Role.REMARK, remark.isEmpty() ? "" : "(" + remark + ")", columns, rows);
    return rows;
  }

  private static void add(Role role, String text, int columns, List<Row> rows) {
    VisibleSteps.wrap(text, columns).forEach(line -> rows.add(new Row(role, line)));
  }

  /** The same without saying what each line is there for. */
  List<String> lines(int columns) {
    return rows(columns).stream().map(Row::text).toList();
  }
}
