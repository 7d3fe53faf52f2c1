package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sessions are removed by name and by age, with their forks and documents when asked. */
class PurgingTest {
  @TempDir Path folder;
  private Livc livc;

  @BeforeEach
  void begin() {
    livc =
        new Livc(folder)
            .with("LIVC_PLAYBOOKS", "src/test/resources/transcript/playbooks")
            .with("LIVC_TEMPLATES", "src/test/resources/transcript/templates");
    livc.at("2020-03-01T09:00:00Z");
    livc.run("playbook", "start", "livc-r", "--name", "Oud", "--json");
    livc.run("session", "answer", "Oud", "gemeente", "Voorbeeldegem");
    livc.run("session", "answer", "Oud", "stand", "1");
    livc.run("document", "render", "Oud", "--all", "--format", "md");
    livc.at("2026-11-01T09:00:00Z");
    livc.run("playbook", "start", "livc-r", "--name", "Jong", "--json");
    livc.run("session", "fork", "Oud", "--name", "Kopie");
    livc.at("2026-11-24T09:00:00Z");
  }

  private List<String> names() {
    return Stream.of("Oud", "Jong", "Kopie")
        .filter(it -> livc.run("session", "show", it).code() == 0)
        .toList();
  }

  private List<Path> made() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(it -> it.toString().endsWith(".md") && Files.isRegularFile(it))
          .filter(it -> !it.getFileName().toString().contains("nota"))
          .toList();
    }
  }

  @Test
  void what_is_older_than_a_term_is_shown_and_goes_once_confirmed() {
    Livc.Run no = livc.typing("nee\n", "session", "purge", "--older-than", "5 jaar");
    assertThat(no.out()).contains("\"Oud\" (").contains("2020").doesNotContain("\"Jong\"");
    assertThat(no.out()).contains("kopieën van: Kopie");
    assertThat(names()).containsExactly("Oud", "Jong", "Kopie");
    Livc.Run yes = livc.typing("ja\n", "session", "purge", "--older-than", "5y");
    assertThat(yes.code()).isZero();
    assertThat(names()).containsExactly("Jong", "Kopie");
    assertThat(livc.run("session", "purge", "--older-than", "60 months", "--yes").out())
        .contains("geen sessie die zo oud is");
  }

  @Test
  void forks_and_documents_go_along_when_asked() throws IOException {
    assertThat(made()).isNotEmpty();
    Livc.Run run = livc.run("session", "purge", "Oud", "--forks", "--documents", "--yes");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(names()).containsExactly("Jong");
    assertThat(run.out()).contains(folder.toString());
    assertThat(made().stream().map(it -> it.getFileName().toString()))
        .noneMatch(it -> it.startsWith("besluit"));
  }

  @Test
  void without_being_asked_documents_stay_and_are_named_with_their_place() throws IOException {
    List<Path> before = made();
    Livc.Run run = livc.run("session", "purge", "Oud", "--yes");
    assertThat(run.out().replaceAll("\\s", "")).contains("Gooizezelfweg").contains(".md");
    assertThat(made()).isEqualTo(before);
  }

  @Test
  void no_input_is_no_consent() {
    assertThat(livc.run("session", "purge", "--older-than", "5y").code()).isNotZero();
    assertThat(livc.run("session", "purge", "Oud").code()).isNotZero();
    assertThat(names()).contains("Oud");
  }

  @Test
  void a_term_that_is_none_a_name_and_an_age_at_once_and_neither_are_refused() {
    for (String term : List.of("lang", "5", "5 uur", "5y 5y", "-5y", "0 jaar")) {
      Livc.Run run = livc.run("session", "purge", "--older-than", term, "--yes");
      assertThat(run.code()).as(term).isEqualTo(2);
      assertThat(run.err()).contains("geen termijn");
    }
    assertThat(livc.run("session", "purge", "Oud", "--older-than", "5y", "--yes").code())
        .isEqualTo(2);
    assertThat(livc.run("session", "purge", "--yes").code()).isEqualTo(2);
    assertThat(names()).hasSize(3);
  }

  @Test
  void nothing_of_what_was_purged_stands_on_the_disk() throws IOException {
    livc.run("profile", "erase", "--all", "--yes");
    livc.run("session", "purge", "Oud", "--forks", "--documents", "--yes");
    try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("Voorbeeldegem");
      }
    }
  }
}
