package be.livc.playbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Findings of every shape in every format, as they are written to the letter. */
class WrittenFindingsTest {
  private static final SourceFile FILE =
      new SourceFile(
          "map één/proef,1:2%.yaml",
          "steps:\r\n- \ttell: \uD83D\uDE00 Lees \"dit\"\r\n  id: lees\n");
  private static final SourceFile OTHER = new SourceFile("deel.yaml", "id: deel\nid: weer\n");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static Span place(String text) {
    int start = FILE.text().indexOf(text);
    return new Span(FILE, start, start + text.length());
  }

  private static Span other(int start) {
    return new Span(OTHER, start, start + 2);
  }

  private static Map<String, Diagnostic> findings() {
    Diagnostic word = Diagnostic.at(place("Lees"), RuleId.REFERENCE_UNKNOWN_STEP, "lezen");
    Map<String, Diagnostic> findings = new LinkedHashMap<>();
    findings.put("a word", word);
    findings.put("a warning", Diagnostic.at(place("id"), RuleId.PROOF_OVER, "lees", "2026-01-01"));
    findings.put("advice", Diagnostic.at(place("id"), RuleId.ADVICE_SHORT, "tell"));
    findings.put("two lines", Diagnostic.at(place("dit\"\r\n  id"), RuleId.YAML_OPEN_QUOTE, "x"));
    findings.put("up to a line end", Diagnostic.at(place("\"\r\n"), RuleId.YAML_OPEN_QUOTE, "x"));
    findings.put("nothing", Diagnostic.at(new Span(FILE, 10, 10), RuleId.YAML_TAB));
    findings.put("no place", Diagnostic.about("weg.yaml", RuleId.FILE_MISSING, "weg.yaml"));
    findings.put("no name", Diagnostic.about("", RuleId.FILE_MISSING, "weg.yaml"));
    findings.put("two that may be meant", word.suggesting(List.of("lees", "lezer")));
    findings.put("a mend", word.mendedBy(new Edit(place("Lees"), " lees ")));
    findings.put(
        "a mend that is what was meant",
        word.suggesting(List.of("lees")).mendedBy(new Edit(place("Lees"), "lees")));
    findings.put("a long mend", word.mendedBy(new Edit(place("Lees"), "x".repeat(100))));
    findings.put("a longer mend", word.mendedBy(new Edit(place("Lees"), "x".repeat(101))));
    findings.put("a mend of two lines", word.mendedBy(new Edit(place("Lees"), "a\nb")));
    findings.put(
        "two mends", word.mendedBy(new Edit(place("id"), "was"), new Edit(place("Lees"), "lees")));
    findings.put("from a day on", word.on(new Days(DAY, null)));
    findings.put("until a day", word.on(new Days(null, DAY)));
    findings.put("between days", word.on(new Days(DAY, DAY.plusDays(9))));
    findings.put("a walk", word.shownBy("vorm: alleen\nlivc start proef\nlivc vorm alleen"));
    findings.put(
        "what may be meant and a walk", word.suggesting(List.of("lees")).shownBy("vorm: alleen"));
    findings.put("any walk", word.shownBy("\nlivc start proef"));
    findings.put(
        "notes",
        word.noting(
            List.of(
                new RelatedPlace(other(0), RelatedPlace.Kind.CAUSE),
                new RelatedPlace(place("id"), RelatedPlace.Kind.ALSO),
                new RelatedPlace(other(9), RelatedPlace.Kind.ALSO),
                new RelatedPlace(place("tell"), RelatedPlace.Kind.ALSO),
                new RelatedPlace(other(9), RelatedPlace.Kind.FIRST))));
    findings.put(
        "a note without a place",
        Diagnostic.about("weg.yaml", RuleId.FILE_MISSING, "weg.yaml")
            .noting(List.of(new RelatedPlace(place("id"), RelatedPlace.Kind.CAUSE))));
    return findings;
  }

  /** What is written of each finding; of one that is written as another, which that is. */
  private static String written(DiagnosticFormat format) {
    StringBuilder text = new StringBuilder();
    Map<String, String> before = new HashMap<>();
    findings()
        .forEach(
            (name, finding) -> {
              String written = format.format(finding, Locale.ENGLISH);
              String same = before.putIfAbsent(written, name);
              text.append("## ").append(name);
              text.append(same == null ? "\n" + written : ": as " + same).append('\n');
            });
    return text.toString();
  }

  @Test
  void a_snippet_shows_the_place_and_all_that_is_known_of_it() {
    Golden.holds("diagnostic/snippet.txt", written(DiagnosticFormat.SNIPPET));
  }

  @Test
  void a_line_says_where_and_what() {
    Golden.holds("diagnostic/text.txt", written(DiagnosticFormat.TEXT));
  }

