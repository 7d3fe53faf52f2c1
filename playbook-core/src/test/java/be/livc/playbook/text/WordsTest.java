package be.livc.playbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.livc.playbook.model.Language;
import be.livc.playbook.model.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What screens and files say in the same words. */
class WordsTest {
  private static final Words DUTCH = Words.of(Language.NL);
  private static final Words ENGLISH = Words.of(Language.EN);

  private static Term term(String text) {
    return Term.parse(text).orElseThrow();
  }

  @Test
  void a_language_without_words_gets_dutch() {
    assertThat(Words.of(Language.FR)).isSameAs(DUTCH);
    assertThat(DUTCH.language()).isEqualTo(Language.NL);
    assertThat(ENGLISH.language()).isEqualTo(Language.EN);
    assertThatIllegalArgumentException().isThrownBy(() -> DUTCH.get("geen"));
  }

  @Test
  void a_term_names_each_of_its_parts_and_nothing_else() {
    assertThat(DUTCH.term(term("1 year 2 months"))).isEqualTo("1 jaar en 2 maanden");
    assertThat(DUTCH.term(term("1 month"))).isEqualTo("1 maand");
    assertThat(DUTCH.term(term("3 weeks 1 day"))).isEqualTo("3 weken en 1 dag");
    assertThat(DUTCH.term(term("10 working-days"))).isEqualTo("10 werkdagen");
    assertThat(ENGLISH.term(term("1 year 2 months 3 days")))
        .isEqualTo("1 year, 2 months and 3 days");
  }

  @Test
  void what_recurs_after_one_of_a_kind_is_said_with_its_own_word() {
    assertThat(List.of("1 year", "1 month", "1 week", "1 day", "1 working-day"))
        .extracting(it -> DUTCH.every(term(it)))
        .containsExactly("elk jaar", "elke maand", "elke week", "elke dag", "elke werkdag");
    assertThat(List.of("6 weeks", "1 year 1 month", "2 days"))
        .extracting(it -> DUTCH.every(term(it)))
        .containsExactly("elke 6 weken", "elke 1 jaar en 1 maand", "elke 2 dagen");
  }

  @Test
  void numbers_from_two_to_twelve_are_written_out_at_the_beginning_of_a_sentence() {
    assertThat(List.of(1, 2, 12, 13))
        .extracting(it -> DUTCH.inWords("waiting", it))
        .containsExactly(
            "Eén taak wacht hierop.",
            "Twee taken wachten hierop.",
            "Twaalf taken wachten hierop.",
            "13 taken wachten hierop.");
  }

  @Test
  void things_in_a_row_have_and_before_the_last() {
    assertThat(DUTCH.and(List.of())).isEmpty();
    assertThat(DUTCH.and(List.of("A"))).isEqualTo("A");
    assertThat(DUTCH.and(List.of("A", "B", "C"))).isEqualTo("A, B en C");
  }
}
