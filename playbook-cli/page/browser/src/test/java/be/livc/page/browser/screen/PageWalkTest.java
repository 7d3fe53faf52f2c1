package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole walks, from opening the file to the end. */
@InEachBrowser
class PageWalkTest {
  private static final int MOST = 80;

  private final Brand brand;

  PageWalkTest(Brand brand) {
    this.brand = brand;
  }

  static Stream<Arguments> walks() {
    return Stream.of("livc-r", "livc-r-casus", "livc-r-informatie-delen")
        .flatMap(
            id ->
                Stream.of(
                    Arguments.of(id, "keyboard", new KeyboardAnswers()),
                    Arguments.of(id, "pointer", new PointerAnswers())));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("walks")
  void a_playbook_is_walked_from_start_to_end(String id, String by, Answers answers) {
    Person person = Person.at(brand.shared().apart(), Pages.of(id)).begin("Een proef");
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
