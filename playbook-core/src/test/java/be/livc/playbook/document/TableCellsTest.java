package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableCellsTest {
  @Test
  void empty_cells_below_a_head_are_counted_and_those_of_the_head_are_not() {
    assertThat(empty("| | b |\n|---|---|\n| | x |\n| | |\n")).isEqualTo(3);
    assertThat(empty("tekst\n\na | b | c\n:-|-:|-\nx | | y\n\n| c |\n| |\n")).isEqualTo(1);
    assertThat(empty("| a |\n| |\n")).as("no rule, no table").isZero();
    assertThat(empty("|---|\n| |\n")).as("no head, no table").isZero();
    assertThat(empty("a\n---\n| |\n")).as("a heading").isZero();
    assertThat(empty("")).isZero();
  }

  @Test
  void each_table_ends_where_a_line_has_no_border() {
    String table = "| a |\n|---|\n| |\n";
    assertThat(empty(table + "\n" + table)).isEqualTo(2);
    assertThat(empty(table + "tekst\n| |\n")).isEqualTo(1);
    assertThat(empty("x\n" + table.stripTrailing())).isEqualTo(1);
  }

  @Test
  void a_border_that_is_escaped_is_a_sign_in_its_cell() {
    assertThat(empty("| a | b |\n|---|---|\n| x \\| | |\n")).isEqualTo(1);
    assertThat(empty("| a | b |\n|---|---|\n| x | y \\|\n")).isZero();
  }

  @Test
  void in_a_column_of_signatures_those_sign_whom_the_rows_are_about() {
    TableCells cells =
        cells(
            "| Naam | Dienst | Handtekening |\n"
                + "|-|-|-|\n"
                + "| *An* | x | |\n"
                + "| | y | |\n"
                + "| Bo | z | Bo |\n");
    assertThat(cells.signatures()).containsExactly("An", "");
    assertThat(cells.empty()).isEqualTo(1);
  }

  @Test
  void behind_the_word_signature_signs_whom_the_column_is_about() {
    TableCells cells = cells("| Wie | Voorzitter | |\n|-|-|-|\n| Handtekening | | |\n");
    assertThat(cells.signatures()).containsExactly("Voorzitter");
    assertThat(cells.empty()).isEqualTo(1);
    assertThat(cells("| a |\n|-|\n| b | Handtekening | |\n").signatures()).containsExactly("");
    assertThat(cells("| a |\n|-|\n| Handtekening | |\n").signatures()).containsExactly("");
  }

  @Test
  void a_cell_that_asks_and_has_no_room_behind_it_is_signed_itself() {
    TableCells cells = cells("| Voor A | Voor B |\n|-|-|\n| Handtekening: | Handtekening |\n");
    assertThat(cells.signatures()).containsExactly("Voor A", "Voor B");
    assertThat(cells.empty()).isZero();
    assertThat(cells("| a |\n|-|\n| b | Handtekening |\n").signatures()).containsExactly("");
    assertThat(cells("| a |\n|-|\n| Handtekeningen |\n").signatures()).isEmpty();
  }

  private static int empty(String text) {
    return cells(text).empty();
  }

  private static TableCells cells(String text) {
    return TableCells.of(text, "Handtekening");
  }
}
