package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.livc.playbook.SessionFiles;
import be.livc.playbook.browser.Browser;
import be.livc.playbook.browser.Tab;
import be.livc.playbook.session.log.SessionLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Where the answers stay. */
@InEachBrowser
class PageKeepingTest {
  private static final String PHRASE = "vier losse woorden samen";

  private final Brand brand;
  private Browser browser;

  @TempDir Path folder;

  PageKeepingTest(Brand brand) {
    this.brand = brand;
  }

  @BeforeEach
  void the_browser_is_there() {
    browser = brand.shared();
  }

  @Test
  void a_page_that_is_loaded_anew_goes_on_where_it_was() {
    Person person = Person.at(browser.apart(), Pages.trial()).begin("Opstart");
    person.answer("Voorbeeldegem");
    assertThat(person.text("#saved")).startsWith("Bewaard om ");
    person.again();

    assertThat(person.title()).isEqualTo("Werk je alleen of samen?");
    person.step(() -> person.tab.click(".title"));
    person.tab.await("document.querySelector('.doc')");
    assertThat(person.text(".doc")).contains("Opstart", "1 beantwoord");
    person.go("Verdergaan met Opstart");
    assertThat(person.title()).isEqualTo("Werk je alleen of samen?");
  }

  /** It did not once: nothing held what Chromium needs for it. */
  @Test
  void what_is_answered_is_kept_too_once_the_browser_has_tidied_its_memory() {
    assumeTrue(brand == Brand.CHROMIUM, "only Chromium can be told to");
    Person person = Person.at(browser.apart(), Pages.trial()).begin("Opstart");
    person.tab.call("HeapProfiler.collectGarbage", Map.of());
    person.answer("Voorbeeldegem");
    person.tab.call("HeapProfiler.collectGarbage", Map.of());
    assertThat(person.again().title()).isEqualTo("Werk je alleen of samen?");
  }

  @Test
  void what_was_kept_is_there_when_the_browser_starts_again() throws Exception {
    try (Browser first = brand.start(folder)) {
      Person person = Person.at(first.tab(), Pages.trial()).begin("Opstart");
      person.answer("Voorbeeldegem");
      person.choose("Een eigen cel");
    }
    try (Browser next = brand.start(folder)) {
      Person person = Person.at(next.tab(), Pages.trial());
      person.go("Verdergaan met Opstart");
      assertThat(person.title()).isEqualTo("Is er een besluit?");
    }
  }

  @Test
  void a_second_tab_looks_on_until_the_first_is_closed() {
    Tab first = browser.apart();
    Person person = Person.at(first, Pages.trial()).begin("Opstart");
    person.answer("Voorbeeldegem");

    Person other = Person.at(browser.beside(first), Pages.trial());
    other.go("Verdergaan met Opstart");
    assertThat(other.text(".banners")).contains("open in een ander tabblad");
    assertThat(other.tab.evaluate("document.querySelector('#ask .go').disabled").asBoolean())
        .isTrue();

    other.step(() -> person.choose("Een eigen cel"));
    assertThat(other.title()).isEqualTo("Is er een besluit?");
    other.step(first::close);
    assertThat(other.text(".banners")).isEmpty();
    other.choose("Ja");
    assertThat(other.title()).isEqualTo("Welke signalen zijn er?");
  }

  @Test
  void a_session_is_wiped_out_of_the_browser() {
    Person person = Person.at(browser.apart(), Pages.trial()).begin("Opstart");
    person.step(() -> person.tab.click(".title"));
    person.press("Opstart wissen");
    person.tab.await("document.querySelector('dialog[open]')");
    person.step(() -> person.tab.click("dialog button:not(.go)"));

    assertThat(person.texts(".doc")).isEmpty();
    assertThat(person.again().texts(".doc")).isEmpty();
  }

  /** All that the browser keeps for the page, as text. */
  private static final String STORED =
      """
      (async () => {
        const all = [JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage})];
        const kept = [indexedDB];
        for (const name of (await navigator.storageBuckets?.keys()) ?? []) {
          all.push(name);
          kept.push((await navigator.storageBuckets.open(name)).indexedDB);
        }
        for (const factory of kept) {
          for (const {name} of await factory.databases()) {
            const opened = await new Promise(done => {
              const asked = factory.open(name);
              asked.onsuccess = () => done(asked.result);
            });
            for (const store of opened.objectStoreNames) {
              const held = await new Promise(done => {
                const asked = opened.transaction(store).objectStore(store).getAll();
                asked.onsuccess = () => done(asked.result);
              });
              all.push(JSON.stringify(held));
            }
            opened.close();
          }
        }
        return all.join();
      })()
      """;

