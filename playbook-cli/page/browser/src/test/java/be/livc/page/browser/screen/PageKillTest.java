package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.browser.Browser;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The browser is killed while someone answers: what the page said was kept is there afterwards. */
@InEachBrowser
class PageKillTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");

  /** After so many a session is left for another, which is shorter. */
  private static final int KILLS_OF_A_SESSION = 20;

  /** Answers the first question over and over; each line tells what the page said was kept. */
  private static final String ANSWERS =
      "(async () => { for (let n = %d; ; n++) {"
          + " const reply = await work.change({do: 'answer', question: 'gemeente', value:"
          + " {typed: 'Gemeente ' + n}, sure: true});"
          + " if (reply.part && keeper.waiting.length === 0) console.info('kept ' + n) } })(); 0";

  private static final String ANSWER =
      "Number(engine.ask({do: 'question', question: 'gemeente'}).valueText.replace(/\\D/g, ''))";

  private final Brand brand;

  @TempDir Path profile;

  PageKillTest(Brand brand) {
    this.brand = brand;
  }

  private int kills() {
    if (!THOROUGH) {
      return 3;
    }
    return brand == Brand.CHROMIUM ? 200 : 40;
  }

  @Test
  void no_answer_that_was_told_to_be_kept_is_gone(TestReporter reporter) throws Exception {
    Random random = new Random(17);
    int last = 0;
    int further = 0;
    for (int kill = 0; kill < kills(); kill++) {
      String name = "Opstart " + kill / KILLS_OF_A_SESSION;
      Browser browser = brand.start(profile);
      try {
        Person person = Person.at(browser.tab(), Pages.trial());
        if (kill % KILLS_OF_A_SESSION == 0) {
          person.begin(name);
        } else {
          person.go("Verdergaan met " + name);
          int found = person.tab.evaluate(ANSWER).asInt();
          assertThat(found).as("after kill %d", kill).isGreaterThanOrEqualTo(last);
          assertThat(person.tab.evaluate("work.problems.length").asInt()).isZero();
          further += found - last;
          last = found;
        }
        last = answeredUntilKilled(browser, person, last, random.nextInt(150));
      } finally {
        browser.kill();
      }
    }
    assertThat(last).as("answers that were told to be kept").isGreaterThan(kills());
    reporter.publishEntry(
        "kept",
        kills() + " kills, " + last + " answers kept, " + further + " before that was told");
  }

  private static int answeredUntilKilled(
      Browser browser, Person person, int from, int milliseconds) {
    AtomicInteger told = new AtomicInteger(from);
    person.tab.hears(
        line -> {
          if (line.startsWith("kept ")) {
            told.set(Integer.parseInt(line.substring("kept ".length())));
          }
        });
    person.tab.evaluate(ANSWERS.formatted(from + 1));
    CompletableFuture.runAsync(
            browser::kill,
            CompletableFuture.delayedExecutor(50 + milliseconds, TimeUnit.MILLISECONDS))
        .join();
    return told.get();
  }

  /** Kept, but the page had no time to say so: it is there, once, and the session goes on. */
  @Test
  void an_answer_that_was_kept_before_the_page_could_say_so_is_there_once() throws Exception {
    Browser browser = brand.start(profile);
    int before;
    try {
      Person person = Person.at(browser.tab(), Pages.trial()).begin("Opstart");
      before = person.kept();
      CompletableFuture<Void> kept = new CompletableFuture<>();
      person.tab.hears(
          line -> {
            if (line.equals("on the disk")) {
              kept.complete(null);
            }
          });
      person.tab.evaluate(
          "{ const keep = database.change; database.change = async (...all) => { await"
              + " keep(...all); console.info('on the disk'); await new Promise(() => {}) } } 0");
      person.tab.evaluate(
          "work.change({do: 'answer', question: 'gemeente', value: {typed: 'Hier'}, sure: true});"
              + " 0");
      kept.orTimeout(20, TimeUnit.SECONDS).join();
    } finally {
      browser.kill();
    }
    try (Browser again = brand.start(profile)) {
      Person person = Person.at(again.tab(), Pages.trial());
      person.go("Verdergaan met Opstart");
      assertThat(person.title()).isEqualTo("Werk je alleen of samen?");
      assertThat(person.kept()).isEqualTo(before + 1);
      person.choose("Een eigen cel");
      assertThat(person.again().kept()).isEqualTo(before + 2);
    }
  }
}
