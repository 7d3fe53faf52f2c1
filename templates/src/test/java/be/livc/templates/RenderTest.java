package be.livc.templates;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.document.Template;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Walk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template renders, on walks of the playbooks that ask for it. */
class RenderTest {
  private static final Templates TEMPLATES = Templates.of(List.of(Path.of("").toAbsolutePath()));
  private static final Map<String, Playbook> PLAYBOOKS = playbooks();

  private static Map<String, Playbook> playbooks() {
    Map<String, Playbook> playbooks = new LinkedHashMap<>();
    PlaybookLibrary library =
        PlaybookLibrary.of(List.of(Path.of("..", "playbooks").toAbsolutePath()));
    for (String id :
        List.of(
            "livc-r",
            "livc-r-casus",
            "livc-r-casus-overleg",
            "livc-r-casus-opvolging",
            "livc-r-informatie-delen")) {
      playbooks.put(id, library.load(id).orElseThrow());
    }
    return playbooks;
  }

  static List<String> templates() {
    return TEMPLATES.names();
  }

  static List<String> ids() {
    return List.copyOf(PLAYBOOKS.keySet());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_has_no_findings_and_reads_questions_that_exist(String name) {
    Result<Template> read = TEMPLATES.read(name);
    assertThat(read.diagnostics()).isEmpty();
    Playbook playbook = playbookOf(name);
    assertThat(read.orElseThrow().uses())
        .allSatisfy(id -> assertThat(playbook.question(id)).as(id).isPresent());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_renders_before_anything_is_answered(String name) {
    Walk walk = Walk.of(playbookOf(name), Answers.NONE, RandomWalk.DAY);
    check(TEMPLATES.render(name, new DocumentWriter(walk, Map.of(), "7f3a90c2")));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_document_of_random_walks_renders(String id) {
    Set<String> made = new HashSet<>();
    Set<String> written = written(PLAYBOOKS.get(id));
    // most walks of a case end early: go on until each document was met
    for (long seed = 1; seed <= 40 || (seed <= 10_000 && !made.equals(written)); seed++) {
      Walk walk = RandomWalk.of(PLAYBOOKS.get(id), seed);
      DocumentWriter from = new DocumentWriter(walk, Map.of(), "7f3a90c2");
      for (DocumentRequest writing : walk.documents()) {
        check(TEMPLATES.render(writing, from));
        made.add(writing.step().template());
      }
    }
    assertThat(made).isEqualTo(written);
  }

  @Test
  void every_template_is_asked_for() {
    Set<String> asked = new TreeSet<>();
    PLAYBOOKS.values().forEach(playbook -> asked.addAll(written(playbook)));
    assertThat(templates()).containsExactlyElementsOf(asked);
  }

  private static void check(Result<Document> result) {
    assertThat(result.diagnostics()).isEmpty();
    Document document = result.orElseThrow();
    assertThat(document.markdown()).doesNotContainPattern("(?<!\\\\)\\{[a-z]").doesNotContain("${");
    String html = new String(document.as(DocumentFormat.HTML), StandardCharsets.UTF_8);
    assertThat(html.substring(html.indexOf("<main>")))
        .as("a table that was not read as one")
        .doesNotContain("|---")
        .doesNotContain("| |");
  }

  private static Set<String> written(Playbook playbook) {
    Set<String> written = new HashSet<>();
    playbook.visit(
        step -> {
          if (step instanceof Step.Write write) {
            written.add(write.template());
          }
        });
    return written;
  }

  private static Playbook playbookOf(String template) {
    return PLAYBOOKS.values().stream()
        .filter(playbook -> written(playbook).contains(template))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no playbook writes " + template));
  }
}
