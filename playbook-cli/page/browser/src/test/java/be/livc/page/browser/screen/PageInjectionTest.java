package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.page.Hostile;
import be.livc.playbook.browser.Browser;
import be.livc.playbook.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Whatever comes into a page, typed, pasted, in a file or as the name of one, is shown as the text
 * that it is: nothing of it runs, and nothing of it is asked for.
 */
@InEachBrowser
class PageInjectionTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final String FIRST = Hostile.TEXTS.get(0);

  /** Notes what came to life, and what the policy had to keep from it. */
  private static final String WATCH =
      "window.alive = []; addEventListener('securitypolicyviolation', it =>"
          + " alive.push(it.violatedDirective + ' ' + it.blockedURI));"
          + " for (const name of ['alert', 'confirm', 'prompt', 'open'])"
          + " window[name] = () => alive.push(name)";

  private static final String LIVING =
      "[...alive, ...('hit' in window ? ['hit'] : []), ...Array.from(document.querySelectorAll("
          + "'img, iframe, svg, object, embed, base, main script, main style, main link, [onerror],"
          + " [onload], [onfocus], [onclick], a[href^=javascript], a[href^=data]'), it =>"
          + " it.outerHTML)]";

  private final Brand brand;
  private Browser browser;
  private Tab tab;
  private List<String> asked;
  private Person person;

  @TempDir Path folder;

  PageInjectionTest(Brand brand) {
    this.brand = brand;
  }

  @BeforeEach
  void the_page_is_open() {
    browser = brand.shared();
    tab = browser.apart();
    tab.before(WATCH);
    asked = browser.asked(tab);
    person = Person.at(tab, Pages.trial());
  }

  private void nothingLives(String where) {
    List<String> living = new ArrayList<>();
    for (JsonNode each : tab.evaluate(LIVING)) {
      living.add(each.asString());
    }
    assertThat(living).as(where).isEmpty();
    assertThat(asked).as(where).allMatch(it -> it.matches("(?s)(file|blob|data):.*"));
  }

  private void nothingLivesOn(String... screens) {
    for (String screen : screens) {
      person.step(() -> tab.evaluate("location.hash = '#/" + screen + "'"));
      nothingLives(screen);
    }
  }

  private void openFile(Path file) {
    tab.chooses(file);
    person.step(() -> person.press("Verdergaan met een bestand"));
  }

  /** Without a dialog: Firefox lets nothing be pasted after one. */
  private void taken(Path file) throws IOException {
    String content = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    person.step(
        () ->
            tab.evaluate(
                "screens.begin.take(bytes.fromBase64('"
                    + content
                    + "')).then(() => page.go('question'))"));
  }

  @Test
  void what_a_file_brings_along_under_whatever_name_is_text() throws IOException {
    openFile(HostileFile.answered(folder, "<img src=x onerror=window.hit=1>.livc", FIRST));
    nothingLives("question");
    assertThat(person.text("header")).contains(FIRST);
    nothingLivesOn("tasks", "documents", "session", "begin", "answers");
    String answers =
        tab.evaluate("document.querySelector('main').textContent")
            .asString()
            .replaceAll("\\s+", " ");
    assertThat(Hostile.TEXTS)
        .hasSizeGreaterThan(90)
        .allSatisfy(text -> assertThat(answers).contains(Hostile.line(text)));

    person.step(() -> tab.evaluate("location.hash = '#/question/gemeente'"));
    person.press("Nota's bij deze vraag (" + Hostile.TEXTS.size() + ")");
    tab.await("document.querySelector('details .written')");
    nothingLives("notes");
  }

  @Test
  void what_is_pasted_out_of_a_sheet_is_text() throws IOException {
    taken(HostileFile.answered(folder, "gewoon.livc", "Opstart"));
    StringBuilder rows = new StringBuilder();
    for (String text : Hostile.TEXTS) {
      String cell = '"' + Hostile.line(text).replace("\"", "\"\"") + '"';
      rows.append(cell).append('\t').append(cell).append("\tDienst van de gemeente\n");
    }
    tab.evaluate("document.querySelector('#cell-0-0').focus()");
    tab.paste(rows.toString());
    tab.await("document.querySelector('#cell-0-0').value !== ''");
    assertThat(person.texts("tbody tr")).hasSize(Hostile.TEXTS.size());
    nothingLives("table");
    tab.click("#ask > .acts .go");
    tab.await("document.querySelector('dialog[open]')");
    assertThat(person.text("dialog")).contains("a@b.be");
    nothingLives("a doubt");
    person.step(() -> tab.click("dialog button:not(.go)"));
    nothingLivesOn("answers", "documents");
  }

  @Test
  void a_text_that_a_file_brings_along_is_no_markup_either() throws IOException {
    int opened = 0;
    for (String text : THOROUGH ? Hostile.TEXTS : Hostile.TEXTS.subList(0, 2)) {
      Optional<Path> file = HostileFile.withText(folder, text);
      if (file.isPresent()) {
        opened++;
        openFile(file.get());
        nothingLives(text);
        nothingLivesOn("tasks", "answers", "migration", "begin");
      }
    }
    assertThat(opened).isPositive();
  }

  @Test
  void the_name_of_a_file_that_is_offered_or_chosen_is_text() throws IOException {
    tab.evaluate(
        "window.showSaveFilePicker = async () => ({name: `"
            + FIRST
            + ".livc`, createWritable: async () => ({write: async () => {}, close: async () =>"
            + " {}})}); 0");
    person.begin(FIRST);
    browser.saves(tab, folder);
    CompletableFuture<String> saved = browser.saved();
    person.press("Bewaar als bestand");
    assertThat(folder.resolve(saved.join())).isRegularFile().hasParent(folder);
    nothingLives("a file that was saved");
    person.go("Over deze sessie");
    person.go("Kies een bestand dat altijd mee bewaart");
    assertThat(person.text("#saved")).contains(FIRST + ".livc");
    nothingLives("a file that is followed");
  }

  @Test
  void what_is_typed_is_the_text_that_it_is() {
    for (String text : Hostile.TEXTS.subList(0, THOROUGH ? 12 : 2)) {
      person.begin(text);
      person.answer(text);
      person.choose("Samen met andere");
      person.tabTo("#entry-0");
      tab.type(text);
      tab.press("Enter");
      person.step(() -> tab.press("Enter"));
      person.press("Nota bij deze vraag");
      tab.click("details textarea");
      tab.type(text);
      person.press("Bewaar de nota");
      tab.await("document.querySelector('.written')");
      nothingLivesOn("answers", "begin");
    }
    tab.await("document.querySelector('.doc strong')");
    assertThat(person.texts(".doc strong")).contains(FIRST);
  }

  @Test
  void what_an_editor_writes_is_no_script_either() {
    String text =
        Pages.TRIAL
            .replace(
                "Lees dit eerst.",
                "'Lees <img src=x onerror=window.hit=1> en <b onclick=window.hit=1>dit</b>.'")
            .replace("id: proef\n", "id: proef-vijandig\n");
    person = Person.at(tab, Pages.of("proef-vijandig", text)).begin("X");

    assertThat(person.text(".read")).contains("<img");
    nothingLives("a text to read");
    assertThat(person.texts("main b")).isEmpty();
  }
}
