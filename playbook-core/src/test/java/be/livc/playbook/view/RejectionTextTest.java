package be.livc.playbook.view;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Rejection;
import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Text;
import be.livc.playbook.session.SmallPlaybook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sentence a person reads when an answer is not taken, and what she can do. */
class RejectionTextTest {
  private static final Sentences DUTCH = Sentences.in(Language.NL);
  private static final AnswerType WORDS = new AnswerType.Words(false, null, null);
  private static final AnswerType YES_NO =
      new AnswerType.YesNo(List.of(option("ja", "Ja"), option("nee", "Nee")));

  private static Option option(String key, String label) {
    return Option.of(key, new Text(label));
  }

  private static AnswerType choice(String... labels) {
    return new AnswerType.Choice(
        List.of(labels).stream().map(it -> option(it.toLowerCase(Locale.ROOT), it)).toList());
  }

  private static AnswerType amount(int decimals, String unit, boolean plain) {
    return new AnswerType.Amount(decimals, BigDecimal.ONE, new BigDecimal("90000"), unit, plain);
  }

  private static String said(AnswerType type, Rejection rejection) {
    return RejectionText.sentence(type, rejection, Language.NL, DUTCH);
  }

  private static String said(AnswerType type, Kind kind, String given, String... accepted) {
    return said(type, Rejection.of(kind, given, accepted));
  }

  private static Rejection near(Kind kind, String given, String... near) {
    return new Rejection(kind, given, List.of(), List.of(near), null);
  }

  private static Rejection message(Kind kind, @Nullable String message) {
    return new Rejection(
        kind, "x", List.of(), List.of(), message == null ? null : new Text(message));
  }

  @Test
  void where_a_question_may_wait_the_sentence_says_so() {
    Rejection empty = Rejection.of(Kind.EMPTY, "");
    assertThat(RejectionText.sentence(SmallPlaybook.VORM, empty, Language.NL, DUTCH))
        .isEqualTo("Je hebt nog niets geantwoord. Typ een antwoord, of typ later.");
    assertThat(RejectionText.sentence(SmallPlaybook.INWONERS, empty, Language.NL, DUTCH))
        .isEqualTo("Je hebt nog niets geantwoord. Typ een antwoord.");
    assertThat(said(WORDS, empty)).isEqualTo("Je hebt nog niets geantwoord. Typ een antwoord.");
  }

  @Test
  void what_is_no_option_is_told_with_how_to_choose_one() {
    assertThat(said(YES_NO, Kind.NO_SUCH_OPTION, "misschien"))
        .isEqualTo("\"misschien\" staat niet in de lijst. Typ j of n.");
    assertThat(said(choice("Een"), Kind.NO_SUCH_OPTION, "x"))
        .isEqualTo("\"x\" staat niet in de lijst. Kies 1.");
    assertThat(said(choice("Een", "Twee"), Kind.NO_SUCH_OPTION, "x"))
        .isEqualTo("\"x\" staat niet in de lijst. Kies 1 of 2.");
    assertThat(said(choice("Een", "Twee", "Drie"), Kind.NO_SUCH_OPTION, ""))
        .isEqualTo("Dat staat niet in de lijst. Kies een nummer van 1 tot 3.");
  }

  @Test
  void what_is_near_an_option_is_offered_and_what_begins_several_is_asked_further() {
    AnswerType several = choice("Samenwerking", "Samenleven", "Alleen");
    assertThat(said(several, near(Kind.NO_SUCH_OPTION, "samen", "Samenwerking", "Samenleven")))
        .isEqualTo(
            "\"samen\" kan meer dan één ding betekenen: \"Samenwerking\" of \"Samenleven\"."
                + " Typ wat meer letters.");
    assertThat(said(several, near(Kind.NO_SUCH_OPTION, "samne", "Samenwerking", "Samenleven")))
        .startsWith("\"samne\" staat niet in de lijst. Bedoel je \"Samenwerking\"")
        .endsWith("Kies een nummer van 1 tot 3.");
    assertThat(said(several, near(Kind.NO_SUCH_OPTION, "aleen", "Alleen")))
        .startsWith("\"aleen\" staat niet in de lijst. Bedoel je \"Alleen\"")
        .endsWith("Kies een nummer van 1 tot 3.");
    assertThat(said(several, near(Kind.NO_SUCH_OPTION, "al", "Alleen")))
        .startsWith("\"al\" staat niet in de lijst.");
    assertThat(said(several, near(Kind.NO_SUCH_OPTION, "", "Samenwerking", "Samenleven")))
        .startsWith("Dat staat niet in de lijst.");
  }

  @Test
  void an_example_shows_which_number_is_asked() {
    assertThat(said(amount(0, "uren", false), Kind.WRONG_SORT, "veel"))
        .matches("\"veel\" is hier niet duidelijk\\. Typ een heel getal, zoals [\\d.]+ uren\\.");
    assertThat(said(amount(2, "", false), Kind.WRONG_SORT, ""))
        .matches("Typ een getal, zoals [\\d.,]+\\.");
    assertThat(said(amount(0, "", false), Kind.TOO_PRECISE, "1,5", "0"))
        .matches("Typ een heel getal, zoals [\\d.]+\\.");
    assertThat(said(amount(2, "", false), Kind.TOO_PRECISE, "1,555", "2"))
        .isEqualTo("Er mogen hoogstens 2 cijfers na de komma staan. Typ het getal korter.");
    assertThat(said(amount(1, "", false), Kind.TOO_PRECISE, "1,55", "1"))
        .isEqualTo("Er mag hoogstens 1 cijfer na de komma staan. Typ het getal korter.");
  }

