package be.livc.playbook.internal.markdown.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.internal.markdown.TableShape;
import java.util.List;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class EmptyCellTest {
  private static final String HEADED =
      "| Naam | Dienst | Handtekening |\n|---|---|---|\n| An | | |\n| | | |\n";
  private static final String BARE =
      "| | | |\n|---|---|---|\n| Naam | | |\n| | | |\n| HANDTEKENING | Naam | |\n";

  @Test
  void a_cell_is_named_after_what_stands_above_it_and_what_stands_first_in_its_row() {
    assertThat(cell(HEADED, 1, 1)).isEqualTo(new EmptyCell("Dienst, An", false));
  }

  @Test
  void a_row_that_begins_empty_is_named_by_its_number_without_the_head() {
    assertThat(cell(HEADED, 2, 0)).isEqualTo(new EmptyCell("Naam, 2", false));
    assertThat(cell(HEADED, 2, 1)).isEqualTo(new EmptyCell("Dienst, 2", false));
    assertThat(cell(BARE, 1, 1)).isEqualTo(new EmptyCell("2", false));
  }

  @Test
  void without_a_head_it_is_named_after_its_row_alone() {
    assertThat(cell(BARE, 0, 1)).isEqualTo(new EmptyCell("Naam", false));
    assertThat(cell(BARE, 0, 2)).isEqualTo(new EmptyCell("Naam", false));
  }

  @Test
  void in_a_column_of_signatures_who_signs_is_who_the_row_is_about() {
    assertThat(cell(HEADED, 1, 2)).isEqualTo(new EmptyCell("An", true));
    assertThat(cell(HEADED, 2, 2)).isEqualTo(new EmptyCell("2", true));
  }

  @Test
  void behind_the_word_signature_who_signs_is_whom_the_column_is_about() {
    String beside = "| | Voorzitter | |\n|---|---|---|\n| Handtekening | | |\n";
    assertThat(cell(beside, 1, 1)).isEqualTo(new EmptyCell("Voorzitter", true));
    assertThat(cell(beside, 1, 2)).isEqualTo(new EmptyCell("", true));
    assertThat(cell(BARE, 2, 2)).isEqualTo(new EmptyCell("Naam", true));
  }

  @Test
  void soft_hyphens_are_not_part_of_a_name() {
    String broken = "| Naam | Ver\u00ADant\u00ADwoording |\n|---|---|\n| An\u00ADna | |\n";
    assertThat(cell(broken, 1, 1)).isEqualTo(new EmptyCell("Verantwoording, Anna", false));
  }

  private static EmptyCell cell(String table, int row, int column) {
    List<Node> rows = TableShape.rows(Markdown.parse(table).getFirstChild());
    Node cell = rows.get(row).getFirstChild();
    for (int i = 0; i < column; i++) {
      cell = cell.getNext();
    }
    return EmptyCell.of(cell, column, rows);
  }
}
