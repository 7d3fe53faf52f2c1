package be.livc.playbook.internal.yaml.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings as they are told when a slip in the lines as they were written explains them. */
class WrittenLinesTest {
  private static Span place(String text, String what) {
    int at = text.indexOf(what);
    return new Span(new SourceFile("a.yaml", text), at, at + what.length());
  }

  private static Diagnostic at(String text, String what, RuleId rule, String... arguments) {
    return Diagnostic.at(place(text, what), rule, arguments);
  }

  private static List<RuleId> told(Diagnostic... findings) {
    return WrittenLines.told(List.of(findings)).stream().map(Diagnostic::rule).toList();
  }

  @Test
  void a_slip_stands_in_place_of_what_it_explains() {
    String text = "a: b\n• tell: c\n";
    Diagnostic unknown = at(text, "tell", RuleId.SHAPE_UNKNOWN_KEY, "tell", "a");

    assertThat(WrittenLines.told(List.of(unknown)))
        .containsExactly(ListSigns.in(SourceLine.at(unknown.place().file(), 5)));
  }

  @Test
  void a_slip_of_another_line_explains_nothing() {
    assertThat(told(at("• tell: c\na: b\n", "a: b\n", RuleId.SHAPE_UNKNOWN_KEY, "a", "b")))
        .containsExactly(RuleId.SHAPE_UNKNOWN_KEY);
  }

  @Test
  void a_slip_in_the_last_of_the_lines_that_it_is_about_explains_it() {
    String text = "a: b\n• tell: c\n";

    assertThat(told(at(text, "a: b\n•", RuleId.SHAPE_NOT_LIST)))
        .containsExactly(RuleId.YAML_LIST_SIGN);
    assertThat(told(at(text, "a: b\n", RuleId.SHAPE_NOT_LIST)))
        .containsExactly(RuleId.SHAPE_NOT_LIST);
  }

  @Test
  void what_has_a_mend_is_left_as_it_is() {
    String text = "• tell: c\n";
    Diagnostic mended =
        at(text, "tell", RuleId.SHAPE_UNKNOWN_KEY).mendedBy(new Edit(place(text, "c"), "d"));

    assertThat(WrittenLines.told(List.of(mended))).containsExactly(mended);
  }

  @Test
  void advice_and_what_has_no_place_are_left_as_they_are() {
    String text = "• tell: c\n";
    Diagnostic advice = at(text, "tell", RuleId.ADVICE_SHORT);
    Diagnostic missing = Diagnostic.about("a.yaml", RuleId.FILE_MISSING);

    assertThat(WrittenLines.told(List.of(missing, advice))).containsExactly(missing, advice);
  }

  @Test
  void an_area_that_no_slip_brings_about_is_left_as_it_is() {
    assertThat(told(at("• tell: c\n", "tell", RuleId.FILE_MISSING)))
        .containsExactly(RuleId.FILE_MISSING);
  }

  @Test
  void a_slip_that_explains_two_findings_is_told_once() {
    String text = "• tell: c\n";

    assertThat(
            told(at(text, "•", RuleId.SHAPE_UNKNOWN_KEY), at(text, "tell", RuleId.SHAPE_NOT_LIST)))
        .containsExactly(RuleId.YAML_LIST_SIGN);
  }

  @Test
  void what_is_said_of_a_line_that_a_slip_mends_follows_from_it() {
    String text = "a: b\n• tell: c\nd: e\n";
    Diagnostic slip = at(text, "•", RuleId.SHAPE_UNKNOWN_KEY);
    Edit edit = new Edit(place(text, "c"), "x");
    Diagnostic shape = at(text, "c", RuleId.SHAPE_NOT_LIST).mendedBy(edit);
    Diagnostic value = at(text, "c", RuleId.VALUE_NUMBER, "a", "b").mendedBy(edit);
    Diagnostic elsewhere = at(text, "d", RuleId.SHAPE_NOT_LIST).mendedBy(edit);

    assertThat(told(slip, shape, value, elsewhere))
        .containsExactly(RuleId.YAML_LIST_SIGN, RuleId.VALUE_NUMBER, RuleId.SHAPE_NOT_LIST);
  }

