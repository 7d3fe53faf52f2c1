package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person can do at a question. */
@InEachBrowser
class PageAnswersTest {
  private final Brand brand;
  private Person person;

  PageAnswersTest(Brand brand) {
    this.brand = brand;
  }

  @BeforeEach
  void begin() {
    person = Person.at(brand.shared().apart(), Pages.trial()).begin("Opstart");
  }

  private void toTheDate() {
    person.answer("Voorbeeldegem");
    person.choose("Een eigen cel");
    person.choose("Ja");
    person.choose("Iets gezien");
  }

  private void toTheTable() {
    toTheDate();
    person.answer("1/12/2026");
    person.answer("4");
  }

  @Test
  void an_answer_that_is_refused_says_why_at_its_field_and_offers_what_may_be_meant() {
    toTheDate();
    person.tabTo("#answer");
    person.tab.type("maart 2021");
    person.tab.press("Enter");
    person.tab.await("document.querySelector('#ask .err')");

    assertThat(person.isOn("#answer[aria-invalid=true][aria-describedby~=answer-error]")).isTrue();
    assertThat(person.text("#answer-error")).contains("maart 2021");
    assertThat(person.text(".offer")).isEqualTo("Neem 1 maart 2021");
    assertThat(person.tab.evaluate("document.title").asString()).startsWith("Fout: ");

    person.step(() -> person.tab.click(".offer"));
    assertThat(person.title()).isEqualTo("Hoe vaak komt de cel samen?");
    assertThat(person.text("#noted")).contains("1 maart 2021");
  }

  @Test
  void nothing_chosen_is_refused() {
    person.answer("Voorbeeldegem");
    person.tabTo("#ask .go");
    person.tab.press("Enter");
    person.tab.await("document.querySelector('#ask .err')");

    assertThat(person.isOn("#option-0[aria-describedby=answer-error]")).isTrue();
    assertThat(person.title()).isEqualTo("Werk je alleen of samen?");
  }

  @Test
  void what_goes_alone_unticks_the_others() {
    person.answer("Voorbeeldegem");
    person.choose("Een eigen cel");
    person.choose("Ja");
    person.tab.click("#option-0");
    person.tab.click("#option-2");
    assertThat(person.tab.evaluate("document.querySelector('#option-0').checked").asBoolean())
        .isFalse();
    person.tab.click("#option-1");
    assertThat(person.tab.evaluate("document.querySelector('#option-2').checked").asBoolean())
        .isFalse();
  }

  @Test
  void rows_are_pasted_out_of_a_spreadsheet_moved_and_removed() {
    toTheTable();
    paste(
        "OCMW\tEls\tDienst van de gemeente\n"
            + "\"CLB \"\"De Brug\"\"\"\t\tDecreet of ordonnantie\tx\n");
    assertThat(cells(0)).isEqualTo("OCMW|Els|gemeente|");
    assertThat(cells(1)).isEqualTo("CLB \"De Brug\"||decreet|x");

    person.press("CLB \"De Brug\" hoger zetten");
    assertThat(cells(0)).startsWith("CLB");
    person.press("OCMW wegdoen");
    person.tab.click("#ask .ask > .acts button");
    person.tab.type("Politie");
    person.tab.press("Enter");
    person.tab.await("document.querySelector('td .why:not([hidden])')");
    assertThat(person.isOn("select[aria-invalid=true]")).as("on the cell that is missing").isTrue();

    person.press("Politie wegdoen");
    person.step(() -> person.tab.click("#ask > .acts .go"));
    assertThat(person.title()).isEqualTo("Wat is de visie van je gemeente?");
    person.go("Antwoorden");
    assertThat(person.text("main")).contains("CLB \"De Brug\"").doesNotContain("OCMW", "Politie");
  }

  private void paste(String text) {
    person.tab.evaluate("document.querySelector('#cell-0-0').focus()");
    person.tab.paste(text);
    person.tab.await("document.querySelector('#cell-0-0').value !== ''");
  }

  private String cells(int row) {
    return person
        .tab
        .evaluate(
            "Array.from(document.querySelectorAll('tbody tr')["
                + row
                + "].querySelectorAll('input, select'), it => it.value).join('|')")
        .asString();
  }

  @Test
  void what_was_finished_of_a_table_is_there_after_the_page_was_loaded_anew() {
    toTheTable();
    paste("OCMW\tEls\tDienst van de gemeente\n");
    person.tab.await("keeper.waiting.length === 0 && work.state.session.events > 7");
    person.again();

    assertThat(person.title()).isEqualTo("Welke partners nodig je uit?");
    assertThat(cells(0)).isEqualTo("OCMW|Els|gemeente|");
  }

  @Test
  void a_change_shows_first_what_it_sets_aside() {
    person.answer("Voorbeeldegem");
    person.choose("Samen met andere gemeenten");
    person.tab.type("");
    new KeyboardAnswers().give(person);
    assertThat(person.title()).isEqualTo("Is er een besluit?");

    person.go("Terug");
    person.go("Terug");
    assertThat(person.title()).isEqualTo("Werk je alleen of samen?");
    person.choose("Een eigen cel");
    assertThat(person.text("main")).contains("Opzij gezet", "Partners", "Weg uit je takenlijst");
    person.go("Laten zoals het was");
    assertThat(person.title()).isEqualTo("Is er een besluit?");

    person.go("Terug");
    person.go("Terug");
    person.choose("Een eigen cel");
    person.go("Veranderen");
    assertThat(person.text("#noted")).contains("Een eigen cel");
    person.go("Antwoorden");
    assertThat(person.text("main")).contains("Opzij gezet");
  }

