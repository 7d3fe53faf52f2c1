package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.workshop.PlaybookTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the editors' guide do what the guide says. */
class GuideTest {
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final String HEAD =
      """
      format: 1
      id: gids
      version: 1.0.0
      language: nl
      title: Voorbeeld uit de gids
      status: draft
      """;
  private static final String BEFORE =
      """
      steps:
        - ask: Is er een school betrokken?
          id: school
          answer: yes-no
      """;
  private static final String ENTRIES =
      """
      kind: fiche
      themes:
        - id: geld
          title: Geld
          entries:
            - question: Wie betaalt?
              id: wie-betaalt
              reply: De gemeente betaalt uit haar budget, en leest in de AVG wie dat mag weten.
              sources: own-choice
      """;

  @TempDir Path folder;

  private static List<String> examples(boolean scenarios) throws IOException {
    return EXAMPLE
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(found -> found.group(1))
        .filter(example -> example.startsWith("title:") == scenarios)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> an_example_for_a_playbook_reads_without_a_finding() throws IOException {
    List<String> examples = examples(false);
    assertThat(examples).hasSizeGreaterThan(6);
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.lines().findFirst().orElse(""), () -> reads(example)));
  }

  private static void reads(String example) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    if (example.startsWith("sources:")) {
      files.add(new SourceFile("gids/playbook.yaml", HEAD + BEFORE + "sources: {}\n"));
      files.add(new SourceFile("sources.yaml", example));
    } else if (example.startsWith("synonyms:")) {
      files.add(new SourceFile("gids/playbook.yaml", HEAD + ENTRIES + example));
    } else if (example.matches("(?s)(notice|checked-within|retention):.*")
        || example.contains("\nsteps:")) {
      String steps = example.contains("\nsteps:") ? "" : BEFORE;
      files.add(new SourceFile("gids/playbook.yaml", HEAD + example + steps));
    } else {
      String steps = example.indent(2);
      files.add(new SourceFile("gids/playbook.yaml", HEAD + BEFORE + steps));
      files.add(new SourceFile("sources.yaml", Files.readString(Path.of("sources.yaml"))));
    }
    files.add(new SourceFile("roles.yaml", Files.readString(Path.of("roles.yaml"))));
    LoadResult read = Playbooks.read(new PlaybookText(files));
    assertThat(said(read.diagnostics())).isEmpty();
  }

  @Test
  void the_scenario_of_the_guide_leads_where_it_says() throws IOException {
    for (String example : examples(true)) {
      String playbook = example.replaceAll("(?s).*\nplaybook: (\\S+)\n.*", "$1");
      Path copy = folder.resolve(playbook);
      Files.createDirectories(copy.resolve("scenarios"));
      Files.copy(Path.of(playbook, "playbook.yaml"), copy.resolve("playbook.yaml"));
      for (String shared : List.of("sources.yaml", "roles.yaml")) {
        Files.copy(Path.of(shared), folder.resolve(shared));
      }
      Files.writeString(copy.resolve("scenarios").resolve("gids.yaml"), example);
      var run =
          PlaybookTests.of(PlaybookLibrary.of(List.of(folder)))
              .run(playbook, LocalDate.of(2026, 11, 24));
      assertThat(said(run.diagnostics())).isEmpty();
      assertThat(run.results()).hasSize(1).allMatch(result -> result.passed());
    }
  }

  private static String said(List<Diagnostic> findings) {
    return DiagnosticFormat.SNIPPET.format(findings, Locale.forLanguageTag("nl"));
  }
}
