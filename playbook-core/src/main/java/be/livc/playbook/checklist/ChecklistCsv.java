package be.livc.playbook.checklist;

import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as a table that a Dutch or Belgian Excel opens as it is: semicolons, and a mark in
 * front that says UTF-8. No cell is ever read as a formula.
 */
public final class ChecklistCsv {
  private static final int SENTENCE = 3;
  private static final String MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r";

  private ChecklistCsv() {}

  /**
   * The table, a row for each task, with a line of headings; a list that was cut down ends with a
   * row that says so.
   */
  public static String of(Checklist list) {
    Words words = list.words();
    StringBuilder table = new StringBuilder(MARK);
    row(table, List.of(words.get("csv.head").split(";", -1)));
    Map<String, String> phases = new HashMap<>();
    for (Checklist.Part part : list.phases()) {
      part.items().forEach(item -> phases.put(item.mark(), part.heading(words)));
    }
    for (ChecklistSection.Group group : list.groups()) {
      for (ChecklistItem item : group.items()) {
        row(table, cells(item, phases.getOrDefault(item.mark(), ""), words));
      }
    }
    if (!list.filtered().isEmpty()) {
      List<String> last =
          new ArrayList<>(Collections.nCopies(words.get("csv.head").split(";", -1).length, ""));
      last.set(SENTENCE, list.filtered());
      row(table, last);
    }
    return table.toString();
  }

  private static List<String> cells(ChecklistItem item, String phase, Words words) {
    Deadline deadline = item.deadline();
    List<String> cells = new ArrayList<>();
    cells.add(item.mark());
    cells.add(phase);
    cells.add(item.state(words));
    cells.add(item.text().replace('\n', ' '));
    cells.add(item.by().stream().map(Doer::shown).collect(Collectors.joining(", ")));
    cells.add(day(deadline.due()));
    cells.add(deadline.rule(words));
    cells.add(deadline.due() == null ? "" : words.get(deadline.certain() ? "yes" : "no"));
    cells.add(deadline.every() == null ? "" : words.every(deadline.every()));
    cells.add(day(item.done()));
    cells.add(
        item.support().sources().stream()
            .map(cited -> ResolvedGround.name(cited, words))
            .collect(Collectors.joining("; ")));
    String open = item.support().toConfirm();
    boolean expired = open == null && item.support().needsConfirming();
    cells.add(expired ? words.get("csv.expired") : open == null ? "" : open);
    cells.add(item.first() ? words.get("yes") : "");
    cells.add(String.join(", ", item.after()));
    cells.add(item.waiting() == 0 ? "" : Integer.toString(item.waiting()));
    return cells;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : String.format(
            Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static void row(StringBuilder table, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
      table.append(i == 0 ? "\"" : ";\"").append(formula ? "'" : "");
      table.append(cell.replace("\"", "\"\"")).append('"');
    }
    table.append("\r\n");
  }
}