  @Test
  void json_has_a_key_for_all_that_is_known() {
    Golden.holds("diagnostic/json.txt", written(DiagnosticFormat.JSON));
  }

  @Test
  void github_is_told_the_place_and_the_words() {
    Golden.holds("diagnostic/github.txt", written(DiagnosticFormat.GITHUB));
  }

  @Test
  void sarif_has_a_result_with_its_places() {
    Golden.holds("diagnostic/sarif.txt", written(DiagnosticFormat.SARIF));
  }

  @Test
  void findings_stand_behind_each_other_as_each_format_has_it() {
    List<Diagnostic> two = List.of(findings().get("no name"), findings().get("no name"));
    StringBuilder text = new StringBuilder();
    for (DiagnosticFormat format : DiagnosticFormat.values()) {
      text.append("## ").append(format).append('\n');
      text.append(format.format(format == DiagnosticFormat.SARIF ? List.of() : two, Locale.ROOT));
    }
    Golden.holds("diagnostic/all.txt", text.toString());
  }

  @Test
  void sarif_explains_each_rule_that_was_broken_once() {
    Diagnostic first = findings().get("a word");
    Diagnostic second = findings().get("no place");
    String sarif = DiagnosticFormat.SARIF.format(List.of(first, second, first), Locale.ENGLISH);
    Explanation page = Explanation.of(RuleId.FILE_MISSING);
    assertThat(sarif)
        .containsOnlyOnce("{\"id\":\"reference/unknown-step\",\"shortDescription\":{\"text\":\"")
        .containsOnlyOnce(
            "\"rules\":[{\"id\":\"file/missing\",\"shortDescription\":{\"text\":"
                + Json.text(page.title())
                + "},\"help\":{\"text\":"
                + Json.text(page.text())
                + ",\"markdown\":"
                + Json.text(Explanation.page(RuleId.FILE_MISSING))
                + "}},")
        .contains(
            ",\"results\":["
                + DiagnosticFormat.SARIF.format(first, Locale.ENGLISH)
                + ","
                + DiagnosticFormat.SARIF.format(second, Locale.ENGLISH)
                + ",");
  }

  @Test
  void sarif_names_a_file_by_what_an_address_can_hold() {
    SourceFile file = new SourceFile("./azAZ09-_~`{@[/:\u00e9", "x");
    assertThat(
            DiagnosticFormat.SARIF.format(
                Diagnostic.at(new Span(file, 0, 1), RuleId.YAML_TAB), Locale.ENGLISH))
        .contains("\"uri\":\"./azAZ09-_~%60%7B%40%5B/%3A%C3%A9\"");
  }

  /** Each line has the place at its number, and is as long as it says. */
  @Test
  void of_a_long_line_is_shown_what_stands_around_the_place() {
    StringBuilder text = new StringBuilder();
    List<int[]> cases = new ArrayList<>();
    for (int length : new int[] {160, 161, 300}) {
      for (int at : new int[] {0, 60, 61, 100, 150}) {
        cases.add(new int[] {length, at, at + 10});
      }
    }
    cases.add(new int[] {300, 200, 300});
    cases.add(new int[] {300, 300, 300});
    cases.add(new int[] {161, 150, 161});
    cases.add(new int[] {300, 0, 300});
    for (int[] one : cases) {
      SourceFile file = new SourceFile("x", "\uD83D\uDE00" + counted(one[0] - 1));
      Span span = new Span(file, one[1] == 0 ? 0 : one[1] + 1, one[2] + 1);
      text.append("## ").append(one[0]).append(" at ").append(one[1]).append('\n');
      DiagnosticFormat.SNIPPET
          .format(Diagnostic.at(span, RuleId.YAML_SYNTAX), Locale.ENGLISH)
          .lines()
          .skip(2)
          .limit(2)
          .forEach(line -> text.append(line).append('\n'));
    }
    Golden.holds("diagnostic/long-lines.txt", text.toString());
  }

  private static String counted(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < length; i++) {
      text.append(i % 10 == 0 ? String.valueOf(i / 10 % 10) : "-");
    }
    return text.toString();
  }

  @Test
  void a_long_argument_is_cut_and_stands_on_one_line() {
    String longest = "a \n\t" + "\uD83D\uDE00".repeat(298);
    String dutch = DiagnosticFormat.TEXT.format(step(longest), Locale.ROOT);
    assertThat(dutch)
        .startsWith("fout: stap `a " + "\uD83D\uDE00".repeat(298) + "` bestaat niet [");
    assertThat(DiagnosticFormat.TEXT.format(step(longest + "x"), Locale.ROOT))
        .startsWith("fout: stap `a " + "\uD83D\uDE00".repeat(298) + "…` bestaat niet [");
  }

  private static Diagnostic step(String id) {
    return Diagnostic.about("", RuleId.REFERENCE_UNKNOWN_STEP, id);
  }
}
