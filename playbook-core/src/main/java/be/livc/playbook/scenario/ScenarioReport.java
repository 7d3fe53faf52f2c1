package be.livc.playbook.scenario;

import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.Expectation.Kind;
import be.livc.playbook.text.LineWrap;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What failed, as text: expected and found side by side, with the line that expects it. */
public final class ScenarioReport {
  private static final String INDENT = "    ";

  private final Words words;
  private final StringBuilder page = new StringBuilder();

  private ScenarioReport(Words words) {
    this.words = words;
  }

  /**
   * The failures of one scenario, under its file, line and title. Empty when it passed; lines end
   * with {@code \n} everywhere.
   */
  public static String of(ScenarioResult result, Language language) {
    ScenarioReport report = new ScenarioReport(Words.of(language));
    if (!result.passed()) {
      report.write(result);
    }
    return report.page.toString();
  }

  private void write(ScenarioResult result) {
    int first = result.failures().get(0).place().line();
    line(result.file() + ":" + first + ": " + result.scenario().title());
    for (Kind kind : Kind.values()) {
      List<Expectation> section = result.checks().stream().filter(it -> it.kind() == kind).toList();
      if (kind == Kind.STOPS) {
        section.forEach(this::stop);
      } else if (!section.stream().allMatch(Expectation::holds)) {
        table(kind, section);
      }
    }
    paragraph("scenario.path", result.path());
    paragraph("scenario.parked", List.copyOf(result.walk().parked().keySet()));
  }

  private void stop(Expectation check) {
    String sentence = words.get("scenario.stops." + check.found(), check.name());
    LineWrap.lines(sentence, LineWrap.COLUMNS, "  ! ", INDENT).forEach(this::line);
  }

  private void table(Kind kind, List<Expectation> section) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(kind.toString(), words.get("scenario.expected"), words.get("scenario.found")));
    section.forEach(
        check -> rows.add(List.of(name(check), word(kind, check.expected()), found(check))));
    int name = width(rows, 0);
    int expected = width(rows, 1);
    line("  " + row(rows.get(0), name + 2, expected));
    for (int i = 0; i < section.size(); i++) {
      Expectation check = section.get(i);
      String row = row(rows.get(i + 1), name, expected);
      String place = " (" + words.get("scenario.line", check.place().line()) + ")";
      line(check.holds() ? INDENT + row : "  ! " + row + place);
    }
  }

  private String name(Expectation check) {
    return check.kind() == Kind.CONCLUSION ? words.get("scenario.ending") : check.name();
  }

  private static String row(List<String> cells, int name, int expected) {
    return padded(cells.get(0), name) + "  " + padded(cells.get(1), expected) + "  " + cells.get(2);
  }

  private String found(Expectation check) {
    return check.hangsOn().isEmpty()
        ? word(check.kind(), check.found())
        : words.get("scenario.hangs", String.join(", ", check.hangsOn()));
  }

  /** Numbers and conclusions stand as they are. */
  private String word(Kind kind, String token) {
    boolean literal =
        kind == Kind.TASKS
            || kind == Kind.DOCUMENTS
            || (kind == Kind.CONCLUSION && !token.equals(ScenarioRun.NONE));
    return literal ? token : words.get("scenario." + token);
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private void paragraph(String key, List<String> ids) {
    if (!ids.isEmpty()) {
      LineWrap.lines(words.get(key) + " " + String.join(", ", ids), LineWrap.COLUMNS, "  ", INDENT)
          .forEach(this::line);
    }
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
