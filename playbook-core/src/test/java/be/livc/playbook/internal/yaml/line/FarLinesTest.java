package be.livc.playbook.internal.yaml.line;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far is looked from a line, and how long a line may be: no text takes long to explain. */
class FarLinesTest {
  private static SourceLine last(String text) {
    return SourceLine.at(new SourceFile("a.yaml", text), text.length() - 1);
  }

  private static int mends(@Nullable Diagnostic found) {
    return found == null ? 0 : found.fixes().size();
  }

  @Test
  void a_block_is_found_two_hundred_lines_above() {
    assertThat(last("a: >-\n" + "  b\n".repeat(200)).isInBlock()).isTrue();
    assertThat(last("a: >-\n" + "  b\n".repeat(201)).isInBlock()).isFalse();
  }

  @Test
  void a_column_is_found_two_hundred_lines_above() {
    Diagnostic near = Columns.indent(last("a: x\n" + "  - b\n".repeat(199) + " c: d\n"));
    Diagnostic far = Columns.indent(last("a: x\n" + "  - b\n".repeat(200) + " c: d\n"));

    assertThat(near).extracting(it -> it.arguments().get(3)).isEqualTo("a");
    assertThat(far).isNull();
  }

  @Test
  void a_key_with_free_names_is_found_two_hundred_lines_above() {
    String options = "  x: y\n".repeat(198);

    assertThat(Columns.indent(last("options:\n" + options + "  - c: d\n")))
        .extracting(Diagnostic::rule)
        .isEqualTo(RuleId.SHAPE_EXTRA_DASH);
    assertThat(Columns.indent(last("options:\n" + options.repeat(2) + "  - c: d\n"))).isNull();
  }

  @Test
  void two_hundred_lines_move_with_their_key() {
    String text = "a: b\n x:\n" + "    c: d\n".repeat(300);
    SourceLine line = SourceLine.at(new SourceFile("a.yaml", text), 6);

    assertThat(mends(Columns.indent(line))).isEqualTo(200);
  }

  @Test
  void five_thousand_lines_become_steps() {
    String text = "tell: a\n".repeat(5_001);

    assertThat(mends(MissingDashes.in(SourceLine.at(new SourceFile("a.yaml", text), 0))))
        .isEqualTo(5_000);
  }

  @Test
  void the_key_of_a_text_is_found_forty_lines_above() {
    SourceFile near = new SourceFile("a.yaml", "tell: a\n" + "b\n".repeat(41) + "c: d\n");
    SourceFile far = new SourceFile("a.yaml", "tell: a\n" + "b\n".repeat(42) + "c: d\n");

    assertThat(Continuations.in(SourceLine.at(near, 8 + 2 * 40))).isNotNull();
    assertThat(Continuations.in(SourceLine.at(far, 8 + 2 * 41))).isNull();
  }

  @Test
  void an_open_quote_is_found_four_hundred_lines_above() {
    assertThat(Quotes.openAbove(last("a: \"b\n" + "  c\n".repeat(400)))).isNotNull();
    assertThat(Quotes.openAbove(last("a: \"b\n" + "  c\n".repeat(401)))).isNull();
  }

  @Test
  void a_key_without_a_blank_is_found_forty_lines_above() {
    assertThat(LineSlips.glued(last("ask:Hoe\n" + "  b\n".repeat(40)))).isNotNull();
    assertThat(LineSlips.glued(last("ask:Hoe\n" + "  b\n".repeat(41)))).isNull();
  }

  @Test
  void a_conflict_is_told_as_one_over_many_lines() {
    String far = "x: y\n".repeat(4_000);
    SourceFile near = new SourceFile("a.yaml", "<<<<<<< a\n" + far.substring(30) + "=======\n");
    SourceFile away = new SourceFile("a.yaml", "<<<<<<< a\n" + far + "=======\n");

    assertThat(ConflictMarkers.in(SourceLine.at(near, near.text().length() - 1)).place().start())
        .isZero();
    assertThat(ConflictMarkers.in(SourceLine.at(away, away.text().length() - 1)).place().start())
        .isEqualTo(20_010);
  }

  @Test
  void a_line_longer_than_people_write_is_not_taken_apart() {
    String longest = "  " + "x".repeat(1_998);
    SourceLine line = last(longest + "\n");
    SourceLine longer = last(longest + "x\n");

    assertThat(line.lead()).isEqualTo("  ");
    assertThat(line.value()).isEqualTo("x".repeat(1_998));
    assertThat(longer.lead()).isEmpty();
    assertThat(longer.value()).isEqualTo(longest + "x");
  }

  @Test
  void a_slip_in_a_line_longer_than_people_write_is_left() {
    String longest = "• t: " + "x".repeat(1_995);

    assertThat(between(longest)).isNotNull();
    assertThat(between(longest + "x")).isNull();
  }

  private static @Nullable Diagnostic between(String text) {
    SourceFile file = new SourceFile("a.yaml", text + "\n");
    Span all = new Span(file, 0, text.length());
    return LineSlips.between(file, all.start(), all.end());
  }

  @Test
  void the_keys_that_say_what_a_step_is_are_known() {
    assertThat(MissingDashes.isKind("tell")).isTrue();
    assertThat(MissingDashes.isKind("conclude-as")).isTrue();
    assertThat(MissingDashes.isKind("id")).isFalse();
  }
}
