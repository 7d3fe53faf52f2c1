package be.livc.playbook.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.proof.ProofFinding;
import be.livc.playbook.proof.Proofs;
import be.livc.playbook.walk.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageRulesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "golden", "check");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TestFactory
  Stream<DynamicTest> what_is_said_about_each_case_is_as_expected() throws IOException {
    return cases().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> what_is_said_is_as_expected(name)));
  }

  private static void what_is_said_is_as_expected(String name) throws IOException {
    List<Diagnostic> found = found(name);
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
    assertThat(found)
        .isNotEmpty()
        .allMatch(finding -> finding.rule().toString().replace('/', '-').equals(name));
  }

  @Test
  void each_rule_has_a_case_and_one_in_which_it_is_silent() throws IOException {
    List<String> expected = new ArrayList<>();
    for (RuleId rule : RuleId.values()) {
      if (isOfLanguage(rule)) {
        String name = rule.toString().replace('/', '-');
        expected.addAll(List.of(name, name + "--silent"));
      }
    }
    assertThat(cases()).hasSizeGreaterThan(12).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void a_playbook_in_another_language_is_left_alone() throws IOException {
    for (String name : cases()) {
      String text = Files.readString(CASES.resolve(name).resolve("playbook.yaml"), UTF_8);
      SourceFile file =
          new SourceFile(
              "p/playbook.yaml",
              text.replace("language: nl", "language: en").replace("nee:", "no:"));
      assertThat(found(Playbooks.read(new PlaybookText(List.of(file))))).as(name).isEmpty();
    }
  }

  @Test
  void stiff_words_are_found_whatever_their_case_and_across_a_line_end() {
    assertThat(Officialese.in("Gelieve te bellen. Dat dient\nte gebeuren."))
        .containsExactly(
            new Officialese.Found("Gelieve", "wil je"), new Officialese.Found("dient te", "moet"));
  }

  @Test
  void a_word_in_an_address_is_not_the_editors_own() {
    assertThat(Officialese.in("Lees https://voorbeeld.be/inzake verder.")).isEmpty();
    assertThat(FormalYou.in("Lees https://voorbeeld.be/?u=1 verder.")).isEmpty();
  }

  @Test
  void texts_are_looked_at_once_however_many_days_are_proven() {
    Sketch sketch = new Sketch();
    Validity later = new Validity(Sketch.DATE.plusYears(1), null);
    Step.Tell tell =
        new Step.Tell(sketch.header("", Condition.always(), later), new Text("Gelieve te bellen."));
    Playbook playbook = sketch.playbook(tell);
    List<ProofFinding> texts = LanguageRules.of(playbook, Sketch.DATE);
    assertThat(Proofs.from(playbook, Sketch.DATE, Map.of()).with(texts).findings())
        .extracting(ProofFinding::rule)
        .containsExactly(RuleId.LANGUAGE_OFFICIALESE);
  }

  private static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.startsWith("language-"))
          .sorted()
          .toList();
    }
  }

  private static List<Diagnostic> found(String name) {
    return found(Playbooks.load(CASES.resolve(name).resolve("playbook.yaml")));
  }

  private static List<Diagnostic> found(LoadResult loaded) {
    Playbook playbook = loaded.orElseThrow();
    return Proofs.of(playbook, Sketch.DATE)
        .with(LanguageRules.of(playbook, Sketch.DATE))
        .diagnostics(loaded.map())
        .stream()
        .filter(finding -> isOfLanguage(finding.rule()))
        .toList();
  }

  private static boolean isOfLanguage(RuleId rule) {
    return rule.toString().startsWith("language/");
  }
}
