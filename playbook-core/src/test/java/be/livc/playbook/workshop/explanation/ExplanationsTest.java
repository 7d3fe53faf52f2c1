package be.livc.playbook.workshop.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.Explanation;
import be.livc.playbook.diagnostic.Explanation.Example;
import be.livc.playbook.diagnostic.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has a page, and what a page shows as wrong and as right is so. */
class ExplanationsTest {
  private static final Path PAGES =
      Path.of("src", "main", "resources", "be", "livc", "playbook", "diagnostic", "explain");

  private static final Pattern ALSO = Pattern.compile("Je ziet dan ook\\s([^.]*)\\.");
  private static final Pattern NAME = Pattern.compile("`([a-z-]+/[a-z0-9-]+)`");
  private static final Pattern MARKS = Pattern.compile("\\*|]\\(|^[#>-]", Pattern.MULTILINE);
  private static final Pattern FORMAL = Pattern.compile("(?i)\\b(u|uw|uzelf|men)\\b");

  @TempDir Path folder;

  @Test
  void every_rule_has_a_page_and_no_page_is_without_a_rule() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> PAGES.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(RuleId.values()).map(rule -> rule + ".md").toList());
    }
  }

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void the_bad_example_has_that_finding_and_the_good_one_has_none(RuleId rule) throws IOException {
    Explanation page = Explanation.of(rule);
    List<Diagnostic> bad = Findings.in(folder, page.bad());
    List<Diagnostic> good = Findings.in(folder, page.good());
    Set<String> also = new TreeSet<>(also(page));
    Set<String> found = rules(bad);
    assertThat(found).as(said(bad)).contains(rule.toString());
    found.remove(rule.toString());
    assertThat(rules(good)).as(said(good)).isSubsetOf(also);
    found.addAll(rules(good));
    assertThat(found).as(said(bad)).isEqualTo(also);
  }

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void a_page_shows_both(RuleId rule) {
    Explanation page = Explanation.of(rule);
    assertThat(page.bad()).isNotEmpty();
    assertThat(page.good()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void a_page_fits_a_screen_and_speaks_to_one_person(RuleId rule) {
    Explanation page = Explanation.of(rule);
    assertThat(page.title()).hasSizeBetween(8, 66).doesNotEndWith(".").matches("\\P{Ll}.*");
    assertThat(page.text()).hasSizeBetween(120, 900);
    assertThat(page.text().replaceAll("`[^`\n]*`", ""))
        .doesNotContain("`")
        .doesNotMatch("(?s).*\\.\\p{L}.*");
    assertThat(MARKS.matcher(page.text().replaceAll("`[^`]*`", "")).find()).isFalse();
    assertThat(FORMAL.matcher(page.text().replaceAll("`[^`]*`|\"[^\"]*\"", "")).find()).isFalse();
    for (Example example : Stream.concat(page.bad().stream(), page.good().stream()).toList()) {
      assertThat(example.text().lines().toList())
          .hasSizeLessThanOrEqualTo(30)
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
    }
  }

  @Test
  void no_two_pages_have_the_same_title() {
    assertThat(Arrays.stream(RuleId.values()).map(rule -> Explanation.of(rule).title()))
        .doesNotHaveDuplicates();
  }

  private static List<String> also(Explanation page) {
    return ALSO.matcher(page.text())
        .results()
        .flatMap(sentence -> NAME.matcher(sentence.group(1)).results().map(it -> it.group(1)))
        .toList();
  }

  private static Set<String> rules(List<Diagnostic> findings) {
    Set<String> rules = new TreeSet<>();
    findings.forEach(finding -> rules.add(finding.rule().toString()));
    return rules;
  }

  private static String said(List<Diagnostic> findings) {
    return DiagnosticFormat.SNIPPET.format(findings, Locale.forLanguageTag("nl"));
  }
}
