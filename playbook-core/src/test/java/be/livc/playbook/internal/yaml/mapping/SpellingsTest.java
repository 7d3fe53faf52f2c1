package be.livc.playbook.internal.yaml.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, numbers, terms and yes or no, as people write them. */
class SpellingsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "30/11/2026 | 2026-11-30",
        "1-2-2026 | 2026-02-01",
        "01.12.2026 | 2026-12-01",
        "3 maart 2026 | 2026-03-03",
        "3 mrt 2026 | 2026-03-03",
        "3 Januari 2026 | 2026-01-03",
        "9 augustus 2026 | 2026-08-09",
        "31 december 2026 | 2026-12-31",
        "2026/5/4 | 2026-05-04",
        "2026 05 04 | 2026-05-04"
      })
  void a_day_is_meant_whatever_it_is_written_with(String written, LocalDate meant) {
    assertThat(Spellings.day(written)).contains(meant);
    assertThat(Spellings.lastBefore(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"30 foo 2026", "30/11/26", "morgen", "", "32/1/2026", "29/2/2026", "1/13/2026"})
  void no_day_is_meant_by_what_is_none(String written) {
    assertThat(Spellings.day(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-29, 2026-02-28",
    "31/4/2026, 2026-04-30",
    "2026-13-01, 2026-12-31",
    "2026-13-31, 2026-12-31"
  })
  void the_last_day_before_one_that_does_not_exist(String written, LocalDate last) {
    assertThat(Spellings.lastBefore(written)).contains(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-32", "2026-02-00", "2026-00-10", "2026-02-28", "morgen"})
  void there_is_none_before_what_is_no_day_or_exists(String written) {
    assertThat(Spellings.lastBefore(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,5 | 2 | 1.5",
        "-1,5 | 1 | -1.5",
        "1.000 | 0 | 1000",
        "1.000.000 | 0 | 1000000",
        "1 000 | 2 | 1000",
        "1.000,50 | 2 | 1000.50",
        "1,000.5 | 2 | 1000.5",
        "5, | 0 | 5",
        "5; | 0 | 5",
        "1,5; | 1 | 1.5"
      })
  void a_number_is_meant_where_it_is_sure(String written, int decimals, String meant) {
    assertThat(Spellings.number(written, decimals)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.000 | 2",
        "1,5 | 0",
        "1,555 | 2",
        "1.000.00 | 0",
        "1.000 000 | 0",
        "tien | 0",
        "12.5, | 0",
        "1,000.555 | 2"
      })
  void no_number_is_meant_where_it_is_not_sure(String written, int decimals) {
    assertThat(Spellings.number(written, decimals)).isEmpty();
  }

  @Test
  void a_number_is_too_fine_only_behind_its_last_decimal() {
    assertThat(Spellings.isTooFine("1.255", 2)).isTrue();
    assertThat(Spellings.isTooFine("1,255", 2)).isTrue();
    assertThat(Spellings.isTooFine("1.25", 2)).isFalse();
    assertThat(Spellings.isTooFine("veel", 2)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 dagen | 14 days",
        "één week | 1 week",
        "een jaar | 1 year",
        "1 werkdag | 1 working-day",
        "twaalf maanden | 12 months",
        "binnen de 30 dagen | 30 days",
        "Maximaal 2 weken; | 2 weeks",
        "5-werkdagen | 5 working-days",
        "3d | 3 days",
        "6 kalenderdagen. | 6 days"
      })
  void a_term_is_meant_by_its_words(String written, String meant) {
    assertThat(Spellings.term(written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14", "nul dagen", "veel dagen", "14 uren", "0 weken", "dertien dagen"})
  void no_term_is_meant_by_what_is_none(String written) {
    assertThat(Spellings.term(written)).isEmpty();
  }

  @Test
  void yes_and_no_are_understood_in_each_language_and_case() {
    for (String yes : new String[] {"ja", "JA", "yes", "oui", "aan", "wahr"}) {
      assertThat(Spellings.yesOrNo(yes)).as(yes).contains(true);
    }
    for (String no : new String[] {"nee", "Neen", "no", "non", "nein", "niet waar", "uit"}) {
      assertThat(Spellings.yesOrNo(no)).as(no).contains(false);
    }
    assertThat(Spellings.yesOrNo("misschien")).isEmpty();
  }

  @Test
  void what_is_longer_than_any_of_these_is_none() {
    String blanks = " ".repeat(100);
    assertThat(Spellings.day("3" + blanks + "maart 2026")).isEmpty();
    assertThat(Spellings.lastBefore("31" + blanks + "april 2026")).isEmpty();
    assertThat(Spellings.term("3" + blanks + "dagen")).isEqualTo(Optional.empty());
    assertThat(Spellings.number("1" + ".000".repeat(25), 0)).isEmpty();
  }
}
