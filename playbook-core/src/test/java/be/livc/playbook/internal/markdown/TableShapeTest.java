package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class TableShapeTest {
  /** Of a letter, and of what stands beside the text of a cell. */
  private static final int SIGN = 118;

  private static final int PADDING = 240;

  @Test
  void a_head_that_says_nothing_is_no_row() {
    assertThat(texts("| a | b |\n|---|---|\n| | |\n")).containsExactly("ab", "");
    assertThat(texts("| | |\n|---|---|\n| c | d |\n| | |\n")).containsExactly("cd", "");
    assertThat(TableShape.headed(rows("| a |\n|---|\n| b |\n"))).isTrue();
    assertThat(TableShape.headed(rows("| |\n|---|\n| b |\n"))).isFalse();
    assertThat(TableShape.headed(rows("| |\n|---|\n"))).isFalse();
  }

  @Test
  void a_cell_asks_to_sign_in_dutch_and_english_however_it_is_written() {
    List<Node> rows =
        rows("| Handtekening | *SIGNATURE* | Hand\u00ADtekening | Handtekening: |\n|-|-|-|-|\n");
    List<Boolean> asks = new ArrayList<>();
    for (Node cell = rows.get(0).getFirstChild(); cell != null; cell = cell.getNext()) {
      asks.add(TableShape.asksToSign(cell));
    }
    assertThat(asks).containsExactly(true, true, true, false);
  }

  @Test
  void a_row_is_signed_where_there_is_room_and_it_or_its_column_asks() {
    assertThat(signed("| Naam | Handtekening |\n|-|-|\n| An | |\n| Bo | x |\n| | |\n"))
        .containsExactly(false, true, false, true);
    assertThat(signed("| | |\n|-|-|\n| Handtekening | |\n| Handtekening | x |\n| Naam | |\n"))
        .containsExactly(true, false, false);
    assertThat(signed("| Handtekening | |\n|-|-|\n| An | x |\n")).containsExactly(false, false);
  }

  @Test
  void what_is_over_is_shared_by_what_the_texts_ask() {
    // least 830 each, of the 1340 that is over 8 parts and 12 parts
    assertThat(widths("| a | bbbb bbbb bb |\n|-|-|\n", 3_000)).containsExactly(1_366, 1_634);
    assertThat(least(5)).isEqualTo(830);
  }

  @Test
  void a_column_has_room_for_its_longest_word_however_it_is_cut() {
    // 1184 and 830, and of the 986 that is over 8 parts each
    assertThat(widths("| abcdefgh | a |\n|-|-|\n", 3_000)).containsExactly(1_677, 1_323);
    assertThat(widths("| abcd-fgh | a |\n|-|-|\n", 3_000)).containsExactly(1_500, 1_500);
    assertThat(widths("| a |\n|-|\n| abcdefgh |\n", 3_000)).containsExactly(3_000);
  }

  @Test
  void no_text_asks_for_more_than_what_is_readable() {
    String long45 = "aaaa ".repeat(9).strip() + "b";
    assertThat(long45).hasSize(45);
    assertThat(widths("| " + long45 + " | a |\n|-|-|\n", 5_000))
        .isEqualTo(widths("| " + long45 + " bb | a |\n|-|-|\n", 5_000));
    assertThat(widths("| " + long45 + " | a |\n|-|-|\n", 5_000))
        .isNotEqualTo(widths("| " + long45.substring(1) + " | a |\n|-|-|\n", 5_000));
  }

  @Test
  void an_empty_column_has_room_to_write_and_that_of_a_table_of_one_row_is_none() {
    // of the 1340 that is over 8 parts and 22 parts
    assertThat(widths("| a | b |\n|-|-|\n| c | |\n", 3_000)).containsExactly(1_187, 1_812);
    assertThat(widths("| a | |\n|-|-|\n", 3_000)).containsExactly(1_500, 1_500);
    assertThat(widths("| a | b |\n|-|-|\n| c | |\n| c | d |\n", 3_000))
        .containsExactly(1_500, 1_500);
    assertThat(widths("| | |\n|-|-|\n| c | |\n| d | |\n", 3_000)).containsExactly(1_187, 1_812);
  }

  @Test
  void where_words_do_not_fit_the_widest_columns_are_cut_and_no_other() {
    String wide = "a".repeat(30);
    // the narrow one keeps 830, the others share the rest
    assertThat(widths("| " + wide + " | a | " + wide + " |\n|-|-|-|\n", 3_000))
        .containsExactly(1_085, 830, 1_085);
    // a word of up to 22 letters is not broken while there is room
    assertThat(widths("| " + "a".repeat(22) + " | a |\n|-|-|\n", 3_700))
        .containsExactly(2_860, 839);
    assertThat(widths("| " + wide + " | a |\n|-|-|\n", 5_000)).containsExactly(3_889, 1_110);
    assertThat(widths("| " + wide + " | a | b |\n|-|-|-|\n", 6_000))
        .containsExactly(3_816, 1_091, 1_091);
  }

  @Test
  void a_line_of_a_column_holds_some_signs_and_at_least_one() {
    assertThat(TableShape.signs(least(7))).isEqualTo(7);
    assertThat(TableShape.signs(least(8) - 1)).isEqualTo(7);
    assertThat(TableShape.signs(0)).isEqualTo(1);
  }

  @Test
  void a_table_of_nothing_has_no_columns() {
    assertThat(TableShape.of(List.of(), 3_000)).isEmpty();
  }

  private static int least(int signs) {
    return PADDING + SIGN * signs;
  }

  private static List<Node> rows(String table) {
    return TableShape.rows(Markdown.parse(table).getFirstChild());
  }

  private static List<Integer> widths(String table, int width) {
    return TableShape.of(rows(table), width);
  }

  private static List<String> texts(String table) {
    return rows(table).stream().map(Markdown::text).toList();
  }

  private static List<Boolean> signed(String table) {
    List<Node> rows = rows(table);
    return rows.stream().map(row -> TableShape.signed(row, rows)).toList();
  }
}
