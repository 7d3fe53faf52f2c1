package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Tab;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser is killed while someone answers: what the page said was kept is there afterwards. */
class PageKillTest {
  private static final int KILLS = Boolean.getBoolean("livc.thorough") ? 200 : 3;

  @TempDir Path profile;

  @Test
  void no_answer_that_was_told_to_be_kept_is_gone() throws Exception {
    Random random = new Random(17);
    Path page = Pages.trial();
    int expected = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Chromium chromium = Chromium.start(profile);
      try {
        Person person = Person.at(chromium.tab(), page);
        if (kill == 0) {
          person.begin("Opstart");
        } else {
          person.go("Verdergaan met Opstart");
          assertThat(person.kept()).as("after kill %d", kill).isGreaterThanOrEqualTo(expected);
        }
        expected = answeredUntilKilled(chromium, person, random.nextInt(120));
      } finally {
        chromium.kill();
      }
    }
  }

  /** Writes notes one after the other; each tells by an event that the page said it was kept. */
  private static int answeredUntilKilled(Chromium chromium, Person person, int milliseconds) {
    AtomicInteger told = new AtomicInteger(person.kept());
    Tab tab = person.tab;
    tab.call("Runtime.enable", java.util.Map.of());
    tab.call("Runtime.addBinding", java.util.Map.of("name", "tell"));
    tab.listen(
        "Runtime.bindingCalled", it -> told.set(Integer.parseInt(it.get("payload").asString())));
    tab.evaluate(
        "(async () => { for (let n = 0; ; n++) { await work.change({do: 'note', step: '', text:"
            + " 'nota ' + n}); if (keeper.waiting.length === 0)"
            + " tell(String(work.state.session.events)) } })(); 0");
    CompletableFuture.runAsync(
            chromium::kill,
            CompletableFuture.delayedExecutor(30 + milliseconds, TimeUnit.MILLISECONDS))
        .join();
    return told.get();
  }
}
