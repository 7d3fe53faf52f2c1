package be.livc.playbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.diagnostic.Explanation.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page is taken apart into its title, what it says, and the files of its examples. */
class ExplanationTest {
  private static Explanation read(String page) {
    return ExplanationReader.read(RuleId.FILE_MISSING, page);
  }

  @Test
  void fences_are_examples_of_what_is_wrong_of_what_is_right_or_of_both() {
    Explanation page =
        read(
            """
            #  Een titel\s

            Wat het is.

            ```yaml fout
            steps:
              ``` geen hek
            ```
            ```yaml goed fasen/start.yaml
            id: start
            ```
            ```text beide opdracht
            livc check
            ```

            Hoe je het herstelt.
            """);
    assertThat(page)
        .isEqualTo(
            new Explanation(
                RuleId.FILE_MISSING,
                "Een titel",
                "Wat het is.\n\n\nHoe je het herstelt.",
                List.of(
                    new Example("playbook.yaml", "steps:\n  ``` geen hek\n"),
                    new Example("opdracht", "livc check\n")),
                List.of(
                    new Example("fasen/start.yaml", "id: start\n"),
                    new Example("opdracht", "livc check\n"))));
  }

  @Test
  void a_page_without_a_title_or_with_a_fence_that_says_nothing_is_refused() {
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the page of file/missing does not start with a title");
    assertThatThrownBy(() -> read("#Titel\n")).hasMessageEndingWith("start with a title");
    assertThatThrownBy(() -> read("# Titel\n```yaml fout\nsteps:\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the page of file/missing has a fence that does not end");
    assertThatThrownBy(() -> read("# Titel\n```yaml slecht\n```\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the page of file/missing has a fence slecht");
    assertThatThrownBy(() -> read("# Titel\n```yaml\n```\n")).hasMessageEndingWith("a fence ");
  }

  @Test
  void the_page_of_a_rule_is_its_own() {
    Explanation page = Explanation.of(RuleId.YAML_TAB);
    assertThat(page.rule()).isEqualTo(RuleId.YAML_TAB);
    assertThat(Explanation.page(RuleId.YAML_TAB)).startsWith("# " + page.title() + "\n");
    assertThat(page.bad()).isNotEmpty();
    assertThat(page.good()).isNotEmpty();
  }
}
