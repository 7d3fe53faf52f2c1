package be.livc.playbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticFormatTest {
  private static final SourceFile FILE =
      new SourceFile("a b/playbook.yaml", "een\n  after: analyse-opmake\ndrie\r\n");
  private static final Diagnostic FINDING =
      Diagnostic.at(new Span(FILE, 13, 27), RuleId.REFERENCE_UNKNOWN_STEP, "analyse-opmake")
          .suggesting(List.of("analyse-opmaken"));

  private static String written(DiagnosticFormat format) {
    return format.format(List.of(FINDING), Locale.ENGLISH);
  }

  @Test
  void a_snippet_shows_the_line_with_marks_under_the_place() {
    assertThat(written(DiagnosticFormat.SNIPPET))
        .isEqualTo(
            """
            a b/playbook.yaml:2:10: error: step `analyse-opmake` does not exist [reference/unknown-step]
              |
            2 |   after: analyse-opmake
              |          ^^^^^^^^^^^^^^
              = help: did you mean `analyse-opmaken`?
            """);
  }

  @Test
  void a_line_says_where_what_and_by_which_rule() {
    assertThat(written(DiagnosticFormat.TEXT))
        .isEqualTo(
            "a b/playbook.yaml:2:10: error: step `analyse-opmake` does not exist"
                + " [reference/unknown-step]\n");
  }

  @Test
  void other_places_of_the_same_cause_stand_below_the_help() {
    Span other = new Span(FILE, 28, 32);
    Diagnostic twice =
        FINDING.noting(
            List.of(
                new RelatedPlace(other, RelatedPlace.Kind.ALSO),
                new RelatedPlace(other, RelatedPlace.Kind.FIRST)));
    assertThat(DiagnosticFormat.SNIPPET.format(twice, Locale.ENGLISH))
        .endsWith("\n  = here too: line 3\n  = the first is here: line 3");
    assertThat(DiagnosticFormat.JSON.format(twice, Locale.ENGLISH))
        .contains("\"notes\":[{\"place\":{\"file\":\"a b/playbook.yaml\",\"line\":3,")
        .contains("\"message\":\"here too\"}");
    assertThat(DiagnosticFormat.SARIF.format(twice, Locale.ENGLISH))
        .contains("\"relatedLocations\":[{\"physicalLocation\"")
        .contains("\"message\":{\"text\":\"the first is here\"}");
  }

  @Test
  void dutch_is_the_language_of_all_who_do_not_ask_for_english() {
    assertThat(DiagnosticFormat.TEXT.format(FINDING, Locale.FRENCH))
        .contains("fout: stap `analyse-opmake` bestaat niet");
  }

  @Test
  void json_counts_lines_and_columns_from_one() {
    assertThat(written(DiagnosticFormat.JSON))
        .isEqualTo(
            "{\"version\":1,\"diagnostics\":[{\"rule\":\"reference/unknown-step\","
                + "\"severity\":\"error\",\"place\":{\"file\":\"a b/playbook.yaml\",\"line\":2,"
                + "\"column\":10,\"endLine\":2,\"endColumn\":24},"
                + "\"message\":\"step `analyse-opmake` does not exist\","
                + "\"help\":\"write the id of a step of this playbook\","
                + "\"suggestions\":[\"analyse-opmaken\"],\"fixes\":[]}]}\n");
  }

  @Test
  void github_gets_one_command_for_each_finding() {
    assertThat(written(DiagnosticFormat.GITHUB))
        .isEqualTo(
            "::error file=a b/playbook.yaml,line=2,endLine=2,col=10,endColumn=24,"
                + "title=reference/unknown-step::step `analyse-opmake` does not exist%0A"
                + "did you mean `analyse-opmaken`?\n");
  }

  @Test
  void sarif_names_the_file_as_an_address() {
    assertThat(written(DiagnosticFormat.SARIF))
        .contains("\"uri\":\"a%20b/playbook.yaml\"")
        .contains("\"ruleId\":\"reference/unknown-step\"")
        .contains("\"columnKind\":\"unicodeCodePoints\"");
  }

  @ParameterizedTest
  @EnumSource(DiagnosticFormat.class)
  void any_text_at_any_place_can_be_written(DiagnosticFormat format) {
    String odd = "\"\\\t\u0001\u2028\ud800\ud83d\ude00 é\r\n%::,x".repeat(50);
    SourceFile file = new SourceFile(odd, odd);
    for (int start = 0; start < odd.length(); start += 7) {
      for (int end = start; end <= odd.length(); end += 31) {
        Diagnostic finding =
            Diagnostic.at(new Span(file, start, end), RuleId.REFERENCE_UNKNOWN_STEP, odd)
                .mendedBy(new Edit(new Span(file, start, end), odd));
        assertThat(format.format(finding, Locale.ENGLISH)).isNotEmpty();
      }
    }
  }

  @Test
  void a_very_long_line_is_cut_around_the_place() {
    SourceFile file = new SourceFile("x.yaml", "x".repeat(100_000));
    Diagnostic finding = Diagnostic.at(new Span(file, 50_000, 60_000), RuleId.YAML_SYNTAX);
    assertThat(DiagnosticFormat.SNIPPET.format(finding, Locale.ENGLISH).lines())
        .allMatch(line -> line.length() < 250);
  }
}
