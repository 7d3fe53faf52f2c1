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

  /**
   * Whether the texts are kept where what stands between brackets is said to be edited, and more
   * than that has changed.
   */
  private static boolean isKept(String marked, String after) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    SourceFile before = new SourceFile("a.yaml", marked.replace("[", "").replace("]", ""));
    return WrittenTexts.areKept(
        before,
        new SourceFile("a.yaml", after),
        List.of(new Edit(new Span(before, start, end), "x")));
  }

  private static final String LIST =
      """
      id: proef
      steps:
        - tell: Eerst.
          id: eerst
          options:
            ja:
              - do: Bel.
                by: An
              - do: [Mail].
                by: Bo
        - tell: Dan.

          # een opmerking
          id: dan
      end: zo
      """;

  private static boolean isKeptWith(String from, String to) {
    String before = LIST.replace("[", "").replace("]", "");
    assertThat(before).contains(from);
    return isKept(LIST, before.replace(from, to));
  }

  @Test
  void what_changes_in_the_piece_of_the_edit_may_change() {
    assertThat(isKeptWith("do: Mail.", "do: Schrijf.")).isTrue();
    assertThat(isKeptWith("by: Bo", "by: Cas")).isTrue();
    assertThat(isKeptWith("by: Bo", "id: bo")).isTrue();
    assertThat(isKeptWith("          by: Bo\n", "")).isTrue();
  }

  @Test
  void what_changes_beside_it_above_it_or_below_it_is_told() {
    assertThat(isKeptWith("do: Bel.", "do: Bel nu.")).isFalse();
    assertThat(isKeptWith("by: An", "by: Els")).isFalse();
    assertThat(isKeptWith("by: An", "id: An")).isFalse();
    assertThat(isKeptWith("ja:", "nee:")).isFalse();
    assertThat(isKeptWith("id: eerst", "id: eerste")).isFalse();
    assertThat(isKeptWith("id: proef", "id: andere")).isFalse();
    assertThat(isKeptWith("tell: Dan.", "tell: Dus.")).isFalse();
    assertThat(isKeptWith("id: dan", "id: dus")).isFalse();
    assertThat(isKeptWith("end: zo", "end: zus")).isFalse();
    assertThat(isKeptWith("end: zo\n", "")).isFalse();
    assertThat(isKeptWith("    id: dan\n", "")).isFalse();
    assertThat(isKeptWith("end: zo\n", "end: zo\nmeer: x\n")).isFalse();
  }

  @Test
  void an_empty_line_does_not_end_the_piece_nor_widen_it() {
    String marked = LIST.replace("[", "").replace("]", "").replace("id: dan", "id: [dan]");
    String before = marked.replace("[", "").replace("]", "");
    assertThat(isKept(marked, before.replace("tell: Dan.", "tell: Dus."))).isTrue();
    assertThat(isKept(marked, before.replace("tell: Eerst.", "tell: Dus."))).isFalse();
    assertThat(isKept(marked, before.replace("by: Bo", "by: Cas"))).isFalse();
    assertThat(isKept(marked, before.replace("end: zo", "end: zus"))).isFalse();
  }

  @Test
  void several_edits_are_one_piece_from_the_first_to_the_last() {
    SourceFile before = new SourceFile("a.yaml", "a:\n  - een\n  - twee\n  - drie\n  - vier\n");
    List<Edit> edits =
        List.of(
            new Edit(new Span(before, 24, 28), "DRIE"), new Edit(new Span(before, 15, 19), "TWEE"));
    for (String text : List.of("een", "twee", "drie", "vier")) {
      SourceFile after = new SourceFile("a.yaml", before.text().replace(text, "anders"));
      assertThat(WrittenTexts.areKept(before, after, edits))
          .as(text)
          .isEqualTo(text.equals("twee") || text.equals("drie"));
    }
  }

  @Test
  void of_what_could_not_be_read_before_all_around_the_piece_counts_too() {
    String broken = LIST.replace("[Mail].", "[Mail: nu].");
    String mended = broken.replace("do: [Mail: nu].", "do: 'Mail: nu.'");
    assertThat(isKept(broken, mended)).isTrue();
    assertThat(isKept(broken, mended.replace("by: Bo", "by: Cas"))).isTrue();
    assertThat(isKept(broken, mended.replace("by: An", "by: Els"))).isFalse();
    assertThat(isKept(broken, mended.replace("id: dan", "id: dus"))).isFalse();
    assertThat(isKept(broken, mended.replace("id: proef", "id: andere"))).isFalse();
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
