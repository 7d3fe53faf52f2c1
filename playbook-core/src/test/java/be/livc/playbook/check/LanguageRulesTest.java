package be.livc.playbook.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.walk.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageRulesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "golden", "check");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @Test
  void officialese_is_told_where_it_stands_with_the_plain_word() throws IOException {
    Path folder = CASES.resolve("language-officialese");
    String said =
        DiagnosticFormat.SNIPPET.format(found("language-officialese"), Locale.forLanguageTag("nl"));
    if (UPDATE) {
      Files.writeString(folder.resolve("expected.txt"), said, UTF_8);
    }
    assertThat(said).isEqualTo(Files.readString(folder.resolve("expected.txt"), UTF_8));
  }

  @Test
  void names_quotes_code_and_words_that_look_alike_are_left_alone() {
    assertThat(found("language-officialese--silent")).isEmpty();
  }

  @Test
  void stiff_words_are_found_whatever_their_case_and_across_a_line_end() {
    assertThat(Officialese.in("Gelieve te bellen. Dat dient\nte gebeuren."))
        .containsExactly(
            new Officialese.Found("Gelieve", "wil je"), new Officialese.Found("dient te", "moet"));
  }

  private static List<Diagnostic> found(String name) {
    LoadResult loaded = Playbooks.load(CASES.resolve(name).resolve("playbook.yaml"));
    return Check.of(loaded.orElseThrow(), Sketch.DATE).diagnostics(loaded.map()).stream()
        .filter(finding -> finding.rule() == RuleId.LANGUAGE_OFFICIALESE)
        .toList();
  }
}
