package be.livc.cli.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Things to choose from, each with a marker to type.
 *
 * @param entries in the order shown
 */
public record Menu(List<Entry> entries) {
  private static final int DEEPEST = 5;

  /** Keeps a copy. */
  public Menu {
    entries = List.copyOf(entries);
  }

  /**
   * Something to choose.
   *
   * @param marker what is typed, such as {@code 1} or {@code j}
   * @param label what it is
   * @param below lines under it
   */
  public record Entry(String marker, String label, List<String> below) {
    /** Keeps a copy. */
    public Entry {
      below = List.copyOf(below);
    }
  }

  /** A menu whose entries bear the numbers from 1. */
  public static Menu numbered(List<String> labels) {
    List<Entry> entries = new ArrayList<>();
    for (String label : labels) {
      entries.add(new Entry(Integer.toString(entries.size() + 1), label, List.of()));
    }
    return new Menu(entries);
  }

  /**
   * The lines as shown.
   *
   * @param chosen the marker before which a {@code >} stands; empty for none
   * @param width the most columns of a line
   */
  public List<String> lines(String chosen, int width) {
    int widest = entries.stream().mapToInt(entry -> entry.marker().length()).max().orElse(0);
    int hang = Math.min(DEEPEST, widest + 4);
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      String mark = entry.marker().equals(chosen) ? "> " : "  ";
      String lead = mark + " ".repeat(widest - entry.marker().length()) + entry.marker() + "  ";
      lines.addAll(Wrapping.lines(lead, entry.label(), hang, width));
      for (String line : entry.below()) {
        lines.addAll(Wrapping.lines(" ".repeat(hang), line, hang, width));
      }
    }
    return lines;
  }
}
