package be.livc.playbook.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfLettersTest {
  @Test
  void writing_of_the_fonts_is_shown() {
    assertThat(PdfLetters.missing("Œuvre, Straße, Łódź, € 12, „so“ … – Ελλάδα, Москва, Nguyễn"))
        .isEmpty();
  }

  @Test
  void ends_of_lines_and_places_to_break_show_nothing_and_are_not_told() {
    assertThat(PdfLetters.missing("een\n\ttwee\u00AD\u200B")).isEmpty();
  }

  @Test
  void other_writing_and_pictures_are_told_once_in_order() {
    assertThat(PdfLetters.missing("مم en 😀, \uFE0F nog eens 😀 中")).isEqualTo("م😀中");
  }

  @Test
  void writing_from_right_to_left_is_told_since_it_would_be_turned_around() {
    assertThat(PdfLetters.missing("שלום")).isEqualTo("שלום");
  }
}
