package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.text.CommonMarkText;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterPlaybookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static PlaybookLibrary library(StarterPlaybook starter) {
    Map<String, String> files = new TreeMap<>();
    starter.files().forEach((name, text) -> files.put(starter.id() + "/" + name, text));
    return PlaybookLibrary.of(TextContent.of(files));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Overleg voorbereiden",
        "  Met  blanks   erin ",
        "Alles: \"tussen\" 'aanhalingstekens' # en \\ strepen",
        "{wie} <b>vet</b> & 100 %",
        "- één",
        "ja",
        "2026-11-24"
      })
  void it_has_no_finding_whatever_it_is_called_and_its_scenarios_walk_all_of_it(String title) {
    StarterPlaybook starter = StarterPlaybook.of("overleg-1", title, TODAY);
    PlaybookLibrary library = library(starter);
    Templates templates =
        Templates.of(TextContent.of(Map.of(starter.template(), starter.templateText())));
    assertThat(Checker.of(library, templates, TODAY).all().diagnostics()).isEmpty();
    TestReport tests = PlaybookTests.of(library).run("overleg-1", TODAY);
    assertThat(tests.passed()).isTrue();
    assertThat(tests.results()).hasSize(2);
    assertThat(tests.coverage().missing()).isEmpty();
    Playbook playbook = library.load("overleg-1").orElseThrow();
    assertThat(CommonMarkText.plain(playbook.title().markdown()))
        .isEqualTo(title.strip().replaceAll("\\s+", " "));
    assertThat(starter.files().get("playbook.yaml")).contains("checked: 2026-11-24");
  }

  @Test
  void its_files_are_named_after_it() {
    StarterPlaybook starter = StarterPlaybook.of("overleg", "Overleg", TODAY);
    assertThat(starter.id()).isEqualTo("overleg");
    assertThat(starter.files().keySet())
        .containsExactly(
            "playbook.yaml", "scenarios/datum-ligt-vast.yaml", "scenarios/nog-geen-datum.yaml");
    assertThat(starter.template()).isEqualTo("overleg-agenda.md.ftl");
    assertThat(starter.files().values())
        .allSatisfy(it -> assertThat(it).doesNotContain("@id@", "@date@", "@title@"));
    starter
        .files()
        .forEach(
            (name, text) ->
                assertThat(
                        PlaybookFormatter.format(
                                new be.livc.playbook.diagnostic.SourceFile(name, text))
                            .state())
                    .isEqualTo(FormatResult.State.IN_FORM));
  }

  @Test
  void an_id_has_small_letters_digits_and_single_dashes_between() {
    for (String id : new String[] {"a", "a1", "a-1", "abc-def-2", "a".repeat(60)}) {
      assertThat(StarterPlaybook.isId(id)).as(id).isTrue();
    }
    for (String id :
        new String[] {"", "1a", "-a", "a-", "a--b", "A", "a_b", "é", "a b", "a".repeat(61)}) {
      assertThat(StarterPlaybook.isId(id)).as(id).isFalse();
      assertThatThrownBy(() -> StarterPlaybook.of(id, "Overleg", TODAY))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no id of a playbook: " + id);
    }
  }

  @Test
  void a_title_is_one_line_that_can_be_seen() {
    assertThat(StarterPlaybook.isTitle("Één “titel” 🙂")).isTrue();
    assertThat(StarterPlaybook.isTitle("")).isTrue();
    for (String title :
        new String[] {
          "a\nb", "a\u0007", "a\u2028b", "a\u2029b", "\ud800", "a\uFEFFb", "a\u0378b", "a\tb\n"
        }) {
      assertThat(StarterPlaybook.isTitle(title)).as(title).isFalse();
      assertThatThrownBy(() -> StarterPlaybook.of("a", title, TODAY))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("title is not one line of text");
    }
    assertThatThrownBy(() -> StarterPlaybook.of("a", "  ", TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("title is blank");
  }
}
