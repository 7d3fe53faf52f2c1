package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A playbook says how long its sessions are kept; nothing goes by itself. */
class RetentionTest {
  private static final String PLAYBOOK =
      """
      format: 1
      id: kort
      version: 1.0.0
      language: nl
      title: Kort
      status: draft
      retention: %s
      steps:
        - ask: Waar?
          id: waar
          answer: text
      """;

  @TempDir Path folder;
  private Path file;
  private Livc livc;

  @BeforeEach
  void begin() throws IOException {
    file = Files.createDirectories(folder.resolve("eigen/kort")).resolve("playbook.yaml");
    Files.writeString(file, PLAYBOOK.formatted("1 year 6 months"));
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", folder.resolve("eigen").toString());
    livc.at("2025-01-10T09:00:00Z");
    assertThat(livc.run("playbook", "start", "kort", "--name", "Oud", "--json").code()).isZero();
    livc.at("2026-01-10T09:00:00Z");
    livc.run("playbook", "start", "kort", "--name", "Jong", "--json");
  }

  @Test
  void what_is_overdue_is_reminded_of_and_goes_only_when_asked() {
    livc.at("2026-07-10T09:00:00Z");
    assertThat(livc.run("session", "list").out()).doesNotContain("langer bewaard");
    livc.at("2026-07-11T09:00:00Z");
    assertThat(livc.run("session", "list").out())
        .contains("langer bewaard dan het draaiboek vraagt: tot 10 juli 2026")
        .contains("Er is 1 sessie langer bewaard");
    assertThat(livc.run("doctor").out().replaceAll("\\s+", " "))
        .contains("1 sessie langer bewaard");
    Livc.Run start = livc.typing("stop\n", "playbook", "start", "kort", "--name", "Nieuw");
    assertThat((start.out() + start.err()).replaceAll("\\s+", " "))
        .contains("1 sessie langer bewaard");
    assertThat(livc.run("session", "purge", "--overdue", "--yes").out()).contains("\"Oud\"");
    assertThat(livc.run("session", "list").out()).contains("Jong").doesNotContain("Oud");
    assertThat(livc.run("session", "purge", "--overdue", "--yes").code()).isZero();
  }

  @Test
  void a_session_that_is_used_again_is_kept_again() {
    livc.at("2026-07-11T09:00:00Z");
    livc.run("session", "answer", "Oud", "waar", "Hier");
    assertThat(livc.run("session", "list").out()).doesNotContain("langer bewaard");
  }

  @Test
  void a_term_that_is_none_is_told() throws IOException {
    for (String wrong : new String[] {"5", "lang", "10 working-days", "-1 year"}) {
      Files.writeString(file, PLAYBOOK.formatted(wrong));
      Livc.Run run = livc.run("playbook", "check", "kort");
      assertThat(run.out() + run.err()).as(wrong).contains("retention");
      assertThat(run.code()).as(wrong).isEqualTo(1);
    }
  }
}
