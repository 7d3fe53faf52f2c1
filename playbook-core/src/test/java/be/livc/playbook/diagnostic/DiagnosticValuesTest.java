package be.livc.playbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Places, days and results: what findings are made of. */
class DiagnosticValuesTest {
  private static final SourceFile FILE =
      new SourceFile("a.yaml", "één\r\n\ud83d\ude00x\n\nlaatste");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static Diagnostic finding(String example) {
    return Diagnostic.about("a.yaml", RuleId.FILE_MISSING, "a.yaml").shownBy(example);
  }

  @Test
  void lines_and_columns_are_counted_from_one_in_what_a_person_sees_as_a_letter() {
    assertThat(FILE.line(0)).isEqualTo(1);
    assertThat(FILE.line(4)).isEqualTo(1);
    assertThat(FILE.line(5)).isEqualTo(2);
    assertThat(FILE.line(900)).isEqualTo(4);
    assertThat(new SourceFile("b", "\nx").line(0)).isEqualTo(1);
    assertThat(new SourceFile("b", "\nx").line(1)).isEqualTo(2);
    assertThat(FILE.column(0)).isEqualTo(1);
    assertThat(FILE.column(2)).isEqualTo(3);
    assertThat(FILE.column(7)).isEqualTo(2);
    assertThat(FILE.column(900)).isEqualTo(8);
  }

  @Test
  void the_text_of_a_line_is_without_its_end() {
    assertThat(FILE.lineText(1)).isEqualTo("één");
    assertThat(FILE.lineText(4)).isEqualTo("één");
    assertThat(FILE.lineText(7)).isEqualTo("\ud83d\ude00x");
    assertThat(FILE.lineText(9)).isEmpty();
    assertThat(FILE.lineText(900)).isEqualTo("laatste");
    assertThat(new SourceFile("b", "\r\n").lineText(0)).isEmpty();
    assertThat(new SourceFile("b", "\nx").lineText(0)).isEmpty();
    assertThat(new SourceFile("b", "\r").lineText(0)).isEmpty();
    assertThat(new SourceFile("b", "").lineText(0)).isEmpty();
  }

  @Test
  void a_file_is_told_by_its_name_and_length_and_equals_one_of_the_same_name_and_text() {
    assertThat(FILE).hasToString("a.yaml (17 characters)");
    assertThat(FILE).isEqualTo(new SourceFile("a.yaml", FILE.text()));
    assertThat(FILE).hasSameHashCodeAs(new SourceFile("a.yaml", FILE.text()));
    assertThat(FILE).isNotEqualTo(new SourceFile("b.yaml", FILE.text()));
    assertThat(FILE).isNotEqualTo(new SourceFile("a.yaml", "x"));
    assertThat(FILE.equals(null)).isFalse();
    assertThat(new SourceFile("a", "b").hashCode())
        .isNotEqualTo(new SourceFile("b", "a").hashCode());
  }

