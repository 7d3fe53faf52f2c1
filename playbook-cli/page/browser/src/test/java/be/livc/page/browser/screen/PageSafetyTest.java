package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.browser.Browser;
import be.livc.playbook.browser.Tab;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Nothing leaves the page. */
@InEachBrowser
class PageSafetyTest {
  private static final String PHRASE = "vier losse woorden samen";
  private static final String SECRET = "Kwoxelbrem";
  private static final String ERASED = "Vlurpzand";
  private static final String STAYS = "Drombelhout";

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

  /** One browser for both, as it takes a while to start. */
  @Test
  void neither_what_is_sensitive_nor_what_was_erased_stands_in_the_profile() throws Exception {
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
      sealed.tab.await("keeper.waiting.length === 0"); // or the browser asks whether to leave
      sealed.again();
      sealed.press("Openen met je wachtwoordzin");
      sealed.tab.await("document.querySelector('dialog[open]')");
      sealed.tab.type(PHRASE);
      sealed.tab.press("Enter");
      sealed.tab.await("document.querySelector('.doc strong')");
      assertThat(sealed.text(".doc")).contains(SECRET);
      sealed.go("Verdergaan met " + SECRET + "naam");
      assertThat(sealed.title()).isEqualTo("Werk je alleen of samen?");
      erases(own);
    }
    assertThat(holding(profile, ERASED)).isEmpty();
    assertThat(holding(profile, SECRET)).isEmpty();
    assertThat(holding(profile, PHRASE)).isEmpty();
    assertThat(holding(profile, "proef-gevoelig"))
        .as("the search finds what is there")
        .isNotEmpty();
  }

  /** A whole session, and of another only what is sensitive: the rest of it stays. */
  private void erases(Browser own) throws IOException {
    Person whole = Person.at(own.beside(own.tab()), Pages.trial()).begin(ERASED);
    whole.answer(ERASED + " antwoord");
    whole.go("Over deze sessie");
    whole.press("De hele sessie wissen");
    assertThat(holding(profile, ERASED)).as("the search finds what is there").isNotEmpty();
    whole.tab.await("document.querySelector('dialog[open]')");
    whole.step(() -> whole.tab.click("dialog button:not(.go)"));
    assertThat(holding(profile, ERASED)).isEmpty();

    String text =
        Pages.TRIAL
            .replace("id: proef\n", "id: proef-wissen\n")
            .replace("id: gemeente\n", "id: gemeente\n        sensitive: true\n");
    Person part =
        Person.at(own.beside(own.tab()), Pages.of("proef-wissen", text)).begin(STAYS + " naam");
    part.answer(ERASED + " gemeente");
    part.choose("Samen met andere");
    part.go("Over deze sessie");
    part.press("Gevoelige antwoorden en nota's wissen");
    part.tab.await("document.querySelector('dialog[open]')");
    part.step(() -> part.tab.click("dialog button:not(.go)"));
    assertThat(holding(profile, ERASED)).isEmpty();
    assertThat(holding(profile, STAYS)).isNotEmpty();
  }

  /**
   * Files that hold a text, in one of the two forms that browsers write. A browser that still runs
   * takes files away meanwhile; what is gone holds nothing.
   */
  private static List<Path> holding(Path folder, String text) throws IOException {
    String plain = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String wide = new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    List<Path> holding = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about)
              throws IOException {
            if (about.isRegularFile()) {
              try {
                String all = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (all.contains(plain) || all.contains(wide)) {
                  holding.add(file);
                }
              } catch (NoSuchFileException gone) {
                return FileVisitResult.CONTINUE;
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (why instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw why;
          }
        });
    return holding;
  }
}
