package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded of a session and its documents is proven again, or told to be otherwise. */
class VerifyingTest {
  private static final String TEMPLATES = "src/test/resources/transcript/templates";

  @TempDir Path folder;
  private Path templates;
  private Livc livc;

  @BeforeEach
  void make_documents() throws IOException {
    templates = folder.resolve("sjablonen");
    Files.createDirectories(templates);
    try (Stream<Path> files = Files.list(Path.of(TEMPLATES))) {
      for (Path file : files.toList()) {
        Files.copy(file, templates.resolve(file.getFileName().toString()));
      }
    }
    livc =
        new Livc(folder)
            .with("LIVC_PLAYBOOKS", "src/test/resources/transcript/playbooks")
            .with("LIVC_TEMPLATES", templates.toString());
    livc.run("playbook", "start", "livc-r", "--name", "Een", "--json");
    livc.run("session", "answer", "Een", "gemeente", "Voorbeeldegem");
    livc.run("session", "answer", "Een", "stand", "1");
  }

  private String render(String format) {
    Livc.Run run = livc.run("document", "render", "Een", "--all", "--format", format);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void documents_of_every_format_are_proven() {
    for (String format : new String[] {"md", "html", "docx", "pdf"}) {
      render(format);
    }
    Livc.Run run = livc.run("session", "verify", "Een");
    assertThat(run.out()).contains("Een is heel").contains("tot op het teken");
    assertThat(run.out()).doesNotContain("anders").doesNotContain("niet opnieuw");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_changed_template_and_house_style_are_named() throws IOException {
    render("html");
    livc.run("session", "answer", "Een", "gemeente", "Elders", "--yes");
    assertThat(livc.run("session", "verify", "Een").code()).isZero();
    Files.writeString(templates.resolve("huisstijl.css"), "body { color: navy }");
    Livc.Run styled = livc.run("session", "verify", "Een");
    assertThat(styled.out()).contains("Komt nu anders uit").contains("huisstijl.css");
    assertThat(styled.code()).isEqualTo(1);
    Files.delete(templates.resolve("huisstijl.css"));
    try (Stream<Path> files = Files.list(templates)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".md.ftl")).toList()) {
        Files.writeString(file, Files.readString(file) + "\nNog een zin.\n");
      }
    }
    assertThat(livc.run("session", "verify", "Een", "--json").out())
        .contains("\"outcome\": \"other\"")
        .contains(".md.ftl\"");
  }

  @Test
  void a_changed_byte_of_the_session_is_told() throws IOException {
    render("md");
    try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
      Path log = files.filter(it -> it.endsWith("log")).findFirst().orElseThrow();
      String text = Files.readString(log);
      Files.writeString(log, text.replaceFirst("answered", "ansvered"));
    }
    Livc.Run run = livc.run("session", "verify", "Een");
    assertThat(run.out()).doesNotContain("is heel");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_document_of_an_erased_answer_can_not_be_checked_any_more() {
    render("md");
    livc.run("session", "erase", "Een", "gemeente", "--yes");
    assertThat(livc.run("session", "verify", "Een").out()).contains("is gewist");
  }
}