  @Test
  void a_place_lies_in_its_file() {
    assertThat(new Span(FILE, 0, 17).end()).isEqualTo(17);
    assertThat(new Span(FILE, 17, 17).start()).isEqualTo(17);
    for (int[] ends : new int[][] {{-1, 2}, {3, 2}, {0, 18}}) {
      assertThatThrownBy(() -> new Span(FILE, ends[0], ends[1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("span " + ends[0] + ".." + ends[1] + " is not inside a.yaml, which has 17");
    }
  }

  @Test
  void two_places_are_one_where_file_beginning_and_end_are() {
    Span place = new Span(FILE, 2, 4);
    assertThat(place).isEqualTo(new Span(new SourceFile("a.yaml", FILE.text()), 2, 4));
    assertThat(place).hasSameHashCodeAs(new Span(FILE, 2, 4));
    assertThat(place).isNotEqualTo(new Span(FILE, 1, 4)).isNotEqualTo(new Span(FILE, 2, 3));
    assertThat(place).isNotEqualTo(new Span(new SourceFile("b.yaml", FILE.text()), 2, 4));
    assertThat(place.equals(null)).isFalse();
    assertThat(place.hashCode()).isNotEqualTo(new Span(FILE, 4, 4).hashCode());
    assertThat(place.hashCode()).isNotEqualTo(new Span(FILE, 2, 5).hashCode());
  }

  @Test
  void places_stand_in_the_order_of_file_beginning_and_end() {
    SourceFile later = new SourceFile("b.yaml", "xxxx");
    List<Span> sorted =
        List.of(
            new Span(FILE, 0, 3),
            new Span(FILE, 1, 1),
            new Span(FILE, 1, 2),
            new Span(later, 0, 1));
    List<Span> mixed =
        new ArrayList<>(List.of(sorted.get(3), sorted.get(2), sorted.get(1), sorted.get(0)));
    mixed.sort(null);
    assertThat(mixed).isEqualTo(sorted);
    assertThat(sorted.get(0)).isEqualByComparingTo(new Span(FILE, 0, 3));
  }

  @Test
  void days_stand_in_the_order_of_the_first_and_then_of_the_last_an_open_one_outermost() {
    Days until = new Days(null, DAY);
    Days from = new Days(DAY, null);
    Days one = new Days(DAY, DAY);
    Days next = new Days(DAY.plusDays(1), DAY.plusDays(1));
    List<Days> mixed = new ArrayList<>(List.of(next, from, one, Days.ALL, until));
    mixed.sort(null);
    assertThat(mixed).containsExactly(until, Days.ALL, one, from, next);
    assertThat(one).isEqualByComparingTo(new Days(DAY, DAY));
  }

  @Test
  void a_result_is_a_value_or_why_there_is_none() {
    Result<String> made = new Result<>("ja", List.of(finding("")));
    assertThat(made.hasErrors()).isFalse();
    assertThat(made.optional()).contains("ja");
    assertThat(made.orElseThrow()).isEqualTo("ja");

    Result<String> failed = Result.failed(finding(""));
    assertThat(failed.hasErrors()).isTrue();
    assertThat(failed.optional()).isEmpty();
    assertThatThrownBy(failed::orElseThrow)
        .isInstanceOfSatisfying(
            InvalidContentException.class,
            it -> {
              assertThat(it.diagnostics()).containsExactly(finding(""));
              assertThat(it).hasMessageContaining("a.yaml").hasMessageContaining("file/missing");
            });
  }

  @Test
  void the_walk_that_shows_a_finding_stands_with_what_replays_it_on_lines_of_their_own() {
    Messages dutch = Messages.in(Locale.forLanguageTag("nl"));
    assertThat(dutch.example(finding(""))).isEmpty();
    assertThat(dutch.example(finding("vorm: alleen\nlivc playbook start")))
        .containsExactly("verloop: `vorm: alleen`", "naspelen: `livc playbook start`");
    assertThat(dutch.example(finding("\nlivc"))).first().asString().doesNotContain("`");
  }

  @Test
  void rules_belong_to_an_area_that_has_a_name_in_both_languages() {
    assertThat(RuleId.FILE_MISSING.area()).isEqualTo("file");
    assertThat(RuleId.REFERENCE_UNKNOWN_STEP.area()).isEqualTo("reference");
    for (RuleId rule : RuleId.values()) {
      assertThat(rule.toString()).startsWith(rule.area() + "/");
      for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
        assertThat(Messages.in(language).area(rule.area())).isNotBlank();
      }
    }
  }

  @Test
  void json_holds_all_that_a_finding_has_and_nothing_that_it_has_not() {
    Span place = new Span(FILE, 5, 8);
    Diagnostic full =
        Diagnostic.at(place, RuleId.VALUE_WORD, "x")
            .suggesting(List.of("ja"))
            .mendedBy(new Edit(new Span(FILE, 0, 3), "twee"))
            .on(new Days(DAY, DAY.plusDays(1)))
            .shownBy("vorm: alleen");
    String json = DiagnosticFormat.JSON.format(List.of(full), Locale.ENGLISH);
    assertThat(json)
        .contains(
            "\"place\":{\"file\":\"a.yaml\",\"line\":2,\"column\":1,\"endLine\":2,\"endColumn\":3}")
        .contains("\"suggestions\":[\"ja\"]")
        .contains(
            "\"fixes\":[{\"place\":{\"file\":\"a.yaml\",\"line\":1,\"column\":1,\"endLine\":1,"
                + "\"endColumn\":4},\"replacement\":\"twee\"}]")
        .contains("\"from\":\"2026-03-01\",\"until\":\"2026-03-02\",\"example\":\"vorm: alleen\"}");
    assertThat(DiagnosticFormat.JSON.format(List.of(finding("")), Locale.ENGLISH))
        .doesNotContain("\"from\"")
        .doesNotContain("\"until\"")
        .doesNotContain("\"example\"")
        .doesNotContain("\"notes\"");
  }

  @Test
  void half_a_sign_is_written_by_its_number_and_a_whole_one_as_it_is() {
    assertThat(Json.text("\ud83d\ude00")).isEqualTo("\"\ud83d\ude00\"");
    assertThat(Json.text("a\ud83d")).isEqualTo("\"a\\ud83d\"");
    assertThat(Json.text("\ud83dx")).isEqualTo("\"\\ud83dx\"");
    assertThat(Json.text("\ude00x")).isEqualTo("\"\\ude00x\"");
    assertThat(Json.text("x\ude00")).isEqualTo("\"x\\ude00\"");
    assertThat(Json.text("\u001f \u2028\u2029\"\\\n\r\té"))
        .isEqualTo("\"\\u001f \\u2028\\u2029\\\"\\\\\\n\\r\\té\"");
  }

  @Test
  void places_of_steps_are_a_map_like_any_other_also_with_gaps_and_far_numbers() {
    Span place = new Span(FILE, 0, 3);
    for (int far : new int[] {0, 2, 4, 5, -1}) {
      Map<Integer, Span> given = Map.of(far, place, 1, place);
      Map<Integer, Span> kept = new SourceMap(given, Map.of(), Map.of()).steps();
      assertThat(kept).isEqualTo(given).hasSize(2);
      assertThat(kept.entrySet()).hasSize(2);
      assertThat(kept.keySet()).containsExactlyInAnyOrder(far, 1);
      assertThat(kept.containsKey(3)).isFalse();
      assertThat(kept.get("1")).isNull();
      assertThat(kept.get(7)).isNull();
      assertThatThrownBy(() -> kept.put(9, place))
          .isInstanceOf(UnsupportedOperationException.class);
    }
    assertThat(new SourceMap(Map.of(1, place), Map.of("step/x", place), Map.of()))
        .hasToString("places of 1 steps and 1 names");
  }
}