  private static String stored(Person person) {
    return person.tab.evaluate(STORED).asString();
  }

  @Test
  void of_a_session_that_is_wiped_out_nothing_is_stored_any_more() {
    Person person = Person.at(browser.apart(), Pages.trial()).begin("Opstart Kwoxelbrem");
    person.answer("Kwoxelbrem");
    String id = person.tab.evaluate("work.state.session.id").asString();
    assertThat(stored(person)).as("the search finds what is there").contains("Kwoxelbrem", id);
    person.go("Over deze sessie");
    person.press("De hele sessie wissen");
    person.tab.await("document.querySelector('dialog[open]')");
    assertThat(person.text("dialog")).contains("Opstart Kwoxelbrem", "1 beantwoord");
    person.step(() -> person.tab.click("dialog button:not(.go)"));

    assertThat(person.text("#noted")).isEqualTo("Gewist: Opstart Kwoxelbrem.");
    assertThat(stored(person)).doesNotContain("Kwoxelbrem", id);
    assertThat(
            person
                .tab
                .evaluate("livc.call(JSON.stringify({do: 'state', now: engine.now()}))")
                .asString())
        .as("the engine has let go of it")
        .contains("problem")
        .doesNotContain("Kwoxel");
    assertThat(person.again().texts(".doc")).isEmpty();
  }

  @Test
  void what_a_page_had_no_time_to_wipe_out_the_next_one_does() {
    Person person = Person.at(browser.apart(), Pages.trial()).begin("Opstart");
    person.answer("Kwoxelbrem");
    person.step(() -> person.tab.click(".title"));
    person.tab.evaluate(
        "database.wipe = () => { window.wiping = true; return new Promise(() => {}) }; 0");
    person.press("Opstart wissen");
    person.tab.await("document.querySelector('dialog[open]')");
    person.tab.click("dialog button:not(.go)");
    person.tab.await("window.wiping");
    assertThat(stored(person)).contains("Kwoxelbrem");

    assertThat(person.again().texts(".doc")).isEmpty();
    person.tab.evaluate(
        "(async () => { while ((await database.all(keeper.home.list, 'sessions',"
            + " database.under('proef'))).length) await new Promise(done => setTimeout(done, 5));"
            + " return true })()");
    assertThat(stored(person)).doesNotContain("Kwoxelbrem", "livc-");
  }

  @Test
  void notes_and_sensitive_answers_are_erased_and_the_others_stay() {
    String text =
        Pages.TRIAL
            .replace("id: proef\n", "id: proef-wissen\n")
            .replace("id: gemeente\n", "id: gemeente\n        sensitive: true\n");
    Person person = Person.at(browser.apart(), Pages.of("proef-wissen", text)).begin("Opstart");
    person.answer("Kwoxelbrem");
    person.choose("Een eigen cel");
    person.press("Nota bij deze vraag");
    person.tab.click("details textarea");
    person.tab.type("Bel Kwoxelbrem");
    person.press("Bewaar de nota");
    person.tab.await("document.querySelector('.written')");
    person.go("Over deze sessie");
    person.press("Gevoelige antwoorden en nota's wissen");
    person.tab.await("document.querySelector('dialog[open]')");
    assertThat(person.text("dialog")).contains("Gemeente; 1 nota.").doesNotContain("Kwoxel");
    person.step(() -> person.tab.click("dialog button:not(.go)"));

    assertThat(person.text("#noted")).contains("zijn gewist");
    assertThat(person.texts("#erase-sensitive")).isEmpty();
    assertThat(stored(person)).doesNotContain("Kwoxelbrem").contains("Opstart");
    person.again();
    person.go("Antwoorden");
    assertThat(person.text("main")).contains("Uitgesteld", "Een eigen cel");
  }

  @Test
  void sealed_sessions_that_nobody_can_open_are_wiped_out_unread() {
    Tab tab = browser.apart();
    Person person = Person.at(tab, Pages.of("proef-gevoelig", sensitive()));
    tab.click("#seal-phrase");
    tab.click("#new-passphrase");
    tab.type(PHRASE);
    tab.press("Tab");
    tab.type(PHRASE);
    person.step(() -> tab.click("form .go"));
    person.answer("Voorbeeldegem");
    tab.evaluate("sessionStorage.clear()");
    Person later = Person.at(tab, Pages.of("proef-gevoelig", sensitive()));
    later.step(() -> later.tab.click(".title"));
    later.press("De versleutelde sessie wissen");
    later.tab.await("document.querySelector('dialog[open]')");
    later.step(() -> later.tab.click("dialog button:not(.go)"));

    assertThat(later.text("#noted")).isEqualTo("Gewist: een versleutelde sessie.");
    assertThat(later.texts(".doc")).isEmpty();
    assertThat(stored(later)).doesNotContain("salt");
  }

