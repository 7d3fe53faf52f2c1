package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.page.publish.PageResources;
import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page in the README of the page, as it stands there. */
@ExtendWith(OneChromium.class)
class ReadmeTest {
  private static final Pattern PAGE = Pattern.compile("```html\n(.*?)```", Pattern.DOTALL);
  private static final int MOST_LINES = 34;

  @TempDir Path folder;

  @Test
  void a_page_of_a_few_lines_opens_a_playbook_asks_answers_and_goes_on(Chromium chromium)
      throws IOException {
    Matcher page = PAGE.matcher(Files.readString(Path.of("../README.md")));
    assertThat(page.find()).isTrue();
    assertThat(page.group(1).lines().count()).isLessThanOrEqualTo(MOST_LINES);
    Path file = Files.writeString(folder.resolve("town.html"), page.group(1));
    PageResources parts = PageResources.bundled();
    Files.writeString(folder.resolve("livc.js"), parts.required(PageResources.ENGINE));
    Tab tab = chromium.apart();

    tab.open(file);

    assertThat(asked(tab)).isEqualTo("What is your town called?");
    answer(tab, "Voorbeeldegem");
    assertThat(asked(tab)).isEqualTo("How many people live there?");
    answer(tab, "none");
    assertThat(tab.evaluate("document.getElementById('told').textContent").asString()).isNotBlank();
    assertThat(asked(tab)).isEqualTo("How many people live there?");
    answer(tab, "12000");
    assertThat(asked(tab)).isNotBlank().isNotEqualTo("How many people live there?");
  }

  private static String asked(Tab tab) {
    return tab.evaluate("document.getElementById('asked').textContent").asString();
  }

  private static void answer(Tab tab, String typed) {
    tab.evaluate("document.getElementById('given').value = ''");
    tab.click("#given");
    tab.type(typed);
    tab.press("Enter");
  }
}
