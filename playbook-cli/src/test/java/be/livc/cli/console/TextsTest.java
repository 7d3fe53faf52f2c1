package be.livc.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");
  private static final Path SOURCES = Path.of("src/main/java/be/livc/cli");

  private final ResourceBundle dutch = Texts.in(Language.NL).bundle();
  private final ResourceBundle english = Texts.in(Language.EN).bundle();

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(english.keySet()).isEqualTo(dutch.keySet());
  }

  @Test
  void both_languages_name_the_same_things_in_each_text() {
    for (String key : dutch.keySet()) {
      assertThat(placeholders(english.getString(key)))
          .as(key)
          .isEqualTo(placeholders(dutch.getString(key)));
    }
  }

  @Test
  void a_language_without_texts_of_its_own_speaks_dutch() {
    assertThat(Texts.in(Language.FR).language()).isEqualTo(Language.NL);
  }

  @Test
  void placeholders_are_filled_and_quotes_stay() {
    Texts texts = Texts.in(Language.NL);
    assertThat(texts.of("start.name.prompt", "A {0} B"))
        .isEqualTo("Naam (Enter voor \"A {0} B\"):");
    assertThat(texts.count("tasks", 1)).isEqualTo("1 taak");
    assertThat(texts.count("tasks", 3)).isEqualTo("3 taken");
    assertThat(texts.and(List.of("a", "b", "c"))).isEqualTo("a, b en c");
    assertThat(texts.or(List.of("a"))).isEqualTo("a");
  }

  @Test
  void no_sentence_stands_outside_the_texts() throws IOException {
    List<String> found = new ArrayList<>();
    for (String folder : List.of("console", "words", "screen", "command")) {
      try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          for (String line : Files.readAllLines(file)) {
            sentences(line).forEach(text -> found.add(file.getFileName() + ": " + text));
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<String> sentences(String line) {
    List<String> found = new ArrayList<>();
    Matcher matcher = LITERAL.matcher(line);
    boolean ours =
        line.contains("Exception(") || line.contains("ALL.put(") || line.contains("Library");
    while (matcher.find() && !ours) {
      String text = matcher.group(1);
      if (SENTENCE.matcher(text).find() && !text.startsWith("livc")) {
        found.add(text);
      }
    }
    return found;
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
