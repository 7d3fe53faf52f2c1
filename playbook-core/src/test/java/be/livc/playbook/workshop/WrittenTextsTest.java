package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a mend in one place leaves what is read elsewhere as it was. */
class WrittenTextsTest {
  private static final String TEXT =
      """
      id: proef
      steps:
        - tell: Eerst.
          id: eerst
        - tell: Dan
          id: dan
          when: { a: ja }

        - tell: Laatst.
          id: laatst
      """;

  /** Whether the texts are kept where the first of these words becomes the other. */
  private static boolean isKept(String text, String from, String to) {
    int start = text.indexOf(from);
    assertThat(start).as(from).isNotNegative();
    SourceFile before = new SourceFile("a.yaml", text);
    Edit edit = new Edit(new Span(before, start, start + from.length()), to);
    SourceFile after =
        new SourceFile(
            "a.yaml", text.substring(0, start) + to + text.substring(edit.place().end()));
    return WrittenTexts.areKept(before, after, List.of(edit));
  }

  @Test
  void a_change_within_a_piece_of_a_list_changes_nothing_elsewhere() {
    assertThat(isKept(TEXT, "Dan", "Daarna")).isTrue();
    assertThat(isKept(TEXT, "id: dan", "id: daarna")).isTrue();
    assertThat(isKept(TEXT, "when: { a: ja }", "when: { b: nee }")).isTrue();
    assertThat(isKept(TEXT, "Laatst.", "Ten laatste.")).isTrue();
  }

  @Test
  void a_change_after_which_something_else_is_read_elsewhere_is_told() {
    assertThat(isKept(TEXT, "{ a: ja }", "|")).isTrue();
    assertThat(isKept(TEXT, "  - tell: Dan", "- tell: Dan")).isFalse();
    assertThat(isKept(TEXT, "  id: dan", "id: dan")).isFalse();
    assertThat(isKept(TEXT, "{ a: ja }\n", "\"{ a: ja }\n")).isFalse();
    assertThat(isKept(TEXT, "tell: Dan", "tell: 'Dan")).isFalse();
  }

  @Test
  void a_change_after_which_nothing_can_be_read_is_told_where_it_could_before() {
    assertThat(isKept(TEXT, "when: { a: ja }", "when: { a: ja")).isFalse();
    String broken = TEXT.replace("id: proef", "id: [");
    assertThat(isKept(broken, "Dan", "Daarna")).isTrue();
  }

  @Test
  void of_a_file_that_could_not_be_read_what_stands_around_the_change_must_stay() {
    String broken = TEXT.replace("tell: Dan", "tell: Dan: dit");
    assertThat(isKept(broken, "Dan: dit", "'Dan: dit'")).isTrue();
    assertThat(isKept(broken, "tell: Dan: dit\n    id: dan", "tell: >\n    Dan: dit\n  - id: x"))
        .isTrue();
    String open = TEXT.replace("{ a: ja }", "{ a: ja");
    assertThat(isKept(open, "{ a: ja", "{ a: ja }")).isTrue();
    assertThat(isKept(open, "{ a: ja\n\n  - tell: Laatst.\n", "{ a: ja }\n")).isTrue();
  }

  @Test
  void lines_that_are_no_piece_of_a_list_are_a_piece_up_to_where_less_is_indented() {
    String map = "a:\n  b: een\n  c: twee\nd: drie\ne: vier\n";
    assertThat(isKept(map, "een", "anders")).isTrue();
    assertThat(isKept(map, "d: drie", "d: vijf")).isTrue();
    assertThat(isKept(map, "  c: twee\nd: drie", "  c: |\n    twee\n  d: drie")).isTrue();
    assertThat(isKept(map, "c: twee\n", "c: |\n")).isTrue();
    assertThat(isKept(map, "c: twee\n", "c: 'twee\n")).isFalse();
  }
}
