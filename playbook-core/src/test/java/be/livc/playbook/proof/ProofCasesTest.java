package be.livc.playbook.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.consistency.ConsistencyRules;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.language.LanguageRules;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All that is said of a playbook with one mistake, and of the same one mended. */
class ProofCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "golden", "check");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.startsWith("proof-"))
          .sorted()
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> what_is_said_about_each_case_is_as_expected() throws IOException {
    return cases().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    LoadResult loaded = Playbooks.load(CASES.resolve(name).resolve("playbook.yaml"));
    Playbook playbook = loaded.orElseThrow();
    List<Diagnostic> found =
        Proofs.of(playbook, Sketch.DATE)
            .with(LanguageRules.of(playbook, Sketch.DATE))
            .with(ConsistencyRules.of(playbook, Sketch.DATE))
            .diagnostics(loaded.map());
    if (name.endsWith("--silent")) {
      assertThat(found).isEmpty();
      return;
    }
    String said = DiagnosticFormat.SNIPPET.format(found, Locale.forLanguageTag("nl"));
    Path expected = CASES.resolve(name).resolve("expected.txt");
    if (UPDATE) {
      Files.writeString(expected, said, UTF_8);
    }
    assertThat(said).isEqualTo(Files.readString(expected, UTF_8));
    assertThat(found).extracting(Diagnostic::rule).contains(rule(name));
  }

  private static RuleId rule(String name) {
    return Stream.of(RuleId.values())
        .filter(rule -> rule.toString().replace('/', '-').equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_case_has_one_in_which_nothing_is_said() throws IOException {
    assertThat(cases())
        .hasSizeGreaterThanOrEqualTo(16)
        .containsAll(
            cases().stream().map(name -> name.replace("--silent", "") + "--silent").toList());
  }
}
