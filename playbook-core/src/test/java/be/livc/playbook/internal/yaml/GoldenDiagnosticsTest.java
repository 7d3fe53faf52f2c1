package be.livc.playbook.internal.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.Utf8Decoder;
import be.livc.playbook.internal.yaml.include.ReadPlaybook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder is a case of the rule it is named after, with what is said about it. Behind {@code
 * --} stands what is special about it; {@code --silent} is a case in which nothing may be said.
 */
class GoldenDiagnosticsTest {
  private static final Path ROOT = Path.of("src", "test", "resources", "golden", "diagnostics");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TestFactory
  Stream<DynamicTest> what_is_said_about_each_case_is_as_expected() throws IOException {
    return cases().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> what_is_said_is_as_expected(name)));
  }

  private static void what_is_said_is_as_expected(String name) throws IOException {
    ReadPlaybook read = read(name, texts());
    String said = DiagnosticFormat.SNIPPET.format(read.diagnostics(), Locale.forLanguageTag("nl"));
    Path expected = ROOT.resolve(name).resolve("expected.txt");
    if (UPDATE) {
      Files.writeString(expected, said, UTF_8);
    }
    assertThat(said).isEqualTo(Files.readString(expected, UTF_8));
    if (name.endsWith("--silent")) {
      assertThat(read.diagnostics()).isEmpty();
    } else {
      assertThat(read.diagnostics()).extracting(Diagnostic::rule).contains(rule(name));
    }
    fixes_mend_what_they_are_for(name, read);
  }

  private static void fixes_mend_what_they_are_for(String name, ReadPlaybook read) {
    for (Diagnostic finding : read.diagnostics()) {
      if (!finding.fixes().isEmpty()) {
        SourceFile broken = finding.fixes().get(0).place().file();
        SourceFile mended = new SourceFile(broken.name(), apply(broken.text(), finding.fixes()));
        ContentSource texts =
            file -> file.equals(broken.name()) ? new Fetched(mended, null) : texts().fetch(file);
        List<RuleId> left = read(name, texts).diagnostics().stream().map(Diagnostic::rule).toList();
        assertThat(left).as(mended.text()).doesNotContain(finding.rule());
        List<RuleId> told = read.diagnostics().stream().map(Diagnostic::rule).toList();
        assertThat(left)
            .as(mended.text())
            .noneMatch(rule -> rule.name().startsWith("YAML") && !told.contains(rule));
      }
    }
  }

  private static String apply(String text, List<Edit> edits) {
    StringBuilder mended = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparing((Edit edit) -> edit.place().start()).reversed())
        .forEach(
            edit -> mended.replace(edit.place().start(), edit.place().end(), edit.replacement()));
    return mended.toString();
  }

  /** Rules of templates, answers files and proofs have their cases beside those who find them. */
  private static final Set<String> AREAS =
      Set.of(
          "file",
          "limit",
          "yaml",
          "shape",
          "value",
          "id",
          "reference",
          "condition",
          "ground",
          "advice");

  @Test
  void each_rule_of_the_reader_has_a_case() throws IOException {
    Set<RuleId> covered = new HashSet<>();
    for (String name : cases()) {
      covered.add(rule(name));
    }
    List<RuleId> bare = new ArrayList<>(List.of(RuleId.values()));
    bare.removeIf(rule -> !AREAS.contains(rule.toString().replaceAll("/.*", "")));
    bare.removeAll(covered);
    assertThat(bare).containsExactly(RuleId.REFERENCE_UNKNOWN_TEMPLATE);
  }

  @Test
  void no_expectation_stands_without_its_case() throws IOException {
    for (String name : cases()) {
      boolean there =
          Files.isRegularFile(ROOT.resolve(name).resolve("playbook.yaml"))
              || Generated.file(name + "/playbook.yaml").length > 0;
      assertThat(there).as(name).isTrue();
    }
  }

  private static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith("_"))
          .sorted()
          .toList();
    }
  }

  private static RuleId rule(String name) {
    String rule = name.contains("--") ? name.substring(0, name.indexOf("--")) : name;
    for (RuleId id : RuleId.values()) {
      if (id.toString().replace('/', '-').equals(rule)) {
        return id;
      }
    }
    throw new IllegalArgumentException("no rule for the case " + name);
  }

  private static ReadPlaybook read(String name, ContentSource texts) {
    return PlaybookReader.read(name + "/playbook.yaml", texts);
  }

  private static ContentSource texts() {
    return name -> {
      byte[] generated = Generated.file(name);
      try {
        Path file = ROOT.resolve(name);
        return generated.length > 0
            ? Utf8Decoder.read(name, new java.io.ByteArrayInputStream(generated))
            : Files.isRegularFile(file)
                ? Utf8Decoder.read(name, Files.newInputStream(file))
                : Fetched.NOTHING;
      } catch (IOException unreadable) {
        throw new java.io.UncheckedIOException(unreadable);
      }
    };
  }
}
