package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.browser.Browser;
import be.livc.playbook.browser.Tab;
import be.livc.playbook.fiche.FicheSearch;
import be.livc.playbook.model.Fiche;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of playbooks with the sheet to search. */
@InEachBrowser
class PageIndexTest {
  private final Brand brand;
  private Browser browser;

  PageIndexTest(Brand brand) {
    this.brand = brand;
  }

  @BeforeEach
  void the_browser_is_there() {
    browser = brand.shared();
  }

  private Tab opened() {
    Tab tab = browser.apart();
    tab.open(Pages.index());
    tab.await("document.querySelector('#search')");
    return tab;
  }

  private static String text(Tab tab, String selector) {
    return tab.evaluate("document.querySelector(\"" + selector + "\").innerText").asString();
  }

  private static List<String> found(Tab tab) {
    List<String> found = new ArrayList<>();
    tab.evaluate("[...document.querySelectorAll('.hit a')].map(it => it.hash.slice(1))")
        .forEach(it -> found.add(it.asString()));
    return found;
  }

  @Test
  void the_list_stands_there_without_scripts_and_leads_to_the_pages() {
    assumeTrue(brand == Brand.CHROMIUM, "only Chromium can be told to run no scripts");
    Tab tab = browser.apart();
    tab.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    tab.open(Pages.index());

    assertThat(text(tab, "main"))
        .contains("Draaiboeken", "Draaiboek LIVC R", "Een casus, deel 1: het signaal")
        .contains("Versie ", "Dit is een ontwerp.", "Hoogstens ", "werkt met scripts");
    tab.call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    tab.click("#playbooks a[href='livc-r.html']");
    tab.await("document.querySelector('#main h1') && document.querySelector('#name')");
    assertThat(tab.evaluate("location.pathname").asString()).endsWith("/livc-r.html");
  }

  @Test
  void what_is_found_is_what_the_engine_finds_in_its_order_and_no_request_leaves() {
    Tab tab = browser.apart();
    List<String> asked = browser.asked(tab);
    tab.open(Pages.index());
    tab.await("document.querySelector('#search')");
    Fiche fiche = PlaybookLibrary.of(List.of()).load("livc-r-fiche").orElseThrow().fiche();
    FicheSearch search = new FicheSearch(fiche, LocalDate.now(ZoneId.systemDefault()));
    for (String query : List.of("beroepsgehiem", "wie zit er in", "sanctie", "xylofoon")) {
      tab.evaluate("document.querySelector('#search').value = ''");
      tab.click("#search");
      tab.type(query);
      assertThat(found(tab))
          .as(query)
          .isEqualTo(search.find(query).stream().map(hit -> hit.entry().id()).toList());
    }
    // Firefox tells nothing of files
    assertThat(asked).hasSizeGreaterThanOrEqualTo(brand == Brand.CHROMIUM ? 1 : 0);
    assertThat(asked).allMatch(it -> it.startsWith("file:"));
  }

  @Test
  void an_entry_has_an_address_of_its_own_and_leads_to_the_steps_it_belongs_to() {
    Tab tab = browser.apart();
    tab.open(Pages.index().toUri() + "#samen-met-andere-gemeenten");
    tab.await("document.querySelector('#sheet h1')");

    assertThat(tab.evaluate("document.title").asString()).endsWith(" - Draaiboeken");
    assertThat(tab.evaluate("document.querySelector('#playbooks').hidden").asBoolean()).isTrue();
    assertThat(tab.evaluate("document.activeElement.tagName").asString()).isEqualTo("H1");
    assertThat(text(tab, "#sheet li:has(a[href='livc-r.html'])")).startsWith("Draaiboek LIVC R: ");
    tab.click("#sheet .where a");
    tab.await("document.querySelector('#search')");
    assertThat(tab.evaluate("document.querySelector('#playbooks').hidden").asBoolean()).isFalse();
    tab.evaluate("location.hash = '#bestaat-niet'");
    tab.await("document.querySelector('#sheet h1')");
    assertThat(text(tab, "#sheet")).contains("bestaat-niet");
  }

  @Test
  void axe_finds_no_violation_in_any_state() throws Exception {
    assumeTrue(brand == Brand.CHROMIUM, "only Chromium can be told to be dark");
    Tab tab = opened();
    judged(tab, "list");
    tab.click("#search");
    tab.type("beroepsgehiem");
    tab.await("document.querySelector('.hit')");
    judged(tab, "hits");
    tab.click(".hit a");
    tab.await("document.querySelector('#sheet h1')");
    judged(tab, "entry");
  }

  private static void judged(Tab tab, String state) throws Exception {
    Map<String, String> still = Map.of("prefers-reduced-motion", "reduce");
    tab.media("", still);
    assertThat(tab.violations()).as(state).isEmpty();
    tab.media("", Map.of("prefers-reduced-motion", "reduce", "prefers-color-scheme", "dark"));
    assertThat(tab.violations("color-contrast")).as(state + " in the dark").isEmpty();
    tab.media("", still);
    tab.width(320);
    assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
        .as(state + " on 320 pixels")
        .isLessThanOrEqualTo(320);
    assertThat(tab.violations("target-size")).as(state + " on 320 pixels").isEmpty();
    tab.width(0);
  }
}
