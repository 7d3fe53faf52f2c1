package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Tab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Everyone can use the page: judged in each of its states. */
@ExtendWith(OneChromium.class)
class PageAccessTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final Map<String, String> LIGHT = Map.of("prefers-color-scheme", "light");
  private static final Map<String, String> DARK = Map.of("prefers-color-scheme", "dark");

  @Test
  void axe_finds_no_violation_in_any_state(Chromium chromium) throws Exception {
    Person person = Person.at(chromium.apart(), Pages.trial());
    judged(person, "begin");
    person.begin("Opstart");
    Answers answers = new KeyboardAnswers();
    person.press("Weet ik nog niet");
    judged(person, "put off");
    while (!person.kind().equals("none")) {
      person.tab.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
      judged(person, person.title());
      if (List.of("radio", "date", "table").contains(person.kind())) {
        person.tab.click("#ask .go");
        person.tab.await("document.querySelector('#ask .err')");
        judged(person, "refused: " + person.title());
        person.again();
      }
      answers.give(person);
    }
    judged(person, "end");
    for (String screen : List.of("answers", "tasks", "documents", "session", "begin")) {
      person.step(() -> person.tab.evaluate("location.hash = '#/" + screen + "'"));
      person.tab.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
      judged(person, screen);
    }
    person.press("Opstart wissen");
    person.tab.await("document.querySelector('dialog[open]')");
    judged(person, "dialog");
  }

  @Test
  void axe_finds_no_violation_at_a_change_and_in_the_sheet(Chromium chromium) throws Exception {
    Person person = Person.at(chromium.apart(), Pages.trial()).begin("Opstart");
    person.answer("Voorbeeldegem");
    person.choose("Samen met andere");
    new KeyboardAnswers().give(person);
    person.go("Terug");
    person.go("Terug");
    person.choose("Een eigen cel");
    judged(person, "change");
    person.go("Over deze sessie");
    person.press("De hele sessie wissen");
    person.tab.await("document.querySelector('dialog[open]')");
    judged(person, "erase");
    Path sensitive = Pages.of("proef-gevoelig", PageKeepingTest.sensitive());
    Person sealed = Person.at(chromium.apart(), sensitive);
    sealed.tab.click("#seal-phrase");
    judged(sealed, "sensitive");
    sealed.tab.click("#seal-none");
    sealed.begin("Nummer 7");
    judged(sealed, "sensitive question");
    Person reader = Person.at(chromium.apart(), Pages.of("livc-r"));
    reader.step(() -> reader.tab.click("nav a[href='#/fiche']"));
    judged(reader, "sheet");
    reader.tab.click("#search");
    reader.tab.type("beroepsgehiem");
    reader.tab.await("document.querySelector('.hit')");
    judged(reader, "hits");
    reader.step(() -> reader.tab.click(".hit a"));
    judged(reader, "entry");
  }

  private static void judged(Person person, String state) throws Exception {
    Tab tab = person.tab;
    asked(tab, LIGHT);
    assertThat(tab.violations()).as(state).isEmpty();
    asked(tab, DARK);
    assertThat(dark(tab)).as(state + " in the dark").isEmpty();
    if (THOROUGH) {
      asked(tab, Map.of("forced-colors", "active"));
      assertThat(tab.violations()).as(state + " in forced colours").isEmpty();
    }
    asked(tab, LIGHT);
    tab.width(320);
    fits(tab, state + " on 320 pixels");
    assertThat(narrow(tab)).as(state + " on 320 pixels").isEmpty();
    if (THOROUGH) {
      tab.call(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", 320, "height", 256, "deviceScaleFactor", 4, "mobile", false));
      fits(tab, state + " four times as large");
      assertThat(tab.violations()).as(state + " four times as large").isEmpty();
    }
    tab.width(0);
  }

  private static void fits(Tab tab, String state) {
    assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
        .as(state)
        .isLessThanOrEqualTo(320);
  }

  /** Only colours are others in the dark, and only sizes when it is narrow. */
  private static List<String> dark(Tab tab) throws IOException {
    return THOROUGH ? tab.violations() : tab.violations("color-contrast");
  }

  private static List<String> narrow(Tab tab) throws IOException {
    return THOROUGH ? tab.violations() : tab.violations("target-size");
  }

  /** Without movement: what changes colour is not judged half-way. */
  private static void asked(Tab tab, Map<String, String> features) {
    Map<String, String> all = new HashMap<>(features);
    all.put("prefers-reduced-motion", "reduce");
    tab.media("", all);
  }

  @Test
  void a_step_reads_in_order_with_names_and_states(Chromium chromium) {
    Person person = Person.at(chromium.apart(), Pages.trial()).begin("Opstart");
    person.answer("Voorbeeldegem");

    assertThat(read(person.tab))
        .containsSubsequence(
            "link Naar de inhoud",
            "navigation Deze sessie",
            "link Vragen",
            "navigation Fasen",
            "status ",
            "main ",
            "group Werk je alleen of samen?",
            "heading Werk je alleen of samen?",
            "radio Een eigen cel",
            "radio Samen met andere gemeenten De burgemeesters beslissen samen.",
            "button Verder",
            "button Weet ik nog niet",
            "button Terug",
            "contentinfo ");
  }

  @Test
  void a_step_is_said_once(Chromium chromium) {
    Person person = Person.at(chromium.apart(), Pages.trial()).begin("Opstart");
    person.tab.evaluate(
        "window.said = []; new MutationObserver(() => { const text ="
            + " document.querySelector('#noted').innerText.trim(); if (text) said.push(text) })"
            + ".observe(document.querySelector('#noted'), {childList: true})");
    person.answer("Voorbeeldegem");

    assertThat(person.tab.evaluate("said.length").asInt()).isEqualTo(1);
    assertThat(person.tab.evaluate("said[0]").asString()).contains("Voorbeeldegem");
    assertThat(person.isOn("h1")).isTrue();
    assertThat(person.tab.evaluate("document.title").asString())
        .isEqualTo("Werk je alleen of samen? - Proef met elke soort vraag");
  }

  /** The roles and names that a screen reader gets, in its order. */
  private static List<String> read(Tab tab) {
    tab.call("Accessibility.enable", Map.of());
    JsonNode nodes = tab.call("Accessibility.getFullAXTree", Map.of()).get("nodes");
    Map<String, JsonNode> byId = new HashMap<>();
    nodes.forEach(node -> byId.put(node.get("nodeId").asString(), node));
    List<String> read = new ArrayList<>();
    read(nodes.get(0), byId, read);
    return read;
  }

  private static void read(JsonNode node, Map<String, JsonNode> byId, List<String> read) {
    if (!node.path("ignored").asBoolean(false)) {
      read.add(
          node.path("role").path("value").asString("")
              + " "
              + node.path("name").path("value").asString(""));
    }
    for (JsonNode child : node.path("childIds")) {
      JsonNode next = byId.get(child.asString());
      if (next != null) {
        read(next, byId, read);
      }
    }
  }
}
