package be.livc.playbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is written for GitHub is read back as its documentation of workflow commands says: {@code
 * ::command key=value,key=value::message}, with {@code %25}, {@code %0D} and {@code %0A} in values,
 * and {@code %3A} and {@code %2C} too in properties.
 */
class GithubTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "golden", "diagnostics");
  private static final Pattern COMMAND =
      Pattern.compile("::(error|warning|notice) ([^:\\r\\n]*)::([^\\r\\n]*)");

  private record Command(String name, Map<String, String> properties, String message) {
    static Command parse(String line) {
      Matcher parts = COMMAND.matcher(line);
      assertThat(parts.matches()).as(line).isTrue();
      Map<String, String> properties = new LinkedHashMap<>();
      for (String property : parts.group(2).split(",", -1)) {
        String[] pair = property.split("=", 2);
        assertThat(pair).as(line).hasSize(2);
        properties.put(pair[0], text(pair[1].replace("%3A", ":").replace("%2C", ",")));
      }
      return new Command(parts.group(1), properties, text(parts.group(3)));
    }

    private static String text(String escaped) {
      return escaped.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
  }

  private static Command read(Diagnostic finding) {
    return Command.parse(DiagnosticFormat.GITHUB.format(finding, Locale.ENGLISH));
  }

  @Test
  void every_finding_comes_back_with_its_place_and_words() throws IOException {
    List<Diagnostic> findings = new ArrayList<>();
    try (Stream<Path> cases = Files.list(CORPUS)) {
      for (Path folder : cases.filter(Files::isDirectory).sorted().toList()) {
        findings.addAll(Playbooks.load(folder).diagnostics());
      }
    }
    assertThat(findings).hasSizeGreaterThan(100);
    Messages messages = Messages.in(Locale.ENGLISH);
    for (Diagnostic finding : findings) {
      Command command = read(finding);
      assertThat(command.properties()).containsEntry("title", finding.rule().toString());
      assertThat(command.message()).startsWith(messages.sentence(finding) + "\n");
      Span place = finding.place();
      if (place != null) {
        assertThat(command.properties())
            .containsEntry("file", place.file().name())
            .containsEntry("line", Integer.toString(place.line()))
            .containsEntry("col", Integer.toString(place.column()));
      }
    }
  }

  @Test
  void signs_of_the_command_itself_come_back_as_they_were() {
    SourceFile odd = new SourceFile("a,b:c%2C\n=::d.yaml", "een\ntwee\n");
    Command command =
        read(Diagnostic.at(new Span(odd, 1, 6), RuleId.REFERENCE_UNKNOWN_STEP, "50 %, a::b"));
    assertThat(command.name()).isEqualTo("error");
    assertThat(command.properties())
        .containsEntry("file", odd.name())
        .containsEntry("endLine", "2")
        .doesNotContainKey("endColumn");
    assertThat(command.message()).contains("`50 %, a::b`");
  }
}