  @Test
  void what_starts_where_a_slip_has_its_cause_follows_from_it() {
    String text = "a:\nin-b: c\n";
    Span nothing = new Span(place(text, "a").file(), 2, 2);
    Diagnostic beside =
        at(text, "in-b", RuleId.SHAPE_NOT_NESTED, "in-b", "a")
            .noting(List.of(new RelatedPlace(nothing, RelatedPlace.Kind.CAUSE)));
    Diagnostic also =
        at(text, "in-b", RuleId.SHAPE_NOT_NESTED, "in-b", "a")
            .noting(List.of(new RelatedPlace(nothing, RelatedPlace.Kind.ALSO)));
    Diagnostic empty = Diagnostic.at(nothing, RuleId.SHAPE_EMPTY, "a");

    assertThat(told(empty, beside)).containsExactly(RuleId.SHAPE_NOT_NESTED);
    assertThat(told(empty, also)).containsExactly(RuleId.SHAPE_EMPTY, RuleId.SHAPE_NOT_NESTED);
  }

  @Test
  void slips_come_in_the_order_of_their_places_with_too_many_last() {
    String text = "• tell: c\n• warn: d\n";
    Diagnostic most = Diagnostic.about("a.yaml", RuleId.LIMIT_FINDINGS, "1000");
    List<Diagnostic> told =
        WrittenLines.told(
            List.of(
                at(text, "warn", RuleId.SHAPE_UNKNOWN_KEY),
                most,
                at(text, "tell", RuleId.SHAPE_UNKNOWN_KEY)));

    assertThat(told.subList(0, 2)).extracting(it -> it.place().line()).containsExactly(1, 2);
    assertThat(told.get(2)).isEqualTo(most);
  }

  @Test
  void without_a_slip_all_stands_in_the_order_in_which_it_was_found() {
    String text = "a: b\nc: d\n";

    assertThat(
            told(
                at(text, "d", RuleId.SHAPE_NOT_LIST),
                at(text, "b", RuleId.SHAPE_UNKNOWN_KEY, "a", "b")))
        .containsExactly(RuleId.SHAPE_NOT_LIST, RuleId.SHAPE_UNKNOWN_KEY);
  }

  @Test
  void a_key_that_is_missing_is_not_told_where_it_stands_misspelt() {
    String text = "anser: b\nc: d\n";
    Diagnostic unknown =
        at(text, "anser", RuleId.SHAPE_UNKNOWN_KEY, "anser", "ask").suggesting(List.of("answer"));
    Diagnostic missing = at(text, "c", RuleId.SHAPE_MISSING_KEY, "answer", "ask");
    Diagnostic nearer = at(text, "d", RuleId.SHAPE_MISSING_KEY, "answer", "ask");
    Diagnostic other = at(text, "b", RuleId.SHAPE_MISSING_KEY, "id", "ask");
    Diagnostic elsewhere = at(text, "b", RuleId.SHAPE_MISSING_KEY, "answer", "tell");

    assertThat(WrittenLines.told(List.of(missing, nearer, other, elsewhere, unknown)))
        .containsExactly(missing, other, elsewhere, unknown);
    assertThat(WrittenLines.told(List.of(unknown, missing))).containsExactly(unknown, missing);
  }

  @Test
  void steps_misspelt_stand_for_the_phases_that_are_missing() {
    String text = "stps: b\n";
    Diagnostic unknown =
        at(text, "stps", RuleId.SHAPE_UNKNOWN_KEY, "stps", "x").suggesting(List.of("steps"));
    Diagnostic missing = at(text, "b", RuleId.SHAPE_MISSING_KEY, "phases", "x");

    assertThat(WrittenLines.told(List.of(missing, unknown))).containsExactly(unknown);
  }

