package be.livc.playbook.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written as SARIF is valid by the schema of SARIF 2.1.0 that OASIS published. */
class SarifTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "golden", "diagnostics");
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in =
        SarifTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  /** All that the reader says of its whole corpus, and of files with odd names. */
  private static List<Diagnostic> findings() throws IOException {
    List<Diagnostic> findings = new ArrayList<>();
    try (Stream<Path> cases = Files.list(CORPUS)) {
      for (Path folder : cases.filter(Files::isDirectory).sorted().toList()) {
        findings.addAll(Playbooks.load(folder).diagnostics());
      }
    }
    SourceFile odd = new SourceFile("a b/é:%/#?\"\\.yaml", "één\r\n\uD83D\uDE00 \"twee\"\n");
    findings.add(Diagnostic.at(new Span(odd, 3, 3), RuleId.YAML_TAB));
    findings.add(Diagnostic.at(new Span(odd, 5, 14), RuleId.YAML_TAB, "\u0001\u2028\uD800"));
    findings.add(Diagnostic.about("", RuleId.FILE_MISSING, ""));
    return findings;
  }

  @Test
  void every_finding_is_valid_sarif_in_both_languages() throws IOException {
    List<Diagnostic> findings = findings();
    assertThat(findings).hasSizeGreaterThan(100);
    for (String language : List.of("nl", "en")) {
      String sarif = DiagnosticFormat.SARIF.format(findings, Locale.forLanguageTag(language));
      assertThat(errors(sarif)).isEmpty();
    }
    assertThat(errors(DiagnosticFormat.SARIF.format(List.of(), Locale.ENGLISH))).isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_no_sarif() throws IOException {
    String sarif = DiagnosticFormat.SARIF.format(findings(), Locale.ENGLISH);
    for (String broken :
        List.of(
            sarif.replace("\"version\":\"2.1.0\"", "\"version\":\"2.0.0\""),
            sarif.replaceFirst("\"level\":\"error\"", "\"level\":\"fatal\""),
            sarif.replaceFirst("\"startLine\":\\d+", "\"startLine\":0"),
            sarif.replaceFirst("\"driver\":\\{\"name\":\"livc\",", "\"driver\":{"))) {
      assertThat(broken).isNotEqualTo(sarif);
      assertThat(errors(broken)).isNotEmpty();
    }
  }
}
