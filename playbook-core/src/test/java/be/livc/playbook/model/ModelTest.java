package be.livc.playbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  @Test
  void versions_are_equal_by_their_three_parts() {
    Version version = new Version(1, 2, 3);
    assertThat(version).isEqualTo(new Version(1, 2, 3)).hasSameHashCodeAs(new Version(1, 2, 3));
    for (Version other :
        List.of(new Version(2, 2, 3), new Version(1, 3, 3), new Version(1, 2, 4))) {
      assertThat(version).isNotEqualTo(other).isLessThan(other);
      assertThat(version.hashCode()).isNotEqualTo(other.hashCode());
    }
    assertThat(version).isNotEqualTo("1.2.3").isEqualByComparingTo(new Version(1, 2, 3));
    assertThat(new Version(0, 1, 0)).doesNotHaveSameHashCodeAs(new Version(1, 0, 0));
  }

  @Test
  void a_number_of_any_length_is_grouped_by_three() {
    assertThat(
            Stream.of("0", "0.25", "12", "1000", "-999", "123456", "1E+6", "-0.5")
                .map(number -> Language.NL.number(new BigDecimal(number))))
        .containsExactly("0", "0,25", "12", "1.000", "-999", "123.456", "1.000.000", "-0,5");
    assertThat(Language.DE.number(new BigDecimal("1000.50"))).isEqualTo("1.000,50");
  }

  @Test
  void yes_and_no_are_said_and_written_in_each_language() {
    assertThat(Stream.of(Language.values()).map(it -> it.yesLabel() + "/" + it.noLabel()))
        .containsExactly("Ja/Nee", "Oui/Non", "Ja/Nein", "Yes/No");
    assertThat(Stream.of(Language.values()).map(it -> it.yes() + "/" + it.no()))
        .containsExactly("ja/nee", "oui/non", "ja/nein", "yes/no");
  }

  @Test
  void a_term_is_negative_in_none_of_its_parts() {
    for (int part = 0; part < 5; part++) {
      int[] parts = new int[5];
      parts[part] = -1;
      assertThatThrownBy(() -> new Term(parts[0], parts[1], parts[2], parts[3], parts[4]))
          .isInstanceOf(IllegalArgumentException.class);
      int[] beside = new int[5];
      beside[part] = 1;
      beside[4] = 1;
      if (part < 4) {
        assertThatThrownBy(() -> new Term(beside[0], beside[1], beside[2], beside[3], beside[4]))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
    assertThat(Term.parse("1 year 2 months 3 weeks 4 days")).contains(new Term(1, 2, 3, 4, 0));
    assertThat(Term.parse("1 year 1 month")).isPresent();
    assertThat(Term.parse("1 year 1 week")).isPresent();
    assertThat(Term.parse("1 year 1 day")).isPresent();
    assertThat(Term.parse("1 month 2 working-days")).isEmpty();
    assertThat(Term.parse("1 week 2 working-days")).isEmpty();
    assertThat(Term.parse("1 day 2 working-days")).isEmpty();
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThat(new Term(1, 1, 1, 1, 0).after(day)).isEqualTo("2027-02-09");
    assertThat(new Term(1, 1, 1, 1, 0).before(day)).isEqualTo("2024-11-23");
  }

  @Test
  void a_number_is_equal_whatever_its_scale_and_a_huge_one_is_left_alone() {
    assertThat(amount("12.50")).isEqualTo(amount("12.5"));
    assertThat(amount("0.000")).isEqualTo(amount("0"));
    assertThat(amount("1E+1000")).isEqualTo(amount("10E+999"));
    assertThat(amount("10E+1000").number().scale()).isEqualTo(-1001);
    assertThat(amount("10E+1001").number().scale()).isEqualTo(-1001);
    assertThat(amount("10E+1001").number().precision()).isEqualTo(2);
    assertThat(amount("10E-1001").number().precision()).isEqualTo(2);
    BigDecimal long1000 = new BigDecimal(BigInteger.ONE.shiftLeft(999).multiply(BigInteger.ONE));
    assertThat(new Value.Amount(long1000.setScale(0)).number()).isEqualByComparingTo(long1000);
  }

  private static Value.Amount amount(String number) {
    return new Value.Amount(new BigDecimal(number));
  }

  @Test
  void a_validity_is_always_where_both_sides_are_open() {
    assertThat(Validity.ALWAYS.isAlways()).isTrue();
    assertThat(new Validity(DAY, null).isAlways()).isFalse();
    assertThat(new Validity(null, DAY).isAlways()).isFalse();
  }

  @Test
  void an_id_is_known_with_the_includes_that_it_stands_in() {
    assertThat(QualifiedName.of("a.b.c")).isEqualTo(new QualifiedName("a.b.", "c"));
    assertThat(QualifiedName.of("c")).isEqualTo(new QualifiedName("", "c"));
  }

  @Test
  void a_ground_is_empty_where_there_is_nothing_at_all() {
    assertThat(Ground.NONE.isEmpty()).isTrue();
    assertThat(new Ground(List.of(), null, true).isEmpty()).isFalse();
    assertThat(new Ground(List.of(), new Text("x"), false).isEmpty()).isFalse();
    assertThat(EveryPart.cites("x").isEmpty()).isFalse();
  }

  @Test
  void with_one_thing_otherwise_all_else_is_as_it_was() {
    Condition when = EveryPart.answered("a");
    Validity valid = new Validity(DAY, null);
    Text text = new Text("x");
    StepHeader header = EveryPart.header("h");
    assertThat(header.withId("i").withShortName("s").withHelp(text).withWhen(when))
        .isEqualTo(
            new StepHeader(0, "i", "s", null, text, when, Set.of(), Validity.ALWAYS, Ground.NONE));
    assertThat(header.withValid(valid).withGround(EveryPart.cites("w")))
        .isEqualTo(
            new StepHeader(
                0, "h", "", null, null, Condition.always(), Set.of(), valid, EveryPart.cites("w")));
    Option option = EveryPart.OPTIONS.get(0);
    assertThat(
            option
                .withKey("k")
                .withHelp(text)
                .withTags(Set.of("t"))
                .withExclusive(true)
                .withWhen(when)
                .withSteps(List.of()))
        .isEqualTo(
            new Option(
                "k", option.label(), null, text, Set.of("t"), true, Ground.NONE, when, List.of()));
    assertThat(option.isConditional()).isFalse();
    assertThat(option.withWhen(when).isConditional()).isTrue();
    AnswerType day = new AnswerType.Day();
    AnswerType.Column column = new AnswerType.Column("c", text, day, true, null, Ground.NONE);
    AnswerType list = new AnswerType.Entries(0, 1);
    assertThat(column.withKey("d").withType(list).withWhen(when))
        .isEqualTo(new AnswerType.Column("d", text, list, true, null, Ground.NONE, when));
    assertThat(column.isConditional()).isFalse();
    assertThat(column.withWhen(when).isConditional()).isTrue();
    Phase phase = Phase.of("f", text, List.of());
    List<Step> steps = List.of(EveryPart.tell("t"));
    assertThat(phase.withWhen(when).withValid(valid).withSteps(steps))
        .isEqualTo(new Phase("f", text, null, when, valid, Ground.NONE, steps));
    Step.Do task = EveryPart.task("d");
    ForEach each = new ForEach("l", Condition.always());
    Step.Due due = new Step.Due("q", "c");
    assertThat(task.withDue(due).withForEach(each).withFirst(true).withAppoints("r"))
        .isEqualTo(
            new Step.Do(
                task.header(), task.text(), List.of(), null, "", "", due, null, each, true, "r"));
  }

  @Test
  void a_question_with_one_thing_otherwise_is_the_question() {
    Step.Ask ask = EveryPart.ask("v", new AnswerType.Day());
    StepHeader header = EveryPart.header("w");
    AnswerType list = new AnswerType.Entries(0, 1);
    Step.Refusal refusal = new Step.Refusal(Condition.always(), new Text("Nee."));
    assertThat(
            ask.withCommon(header)
                .withType(list)
                .withOptional(true)
                .withSensitive(true)
                .withProfile(true)
                .withMayWait(false)
                .withSuggestion("s")
                .withRefusals(List.of(refusal)))
        .isEqualTo(
            new Step.Ask(
                header, ask.question(), list, true, true, true, false, "s", List.of(refusal)));
  }

  @Test
  void a_playbook_with_one_thing_otherwise_is_the_playbook() {
    Playbook playbook = EveryPart.playbook("p", List.of());
    Fact fact = new Fact("f", Condition.always());
    Role role = new Role("r", "Rol");
    FormerIds former = new FormerIds(Map.of("a", "b"), Map.of(), Map.of(), Map.of());
    Source source = new Source("s", "S", "S", "", "", "", Source.Kind.LAW, null, Validity.ALWAYS);
    Playbook made =
        playbook
            .withVersion(new Version(2, 0, 0))
            .withFacts(Map.of("f", fact))
            .withSources(Map.of("s", source))
            .withRoles(Map.of("r", role))
            .withPhases(List.of())
            .withFormer(former);
    assertThat(made)
        .isEqualTo(
            new Playbook(
                "p",
                new Version(2, 0, 0),
                Language.NL,
                playbook.title(),
                "",
                null,
                Playbook.Status.DRAFT,
                Playbook.YEARLY,
                null,
                false,
                false,
                List.of(),
                Map.of("f", fact),
                Map.of(),
                Map.of("s", source),
                Map.of("r", role),
                List.of(),
                null,
                former));
  }

  @Test
  void a_placeholder_may_stand_at_either_end_and_holds_letters_digits_dashes_and_dots() {
    Text text = new Text("{a-0.z9}x{b}");
    assertThat(text.placeholders()).containsExactly("a-0.z9", "b");
    assertThat(text.renamed(id -> "n" + id)).isEqualTo(new Text("{na-0.z9}x{nb}"));
    for (String none :
        List.of("{`}", "{{}", "{/}", "{:}", "{_}", "{A}", "{a b}", "{a", "{}", "\\{a}")) {
      assertThat(new Text(none).placeholders()).as(none).isEmpty();
      assertThat(new Text(none).renamed(id -> "x")).isEqualTo(new Text(none));
    }
    assertThat(new Text("{a}\\").fill(id -> "x")).isEqualTo("x\\");
    assertThat(new Text("\\\\{a}").renamed(id -> "x")).isEqualTo(new Text("\\\\{x}"));
    assertThat(new Text("{a}\\").renamed(id -> "x")).isEqualTo(new Text("{x}\\"));
    assertThat(new Text("{a}\\}").fill(id -> "x")).isEqualTo("x}");
  }
}
