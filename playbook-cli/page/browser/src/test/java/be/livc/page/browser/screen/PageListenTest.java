package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What someone hears who sees nothing of the page and has only a keyboard. */
@ExtendWith(OneChromium.class)
class PageListenTest {
  private static final Path RECORDED = Path.of("src/test/resources/golden/keyboard-walk.txt");
  private static final String ONE_MOMENT =
      "{ const real = Date; const moment = real.UTC(2026, 10, 24, 13, 2);"
          + " globalThis.Date = class extends real {"
          + " constructor(...of) { super(...(of.length ? of : [moment])) }"
          + " static now() { return moment + performance.now() } } }";

  private static Tab stopped(Tab tab) {
    tab.call("Emulation.setTimezoneOverride", Map.of("timezoneId", "Europe/Brussels"));
    tab.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", ONE_MOMENT));
    return tab;
  }

  @Test
  void a_walk_by_keyboard_is_heard_as_it_was_recorded(Chromium chromium) throws IOException {
    Listener listener = new Listener(Person.at(stopped(chromium.apart()), Pages.trial()));
    listener.tabTo("#name");
    listener.type("Opstart");
    listener.go("Enter");
    listener.tabTo("#answer");
    listener.press("Enter", "document.querySelector('[aria-invalid]')");
    listener.type("Voorbeeldegem");
    listener.go("Enter");
    listener.tabTo("#option-0");
    listener.press("ArrowDown");
    listener.go("Enter");
    listener.tabTo("#entry-0");
    listener.type("Testerzele");
    listener.press("Enter");
    listener.type("Proefbeke");
    listener.press("Enter");
    listener.go("Enter");
    listener.tabTo("#later-open");
    listener.press("Enter");
    listener.type("de burgemeester");
    listener.go("Enter");
    listener.tabTo("#option-0");
    listener.press("Space");
    listener.go("Enter");
    listener.tabTo("#answer");
    listener.type("maart 2021");
    listener.press("Enter", "document.querySelector('[aria-invalid]')");
    listener.tabTo(".offer");
    listener.go("Enter");
    listener.tabTo("#back");
    listener.go("Enter");
    listener.tabTo("#ask .go");
    listener.go("Enter");
    listener.backTo("#undo");
    listener.go("Enter");
    listener.backTo("nav a[href='#/answers']");
    listener.go("Enter");
    listener.backTo("nav a[href='#/tasks']");
    listener.go("Enter");
    listener.tabTo("#task-list input");
    listener.press("Space", "document.querySelector('#task-list .done')");

    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(RECORDED.getParent());
      Files.writeString(RECORDED, listener.record());
    }
    assertThat(listener.record()).isEqualTo(Files.readString(RECORDED));
  }
}
