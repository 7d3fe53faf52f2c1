package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class PageBreaksTest {
  private static final String TABLE = "| Naam | Handtekening |\n|---|---|\n| An | |\n";

  @Test
  void a_line_that_leads_on_stays_with_what_follows() {
    assertThat(kept("Er zijn:\n\n- een\n")).containsExactly(true, false);
    assertThat(kept("Er is niets.\n\n- een\n")).containsExactly(false, false);
    assertThat(kept("Er zijn:\n")).containsExactly(false);
  }

  @Test
  void a_greeting_takes_the_end_of_the_letter_along() {
    assertThat(kept("Dag.\n\n1. een\n\nDank.\n\nMet groet,\n\nAn\\\nburgemeester\n"))
        .containsExactly(false, true, true, true, false);
    assertThat(kept("Een.\n\nBeste,\n\nTwee.\n\nDrie.\n\nVier.\n"))
        .as("the greeting on top closes nothing")
        .containsExactly(false, true, false, false, false);
  }

  @Test
  void a_letter_that_goes_on_behind_its_greeting_does_not_end_there() {
    assertThat(kept("Dank.\n\nMet groet,\n\nAn\n\nBo\n")).containsExactly(true, true, false, false);
    assertThat(kept("Dank.\n\nMet groet,\n\nAn\n\nBo\n\nCas\n"))
        .containsExactly(false, true, false, false, false);
    assertThat(kept("Dank.\n\nMet groet,\n\nAn\n\n- Bo\n"))
        .containsExactly(false, true, false, false);
    assertThat(kept("Dank.\n\nMet groet,\n")).containsExactly(false, false);
  }

  @Test
  void a_name_below_other_words_is_not_signed() {
    assertThat(kept("Tekst.\n\nGedaan te A\\\nAn\n\n- een\n")).containsExactly(false, false, false);
  }

  @Test
  void a_name_below_its_function_is_signed() {
    assertThat(kept("# A\n\nTekst.\n\n## Goed\n\nGedaan te A.\n\nDe burgemeester,\\\nAn\n"))
        .containsExactly(false, true, true, true, false);
  }

  @Test
  void a_table_to_sign_takes_its_heading_and_the_text_before_along() {
    assertThat(kept("Lang.\n\nTekst.\n\n## Tekenen\n\n" + TABLE + "\nKlaar.\n"))
        .containsExactly(true, true, true, false, false);
    assertThat(kept("- een\n\n## Tekenen\n\n" + TABLE)).containsExactly(true, true, false);
    assertThat(kept("Tekst.\n\n| Naam | Dienst |\n|---|---|\n| An | |\n"))
        .containsExactly(false, false);
  }

  @Test
  void room_to_sign_takes_the_text_before_along_in_a_paragraph_and_in_a_table() {
    assertThat(kept("Lang.\n\nGent, vandaag.\n\n[HANDTEKENING: An] An\n\nKlaar.\n"))
        .containsExactly(true, true, false, false);
    assertThat(kept("Lang.\n\nGent.\n\n| Wie |\n|---|\n| [HANDTEKENING: An] An |\n"))
        .containsExactly(true, true, false);
    assertThat(kept("Lang.\n\nGent.\n\n| Wie |\n|---|\n| [IN TE VULLEN: An] |\n"))
        .containsExactly(false, false, false);
  }

  @Test
  void a_long_table_is_not_kept_whole_and_takes_nothing_along() {
    String rows = "| Bo | |\n".repeat(7);
    assertThat(kept("Tekst.\n\n" + TABLE + rows)).containsExactly(false, false);
  }

  @Test
  void a_table_that_a_few_sign_stays_whole_and_one_that_many_sign_leaves_no_half_page_empty() {
    for (int signing = 1; signing <= 6; signing++) {
      Node table = Markdown.parse(TABLE + "| Bo | |\n".repeat(signing - 1)).getFirstChild();
      assertThat(PageBreaks.whole(TableShape.rows(table))).isEqualTo(signing <= 3);
    }
    Node written = Markdown.parse("| a | b |\n|---|---|\n" + "| 1 | |\n".repeat(6)).getFirstChild();
    assertThat(PageBreaks.whole(TableShape.rows(written))).isTrue();
  }

  @Test
  void a_note_at_the_end_is_no_text() {
    assertThat(kept("Dank.\n\nMet groet,\n\nAn[^1]\n\n[^1]: Noot.\n"))
        .startsWith(true, true, false);
  }

  @Test
  void neither_the_first_nor_the_last_of_a_row_of_items_is_alone() {
    List<Boolean> kept = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      kept.add(PageBreaks.withNext(i, 5));
    }
    assertThat(kept).containsExactly(true, false, false, true, false);
    assertThat(PageBreaks.withNext(0, 1)).isFalse();
  }

  private static List<Boolean> kept(String markdown) {
    List<Boolean> kept = new ArrayList<>();
    for (Node block = Markdown.parse(markdown).getFirstChild();
        block != null;
        block = block.getNext()) {
      kept.add(PageBreaks.withNext(block));
    }
    return kept;
  }
}
