package be.livc.playbook.internal.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.workshop.Checker;
import be.livc.playbook.workshop.EditorFiles;
import be.livc.playbook.workshop.ReleasePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What really stands outside its folder is told, and no word of it is shown. */
class RealPathTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final String SECRET = "geheim-wachtwoord";
  private static final String PLAYBOOK =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      phases:
        - fasen/start.yaml
        - id: einde
          title: Einde
          sources: own-choice
          steps:
            - include: ander
              id: ander
            - write: brief
              id: brief-schrijven
      """;
  private static final String PHASE =
      """
      id: start
      title: Start
      sources: own-choice
      steps:
        - ask: Alleen?
          id: alleen
          answer: yes-no
        - tell: 'Alleen is {alleen}.'
      """;
  private static final String OTHER =
      """
      format: 1
      id: ander
      version: 1.0.0
      language: nl
      title: Ander
      status: draft
      steps:
        - tell: Lees dit.
          sources: own-choice
      """;
  private static final String SCENARIO =
      """
      playbook: proef
      title: Alleen
      answers: { alleen: ja }
      expect: { conclusion: none }
      """;

  @TempDir Path root;
  private Path playbooks;
  private Path templates;
  private Path outside;

  @BeforeEach
  void write() throws IOException {
    playbooks = root.resolve("playbooks");
    templates = root.resolve("templates");
    outside = root.resolve("elders");
    put(playbooks.resolve("proef/playbook.yaml"), PLAYBOOK);
    put(playbooks.resolve("proef/fasen/start.yaml"), PHASE);
    put(playbooks.resolve("proef/scenarios/een.yaml"), SCENARIO);
    put(playbooks.resolve("ander/playbook.yaml"), OTHER);
    put(playbooks.resolve("sources.yaml"), "sources: {}\n");
    put(playbooks.resolve("roles.yaml"), "roles: {}\n");
    put(templates.resolve("brief.md.ftl"), "---\ntitle: Brief\n---\n<#include \"_deel.md.ftl\">\n");
    put(templates.resolve("_deel.md.ftl"), "Deel.\n");
    put(templates.resolve("huisstijl.css"), "p { color: black }\n");
    put(templates.resolve("huisstijl.docx"), "geen echte");
    put(outside.resolve("bestand"), SECRET + ": [\n" + SECRET + "\n");
    put(outside.resolve("map/" + SECRET + ".yaml"), SECRET + ": [\n");
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  private void link(Path at, Path target) throws IOException {
    if (Files.isDirectory(at)) {
      Files.move(at, outside.resolve("bewaard"));
    }
    Files.deleteIfExists(at);
    Files.createSymbolicLink(at, target);
  }

  private PlaybookLibrary library() {
    return PlaybookLibrary.of(List.of(playbooks), new ClassLoader(null) {});
  }

  private List<Diagnostic> found() {
    Checker checker = Checker.of(library(), Templates.of(List.of(templates)), DATE);
    List<Diagnostic> found = new ArrayList<>(checker.all().diagnostics());
    found.addAll(
        checker.check(List.of("proef"), List.of(playbooks.resolve("proef"))).diagnostics());
    return found;
  }

  private void assertTold(List<Diagnostic> found) {
    assertThat(found).extracting(Diagnostic::rule).contains(RuleId.FILE_OUTSIDE);
    for (DiagnosticFormat format : DiagnosticFormat.values()) {
      assertThat(format.format(found, Locale.forLanguageTag("nl"))).doesNotContain(SECRET);
    }
    assertThat(library().list().toString()).doesNotContain(SECRET);
  }

  @Test
  void inside_nothing_is_told() {
    assertThat(found()).extracting(Diagnostic::rule).doesNotContain(RuleId.FILE_OUTSIDE);
    assertThat(library().load("proef").hasErrors()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "playbooks/proef/playbook.yaml",
        "playbooks/proef/fasen/start.yaml",
        "playbooks/proef/scenarios/een.yaml",
        "playbooks/ander/playbook.yaml",
        "playbooks/sources.yaml",
        "playbooks/roles.yaml",
        "templates/brief.md.ftl",
        "templates/_deel.md.ftl",
        "templates/huisstijl.css",
        "templates/huisstijl.docx"
      })
  void a_link_to_a_file_elsewhere_is_told(String file) throws IOException {
    link(root.resolve(file), outside.resolve("bestand"));
    assertTold(found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"playbooks/proef/fasen", "playbooks/proef/scenarios", "playbooks/ander"})
  void a_link_to_a_folder_elsewhere_is_told(String folder) throws IOException {
    put(outside.resolve("map/start.yaml"), SECRET + ": [\n");
    put(outside.resolve("map/playbook.yaml"), SECRET + ": [\n");
    link(root.resolve(folder), outside.resolve("map"));
    assertTold(found());
  }

  @Test
  void a_part_in_the_folder_of_another_playbook_is_told_where_it_is_named() throws IOException {
    put(playbooks.resolve("ander/start.yaml"), PHASE);
    link(playbooks.resolve("proef/fasen/start.yaml"), playbooks.resolve("ander/start.yaml"));
    List<Diagnostic> found = library().load("proef").diagnostics();
    assertThat(found).extracting(Diagnostic::rule).containsExactly(RuleId.FILE_OUTSIDE);
    assertThat(found.get(0).place()).isNotNull();
  }

  @Test
  void a_link_within_the_folder_is_followed() throws IOException {
    put(playbooks.resolve("proef/delen/begin.yaml"), PHASE);
    link(
        playbooks.resolve("proef/fasen/start.yaml"),
        Path.of("..").resolve("delen").resolve("begin.yaml"));
    put(templates.resolve("_echt.md.ftl"), "Deel.\n");
    link(templates.resolve("_deel.md.ftl"), Path.of("_echt.md.ftl"));
    assertThat(found()).extracting(Diagnostic::rule).doesNotContain(RuleId.FILE_OUTSIDE);
    assertThat(library().load("proef").hasErrors()).isFalse();
  }

  @Test
  void the_folder_that_a_person_names_may_be_a_link() throws IOException {
    Path there = root.resolve("snel");
    Files.createSymbolicLink(there, playbooks);
    PlaybookLibrary library = PlaybookLibrary.of(List.of(there), new ClassLoader(null) {});
    assertThat(library.load("proef").hasErrors()).isFalse();
    assertThat(Playbooks.load(there.resolve("proef")).hasErrors()).isFalse();
  }

  @Test
  void each_of_two_folders_keeps_its_own() throws IOException {
    Path second = root.resolve("tweede");
    put(second.resolve("los/playbook.yaml"), OTHER.replace("id: ander", "id: los"));
    PlaybookLibrary both = PlaybookLibrary.of(List.of(playbooks, second), new ClassLoader(null) {});
    assertThat(both.load("los").hasErrors()).isFalse();
    link(second.resolve("los/playbook.yaml"), playbooks.resolve("ander/playbook.yaml"));
    assertThat(both.load("los").diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.FILE_OUTSIDE);
  }

  @Test
  void what_was_released_elsewhere_is_not_read() throws IOException {
    ReleasePlan first =
        ReleasePlan.of(library(), Templates.of(List.of(templates)), "proef", null, DATE);
    assertThat(first.findings()).isEmpty();
    first.write();
    Path file = playbooks.resolve("proef/releases/1.0.0.yaml");
    put(outside.resolve("vrij.yaml"), Files.readString(file));
    link(file, outside.resolve("vrij.yaml"));
    LoadResult loaded = library().load("proef@1.0.0");
    assertThat(loaded.playbook()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHANGELOG.md", "releases/lock.yaml", "releases"})
  void a_release_writes_nothing_elsewhere(String name) throws IOException {
    Path at = playbooks.resolve("proef").resolve(name);
    Files.createDirectories(at.getParent());
    link(at, outside.resolve(name.equals("releases") ? "map" : "bestand"));
    String before = Files.readString(outside.resolve("bestand"));
    ReleasePlan plan =
        ReleasePlan.of(library(), Templates.of(List.of(templates)), "proef", null, DATE);
    assertThat(plan.findings()).extracting(Diagnostic::rule).contains(RuleId.FILE_OUTSIDE);
    assertThat(plan.files()).isEmpty();
    assertThat(Files.readString(outside.resolve("bestand"))).isEqualTo(before);
  }

  @Test
  void files_of_an_editor_leave_out_what_stands_elsewhere() throws IOException {
    link(playbooks.resolve("proef/fasen/start.yaml"), outside.resolve("map/" + SECRET + ".yaml"));
    assertThat(EditorFiles.below(playbooks))
        .doesNotContain(playbooks.resolve("proef/fasen/start.yaml"))
        .contains(playbooks.resolve("proef/playbook.yaml"));
  }

  @Test
  void a_name_that_is_no_path_or_leads_up_finds_nothing_of_the_machine() {
    ContentSource inside = FolderContent.inside(templates);
    assertThat(inside.fetch("../elders/bestand").file()).isNull();
    assertThat(inside.fetch("/etc/hostname").file()).isNull();
    assertThat(inside.fetch("a\0b").isMissing()).isTrue();
    assertThat(inside.bytes("../elders/bestand")).isEmpty();
    assertThat(inside.names("../elders/")).isEmpty();
    assertThat(FolderContent.library(playbooks).names("/etc/")).isEmpty();
  }
}