  @Test
  void a_browser_that_keeps_nothing_is_told_of_before_anything_is_asked() {
    Tab tab = browser.apart();
    tab.before("Object.defineProperty(window, 'indexedDB', {value: undefined})");
    Person person = Person.at(tab, Pages.trial());
    assertThat(person.text("#home")).contains("Deze browser bewaart niets");

    person.begin("Opstart");
    person.answer("Voorbeeldegem");
    assertThat(person.text(".banners")).contains("alleen in dit tabblad");
  }

  @Test
  void what_could_not_be_kept_is_told_and_kept_with_the_next() {
    Person person = Person.at(browser.apart(), Pages.trial()).begin("Opstart");
    person.tab.evaluate(
        "window.keeps = IDBObjectStore.prototype.add;"
            + " IDBObjectStore.prototype.add = () => { throw new DOMException('vol',"
            + " 'QuotaExceededError') }");
    person.answer("Voorbeeldegem");
    assertThat(person.text(".banners")).contains("kon niet bewaard worden");
    assertThat(person.kept()).isEqualTo(-1);

    person.tab.evaluate("IDBObjectStore.prototype.add = keeps");
    person.choose("Een eigen cel");
    assertThat(person.text(".banners")).isEmpty();
    person.again();
    assertThat(person.title()).isEqualTo("Is er een besluit?");
    assertThat(person.text(".menu")).contains("2 beantwoord");
  }

  @Test
  void a_session_goes_to_the_program_and_to_another_browser_as_a_file() throws Exception {
    Person person = Person.at(browser.apart(), Pages.trial()).begin("Opstart");
    person.answer("Voorbeeldegem");
    Path file = saved(person, () -> person.press("Bewaar als bestand"));

    assertThat(SessionFiles.read(Files.readAllBytes(file), file.toString()).events()).isNotEmpty();
    person.tab.await("!document.querySelector('#saved').innerText.includes('alleen in')");
    Person other = Person.at(browser.apart(), Pages.trial());
    other.tab.chooses(file);
    other.step(() -> other.press("Verdergaan met een bestand"));
    assertThat(other.title()).isEqualTo("Werk je alleen of samen?");
    other.choose("Een eigen cel");
    other.again();
    assertThat(other.title()).isEqualTo("Is er een besluit?");
  }

  @Test
  void a_sealed_file_opens_with_its_passphrase_here_and_in_the_program() throws Exception {
    Path page = Pages.of("proef-gevoelig", sensitive());
    Person person = Person.at(browser.apart(), page).begin("Nummer 7");
    person.answer("Voorbeeldegem");
    assertThat(person.text(".banners")).contains("alleen in dit tabblad");
    person.press("Bewaar als bestand");
    person.tab.click("#file-passphrase");
    person.tab.type(PHRASE);
    person.tab.press("Tab");
    person.tab.type(PHRASE);
    Path file = saved(person, () -> person.tab.press("Enter"));

    assertThat(Files.readString(file)).doesNotContain("Voorbeeldegem");
    assertThat(SessionFiles.read(Files.readAllBytes(file), "file", PHRASE.toCharArray()).events())
        .isNotEmpty();
    Person other = Person.at(browser.apart(), page);
    other.tab.chooses(file);
    other.press("Verdergaan met een bestand");
    other.tab.await("document.querySelector('dialog[open]')");
    other.tab.type("een heel andere zin");
    other.tab.press("Enter");
    other.tab.await("document.querySelector('#passphrase-wrong').textContent");
    other.tab.type(PHRASE);
    other.step(() -> other.tab.press("Enter"));
    assertThat(other.title()).isEqualTo("Werk je alleen of samen?");
  }

