package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.content.TextContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PreviewExampleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String PLAYBOOK =
      """
      format: 1
      id: een
      version: 1.0.0
      language: nl
      title: Een
      status: draft
      steps:
        - ask: Schrijven
          id: schrijven
          answer: yes-no
          options:
            ja:
              - { ask: Wie, id: wie, answer: text }
              - { ask: Wat, id: wat, answer: text }
              - { write: brief, id: brief, sources: own-choice }
      """;

  private final Templates templates =
      Templates.of(
          TextContent.of(
              Map.of(
                  "brief.md.ftl",
                  "---\ntitle: Brief\nlanguage: nl\nuses: [wie, wat]\n---\nVoor {wie}: {wat}.\n")));
  private final Map<String, String> files = new TreeMap<>();

  private void playbook(String id) {
    files.put(id + "/playbook.yaml", PLAYBOOK.replace("een", id));
  }

  private void scenario(String id, String name, String answers) {
    files.put(
        id + "/scenarios/" + name + ".yaml",
        "playbook: " + id + "\ntitle: T\nanswers: " + answers + "\nexpect: { conclusion: none }\n");
  }

  private PreviewExample example() {
    PlaybookLibrary library = PlaybookLibrary.of(TextContent.of(files));
    return PreviewExample.of("brief", library, templates, TODAY).orElseThrow();
  }

  private String text() {
    return example().render(templates).orElseThrow().text().strip();
  }

  @Test
  void of_the_scenarios_that_come_past_it_the_one_that_answers_most_of_it_is_shown() {
    playbook("een");
    playbook("twee");
    scenario("een", "a-leeg", "{ schrijven: nee }");
    scenario("een", "b-een", "{ schrijven: ja, wie: An }");
    scenario("twee", "a-beide", "{ schrijven: ja, wie: Bo, wat: dit }");
    scenario("twee", "b-ook", "{ schrijven: ja, wie: Cas, wat: dat }");
    PreviewExample example = example();
    assertThat(example.template()).isEqualTo("brief");
    assertThat(example.from()).isEqualTo("twee, a-beide.yaml");
    assertThat(example.writing()).isNotNull();
    assertThat(example.walk().playbook().id()).isEqualTo("twee");
    assertThat(text()).isEqualTo("Voor Bo: dit.");
    assertThat(example.render(templates).orElseThrow().key()).isEqualTo("brief");
  }

  @Test
  void where_no_scenario_comes_past_it_one_is_made_up() {
    playbook("een");
    scenario("een", "a-leeg", "{ schrijven: nee }");
    PreviewExample example = example();
    assertThat(example.writing()).isNotNull();
    assertThat(example.from()).startsWith("een, ").doesNotContain("a-leeg");
  }

  @Test
  void a_template_that_no_playbook_writes_is_shown_with_what_is_answered() {
    playbook("een");
    files.put("een/playbook.yaml", PLAYBOOK.replace("write: brief", "write: ander"));
    scenario("een", "a-leeg", "{ schrijven: nee }");
    scenario("een", "b-wie", "{ schrijven: ja, wie: An, wat: dit }");
    PreviewExample example = example();
    assertThat(example.writing()).isNull();
    assertThat(example.from()).isEqualTo("een, b-wie.yaml");
    assertThat(text()).isEqualTo("Voor An: dit.");
  }

  @Test
  void without_a_playbook_that_can_be_walked_there_is_none() {
    files.put("fout/playbook.yaml", "id: fout\n");
    PlaybookLibrary library = PlaybookLibrary.of(TextContent.of(files));
    assertThat(PreviewExample.of("brief", library, templates, TODAY)).isEmpty();
  }
}