  @Test
  void a_key_that_is_like_no_other_takes_nothing_away() {
    String text = "zzz: b\n";
    Diagnostic unknown = at(text, "zzz", RuleId.SHAPE_UNKNOWN_KEY, "zzz", "ask");
    Diagnostic missing = at(text, "b", RuleId.SHAPE_MISSING_KEY, "id", "ask");

    assertThat(WrittenLines.told(List.of(missing, unknown))).containsExactly(missing, unknown);
  }

  @Test
  void lines_with_another_sign_for_a_colon_are_told_as_one_where_a_mapping_is_asked() {
    String text = "options:\n  a = b\n  c = d\n";
    List<Diagnostic> told =
        WrittenLines.told(List.of(at(text, "a = b\n  c = d", RuleId.SHAPE_NOT_MAPPING, "options")));

    assertThat(told).extracting(Diagnostic::rule).containsExactly(RuleId.YAML_NO_COLON);
    assertThat(told.get(0).fixes()).hasSize(2);
  }

  @Test
  void an_empty_text_whose_lines_stand_too_far_to_the_left_is_told_so() {
    String text = "tell: >-\nEerst: dit\n";

    assertThat(told(at(text, ">-", RuleId.SHAPE_EMPTY, "tell")))
        .containsExactly(RuleId.YAML_TEXT_INDENT);
    assertThat(told(at("tell:\nEerst: dit\n", "tell:", RuleId.SHAPE_EMPTY, "tell")))
        .containsExactly(RuleId.SHAPE_EMPTY);
  }

  @Test
  void a_sign_of_a_word_processor_in_a_word_is_told() {
    assertThat(told(at("by: op–steller\n", "op–steller", RuleId.REFERENCE_UNKNOWN_ROLE, "x")))
        .containsExactly(RuleId.YAML_PROGRAM_SIGN);
    String longest = "a".repeat(99) + "–";
    String longer = "a".repeat(100) + "–";
    assertThat(told(at("by: " + longest + "\n", longest, RuleId.REFERENCE_UNKNOWN_ROLE, "x")))
        .containsExactly(RuleId.YAML_PROGRAM_SIGN);
    assertThat(told(at("by: " + longer + "\n", longer, RuleId.REFERENCE_UNKNOWN_ROLE, "x")))
        .containsExactly(RuleId.REFERENCE_UNKNOWN_ROLE);
  }

  @Test
  void a_name_and_a_value_without_a_colon_are_told_where_a_name_is_unknown() {
    assertThat(told(at("when: { a=b }\n", "a=b", RuleId.REFERENCE_UNKNOWN_NAME, "a=b")))
        .containsExactly(RuleId.YAML_NO_COLON);
    assertThat(told(at("when: { a=b }\n", "a=b", RuleId.REFERENCE_UNKNOWN_ROLE, "a=b")))
        .containsExactly(RuleId.REFERENCE_UNKNOWN_ROLE);
  }

  @Test
  void what_explains_a_spot_reaches_from_the_first_of_its_places_to_the_last() {
    SourceFile file = new SourceFile("a.yaml", "abcdefgh\n");
    Stop stop = new Stop(file, 100, 0, "", "");
    Diagnostic middle = Diagnostic.at(new Span(file, 3, 4), RuleId.YAML_SYNTAX);
    RelatedPlace before = new RelatedPlace(new Span(file, 1, 2), RelatedPlace.Kind.ALSO);
    RelatedPlace behind = new RelatedPlace(new Span(file, 5, 7), RelatedPlace.Kind.ALSO);

    assertThat(Explained.by(middle, stop).lines()).isEqualTo(new Span(file, 3, 4));
    assertThat(Explained.by(middle.noting(List.of(before, behind)), stop).lines())
        .isEqualTo(new Span(file, 1, 7));
    assertThat(Explained.by(Diagnostic.about("a", RuleId.FILE_MISSING), stop).lines())
        .isEqualTo(new Span(file, 9, 9));
    assertThatThrownBy(() -> new Explained(List.of(), new Span(file, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("findings must not be empty");
  }
}
