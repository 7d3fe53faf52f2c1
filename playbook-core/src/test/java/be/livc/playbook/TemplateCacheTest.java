package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.document.Template;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Walk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template is kept parsed, and nobody notices but by the clock. */
class TemplateCacheTest {
  private static final String HEAD = "---\ntitle: Brief\nversion: 1.0.0\nlanguage: nl\n---\n";
  private static final Playbook PLAYBOOK =
      PlaybookLibrary.of(List.of(Path.of("..", "playbooks"))).load("livc-r").orElseThrow();
  private static final DocumentWriter FROM =
      new DocumentWriter(
          Walk.of(PLAYBOOK, Answers.NONE, LocalDate.of(2026, 11, 24)), Map.of(), "7f3a90c2");

  @TempDir Path first;
  @TempDir Path second;

  private Templates templates;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(second.resolve("brief.md.ftl"), HEAD + "Dag <#include \"_naam.md.ftl\">\n");
    Files.writeString(second.resolve("_naam.md.ftl"), "An");
    templates = Templates.of(List.of(first, second));
    assertThat(text()).isEqualTo("Dag An\n");
  }

  @Test
  void a_template_is_kept_while_its_files_are_the_same() throws IOException {
    Result<Template> before = templates.read("brief");
    Files.writeString(second.resolve("brief.md.ftl"), before.orElseThrow().file().text());
    assertThat(templates.read("brief")).isSameAs(before);
  }

  @Test
  void an_edit_of_a_template_or_a_partial_shows_at_once() throws IOException {
    Files.writeString(second.resolve("_naam.md.ftl"), "Bo");
    assertThat(text()).isEqualTo("Dag Bo\n");
    Files.writeString(second.resolve("brief.md.ftl"), HEAD + "Hallo\n");
    assertThat(text()).isEqualTo("Hallo\n");
  }

  @Test
  void a_file_that_comes_to_stand_before_another_counts() throws IOException {
    Files.writeString(first.resolve("_naam.md.ftl"), "Cas");
    assertThat(text()).isEqualTo("Dag Cas\n");
    Files.delete(first.resolve("_naam.md.ftl"));
    assertThat(text()).isEqualTo("Dag An\n");
  }

  @Test
  void a_mistake_is_told_and_mended() throws IOException {
    String sound = Files.readString(second.resolve("brief.md.ftl"));
    Files.writeString(second.resolve("brief.md.ftl"), HEAD + "<#if true>\n");
    assertThat(templates.render("brief", FROM).diagnostics())
        .extracting(it -> it.rule())
        .containsExactly(RuleId.TEMPLATE_UNCLOSED);
    Files.writeString(second.resolve("brief.md.ftl"), sound);
    assertThat(text()).isEqualTo("Dag An\n");
    Files.delete(second.resolve("brief.md.ftl"));
    assertThat(templates.read("brief").hasErrors()).isTrue();
  }

  @Test
  void a_file_that_is_not_in_utf_8_is_told_of_where_it_is_not() throws IOException {
    byte[] windows = "Dag Ren\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(second.resolve("_naam.md.ftl"), windows);
    assertThat(templates.read("brief").diagnostics())
        .singleElement()
        .satisfies(it -> assertThat(it.rule()).isEqualTo(RuleId.FILE_NOT_UTF_8))
        .extracting(Diagnostic::place)
        .satisfies(it -> assertThat(it.file().name()).endsWith("_naam.md.ftl"))
        .satisfies(it -> assertThat(it.column()).isEqualTo(8));
    Files.writeString(second.resolve("_naam.md.ftl"), "An");
    String sound = Files.readString(second.resolve("brief.md.ftl"));
    Files.write(second.resolve("brief.md.ftl"), windows);
    assertThat(templates.read("brief").diagnostics())
        .singleElement()
        .satisfies(it -> assertThat(it.rule()).isEqualTo(RuleId.FILE_NOT_UTF_8))
        .extracting(Diagnostic::place)
        .satisfies(it -> assertThat(it.file().name()).endsWith("brief.md.ftl"))
        .satisfies(it -> assertThat(it.column()).isEqualTo(8));
    Files.writeString(second.resolve("brief.md.ftl"), sound);
    assertThat(text()).isEqualTo("Dag An\n");
  }

  @Test
  void a_byte_order_mark_and_ends_of_lines_of_windows_change_nothing() throws IOException {
    String sound = Files.readString(second.resolve("brief.md.ftl"));
    Files.writeString(second.resolve("brief.md.ftl"), "\uFEFF" + sound.replace("\n", "\r\n"));
    assertThat(text()).isEqualTo("Dag An\n");
  }

  @Test
  void many_threads_get_the_same_text() {
    Set<String> texts = ConcurrentHashMap.newKeySet();
    Templates fresh = Templates.of(List.of(first, second));
    IntStream.range(0, 400)
        .parallel()
        .forEach(i -> texts.add(fresh.render("brief", FROM).orElseThrow().body()));
    assertThat(texts).containsExactly("Dag An\n");
  }

  private String text() {
    return templates.render("brief", FROM).orElseThrow().body();
  }
}
