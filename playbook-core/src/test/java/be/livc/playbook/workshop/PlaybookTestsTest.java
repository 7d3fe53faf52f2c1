package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.scenario.ScenarioResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaybookTestsTest {
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
        - { ask: Alleen, id: alleen, answer: yes-no }
        - { do: Bel., id: bel, when: { alleen: ja }, sources: own-choice }
      """;

  private static String scenario(String answers, String expected) {
    return "playbook: een\ntitle: T\nanswers: " + answers + "\nexpect: " + expected + "\n";
  }

  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("een/playbook.yaml", PLAYBOOK);
    files.put("een/releases/1.0.0.yaml", PLAYBOOK);
    files.put("een/scenarios/b-fout.yaml", scenario("{ alleen: nee }", "{ visits: [bel] }"));
    files.put("een/scenarios/a-goed.yaml", scenario("{ alleen: ja }", "{ visits: [bel] }"));
    files.put("een/scenarios/LEESMIJ.md", "geen test");
    files.put("een/scenarios/diep/c.yaml", "geen test");
    return files;
  }

  private static TestReport run(Map<String, String> files) {
    return PlaybookTests.of(PlaybookLibrary.of(TextContent.of(files))).run("een", TODAY);
  }

  @Test
  void the_scenarios_beside_a_playbook_are_run_by_the_names_of_their_files() {
    TestReport report = run(files());
    assertThat(report.results())
        .extracting(ScenarioResult::file)
        .containsExactly("een/scenarios/a-goed.yaml", "een/scenarios/b-fout.yaml");
    assertThat(report.results()).extracting(ScenarioResult::passed).containsExactly(true, false);
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.errors()).isEmpty();
    assertThat(report.passed()).isFalse();
    assertThat(report.coverage()).isNotNull();
    assertThat(report.mutation()).isNotNull();
    Map<String, String> sound = files();
    sound.remove("een/scenarios/b-fout.yaml");
    assertThat(run(sound).passed()).isTrue();
  }

  @Test
  void a_scenario_that_can_not_be_read_is_told_and_the_others_are_run() {
    Map<String, String> files = files();
    files.put("een/scenarios/b-fout.yaml", scenario("{ weg: ja }", "{ visits: [bel] }"));
    TestReport report = run(files);
    assertThat(report.results()).hasSize(1);
    assertThat(report.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.ANSWERS_UNKNOWN_QUESTION);
    assertThat(report.errors()).isEqualTo(report.diagnostics());
    assertThat(report.passed()).isFalse();
    PlaybookLibrary library = PlaybookLibrary.of(TextContent.of(files));
    assertThat(PlaybookTests.of(library).check(library.load("een")))
        .isEqualTo(report.diagnostics());
  }

  @Test
  void of_a_playbook_with_errors_and_of_a_release_nothing_is_run() {
    Map<String, String> files = files();
    files.put("een/playbook.yaml", PLAYBOOK.replace("ask: Alleen", "aks: Alleen"));
    TestReport broken = run(files);
    assertThat(broken.results()).isEmpty();
    assertThat(broken.coverage()).isNull();
    assertThat(broken.mutation()).isNull();
    assertThat(broken.passed()).isFalse();
    assertThat(broken.errors()).isEqualTo(broken.loaded().diagnostics()).isNotEmpty();
    PlaybookLibrary library = PlaybookLibrary.of(TextContent.of(files));
    assertThat(PlaybookTests.of(library).check(library.load("een"))).isEmpty();
    LoadResult release =
        be.livc.playbook.Playbooks.read("een/releases/1.0.0.yaml", TextContent.of(files));
    assertThat(release.hasErrors()).isFalse();
    assertThat(PlaybookTests.of(library).run(release, TODAY).results()).isEmpty();
  }

  @Test
  void a_playbook_in_a_file_is_run_with_what_stands_beside_it(@TempDir Path folder)
      throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    assertThat(PlaybookTests.run(folder.resolve("een"), TODAY).results())
        .extracting(ScenarioResult::passed)
        .containsExactly(true, false);
    assertThat(PlaybookTests.run(folder.resolve("weg"), TODAY).errors())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.FILE_MISSING);
    Path scenarios = folder.resolve("een/scenarios");
    Path elsewhere = Files.move(scenarios, folder.resolve("elders"));
    Files.createSymbolicLink(scenarios, elsewhere);
    TestReport outside = PlaybookTests.run(folder.resolve("een"), TODAY);
    assertThat(outside.results()).isEmpty();
    assertThat(outside.errors()).extracting(Diagnostic::rule).containsExactly(RuleId.FILE_OUTSIDE);
  }

  @Test
  void a_file_that_is_no_utf_8_is_told(@TempDir Path folder) throws IOException {
    Path scenarios = Files.createDirectories(folder.resolve("een/scenarios"));
    Files.writeString(folder.resolve("een/playbook.yaml"), PLAYBOOK);
    Files.write(scenarios.resolve("a.yaml"), new byte[] {'a', (byte) 0xff});
    assertThat(PlaybookTests.run(folder.resolve("een"), TODAY).diagnostics())
        .extracting(Diagnostic::rule)
        .isEqualTo(List.of(RuleId.FILE_NOT_UTF_8));
  }
}
