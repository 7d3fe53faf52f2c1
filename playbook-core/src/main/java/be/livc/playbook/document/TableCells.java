package be.livc.playbook.document;

import be.livc.playbook.text.CommonMarkText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the tables of a document leave open: cells that wait for a pen, and places to sign. It reads
 * the text line by line, as tables of CommonMark are written.
 */
final class TableCells {
  private static final Pattern RULE = Pattern.compile("\\|?(?:\\s*:?-+:?\\s*\\|?)+");
  private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");

  private final String signature;
  private final List<String> signatures = new ArrayList<>();
  private int empty;

  private TableCells(String signature) {
    this.signature = signature;
  }

  /**
   * Looks through a text.
   *
   * @param signature the word that a column or row of signatures has
   */
  static TableCells of(String text, String signature) {
    TableCells found = new TableCells(signature);
    String[] lines = text.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      boolean table = lines[i].contains("-") && RULE.matcher(lines[i].strip()).matches();
      if (table && lines[i - 1].contains("|")) {
        List<String> head = cells(lines[i - 1]);
        for (i++; i < lines.length && lines[i].contains("|"); i++) {
          found.row(head, cells(lines[i]));
        }
      }
    }
    return found;
  }

  /** How many cells are empty and are no place to sign. */
  int empty() {
    return empty;
  }

  /** Who signs in the tables; empty where a row names nobody. */
  List<String> signatures() {
    return signatures;
  }

  private void row(List<String> head, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      boolean column = i < head.size() && isSignature(head.get(i));
      boolean beside = i > 0 && isSignature(row.get(i - 1));
      if (isSignature(row.get(i)) && !(i + 1 < row.size() && row.get(i + 1).isEmpty())) {
        signatures.add(i < head.size() ? head.get(i) : "");
      } else if (row.get(i).isEmpty() && (column || beside)) {
        signatures.add(column ? row.get(0) : i < head.size() ? head.get(i) : "");
      } else if (row.get(i).isEmpty()) {
        empty++;
      }
    }
  }

  private boolean isSignature(String cell) {
    return cell.equals(signature) || cell.startsWith(signature + ":");
  }

  private static List<String> cells(String line) {
    String inside = line.strip();
    inside = inside.startsWith("|") ? inside.substring(1) : inside;
    inside =
        inside.endsWith("|") && !inside.endsWith("\\|")
            ? inside.substring(0, inside.length() - 1)
            : inside;
    List<String> cells = new ArrayList<>();
    for (String cell : BORDER.split(inside, -1)) {
      cells.add(CommonMarkText.plain(cell.strip()));
    }
    return cells;
  }
}
