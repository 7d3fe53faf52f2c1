package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Tab;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page is soon there. */
@ExtendWith(OneChromium.class)
class PageStartTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int TIMES = 9;
  private static final int MOST_MILLISECONDS = 1_500;

  /** Tells when the first screen stood there, and when the first question did after beginning. */
  private static final String WATCH =
      "window.first = {}; new MutationObserver(() => { if (!first.screen &&"
          + " document.querySelector('#main #name')) { first.screen = performance.now();"
          + " setTimeout(() => document.querySelector('#main form .go').click()) }"
          + " if (!first.question && document.querySelector('#ask')) first.question ="
          + " performance.now() }).observe(document, {childList: true, subtree: true})";

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
