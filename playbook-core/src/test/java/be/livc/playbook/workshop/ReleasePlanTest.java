package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.Golden;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.content.FixedContent;
import be.livc.playbook.internal.yaml.ReleaseFreezer;
import be.livc.playbook.model.CitedSources;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Source;
import be.livc.playbook.model.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReleasePlanTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Path CONTENT = Path.of("..", "playbooks");

  @TempDir Path root;

  @BeforeEach
  void write() {
    write(
        "sources.yaml",
        "sources:\n  wet: { title: Een wet, short: Wet, kind: law }\n"
            + "  gids: { title: Een gids, short: Gids, kind: guide }\n");
    write("roles.yaml", "roles:\n  coordinator: coördinator\n  griffier: griffier\n");
    write(
        "binnen/playbook.yaml",
        head("binnen", "1.0.0")
            + "sources:\n  wet: { title: Een andere wet, short: Andere, kind: law }\n"
            + "steps:\n  - ask: Doel?\n    id: doel\n    answer: yes-no\n"
            + "  - tell: Lees dit.\n    sources: [wet, gids]\n");
    write(
        "proef/delen/eerst.yaml",
        "id: eerst\ntitle: Eerst\nsources: [wet]\nsteps:\n"
            + "  - do: Maak een akkoord.  # met de buren\n    id: akkoord\n    by: coordinator\n"
            + "  - tell: \"Let op: dit moet.\"\n");
    working("1.0.0", "Klaar");
    write(
        "proef/scenarios/een.yaml",
        "title: een\nplaybook: proef\nanswers: { binnen.doel: ja }\n"
            + "expect: { tasks: [akkoord] }\n");
  }

  private static String head(String id, String version) {
    return "format: 1\nid: "
        + id
        + "\nversion: "
        + version
        + "\nlanguage: nl\ntitle: Draaiboek "
        + id
        + "\nstatus: draft\n";
  }

  private void working(String version, String label) {
    write(
        "proef/playbook.yaml",
        head("proef", version)
            + "phases:\n  - delen/eerst.yaml\n  - id: dan\n    title: Dan\n    steps:\n"
            + "      - include: binnen\n        id: binnen\n"
            + "      - tell: "
            + label
            + "\n        sources: own-choice\n"
            + "        when: { binnen.doel: ja }\n");
  }

  private void write(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(String name) throws IOException {
    return Files.readString(root.resolve(name));
  }

  private PlaybookLibrary library() {
    return PlaybookLibrary.of(List.of(root));
  }

  private ReleasePlan release(String version) {
    Version wanted = version.isEmpty() ? null : Version.parse(version).orElseThrow();
    return ReleasePlan.of(library(), Templates.of(List.of()), "proef", wanted, DAY);
  }

  private static List<RuleId> rules(List<Diagnostic> findings) {
    return findings.stream().map(Diagnostic::rule).toList();
  }

  /** With what it cites alone, as a release has it. */
  private static Playbook cited(Playbook playbook) {
    CitedSources cited = CitedSources.of(playbook);
    Map<String, Source> sources = new LinkedHashMap<>(playbook.sources());
    sources.keySet().retainAll(cited.sources());
    var roles = new LinkedHashMap<>(playbook.roles());
    roles.keySet().retainAll(cited.roles());
    return playbook.withVersion(new Version(1, 0, 0)).withSources(sources).withRoles(roles);
  }

  @Test
  void a_release_is_one_file_that_is_the_same_playbook_alone() throws IOException {
    release("").write();
    Path frozen = root.resolve("elders/los.yaml");
    Files.createDirectories(frozen.getParent());
    Files.move(root.resolve("proef/releases/1.0.0.yaml"), frozen);
    write("sources.yaml", "sources: {}\n");
    LoadResult loaded = Playbooks.load(frozen);
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.text().files()).hasSize(1);
    write();
    Playbook working = library().load("proef").orElseThrow();
    assertThat(cited(loaded.orElseThrow())).isEqualTo(cited(working));
  }

  @Test
  void a_release_is_listed_loaded_and_looked_after() throws IOException {
    ReleasePlan release = release("");
    assertThat(release.findings()).isEmpty();
    assertThat(release.files())
        .extracting(file -> root.relativize(file).toString())
        .containsExactly(
            "proef/releases/1.0.0.yaml", "proef/CHANGELOG.md", "proef/releases/lock.yaml");
    release.write();
    assertThat(library().releases("proef")).containsExactly(new Version(1, 0, 0));
    assertThat(library().list().get(1).releases()).containsExactly(new Version(1, 0, 0));
    assertThat(library().load("proef@1.0.0").diagnostics()).isEmpty();
    assertThat(rules(library().load("proef@1.0.1").diagnostics()))
        .containsExactly(RuleId.RELEASE_UNKNOWN_VERSION);
    assertThat(rules(library().load("proeff@1.0.0").diagnostics()))
        .containsExactly(RuleId.REFERENCE_UNKNOWN_PLAYBOOK);
    Golden.holds("release/frozen.yaml", read("proef/releases/1.0.0.yaml"));
    write("proef/releases/1.0.0.yaml", read("proef/releases/1.0.0.yaml").replace("\n", "\r\n"));
    assertThat(library().load("proef@1.0.0").diagnostics()).isEmpty();
    write("proef/releases/1.0.0.yaml", read("proef/releases/1.0.0.yaml").replace("Klaar", "Af"));
    assertThat(rules(library().load("proef@1.0.0").diagnostics()))
        .containsExactly(RuleId.RELEASE_CHANGED);
    assertThat(rules(release("2.0.0").findings())).containsExactly(RuleId.RELEASE_CHANGED);
  }

  @Test
  void a_number_that_says_too_little_is_refused() throws IOException {
    release("").write();
    assertThat(rules(release("").findings())).containsExactly(RuleId.RELEASE_NOTHING_CHANGED);
    working("1.0.0", "Klaar is kees");
    assertThat(rules(release("1.0.0").findings())).containsExactly(RuleId.RELEASE_TOO_LOW);
    write(
        "proef/delen/eerst.yaml",
        "id: eerst\ntitle: Eerst\nsources: [wet]\nsteps:\n"
            + "  - do: Maak een akkoord.\n    id: akkoord\n    by: griffier\n"
            + "  - tell: \"Let op: dit moet.\"\n");
    assertThat(rules(release("1.0.1").findings())).containsExactly(RuleId.RELEASE_TOO_LOW);
    ReleasePlan release = release("1.1.0");
    assertThat(release.findings()).isEmpty();
    release.write();
    assertThat(read("proef/playbook.yaml")).contains("\nversion: 1.1.0\n");
    Golden.holds("release/changelog.md", read("proef/CHANGELOG.md"));
    assertThat(library().load("proef@1.1.0").orElseThrow().version())
        .isEqualTo(new Version(1, 1, 0));
    assertThat(library().load("proef@1.0.0").diagnostics()).isEmpty();
  }

  @Test
  void a_new_number_stands_where_the_old_one_did_and_as_it_was_written() throws IOException {
    release("").write();
    working("1.0.0", "Klaar");
    String text = read("proef/playbook.yaml");
    String quoted = "summary: >-\n  version: 1.0.0\nversion:  \"1.0.0\" # nummer";
    write("proef/playbook.yaml", text.replace("version: 1.0.0", quoted).replace("Klaar", "Af"));
    release("2.0.0").write();
    assertThat(read("proef/playbook.yaml"))
        .contains("summary: >-\n  version: 1.0.0\nversion:  \"2.0.0\" # nummer\n");
  }

  @Test
  void a_plan_says_its_version_its_files_and_what_changed_before_anything_is_written()
      throws IOException {
    ReleasePlan first = release("");
    assertThat(first.version()).hasValue(new Version(1, 0, 0));
    assertThat(first.diff()).isEmpty();
    assertThat(first.findings()).isEmpty();
    Path proef = root.resolve("proef");
    assertThat(first.files())
        .containsExactly(
            proef.resolve("releases/1.0.0.yaml"),
            proef.resolve("CHANGELOG.md"),
            proef.resolve("releases/lock.yaml"));
    assertThat(proef.resolve("releases")).doesNotExist();
    first.write();
    working("1.0.0", "Anders");
    ReleasePlan next = release("1.1.0");
    assertThat(next.version()).hasValue(new Version(1, 1, 0));
    assertThat(next.diff().orElseThrow().required()).isPresent();
    assertThat(next.files())
        .containsExactly(
            proef.resolve("releases/1.1.0.yaml"),
            proef.resolve("CHANGELOG.md"),
            proef.resolve("playbook.yaml"),
            proef.resolve("releases/lock.yaml"));
  }

  @Test
  void a_playbook_with_errors_has_no_version_and_no_files_and_a_released_one_no_plan() {
    write("proef/playbook.yaml", "id: proef\n");
    ReleasePlan plan = release("");
    assertThat(plan.version()).isEmpty();
    assertThat(plan.files()).isEmpty();
    assertThat(plan.findings()).isNotEmpty();
    assertThatThrownBy(plan::write)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("something stands in the way of this release");
    assertThatThrownBy(
            () -> ReleasePlan.of(library(), Templates.of(List.of()), "proef@1.0.0", null, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id is that of a released version: proef@1.0.0");
  }

  @Test
  void what_check_or_test_finds_stands_in_the_way() {
    write(
        "proef/scenarios/een.yaml",
        "title: een\nplaybook: proef\nanswers: { binnen.doel: ja }\nexpect: { tasks: [] }\n");
    assertThat(rules(release("").findings())).containsExactly(RuleId.RELEASE_TEST_FAILS);
    write("proef/delen/eerst.yaml", "id: eerst\n");
    assertThat(release("").findings()).isNotEmpty();
    assertThatThrownBy(release("")::write).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_release_that_cannot_be_written_leaves_nothing() throws IOException {
    Files.createDirectories(root.resolve("proef/releases/lock.yaml/in-de-weg"));
    assertThatThrownBy(release("")::write).isInstanceOf(UncheckedIOException.class);
    assertThat(root.resolve("proef/CHANGELOG.md")).doesNotExist();
    try (Stream<Path> left = Files.list(root.resolve("proef/releases"))) {
      assertThat(left).hasSize(1);
    }
  }

  @TestFactory
  Stream<DynamicTest> the_content_frozen_is_the_same_playbook() throws IOException {
    try (Stream<Path> folders = Files.list(CONTENT)) {
      return folders
          .map(folder -> folder.resolve("playbook.yaml"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList()
          .stream()
          .map(file -> DynamicTest.dynamicTest(file.toString(), () -> same(file)));
    }
  }

  private void same(Path file) throws IOException {
    Version version = new Version(1, 0, 0);
    LoadResult read = Playbooks.load(file);
    String name = read.text().files().get(0).name();
    String text =
        ReleaseFreezer.freeze(
            name, read.orElseThrow(), new FixedContent(read.text()), version, DAY);
    write("elders/los.yaml", text);
    LoadResult loaded = Playbooks.load(root.resolve("elders/los.yaml"));
    assertThat(cited(loaded.orElseThrow())).isEqualTo(cited(read.orElseThrow()));
  }
}
