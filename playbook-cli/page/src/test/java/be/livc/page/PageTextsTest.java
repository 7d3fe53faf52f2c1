package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.MessageCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTextsTest {
  private static final Path FOLDER = Path.of("src/main/resources/be/livc/page");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static MessageCatalog texts(String language) throws IOException {
    return MessageCatalog.parse(
        Files.readString(FOLDER.resolve("Page_" + language + ".properties")));
  }

  private static Set<String> places(String text) {
    Set<String> found = new TreeSet<>();
    Matcher places = PLACE.matcher(text);
    while (places.find()) {
      found.add(places.group());
    }
    return found;
  }

  @Test
  void both_languages_say_the_same_things() throws IOException {
    MessageCatalog dutch = texts("nl");
    MessageCatalog english = texts("en");
    assertThat(english.keys()).isEqualTo(dutch.keys());
    for (String key : dutch.keys()) {
      assertThat(places(english.of(key))).as(key).isEqualTo(places(dutch.of(key)));
    }
  }

  @Test
  void no_key_stands_twice() throws IOException {
    for (String language : List.of("nl", "en")) {
      List<String> keys =
          Files.readAllLines(FOLDER.resolve("Page_" + language + ".properties")).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).doesNotHaveDuplicates();
    }
  }
}
