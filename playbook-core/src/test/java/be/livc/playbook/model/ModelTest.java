package be.livc.playbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void a_term_is_read_in_years_months_weeks_and_days() {
    assertThat(Term.parse("66 years 4 months")).contains(new Term(66, 4, 0, 0, 0));
    assertThat(Term.parse("1 week")).contains(new Term(0, 0, 1, 0, 0));
    assertThat(Term.parse("60 days")).contains(new Term(0, 0, 0, 60, 0));
    assertThat(Term.parse("10 working-days")).contains(new Term(0, 0, 0, 0, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "60",
        "days",
        "60 hours",
        "1 year 1 year",
        "0 days",
        "1 year and 2 days",
        "1 year 2 working-days",
        "-1 days",
        "1.5 years",
        "60 days ",
        "99999 days"
      })
  void what_is_not_a_term_is_not_read(String text) {
    assertThat(Term.parse(text)).isEmpty();
  }

  @Test
  void a_term_counts_by_the_calendar_years_and_months_first() {
    Term month = Term.parse("1 month").orElseThrow();
    assertThat(month.after(LocalDate.of(2027, 1, 31))).isEqualTo("2027-02-28");
    assertThat(month.before(LocalDate.of(2026, 3, 31))).isEqualTo("2026-02-28");
    Term mixed = Term.parse("1 year 2 days").orElseThrow();
    assertThat(mixed.after(DAY)).isEqualTo("2027-11-26");
  }

  @Test
  void working_days_stand_alone_and_nothing_is_negative() {
    assertThatThrownBy(() -> new Term(0, 1, 0, 0, 1)).hasMessageContaining("working days");
    assertThatThrownBy(() -> new Term(-1, 0, 0, 0, 0)).hasMessageContaining("negative");
  }

  @Test
  void placeholders_are_ids_between_braces() {
    Text text = new Text("Beste {naam}, {delen.doel} en {entry.naam} maar \\{niet\\} of {Zo}.");
    assertThat(text.placeholders()).containsExactly("naam", "delen.doel", "entry.naam");
    assertThat(text.fill(id -> "<" + id + ">"))
        .isEqualTo("Beste <naam>, <delen.doel> en <entry.naam> maar {niet} of {Zo}.");
  }

  @Test
  void braces_that_do_not_close_are_text() {
    assertThat(new Text("a { b {} {c").fill(id -> "x")).isEqualTo("a { b {} {c");
    assertThat(new Text("{a}{b}").fill(id -> id + id)).isEqualTo("aabb");
  }

  @Test
  void a_value_put_for_a_placeholder_is_not_filled_again() {
    assertThat(new Text("{a} {b}").fill(id -> id.equals("a") ? "{b}" : "x")).isEqualTo("{b} x");
  }

  @Test
  void a_validity_holds_on_both_its_borders() {
    Validity valid = new Validity(DAY, DAY.plusDays(1));
    assertThat(valid.on(DAY.minusDays(1))).isFalse();
    assertThat(valid.on(DAY)).isTrue();
    assertThat(valid.on(DAY.plusDays(1))).isTrue();
    assertThat(valid.on(DAY.plusDays(2))).isFalse();
    assertThat(new Validity(null, DAY).on(DAY.minusYears(99))).isTrue();
    assertThat(Validity.ALWAYS.on(LocalDate.MAX)).isTrue();
  }

  @Test
  void a_version_has_three_parts_and_orders_by_number() {
    Version version = Version.parse("1.10.0").orElseThrow();
    assertThat(version).isGreaterThan(Version.parse("1.9.9").orElseThrow()).hasToString("1.10.0");
    assertThat(version).isLessThan(Version.parse("2.0.0").orElseThrow());
    assertThat(version).isLessThan(Version.parse("1.10.1").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.0.0.0", "v1.0.0", "01.0.0", "1.0.0-beta", "1.0.1000000", ""})
  void what_is_not_a_version_is_not_read(String text) {
    assertThat(Version.parse(text)).isEmpty();
  }

  @Test
  void each_language_writes_days_and_numbers_its_own_way() {
    assertThat(Language.NL.dateWithWeekday(DAY)).isEqualTo("dinsdag 24 november 2026");
    assertThat(Language.FR.dateWithWeekday(DAY)).isEqualTo("mardi 24 novembre 2026");
    assertThat(Language.DE.dateWithWeekday(DAY)).isEqualTo("Dienstag, 24. November 2026");
    assertThat(Language.EN.dateWithWeekday(DAY)).isEqualTo("Tuesday, 24 November 2026");
    BigDecimal number = new BigDecimal("-1234567.5");
    assertThat(Language.NL.number(number)).isEqualTo("-1.234.567,5");
    assertThat(Language.EN.number(number)).isEqualTo("-1,234,567.5");
    assertThat(Language.FR.number(number)).isEqualTo("-1\u202f234\u202f567,5");
    assertThat(Language.NL.number(new BigDecimal("999"))).isEqualTo("999");
  }

  @Test
  void what_a_language_writes_does_not_depend_on_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Language.NL.date(DAY)).isEqualTo("24 november 2026");
      assertThat(Language.NL.number(BigDecimal.valueOf(12_500))).isEqualTo("12.500");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_language_is_known_by_its_code() {
    for (Language language : Language.values()) {
      assertThat(Language.parse(language.code())).isEqualTo(Optional.of(language));
      assertThat(language.months()).hasSize(12);
    }
    assertThat(Language.parse("NL")).isEmpty();
    assertThat(Language.NL.yes() + Language.NL.no()).isEqualTo("janee");
  }
}