  @Test
  void the_same_answer_again_is_no_change() {
    person.answer("Voorbeeldegem");
    int before = person.kept();
    person.go("Terug");
    person.step(() -> person.tab.click("#ask .go"));

    assertThat(person.title()).isEqualTo("Werk je alleen of samen?");
    assertThat(person.kept()).isEqualTo(before);
  }

  @Test
  void a_question_is_put_off_with_whom_to_ask_and_answered_at_the_end() {
    person.press("Weet ik nog niet");
    assertThat(person.isOn("#whom")).isTrue();
    person.tab.type("de algemeen directeur");
    person.step(() -> person.tab.press("Enter"));

    assertThat(person.title()).isEqualTo("Werk je alleen of samen?");
    assertThat(person.text("#noted")).contains("Gemeente");
    person.go("Antwoorden");
    assertThat(person.text("main")).contains("Uitgesteld");
    person.step(() -> person.tab.click("nav a[href='#/tasks']"));
    assertThat(person.text("main")).contains("de algemeen directeur");
  }

  @Test
  void putting_off_what_was_answered_shows_first_what_that_sets_aside() {
    person.answer("Voorbeeldegem");
    person.choose("Samen met andere gemeenten");
    new KeyboardAnswers().give(person);
    person.go("Terug");
    person.go("Terug");
    person.press("Weet ik nog niet");
    person.step(() -> person.tab.press("Enter"));

    assertThat(person.text("main")).contains("Wordt: uitgesteld", "Sluit een overeenkomst");
    person.go("Veranderen");
    assertThat(person.text("#noted")).contains("Uitgesteld: Vorm");
  }

  @Test
  void entries_are_moved_and_called_what_the_question_calls_them() {
    person.answer("Voorbeeldegem");
    person.choose("Samen met andere gemeenten");
    person.tabTo("#entry-0");
    person.tab.type("Testerzele");
    person.tab.press("Enter");
    assertThat(person.isOn("#entry-1[aria-label='partner 2']")).isTrue();
    person.tab.type("Proefbeke");
    person.press("Proefbeke hoger zetten");

    assertThat(person.tab.evaluate("document.querySelector('#entry-0').value").asString())
        .isEqualTo("Proefbeke");
    assertThat(person.text("#ask .ask > .acts")).isEqualTo("Nog een partner");
  }

  @Test
  void the_way_back_of_the_browser_leads_to_the_question_before() {
    person.answer("Voorbeeldegem");
    person.choose("Een eigen cel");
    person.step(() -> person.tab.evaluate("history.back()"));
    assertThat(person.title()).isEqualTo("Werk je alleen of samen?");
    person.step(() -> person.tab.evaluate("history.back()"));
    assertThat(person.title()).isEqualTo("Hoe heet je gemeente?");
    person.again();
    assertThat(person.title()).isEqualTo("Hoe heet je gemeente?");
    person.answer("Testerzele");
    assertThat(person.title()).isEqualTo("Is er een besluit?");
  }

  @Test
  void a_change_from_the_answers_leads_back_to_them() {
    person.answer("Voorbeeldegem");
    person.go("Antwoorden");
    person.go("Wijzig: Gemeente");
    person.answer("Testerzele");

    assertThat(person.title()).isEqualTo("Je antwoorden");
    assertThat(person.text("#noted")).contains("Gemeente is nu Testerzele");
    person.go("Vragen");
    assertThat(person.texts("#noted p")).as("it is said once").isEmpty();
  }

  @Test
  void everything_can_be_undone_and_done_again() {
    person.answer("Voorbeeldegem");
    person.step(() -> person.tab.click("#undo"));
    assertThat(person.title()).isEqualTo("Hoe heet je gemeente?");
    person.step(() -> person.tab.click("#redo"));
    assertThat(person.title()).isEqualTo("Werk je alleen of samen?");
  }

  @Test
  void a_note_stays_with_its_question() {
    person.press("Nota bij deze vraag");
    person.tab.click("details textarea");
    person.tab.type("Navragen bij de secretaris.");
    person.press("Bewaar de nota");
    person.tab.await("document.querySelector('.written')");
    person.go("Antwoorden");
    assertThat(person.text("main")).contains("Navragen bij de secretaris.");
  }

  @Test
  void what_tells_who_someone_is_is_asked_about_before_it_is_kept() {
    int before = person.kept();
    person.tab.click("#answer");
    person.tab.type("jan@voorbeeld.be");
    person.tab.press("Enter");
    person.tab.await("document.querySelector('dialog[open]')");
    assertThat(person.text("dialog")).contains("jan@voorbeeld.be");
    person.press("Verbeteren");
    person.tab.await("!document.querySelector('dialog')");
    assertThat(person.kept()).isEqualTo(before);

    person.tab.press("Enter");
    person.tab.await("document.querySelector('dialog[open]')");
    person.go("Toch bewaren");
    assertThat(person.title()).isEqualTo("Werk je alleen of samen?");
  }

  @Test
  void a_warning_stands_above_the_tasks_until_its_task_is_ticked() {
    person.answer("Voorbeeldegem");
    person.choose("Een eigen cel");
    person.choose("Nee");
    assertThat(person.texts("main .warn")).anyMatch(it -> it.contains("Begin niet zonder besluit"));
    assertThat(person.text("aside")).contains("Eerst doen", "besluit");

    person.step(() -> person.tab.click("nav a[href='#/tasks']"));
    assertThat(person.text("main .warn")).contains("Begin niet zonder besluit");
    person.tab.click("#task-list input[type=checkbox]");
    person.tab.await("document.querySelector('#task-list .done')");
    assertThat(person.texts("main .warn")).isEmpty();
    assertThat(person.isOn("#task-list input[type=checkbox]")).as("the focus stays").isTrue();
  }
}
