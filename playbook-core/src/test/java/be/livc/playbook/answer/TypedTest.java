package be.livc.playbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and what each must become: {@code typed.txt} says most of it, line by line. */
class TypedTest {
  private static final Path TYPED = Path.of("src/test/resources/typed");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TestFactory
  Stream<DynamicTest> each_becomes_what_was_meant() throws IOException {
    return Files.readAllLines(TYPED.resolve("typed.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> becomes(line)));
  }

  private static void becomes(String line) {
    String[] parts = line.split(" \\| ", -1);
    assertThat(parts).hasSize(4);
    Language in = Language.parse(parts[1]).orElseThrow();
    assertThat(said(AnswerParser.read(ask(parts[0], in), parts[2], in, TODAY))).isEqualTo(parts[3]);
  }

  @ParameterizedTest
  @CsvSource({
    "1/1/1900,1900-01-01",
    "31/12/2199,2199-12-31",
    "31/12/1899,?year 1899-12-31",
    "1/1/2200,?year 2200-01-01",
    "1000-01-01,1000-01-01",
    "0999-12-31,?year 0999-12-31",
    "9999-12-31,9999-12-31",
    "1/1/46,2046-01-01",
    "1/1/47,1947-01-01",
    "24/11/0047,?year 1947-11-24",
    "24/11/0100,?year 0100-11-24",
    "24/11/0000,?never"
  })
  void a_year_is_one_that_may_be_meant_or_is_asked_about(String typed, String becomes) {
    assertThat(day(typed)).isEqualTo(becomes);
  }

  @ParameterizedTest
  @CsvSource({
    "1/2021,?day 2021-01",
    "12/2021,?day 2021-12",
    "0/2021,?no",
    "13/2021,?no",
    "1900,?day 1900",
    "1800,?no",
    "2199,?day 2199",
    "2200,?no",
    "1,?day 1",
    "31,?day 31",
    "0,?no",
    "32,?no",
    "xyz 2021,?no"
  })
  void of_a_part_of_a_day_the_rest_is_asked(String typed, String becomes) {
    assertThat(day(typed)).isEqualTo(becomes);
  }

  @Test
  void without_a_day_that_counts_as_today_a_day_is_written_in_full() {
    for (String typed : List.of("24/11", "24/11/26", "1 dec", "morgen", "vrijdag", "eind maart")) {
      assertThat(said(AnswerParser.read(new AnswerType.Day(), typed, Language.NL)))
          .as(typed)
          .isIn("?no", "?day 24");
    }
    assertThat(said(AnswerParser.read(new AnswerType.Day(), "maart", Language.NL)))
        .isEqualTo("?no");
    assertThat(said(AnswerParser.read(new AnswerType.Day(), "maart 2021", Language.NL)))
        .isEqualTo("?day 2021-03");
    assertThat(said(AnswerParser.read(new AnswerType.Day(), "24/11/0026", Language.NL)))
        .isEqualTo("?year 0026-11-24");
  }

  @Test
  void every_weekday_is_known_by_its_name_and_its_first_two_letters() {
    for (Language language : List.of(Language.NL, Language.EN, Language.FR, Language.DE)) {
      for (DayOfWeek weekday : DayOfWeek.values()) {
        String name = language.weekday(weekday);
        String next = TODAY.with(TemporalAdjusters.nextOrSame(weekday)).toString();
        assertThat(day(name)).as(name).isEqualTo(next);
        assertThat(day(name.substring(0, 2))).as(name).isEqualTo("?no");
        assertThat(day("volgende " + name))
            .as(name)
            .isEqualTo(TODAY.with(TemporalAdjusters.next(weekday)).toString());
        assertThat(day(name + " dernier"))
            .as(name)
            .isEqualTo(TODAY.with(TemporalAdjusters.previous(weekday)).toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "over 1 dag,2026-11-25",
    "over 3 maanden,2027-02-24",
    "over 2 jaar,2028-11-24",
    "2 weken geleden,2026-11-10",
    "2 maanden geleden,2026-09-24",
    "over veel dagen,?no",
    "over 2 eeuwen,?no",
    "volgende maand,?no",
    "halve maart,?no",
    "eind xyz,?no",
    "eind februari 2024,2024-02-29",
    "half mei 2024,2024-05-15",
    "31/4,?never",
    "32/1,?never",
    "1/0,?never",
    "0/1,?never",
    "1/12,2026-12-01",
    "25/5,2027-05-25",
    "26/5,2026-05-26",
    "xy 24 november 2026,?no",
    "november 24 2026,2026-11-24",
    "abcd 24 2026,?no"
  })
  void a_day_is_counted_from_today(String typed, String becomes) {
    assertThat(day(typed)).isEqualTo(becomes);
  }

  @Test
  void of_two_years_that_are_as_near_it_is_this_one() {
    LocalDate today = LocalDate.of(2027, 8, 31);
    assertThat(said(AnswerParser.read(new AnswerType.Day(), "1/3", Language.NL, today)))
        .isEqualTo("2027-03-01");
  }

  @Test
  void what_is_longer_than_anyone_writes_a_day_or_a_number_is_none() {
    String day = "1 dec 2026";
    assertThat(day(" ".repeat(40) + day)).isEqualTo("2026-12-01");
    assertThat(day("1" + " ".repeat(51) + "dec 2026")).isEqualTo("2026-12-01");
    assertThat(day("1" + " ".repeat(52) + "dec 2026")).isEqualTo("?no");
    AnswerType number = new AnswerType.Amount(0, null, null, "", false);
    assertThat(said(AnswerParser.read(number, "1".repeat(40), Language.NL)))
        .isEqualTo("1".repeat(40));
    assertThat(said(AnswerParser.read(number, "1".repeat(41), Language.NL))).isEqualTo("?no");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uur|2 u|?no",
        "minuten|2 min.|2",
        "euro|12 %|?no",
        "procent|12 %|12",
        "procent|12%|12",
        "dagen|3 dag|3",
        "dagen|3 daden|?no",
        "''|3 dagen|?no",
        "euro|veel euro|?no",
        "km|een halve km|0.5",
        "km|anderhalve km|1.5"
      })
  void the_unit_may_stand_behind_a_number_as_one_or_as_more(
      String unit, String typed, String becomes) {
    AnswerType type = new AnswerType.Amount(2, null, null, unit, false);
    assertThat(said(AnswerParser.read(type, typed, Language.NL))).isEqualTo(becomes);
  }

  @ParameterizedTest
  @CsvSource({
    "1-4,'onderwijs,welzijn,jeugd,sport'",
    "4-5,'sport,geen'",
    "1-6,?NO_SUCH_OPTION 1-6",
    "3-3,?NO_SUCH_OPTION 3-3",
    "3-1,?NO_SUCH_OPTION 3-1",
    "0-2,?NO_SUCH_OPTION 0-2",
    "'sport,sport',sport",
    "'sport en xyz',?NO_SUCH_OPTION xyz"
  })
  void several_options_may_be_a_range_that_lies_within_the_list(String typed, String becomes) {
    AnswerParser read = AnswerParser.read(ask("choices", Language.NL), typed, Language.NL);
    assertThat(
            read.rejection() == null
                ? said(read)
                : "?" + read.rejection().kind() + " " + read.rejection().given())
        .isEqualTo(becomes);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03,15,2021-03-15",
    "2021-03,15e,2021-03-15",
    "2021-03,1er,2021-03-1",
    "2021-03,morgen,morgen",
    "2021-03,2ste.,2021-03-2",
    "2021,24 nov,24 nov 2021",
    "2021,24/11,24/11 2021",
    "24,11,24/11",
    "24, november ,24 november"
  })
  void what_was_missing_of_a_day_is_put_to_what_was_there(String there, String typed, String both) {
    assertThat(TypedDay.completed(there, typed)).isEqualTo(both);
  }

  @Test
  void what_nobody_types_on_purpose_is_left_out() {
    assertThat(TypedText.clean("a\u001b[Ab\u001bOPc\u009b1~d")).isEqualTo("abcd");
    assertThat(TypedText.clean("a\tb\nc\u0000\u0007")).isEqualTo("a b\nc");
    assertThat(TypedText.clean("\u202aa\u202e\u2066b\u2069")).isEqualTo("ab");
    assertThat(TypedText.clean("\ufeffa\ufff9\ufffbb\uffff\ufffe")).isEqualTo("ab");
    assertThat(TypedText.clean("\ud800a\udfff")).isEqualTo("a");
    String kept = "\u2029\u202f\u2065\u206a\ufff8\ufffc\ud7ff\ue000\ud83d\ude00é€";
    assertThat(TypedText.clean(kept)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "é,2", "à,0", "ç,9", "10,10", "0,0", "'',0", "999999,999999", "1000000,0"})
  void a_number_from_one_stands_alone(String typed, int number) {
    assertThat(AnswerParser.number(typed).orElse(0)).isEqualTo(number);
    assertThat(AnswerParser.number(" " + typed + " ").orElse(0)).isEqualTo(number);
    assertThat(AnswerParser.number(typed + "x").isEmpty()).isTrue();
  }

  private static String day(String typed) {
    return said(AnswerParser.read(new AnswerType.Day(), typed, Language.NL, TODAY));
  }

  private static String said(AnswerParser read) {
    Rejection why = read.rejection();
    if (why == null) {
      return Objects.requireNonNull(read.value()).accept(new Shown());
    }
    return switch (why.kind()) {
      case DAY_MISSING -> "?day " + why.accepted().get(0);
      case FAR_YEAR -> "?year " + why.near().get(0);
      case NO_SUCH_DAY -> "?never";
      case NO_SUCH_OPTION -> isAmbiguous(why) ? "?more" : "?no";
      default -> "?no";
    };
  }

  private static boolean isAmbiguous(Rejection why) {
    return why.near().size() > 1
        && why.near().stream().allMatch(it -> Labels.begins(it, why.given()));
  }

  private static final class Shown extends Value.DefaultVisitor<String> {
    @Override
    protected String other(Value value) {
      return value.toString();
    }

    @Override
    public String day(Value.Day value) {
      return value.date().toString();
    }

    @Override
    public String amount(Value.Amount value) {
      return value.number().toPlainString();
    }

    @Override
    public String oneOption(Value.OneOption value) {
      return value.key();
    }

    @Override
    public String someOptions(Value.SomeOptions value) {
      return String.join(",", value.keys());
    }
  }

  /** The question of this sort in {@code typed.yaml}, asked in that language. */
  private static Ask ask(String sort, Language language) {
    try {
      String written = Files.readString(TYPED.resolve("typed.yaml"));
      String asked = written.replace("language: nl", "language: " + language.code());
      SourceFile file = new SourceFile("typed.yaml", asked);
      return Playbooks.read(new PlaybookText(List.of(file)))
          .orElseThrow()
          .question(sort)
          .orElseThrow();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
