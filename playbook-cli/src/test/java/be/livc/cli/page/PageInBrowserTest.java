package be.livc.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.Livc;
import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Tab;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The pages that the program serves, in a real browser. */
@Timeout(180)
class PageInBrowserTest {
  @TempDir Path folder;
  @TempDir Path profile;
  private Path playbook;
  private Livc livc;
  private Chromium chromium;
  private Tab tab;

  @BeforeEach
  void open() throws IOException {
    chromium = Chromium.start(profile);
    tab = chromium.tab();
    Path shelf = PlaybookShelf.copiedTo(folder.resolve("playbooks"));
    playbook = shelf.resolve("livc-r/playbook.yaml");
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", shelf.toString());
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  private ShowingPage shown(String... words) {
    ShowingPage showing = new ShowingPage(livc, words);
    String address = showing.address().toString();
    CompletableFuture<String> there = new CompletableFuture<>();
    tab.listen(
        "Page.frameNavigated",
        it -> {
          String now = it.get("frame").get("url").asString();
          if (now.startsWith("http") && !now.equals(address)) {
            there.complete(now); // the secret is taken out of the address
          }
        });
    tab.open(address);
    there.orTimeout(60, TimeUnit.SECONDS).join();
    tab.await("document.querySelector('#name')");
    return showing;
  }

  private void save(String from, String to) throws IOException {
    String text = Files.readString(playbook);
    assertThat(text).contains(from);
    Files.writeString(playbook, text.replace(from, to));
  }

  private void begin(String name) {
    tab.evaluate("document.querySelector('#name').select()");
    tab.evaluate("document.querySelector('#name').focus()");
    tab.type(name);
    tab.press("Enter");
    tab.await("document.querySelector('#option-1')");
  }

  private void choose(int option, String next) {
    tab.click("#option-" + option);
    tab.click("#ask .go");
    tab.await("document.querySelector('main h1').innerText.includes('" + next + "')");
  }

  private void answer(String text, String next) {
    tab.click("#answer");
    tab.type(text);
    tab.press("Enter");
    tab.await("document.querySelector('main h1').innerText.includes('" + next + "')");
  }

  private String text(String selector) {
    return tab.evaluate("document.querySelector(`" + selector + "`)?.innerText ?? ''").asString();
  }

  private void walkSome() {
    choose(1, "Hoe heet je gemeente");
    answer("Voorbeeldegem", "Werkt er al een LIVC R");
    choose(0, "Is er een geschreven");
  }

  @Test
  void an_editor_sees_her_mistake_beside_the_text_and_keeps_the_answers() throws IOException {
    shown("playbook", "preview", "livc-r", "--no-open");
    begin("Proef");
    walkSome();
    tab.await("document.querySelector('aside [role=status]')?.innerText.includes('Fouten: 0')");
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      tab.await("!document.querySelector('aside').innerText.includes('worden nog nagekeken')");
      long before = processorTime();
      save("language: nl", "language: nl\nonzin: ja");
      tab.await("document.querySelector('aside .error')?.innerText.includes('onzin')");
      shortest = Math.min(shortest, processorTime() - before);
      assertThat(text("aside .error")).contains("livc-r/playbook.yaml:");
      assertThat(text("main h1"))
          .as("the text before the mistake")
          .contains("Is er een geschreven");
      save("language: nl\nonzin: ja", "language: nl");
      tab.await("!document.querySelector('aside .error')");
    }
    assertThat(shortest / 1_000_000).as("ms").isLessThan(1_000);

    save("Is er een geschreven besluit", "Bestaat er een besluit");
    tab.await("document.querySelector('main h1').innerText.includes('Bestaat er een')");
    tab.click("nav a[href='#/answers']");
    tab.await("document.querySelector('main dl')");
    assertThat(text("main")).contains("Voorbeeldegem");

    tab.evaluate(
        "(jump => { jump.selectedIndex = Array.from(jump.options).findIndex(it =>"
            + " it.text === 'Partners');"
            + " jump.dispatchEvent(new Event('change')) })(document.querySelector('#jump'))");
    tab.await("document.querySelector('#ask table')");
    tab.click("#jump-back");
    tab.await("document.querySelector('main h1').innerText.includes('Bestaat er een')");
  }

  /** What the machine does beside it doesn't count. */
  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  @Test
  void what_is_answered_in_the_page_is_there_in_the_terminal_once_it_is_closed() {
    ShowingPage showing = shown("playbook", "start", "livc-r", "--page", "--no-open");
    begin("Opstart");
    walkSome();
    tab.reload();
    tab.await("document.querySelector('main h1')?.innerText.includes('Is er een geschreven')");
    assertThat(showing.isRunning()).as("a page that is loaded anew").isTrue();
    choose(0, "Werkt je gemeente alleen");
    tab.click("footer a[href='#/session']");
    tab.await("document.querySelector('#erase')");
    assertThat(text("section")).contains("livc session purge");
    tab.call("Page.close", Map.of());

    assertThat(showing.ended()).isZero();
    assertThat(livc.run("session", "list").out()).contains("Opstart");
    assertThat(livc.run("session", "show", "Opstart").out()).contains("Voorbeeldegem");
    assertThat(livc.run("session", "verify", "Opstart").code()).isZero();
  }
}