  @Test
  void a_limit_is_written_as_the_question_writes_numbers() {
    assertThat(said(amount(0, "", false), Kind.TOO_LARGE, "1", "90000"))
        .isEqualTo("Dat is te groot. Typ een getal van hoogstens 90.000.");
    assertThat(said(amount(0, "", true), Kind.TOO_SMALL, "1", "1990"))
        .isEqualTo("Dat is te klein. Typ een getal van minstens 1990.");
    assertThat(said(WORDS, Kind.TOO_SMALL, "1", "1990"))
        .isEqualTo("Dat is te klein. Typ een getal van minstens 1.990.");
  }

  @Test
  void a_day_in_no_calendar_is_told_to_be_none_and_what_is_no_day_at_all_is_not_clear() {
    AnswerType day = new AnswerType.Day();
    assertThat(said(day, Kind.NO_SUCH_DAY, "30/2/2026"))
        .isEqualTo("\"30/2/2026\" is geen dag die bestaat. Typ een datum, zoals 24/11/2026.");
    assertThat(said(day, Kind.NO_SUCH_DAY, "")).isEqualTo("Typ een datum, zoals 24/11/2026.");
    assertThat(said(day, Kind.WRONG_SORT, "ooit"))
        .isEqualTo("\"ooit\" is hier niet duidelijk. Typ een datum, zoals 24/11/2026.");
    assertThat(said(day, Kind.WRONG_SORT, "")).isEqualTo("Typ een datum, zoals 24/11/2026.");
    assertThat(said(WORDS, Kind.WRONG_SORT, "x"))
        .isEqualTo("Dat past niet bij deze vraag. Typ een ander antwoord.");
  }

  @Test
  void of_a_day_that_lacks_a_part_that_part_is_asked() {
    AnswerType day = new AnswerType.Day();
    assertThat(said(day, Kind.DAY_MISSING, "nov 2026", "2026-11"))
        .isEqualTo("Welke dag in november 2026? Typ het nummer van de dag.");
    assertThat(said(day, Kind.DAY_MISSING, "2026", "2026"))
        .isEqualTo("Welke dag in 2026? Typ de dag en de maand, zoals 24/11.");
    assertThat(said(day, Kind.DAY_MISSING, "de 24e", "24"))
        .isEqualTo("De 24e van welke maand? Typ de maand.");
    assertThat(said(day, near(Kind.FAR_YEAR, "24/11/26", "2026-11-24")))
        .isEqualTo("Bedoel je dinsdag 24 november 2026? Typ het jaar met vier cijfers.");
    assertThat(said(day, near(Kind.FAR_YEAR, "24/11/0026")))
        .isEqualTo("Bedoel je 24/11/0026? Typ het jaar met vier cijfers.");
  }

  @Test
  void an_option_and_a_column_are_called_by_their_labels() {
    AnswerType some =
        new AnswerType.Choices(List.of(option("een", "De *eerste*"), option("twee", "De tweede")));
    assertThat(said(some, Kind.TWICE, "twee"))
        .isEqualTo("\"De tweede\" staat er twee keer. Noem het een keer.");
    assertThat(said(some, Kind.NOT_ALONE, "een")).startsWith("\"De eerste\" kan niet samen");
    assertThat(said(some, Kind.NOT_OFFERED, "drie")).startsWith("\"drie\" kan hier niet");
    AnswerType table =
        new AnswerType.Table(
            List.of(column("dienst", "De dienst"), column("grond", "De *grond*")), 0, 9);
    assertThat(said(table, Kind.WRONG_CELL, "grond"))
        .isEqualTo(
            "In de kolom \"De grond\" staat iets dat daar niet past. Vul de tabel opnieuw in.");
    assertThat(said(table, Kind.WRONG_CELL, "weg")).startsWith("In de kolom \"weg\"");
    assertThat(said(WORDS, Kind.WRONG_CELL, "weg")).startsWith("In de kolom \"weg\"");
  }

  private static AnswerType.Column column(String key, String label) {
    return new AnswerType.Column(key, new Text(label), WORDS, false, null, Ground.NONE);
  }

  @Test
  void what_the_playbook_says_itself_goes_before_what_is_said_for_all() {
    assertThat(said(WORDS, message(Kind.REFUSED, "Dertien *kan* niet.")))
        .isEqualTo("Dertien kan niet.");
    assertThat(said(WORDS, message(Kind.PATTERN, null)))
        .isEqualTo("Dit antwoord heeft niet de gevraagde vorm. Typ het anders.");
  }

  @Test
  void how_many_are_needed_or_taken_is_counted() {
    AnswerType list = new AnswerType.Entries(1, 2);
    assertThat(said(list, Kind.TOO_FEW, "0", "1"))
        .isEqualTo("Er is minstens 1 antwoord nodig. Vul er een in.");
    assertThat(said(list, Kind.TOO_MANY, "3", "2"))
        .isEqualTo("Er mogen hoogstens 2 antwoorden staan. Vul er minder in.");
    assertThat(said(WORDS, Kind.TOO_LONG, "", "100000"))
        .isEqualTo("Dit antwoord is te lang. Hou het bij 100000 tekens.");
  }
}
