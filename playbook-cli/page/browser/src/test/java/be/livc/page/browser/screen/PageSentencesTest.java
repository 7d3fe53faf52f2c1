package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.page.PageEngine;
import be.livc.playbook.diagnostic.MessageCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands on controls is there in both languages, and all of it is used. */
class PageSentencesTest {
  private static final Pattern SCRIPT = Pattern.compile("<script src=\"([a-z-]+\\.js)\"");
  private static final Pattern KEY = Pattern.compile("\"((?:screen|index)\\.[a-z0-9.-]*)\"");

  private static String resource(String name) throws IOException {
    try (InputStream file = PageEngine.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    Matcher scripts = SCRIPT.matcher(resource("page.html") + resource("index.html"));
    while (scripts.find()) {
      if (!scripts.group(1).equals("engine.js")) {
        Matcher keys = KEY.matcher(resource(scripts.group(1)));
        while (keys.find()) {
          used.add(keys.group(1));
        }
      }
    }
    return used;
  }

  @Test
  void each_key_in_a_script_has_its_sentence() throws IOException {
    for (String language : new String[] {"nl", "en"}) {
      Set<String> keys = MessageCatalog.parse(resource("Page_" + language + ".properties")).keys();
      assertThat(used())
          .as(language)
          .isNotEmpty()
          .allMatch(
              key ->
                  keys.contains(key)
                      || keys.contains(key + ".one") && keys.contains(key + ".many")
                      || key.endsWith(".") && keys.stream().anyMatch(it -> it.startsWith(key)));
    }
  }

  @Test
  void each_sentence_is_used() throws IOException {
    Set<String> used = used();
    assertThat(MessageCatalog.parse(resource("Page_nl.properties")).keys())
        .filteredOn(key -> key.startsWith("screen."))
        .allMatch(
            key ->
                used.contains(key)
                    || used.contains(key.replaceAll("\\.(one|many|about)$", ""))
                    || used.stream().anyMatch(it -> it.endsWith(".") && key.startsWith(it)));
  }
}
