package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Tab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A page is soon there. */
@ExtendWith(OneChromium.class)
class PageStartTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int TIMES = 9;
  private static final int MOST_MILLISECONDS = 500;

  /** Tells when the first screen stood there, and when the first question did after beginning. */
  private static final String WATCH =
      "window.first = {}; new MutationObserver(() => { if (!first.screen &&"
          + " document.querySelector('#main #name')) { first.screen = performance.now();"
          + " setTimeout(() => document.querySelector('#main form .go').click()) }"
          + " if (!first.question && document.querySelector('#ask')) first.question ="
          + " performance.now() }).observe(document, {childList: true, subtree: true})";

  /** Keeps the browser from what it would do when there is nothing else, until it is told. */
  private static final String BUSY =
      "window.free = []; window.requestIdleCallback = then => free.push(then)";

  private static final List<String> PLAYBOOKS =
      List.of(
          "livc-r",
          "livc-r-informatie-delen",
          "livc-r-casus",
          "livc-r-casus-overleg",
          "livc-r-casus-opvolging");

  @Test
  void what_was_read_ahead_is_opened_and_no_yaml(Chromium chromium) {
    Person person = Person.at(chromium.apart(), Pages.readAhead("Vooruit gelezen"));

    assertThat(person.title()).isEqualTo("Vooruit gelezen");
  }

  @Test
  void nothing_of_the_sheet_is_read_before_it_is_asked_for(Chromium chromium) {
    Tab tab = chromium.apart();
    Person.at(tab, Pages.withSheet("format: 1\nkind: fiche\n  dit is geen yaml: ["));

    tab.evaluate("location.hash = '#/fiche'");
    tab.await("document.querySelector('#failed')");
    assertThat(tab.evaluate("document.querySelector('#failed').innerText").asString())
        .contains("fiche/playbook.yaml");
  }

  /** What was made ahead, with what the engine answers on one of many days; as two texts. */
  private static final String BOTH =
      """
      (at => {
        const made = ahead.replies;
        const day = new Date(2026, at, 1 + 4 * at, 23 - at);
        const more = { now: engine.now(day), random: engine.random() };
        const ask = it => JSON.parse(livc.call(JSON.stringify({ ...it, ...more })));
        if (!engine.isIn()) engine.takeIn();
        const opened = ask({ ...work.content.open, do: "open" });
        const texts = Object.fromEntries(Object.keys(made.texts).map(key => [key, opened.texts[key]]));
        const { state } = ask({ do: "start", name: "" });
        const question = ask({ do: "question", question: state.open });
        const { id, name, date, dateText, events, lastUsed } = made.state.session;
        Object.assign(state.session, { id, name, date, dateText, events, lastUsed });
        return [
          [ahead.playbook(day), made.texts, made.state, made.question],
          [opened.playbook, texts, state, question],
        ].map(it => JSON.stringify(it));
      })(%d)
      """;

  @Test
  void what_was_made_ahead_is_what_the_engine_answers_on_any_day(Chromium chromium) {
    String english =
        Pages.TRIAL
            .replace("language: nl", "language: en")
            .replace("         nee:", "         no:");
    List<Path> pages = new ArrayList<>(List.of(Pages.trial(), Pages.of("proef", english)));
    PLAYBOOKS.forEach(id -> pages.add(Pages.of(id)));
    Tab tab = chromium.apart();
    for (Path page : pages.subList(0, THOROUGH ? pages.size() : 3)) {
      Person.at(tab, page);
      for (int month = 0; month < 12; month += THOROUGH ? 1 : 5) {
        JsonNode both = tab.evaluate(BOTH.formatted(month));
        assertThat(both.get(0).asString())
            .as(page + ", " + month)
            .isEqualTo(both.get(1).asString());
      }
    }
  }

  @Test
  void the_first_question_does_not_wait_for_the_engine_and_its_answer_does(Chromium chromium) {
    Tab tab = chromium.apart();
    tab.before(BUSY);
    Person person = Person.at(tab, Pages.trial());
    person.step(() -> tab.click("form .go"));
    assertThat(person.title()).isEqualTo("Hoe heet je gemeente?");
    assertThat(person.texts("footer a, #saved button")).isEmpty();
    assertThat(person.text("#saved")).isEmpty();
    tab.click("#answer");
    tab.type("Voorbeeldegem");
    tab.press("Enter");
    tab.evaluate("location.hash = '#/answers'");
    assertThat(tab.evaluate("engine.isIn()").asBoolean()).isFalse();

    tab.evaluate("free.splice(0).forEach(then => then())");
    tab.await("document.querySelector('#main h1').innerText === 'Werk je alleen of samen?'");
    assertThat(person.text("#saved")).startsWith("Bewaard om ");
    assertThat(person.kept()).isEqualTo(3);
    assertThat(person.again().title()).isEqualTo("Werk je alleen of samen?");
    assertThat(tab.evaluate("work.problems.length").asInt()).isZero();
    assertThat(person.text(".menu")).contains("1 beantwoord");
  }

  @Test
  void the_first_question_is_there_in_a_moment(Chromium chromium) {
    assumeTrue(THOROUGH, "times are taken in the long campaigns alone");
    List<Double> screens = new ArrayList<>();
    List<Double> questions = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      Tab tab = chromium.apart();
      tab.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
      tab.open(Pages.of("livc-r"));
      tab.await("first.question");
      screens.add(tab.evaluate("first.screen").asDouble());
      questions.add(tab.evaluate("first.question").asDouble());
      tab.close();
    }
    Collections.sort(screens);
    Collections.sort(questions);

    System.out.printf(
        "first screen %.0f ms, first question %.0f ms%n",
        screens.get(TIMES / 2), questions.get(TIMES / 2));
    assertThat(questions.get(TIMES / 2)).isLessThan(MOST_MILLISECONDS);
  }
}