  @Test
  void what_the_program_sealed_goes_on_in_a_page_and_back_with_the_same_chain() throws Exception {
    Path page = Pages.of("proef-gevoelig", sensitive());
    Person person = Person.at(browser.apart(), page).begin("Nummer 7");
    person.answer("Voorbeeldegem");
    SessionLog first = fileOf(person);
    Path file = folder.resolve("van het programma.livc");
    Files.write(file, SessionFiles.write(first, PHRASE.toCharArray()));

    Person other = Person.at(browser.apart(), page);
    other.tab.chooses(file);
    other.press("Verdergaan met een bestand");
    other.tab.await("document.querySelector('dialog[open]')");
    other.tab.type(PHRASE);
    other.step(() -> other.tab.press("Enter"));
    other.choose("Een eigen cel");
    SessionLog last = fileOf(other);
    assertThat(last.events()).hasSize(first.events().size() + 1);
    assertThat(SessionFiles.lines(last).log()).startsWith(SessionFiles.lines(first).log());
  }

  /** The session as the page saves it under a passphrase, and as the program reads that. */
  private SessionLog fileOf(Person person) throws IOException {
    person.press("Bewaar als bestand");
    person.tab.click("#file-passphrase");
    person.tab.type(PHRASE);
    person.tab.press("Tab");
    person.tab.type(PHRASE);
    Path file = saved(person, () -> person.tab.press("Enter"));
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    assertThat(SessionFiles.isSealed(bytes)).isTrue();
    return SessionFiles.read(bytes, "file", PHRASE.toCharArray());
  }

  static String sensitive() {
    return Pages.TRIAL.replace("id: proef\n", "id: proef-gevoelig\nsensitive: true\n");
  }

  private Path saved(Person person, Runnable act) {
    browser.saves(person.tab, folder);
    CompletableFuture<String> saved = browser.saved();
    act.run();
    return folder.resolve(saved.join());
  }

  @Test
  void a_list_and_a_document_are_saved_by_the_browser() throws Exception {
    Person person = Person.at(browser.apart(), Pages.of("livc-r")).begin("Opstart");
    Answers answers = new KeyboardAnswers();
    while (!person.kind().equals("none")) {
      answers.give(person);
    }
    person.step(() -> person.tab.click("nav a[href='#/documents']"));
    Path document = saved(person, () -> person.tab.click("main .doc button"));
    assertThat(new String(Files.readAllBytes(document), 0, 2, StandardCharsets.ISO_8859_1))
        .isEqualTo("PK");
    person.step(() -> person.tab.click("nav a[href='#/tasks']"));
    person.tab.evaluate("document.querySelector('#list-format').value = 'ics'");
    Path calendar = saved(person, () -> person.press("Bewaar de lijst"));
    assertThat(Files.readString(calendar)).startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void a_file_that_was_chosen_once_is_written_at_each_event() {
    Tab tab = browser.apart();
    tab.before(
        "window.written = []; window.showSaveFilePicker = async () => ({name: 'werk.livc',"
            + " createWritable: async () => ({write: async it => { written.push(it.length) },"
            + " close: async () => {}})})");
    Person person = Person.at(tab, Pages.trial()).begin("Opstart");
    person.go("Over deze sessie");
    person.go("Kies een bestand dat altijd mee bewaart");
    assertThat(person.text("#saved")).startsWith("Bewaard in werk.livc om ");
    person.go("Vragen");
    person.answer("Voorbeeldegem");

    JsonNode written = tab.evaluate("written");
    assertThat(written).hasSize(2);
    assertThat(written.get(1).asInt()).isGreaterThan(written.get(0).asInt());
  }

  @Test
  void a_newer_page_opens_an_older_session_and_offers_to_go_over() {
    String older = Pages.TRIAL.replace("id: proef\n", "id: proef-versies\n");
    String newer =
        older
            .replace("version: 1.0.0", "version: 1.1.0")
            .replace("Hoe heet je gemeente?", "Voor welke gemeente werk je?");
    Tab tab = browser.apart();
    Person person = Person.at(tab, Pages.of("proef-versies", older)).begin("Opstart");
    person.answer("Voorbeeldegem");

    Person later = Person.at(tab, Pages.of("proef-versies", newer));
    later.go("Verdergaan met Opstart");
    assertThat(later.text(".banners")).contains("1.0.0", "1.1.0");
    later.go("Terug");
    assertThat(later.title()).isEqualTo("Hoe heet je gemeente?");
    later.go("Kijk wat er zou veranderen");
    assertThat(later.text("main")).contains("Overgaan");
    later.go("Overgaan");
    assertThat(later.text(".banners")).isEmpty();
    later.go("Terug");
    assertThat(later.title()).isEqualTo("Voor welke gemeente werk je?");
    assertThat(later.tab.evaluate("document.querySelector('#answer').value").asString())
        .isEqualTo("Voorbeeldegem");
  }
}
