package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class GraphTest {
  @TempDir Path folder;

  private Livc livc;

  @BeforeEach
  void a_home() {
    livc = new Livc(folder);
  }

  private static Document xml(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @Test
  void every_playbook_of_ours_is_drawn_whole_as_svg() throws Exception {
    for (String id :
        new String[] {"livc-r-casus", "livc-r-casus-overleg", "livc-r-casus-opvolging"}) {
      Livc.Run run = livc.run("playbook", "graph", id, "--format", "svg");
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err()).isEmpty();
      Document svg = xml(run.out());
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotEmpty();
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
          .startsWith("Stroomschema van");
    }
  }

  @Test
  void a_file_of_that_name_gets_that_format() throws IOException {
    Path file = folder.resolve("x/fase.svg");
    Livc.Run run =
        livc.run("playbook", "graph", "livc-r", "--phase", "2", "--out", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("<svg ").contains("Fase 2:");
    Path dot = folder.resolve("fase.gv");
    livc.run("playbook", "graph", "livc-r", "--phase", "2", "--out", dot.toString());
    assertThat(Files.readString(dot)).startsWith("digraph {");
  }

  @Test
  void the_path_of_a_session_is_drawn_in_its_own_version() throws IOException {
    Path answers = folder.resolve("a.yaml");
    Files.writeString(
        answers, "playbook: livc-r-informatie-delen\nanswers: { vergadering: nee }\n");
    livc.run(
        "playbook",
        "start",
        "livc-r-informatie-delen",
        "--name",
        "D",
        "--answers",
        answers.toString());
    Livc.Run run = livc.run("playbook", "graph", "--session", "D");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Nee (gekozen)").contains("(op dit pad)").contains("==>");
  }

  @Test
  void a_path_that_shows_sensitive_answers_is_drawn_only_when_that_is_said() {
    livc.typing("n\nstop\n", "playbook", "start", "livc-r-casus", "--name", "C");
    Livc.Run refused = livc.run("playbook", "graph", "--session", "C");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("gevoelige antwoorden").contains("--yes");
    Livc.Run drawn = livc.run("playbook", "graph", "--session", "C", "--yes");
    assertThat(drawn.code()).isZero();
    assertThat(drawn.out()).contains("op dit pad").doesNotContain("gekozen");
  }

  @Test
  void json_has_the_nodes_and_the_arrows() {
    String json = livc.run("playbook", "graph", "livc-r-informatie-delen", "--json").out();
    assertThat(json)
        .contains("\"kind\": \"graph\"", "\"shape\": \"question\"", "\"label\": \"Nee\"");
  }
}
