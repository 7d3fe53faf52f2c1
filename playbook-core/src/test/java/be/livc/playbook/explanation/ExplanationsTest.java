package be.livc.playbook.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Templates;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page, and what a page shows as wrong and as right is so. */
class ExplanationsTest {
  private static final Path PAGES =
      Path.of("src", "main", "resources", "be", "livc", "playbook", "diagnostic", "explain");
  private static final Path CASES = Path.of("src", "test", "resources", "golden", "diagnostics");

  /** What these are about is too large, or too odd, to stand on a page; the page says so. */
  private static final Set<RuleId> NOT_SHOWN =
      Set.of(
          RuleId.FILE_NOT_UTF_8,
          RuleId.LIMIT_SIZE,
          RuleId.LIMIT_TEXT,
          RuleId.LIMIT_DEPTH,
          RuleId.LIMIT_ALIASES,
          RuleId.LIMIT_FILES,
          RuleId.LIMIT_STEPS,
          RuleId.LIMIT_NESTING,
          RuleId.LIMIT_FINDINGS,
          RuleId.YAML_CHARACTER,
          RuleId.TEMPLATE_MISSING,
          RuleId.RELEASE_UNKNOWN_VERSION,
          RuleId.RELEASE_CHANGED,
          RuleId.RELEASE_TOO_LOW,
          RuleId.RELEASE_NOTHING_CHANGED,
          RuleId.RELEASE_PACKED,
          RuleId.RELEASE_TEST_FAILS);

  /** Those are held by the tests of what finds them. */
  private static final Set<String> ELSEWHERE = Set.of("template", "release");

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

  static List<RuleId> shown() {
    return Arrays.stream(RuleId.values()).filter(rule -> !NOT_SHOWN.contains(rule)).toList();
  }

  @ParameterizedTest
  @MethodSource("shown")
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
  void a_page_shows_both_or_says_why_not(RuleId rule) {
    Explanation page = Explanation.of(rule);
    boolean hidden = NOT_SHOWN.contains(rule);
    assertThat(page.bad().isEmpty()).isEqualTo(hidden);
    assertThat(page.good().isEmpty()).isEqualTo(hidden);
    assertThat(page.text().contains("past niet op deze bladzijde")).isEqualTo(hidden);
    if (hidden && !ELSEWHERE.contains(rule.area())) {
      assertThat(CASES.resolve(rule.toString().replace('/', '-'))).isDirectory();
    }
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
  void a_template_that_is_asked_for_and_is_not_there_is_missing() {
    assertThat(Templates.of(List.of(folder)).read("breif").diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.TEMPLATE_MISSING);
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
