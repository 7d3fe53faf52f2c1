package be.livc.playbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerParserTest {
  private static final List<Option> FORMS =
      List.of(option("alleen", "Een eigen cel"), option("samen", "Samen met andere"));
  private static final AnswerType FORM = new AnswerType.Choice(FORMS);
  private static final AnswerType YES_NO =
      new AnswerType.YesNo(List.of(option("ja", "Ja"), option("nee", "Nee")));
  private static final AnswerType MONEY = new AnswerType.Amount(2, null, null, "euro", false);

  @ParameterizedTest
  @ValueSource(strings = {"2", "é", "samen", "Samen", "sa", "SAMEN MET", "samen met andere"})
  void a_choice_takes_its_number_its_key_or_the_beginning_of_its_label(String typed) {
    assertThat(value(FORM, typed)).isEqualTo(new Value.OneOption("samen"));
  }

  @Test
  void a_number_that_is_not_in_the_list_is_refused_with_what_is_accepted() {
    Rejection rejection = rejection(FORM, "3");
    assertThat(rejection.kind()).isEqualTo(Kind.NO_SUCH_OPTION);
    assertThat(rejection.given()).isEqualTo("3");
    assertThat(rejection.accepted()).containsExactly("alleen", "samen");
  }

  @Test
  void a_slip_of_the_finger_gets_what_was_probably_meant() {
    assertThat(rejection(FORM, "Samen met andre").near()).containsExactly("Samen met andere");
  }

  @Test
  void a_beginning_that_fits_two_options_is_refused_with_both() {
    AnswerType both = new AnswerType.Choice(List.of(option("a", "Een A"), option("b", "Een B")));
    assertThat(rejection(both, "een").near()).containsExactly("Een A", "Een B");
  }

  @ParameterizedTest
  @CsvSource({"j,ja", "J,ja", "ja,ja", "yes,ja", "n,nee", "nee,nee", "neen,nee"})
  void yes_and_no_are_understood_in_every_usual_form(String typed, String key) {
    assertThat(value(YES_NO, typed)).isEqualTo(new Value.OneOption(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2", "2 1", "1, 2", "samen, alleen", "1 2", "alleen,2", "1;2"})
  void several_options_come_with_commas_or_blanks_and_stand_in_document_order(String typed) {
    assertThat(value(new AnswerType.Choices(FORMS), typed))
        .isEqualTo(new Value.SomeOptions(List.of("alleen", "samen")));
  }

  @Test
  void a_label_with_blanks_is_one_option_of_several() {
    assertThat(value(new AnswerType.Choices(FORMS), "een eigen cel"))
        .isEqualTo(new Value.SomeOptions(List.of("alleen")));
    assertThat(rejection(new AnswerType.Choices(FORMS), "1,7").given()).isEqualTo("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12500|12500",
        "12.500|12500",
        "12 500|12500",
        "12.500,75|12500.75",
        "1.234.567|1234567",
        "0,5|0.5",
        "-3|-3",
        "12.5|12.5",
        "100 euro|100",
        "100euro|100"
      })
  void numbers_are_read_as_people_write_them(String typed, String number) {
    assertThat(value(MONEY, typed)).isEqualTo(new Value.Amount(new BigDecimal(number)));
  }

  @Test
  void english_numbers_group_with_commas() {
    assertThat(AnswerParser.read(MONEY, "12,500.75", Language.EN).value())
        .isEqualTo(new Value.Amount(new BigDecimal("12500.75")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"veel", "1e9", "1,2,3", "--1", "0x10", "٣", "NaN", "12 50"})
  void what_is_no_number_is_refused(String typed) {
    assertThat(rejection(MONEY, typed).kind()).isEqualTo(Kind.WRONG_SORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24/11/2026",
        "24-11-2026",
        "24.11.2026",
        "24 nov 2026",
        "24 november 2026",
        "dinsdag 24 november 2026",
        "24 NOV. 2026",
        "2026-11-24"
      })
  void days_are_read_as_people_write_them(String typed) {
    assertThat(value(new AnswerType.Day(), typed))
        .isEqualTo(new Value.Day(LocalDate.of(2026, 11, 24)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2026", "24/13/2026", "0/1/2026", "31 april 2026", "2026-02-30"})
  void a_day_that_does_not_exist_is_refused_as_one(String typed) {
    assertThat(rejection(new AnswerType.Day(), typed).kind()).isEqualTo(Kind.NO_SUCH_DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24/11/26", "31/4", "30 februari", "24 xyz 2026", "gisteren"})
  void what_says_no_day_without_another_is_not_understood(String typed) {
    assertThat(rejection(new AnswerType.Day(), typed).kind()).isEqualTo(Kind.WRONG_SORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "é"})
  void a_number_is_no_yes_or_no(String typed) {
    assertThat(rejection(YES_NO, typed).kind()).isEqualTo(Kind.NO_SUCH_OPTION);
  }

  @ParameterizedTest
  @CsvSource({"1 dec,2026-12-01", "24/11/26,2026-11-24", "overmorgen,2026-11-26"})
  void beside_a_day_that_counts_as_today_more_is_a_day(String typed, LocalDate day) {
    LocalDate today = LocalDate.of(2026, 11, 24);
    assertThat(AnswerParser.read(new AnswerType.Day(), typed, Language.NL, today).value())
        .isEqualTo(new Value.Day(day));
    assertThat(AnswerParser.read(new AnswerType.Day(), typed, Language.NL).value()).isNull();
  }

  @Test
  void a_year_that_is_missing_is_that_of_the_nearest_day_and_no_day_ever_throws() {
    Random random = new Random(11);
    for (int i = 0; i < Integer.getInteger("livc.seeds", 3_000); i++) {
      LocalDate today = LocalDate.of(1990 + random.nextInt(60), 1, 1).plusDays(random.nextInt(366));
      LocalDate meant = today.plusDays(random.nextInt(350) - 175);
      String typed = meant.getDayOfMonth() + "/" + meant.getMonthValue();
      LocalDate expected = meant.getMonthValue() == 2 && meant.getDayOfMonth() == 29 ? null : meant;
      Value read = AnswerParser.read(new AnswerType.Day(), typed, Language.NL, today).value();
      assertThat(read)
          .as("%s beside %s", typed, today)
          .isEqualTo(expected == null ? read : new Value.Day(expected));
    }
  }

  @Test
  void entries_of_a_list_are_separated_by_semicolons_or_line_ends() {
    Value.Entries entries = (Value.Entries) value(new AnswerType.Entries(0, 9), "A b; C\n\nD");
    assertThat(entries.entries()).extracting(Value.Entry::text).containsExactly("A b", "C", "D");
  }

  @Test
  void cells_of_a_row_are_separated_by_bars() {
    AnswerType.Column name = column("naam", new AnswerType.Words(false, null, null));
    AnswerType.Table table = new AnswerType.Table(List.of(name, column("vorm", FORM)), 0, 9);
    Value.Rows rows = (Value.Rows) value(table, "OCMW | 2; CLB");
    assertThat(rows.rows().get(0).cells())
        .containsEntry("naam", new Value.Words("OCMW"))
        .containsEntry("vorm", new Value.OneOption("samen"));
    assertThat(rows.rows().get(1).cells()).containsEntry("vorm", Value.NOTHING);
    assertThat(rejection(table, "OCMW | 7").kind()).isEqualTo(Kind.WRONG_CELL);
    assertThat(rejection(table, "a|1|b").kind()).isEqualTo(Kind.WRONG_CELL);
  }

  @Test
  void nothing_typed_leaves_an_optional_question_empty_and_is_refused_elsewhere() {
    assertThat(AnswerParser.read(ask(FORM, true, false), "  ", Language.NL).value())
        .isEqualTo(Value.NOTHING);
    assertThat(
            Objects.requireNonNull(
                    AnswerParser.read(ask(FORM, false, false), "", Language.NL).rejection())
                .kind())
        .isEqualTo(Kind.EMPTY);
  }

  @Test
  void what_was_typed_at_a_sensitive_question_is_never_repeated() {
    Rejection rejection =
        AnswerParser.read(ask(FORM, false, true), "geheim", Language.NL).rejection();
    assertThat(Objects.requireNonNull(rejection).given()).isEmpty();
    assertThat(rejection.near()).isEmpty();
  }

  @Test
  void any_text_is_read_or_refused_and_never_throws() {
    Random random = new Random(7);
    List<AnswerType> types =
        List.of(FORM, YES_NO, MONEY, new AnswerType.Day(), new AnswerType.Choices(FORMS));
    for (int i = 0; i < Integer.getInteger("livc.seeds", 5_000); i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x3000) : random.nextInt(128));
      }
      for (AnswerType type : types) {
        AnswerParser typed =
            AnswerParser.read(ask(type, false, false), text.toString(), Language.NL);
        assertThat((typed.value() == null) != (typed.rejection() == null)).isTrue();
      }
    }
  }

  private static Value value(AnswerType type, String typed) {
    return Objects.requireNonNull(AnswerParser.read(type, typed, Language.NL).value(), typed);
  }

  private static Rejection rejection(AnswerType type, String typed) {
    return Objects.requireNonNull(AnswerParser.read(type, typed, Language.NL).rejection(), typed);
  }

  private static Option option(String key, String label) {
    return Option.of(key, new Text(label));
  }

  private static AnswerType.Column column(String key, AnswerType type) {
    return new AnswerType.Column(key, new Text(key), type, true, null, Ground.NONE);
  }

  private static Ask ask(AnswerType type, boolean optional, boolean sensitive) {
    return Ask.of(StepHeader.of(0, "v"), new Text("?"), type)
        .withOptional(optional)
        .withSensitive(sensitive);
  }
}
