package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.browser.Browser;
import be.livc.playbook.browser.Tab;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Nothing leaves the page, and nothing that is written in it becomes a part of it. */
@InEachBrowser
class PageSafetyTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int FEW = 5;
  private static final String PHRASE = "vier losse woorden samen";
  private static final String SECRET = "Kwoxelbrem";
  private static final List<String> HOSTILE =
      List.of(
          "<img src=x onerror=\"window.hit=1\">",
          "<script>window.hit=1</script>",
          "\"><svg onload=window.hit=1>",
          "javascript:window.hit=1",
          "[klik](javascript:window.hit=1)",
          "![x](http://127.0.0.1:9/x.png)",
          "</textarea><iframe srcdoc='<script>parent.hit=1</script>'>",
          "{{constructor.constructor('window.hit=1')()}}",
          "${window.hit=1}",
          "\u202e\u2066<b>omgekeerd</b>",
          "' onfocus=window.hit=1 autofocus='",
          "=HYPERLINK(\"http://127.0.0.1:9\")");

  private final Brand brand;
  private Browser browser;

  @TempDir Path profile;

  PageSafetyTest(Brand brand) {
    this.brand = brand;
  }

  @BeforeEach
  void the_browser_is_there() {
    browser = brand.shared();
  }

  @Test
  void no_request_leaves_the_page() throws IOException {
    try (Site site = Site.of(Pages.of("livc-r-informatie-delen"))) {
      Tab tab = browser.apart();
      List<String> asked = browser.asked(tab);
      Person person = Person.at(tab, site.address() + "page.html").begin("Delen");
      Answers answers = new KeyboardAnswers();
      while (!person.kind().equals("none")) {
        answers.give(person);
      }
      for (String screen : List.of("answers", "tasks", "documents", "fiche", "session")) {
        person.step(() -> tab.evaluate("location.hash = '#/" + screen + "'"));
      }

      assertThat(site.asked()).containsExactly("GET /page.html");
      assertThat(asked)
          .isNotEmpty()
          .allMatch(
              it -> it.matches("(?s)" + site.address() + "(page.html|favicon.ico)|(blob|data):.*"));
    }
  }

  /** Tried by a script of the page itself, as a fault in one of ours would. */
  @Test
  void the_policy_refuses_whatever_the_page_does_not_need() throws IOException {
    try (Site site = Site.of(Pages.trial())) {
      String script = Attempts.SCRIPT.replace("SITE", site.address());
      Tab tab = browser.apart();
      Person.at(tab, Pages.withScript(script));
      tab.await("attempts.done");
      List<String> refused = words(tab.evaluate("[...attempts.refused]"));

      assertThat(words(tab.evaluate("attempts.went"))).isEmpty();
      assertThat(tab.evaluate("'hit' in window").asBoolean()).isFalse();
      assertThat(site.asked()).isEmpty();
      assertThat(refused)
          .contains(
              "connect-src",
              "font-src",
              "form-action",
              "frame-src",
              "img-src",
              "media-src",
              "script-src-elem",
              "style-src-elem",
              "eval",
              "Function",
              "timer",
              "markup");
    }
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(it -> words.add(it.asString()));
    return words;
  }

  @Test
  void what_looks_like_markup_stays_the_text_that_it_is() {
    Person person = Person.at(browser.apart(), Pages.trial());
    for (String text : THOROUGH ? HOSTILE : HOSTILE.subList(0, FEW)) {
      person.begin(text);
      person.answer(text);
      person.choose("Samen met andere");
      person.tabTo("#entry-0");
      person.tab.type(text);
      person.tab.press("Enter");
      person.step(() -> person.tab.press("Enter"));
      person.press("Nota bij deze vraag");
      person.tab.click("details textarea");
      person.tab.type(text);
      person.press("Bewaar de nota");
      person.tab.await("document.querySelector('.written')");
      for (String screen : screens(text)) {
        person.step(() -> person.tab.evaluate("location.hash = '#/" + screen + "'"));
        assertThat(person.tab.evaluate("'hit' in window").asBoolean()).as(text).isFalse();
        assertThat(
                person
                    .tab
                    .evaluate(
                        "document.querySelectorAll('img, iframe, svg, main script, [onerror],"
                            + " [onload], [onfocus], a[href^=javascript]').length")
                    .asInt())
            .as(text + " on " + screen)
            .isZero();
      }
    }
    assertThat(person.texts(".doc strong")).contains(HOSTILE.get(0));
  }

  private static List<String> screens(String text) {
    return text.equals(HOSTILE.get(0))
        ? List.of("answers", "tasks", "documents", "session", "begin")
        : List.of("answers", "begin");
  }

  @Test
  void what_an_editor_writes_is_no_script_either() {
    String text =
        Pages.TRIAL
            .replace(
                "Lees dit eerst.",
                "'Lees <img src=x onerror=window.hit=1> en <b onclick=window.hit=1>dit</b>.'")
            .replace("id: proef\n", "id: proef-vijandig\n");
    Person person = Person.at(browser.apart(), Pages.of("proef-vijandig", text)).begin("X");

    assertThat(person.text(".read")).contains("<img");
    assertThat(person.tab.evaluate("'hit' in window").asBoolean()).isFalse();
    assertThat(person.texts("main img, main b")).isEmpty();
  }

  @Test
  void a_sensitive_playbook_leaves_nothing_readable_in_the_profile() throws Exception {
    Path page = Pages.of("proef-gevoelig", PageKeepingTest.sensitive());
    try (Browser own = brand.start(profile)) {
      Person person = Person.at(own.tab(), page);
      person.begin(SECRET + "naam");
      person.answer(SECRET + "antwoord");
      person.step(() -> person.tab.click(".title"));

      Person sealed = Person.at(own.beside(own.tab()), page);
      sealed.tab.click("#seal-phrase");
      sealed.tab.click("#new-passphrase");
      sealed.tab.type(PHRASE);
      sealed.tab.press("Tab");
      sealed.tab.type(PHRASE);
      sealed.tab.evaluate("document.querySelector('#name').value = ''");
      sealed.tab.evaluate("document.querySelector('#name').focus()");
      sealed.tab.type(SECRET + "naam");
      sealed.step(() -> sealed.tab.press("Enter"));
      sealed.answer(SECRET + "antwoord");
      sealed.again();
      sealed.press("Openen met je wachtwoordzin");
      sealed.tab.await("document.querySelector('dialog[open]')");
      sealed.tab.type(PHRASE);
      sealed.tab.press("Enter");
      sealed.tab.await("document.querySelector('.doc strong')");
      assertThat(sealed.text(".doc")).contains(SECRET);
      sealed.go("Verdergaan met " + SECRET + "naam");
      assertThat(sealed.title()).isEqualTo("Werk je alleen of samen?");
    }
    assertThat(holding(profile, SECRET)).isEmpty();
    assertThat(holding(profile, PHRASE)).isEmpty();
    assertThat(holding(profile, "proef-gevoelig"))
        .as("the search finds what is there")
        .isNotEmpty();
  }

  /** Files that hold a text, in one of the two forms that browsers write. */
  private static List<Path> holding(Path folder, String text) throws IOException {
    String plain = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String wide = new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> {
                try {
                  String all = Files.readString(file, StandardCharsets.ISO_8859_1);
                  return all.contains(plain) || all.contains(wide);
                } catch (IOException gone) {
                  return false;
                }
              })
          .toList();
    }
  }
}
