package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.browser.Firefox;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page in the other browser that people have: what is tried in Chromium at length, in short.
 */
@EnabledIfSystemProperty(named = "livc.thorough", matches = "true")
class FirefoxTest {
  private static final int MOST = 80;

  @TempDir static Path folder;
  private static Firefox firefox;

  @BeforeAll
  static void start() throws Exception {
    firefox = Firefox.start(folder.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    if (firefox != null) {
      firefox.close();
    }
  }

  static Stream<Arguments> walks() {
    return PageWalkTest.walks();
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("walks")
  void a_playbook_is_walked_from_start_to_end(String id, String by, Answers answers) {
    Person person = Person.at(firefox.apart(), Pages.of(id)).begin("Een proef");
    int answered = 0;
    while (!person.kind().equals("none") && answered < MOST) {
      assertThat(person.isOn("h1, h2")).as("the focus is on what is new").isTrue();
      answers.give(person);
      answered++;
    }

    assertThat(answered).isBetween(1, MOST - 1);
    assertThat(person.title()).isNotEmpty();
    assertThat(person.text("#failed")).isEmpty();
    assertThat(person.kept()).isGreaterThan(answered);
  }
}
