package be.livc.playbook.internal.yaml.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How much is read, up to the last that is and from the first that is not. */
class LimitsTest {
  private final Findings findings = new Findings();

  private @Nullable Node read(String text) {
    return TreeReader.read(new SourceFile("a.yaml", text), findings);
  }

  private List<RuleId> rules() {
    return findings.all().stream().map(Diagnostic::rule).toList();
  }

  private static boolean isOrdinary(String text) {
    return OrdinaryReader.read(new SourceFile("a.yaml", text)) != null;
  }

  @Test
  void lists_stand_a_hundred_and_fifty_deep_and_no_deeper() {
    assertThat(Objects.requireNonNull(read("[".repeat(151) + "]".repeat(151))).size())
        .isEqualTo(151);
    assertThat(read("[".repeat(152) + "]".repeat(152))).isNull();
    assertThat(rules()).containsExactly(RuleId.LIMIT_DEPTH);
    assertThat(findings.all().get(0).place().start()).isEqualTo(151);
    assertThat(isOrdinary("[".repeat(150) + "]".repeat(150))).isTrue();
    assertThat(isOrdinary("[".repeat(151) + "]".repeat(151))).isFalse();
    assertThat(isOrdinary("- ".repeat(150) + "a")).isTrue();
    assertThat(isOrdinary("- ".repeat(151) + "a")).isFalse();
  }

  @Test
  void a_key_counts_as_deep_as_a_list() {
    StringBuilder keys = new StringBuilder();
    for (int depth = 0; depth < 150; depth++) {
      keys.append(" ".repeat(depth)).append("a:\n");
    }

    assertThat(isOrdinary(keys.toString())).isTrue();
    assertThat(isOrdinary(keys + " ".repeat(150) + "a: b\n")).isFalse();
    assertThat(isOrdinary("{a: ".repeat(150) + "}".repeat(150))).isTrue();
    assertThat(isOrdinary("{a: ".repeat(151) + "}".repeat(151))).isFalse();
  }

  @Test
  void a_line_holds_twenty_thousand_signs() {
    String longest = "a: " + "x".repeat(19_997);

    assertThat(isOrdinary(longest)).isTrue();
    assertThat(isOrdinary(longest + "\nb: c")).isTrue();
    assertThat(read(longest + "\n")).isNotNull();
    assertThat(rules()).isEmpty();
    assertThat(isOrdinary(longest + "x")).isFalse();
    assertThat(isOrdinary(longest + "x\nb: c")).isFalse();
    assertThat(read("b: c\n" + longest + "x\n")).isNull();
    assertThat(rules()).containsExactly(RuleId.LIMIT_TEXT);
    assertThat(findings.all().get(0).place()).extracting(Span::start, Span::end).contains(5, 6);
    assertThat(findings.all().get(0).arguments()).containsExactly("20000");
  }

  @Test
  void a_text_holds_twenty_thousand_signs() {
    String longest = "a: >-\n " + "x".repeat(9_999) + "\n " + "x".repeat(10_000);

    assertThat(isOrdinary(longest)).isTrue();
    assertThat(read(longest)).isNotNull();
    assertThat(rules()).isEmpty();
    assertThat(isOrdinary(longest + "x")).isFalse();
    Node.Mapping cut = (Node.Mapping) Objects.requireNonNull(read(longest + "x"));
    assertThat(((Node.Scalar) cut.entries().get(0).value()).text()).isEqualTo("x");
    assertThat(rules()).containsExactly(RuleId.LIMIT_TEXT);
    assertThat(findings.all().get(0).place()).extracting(Span::start, Span::end).contains(3, 4);
  }

  @Test
  void a_key_holds_as_many_signs_as_yaml_allows() {
    assertThat(isOrdinary("x".repeat(1_024) + ": b\n")).isTrue();
    assertThat(isOrdinary("x".repeat(1_025) + ": b\n")).isFalse();
    assertThat(isOrdinary("{" + "x".repeat(1_024) + ": b}\n")).isTrue();
    assertThat(isOrdinary("{" + "x".repeat(1_025) + ": b}\n")).isFalse();
  }

  @Test
  void aliases_add_a_hundred_thousand_nodes() {
    String hundred = "a: &a [" + "x, ".repeat(98) + "x]\n";

    assertThat(read(hundred + "b: [" + "*a, ".repeat(999) + "*a]\n")).isNotNull();
    assertThat(rules()).isEmpty();
    assertThat(read(hundred + "b: [" + "*a, ".repeat(1_000) + "*a]\n")).isNull();
    assertThat(rules()).containsExactly(RuleId.LIMIT_ALIASES);
    assertThat(findings.all().get(0).arguments()).containsExactly("100000");
  }

  @Test
  void a_thousand_findings_are_kept() {
    SourceFile file = new SourceFile("a.yaml", "x".repeat(1_100));
    for (int at = 999; at >= 0; at--) {
      assertThat(findings.isFull()).isFalse();
      findings.report(new Span(file, at, at), RuleId.YAML_SYNTAX);
    }
    assertThat(findings.isFull()).isTrue();
    assertThat(findings.sorted("a.yaml")).hasSize(1_000).isSortedAccordingTo(Diagnostic.ORDER);
    findings.report(new Span(file, 1_001, 1_001), RuleId.YAML_SYNTAX);

    assertThat(findings.all()).hasSize(1_000);
    assertThat(findings.sorted("a.yaml").get(1_000))
        .isEqualTo(Diagnostic.about("a.yaml", RuleId.LIMIT_FINDINGS, "1000"));
    Findings others = new Findings();
    others.addAll(findings);
    assertThat(others.sorted("a.yaml")).hasSize(1_001);
  }

  @Test
  void a_finding_counts_once_and_may_stand_in_place_of_others_where_it_starts() {
    SourceFile file = new SourceFile("a.yaml", "abc");
    SourceFile other = new SourceFile("b.yaml", "abc");
    assertThat(findings.isEmpty()).isTrue();
    assertThat(findings.hasErrors()).isFalse();
    findings.report(new Span(file, 1, 2), RuleId.ADVICE_SHORT, "a");
    assertThat(findings.hasErrors()).isFalse();
    findings.report(new Span(file, 1, 2), RuleId.YAML_SYNTAX);
    findings.report(new Span(file, 1, 2), RuleId.YAML_SYNTAX);
    findings.report(new Span(file, 2, 2), RuleId.YAML_SYNTAX);
    findings.report(new Span(other, 1, 2), RuleId.YAML_SYNTAX);
    findings.report(Diagnostic.about("a.yaml", RuleId.FILE_MISSING));

    assertThat(findings.all()).hasSize(5);
    assertThat(findings.isEmpty()).isFalse();
    assertThat(findings.hasErrors()).isTrue();
    findings.reportInstead(Diagnostic.at(new Span(file, 1, 3), RuleId.YAML_TAB));
    assertThat(rules())
        .containsExactly(
            RuleId.YAML_SYNTAX, RuleId.YAML_SYNTAX, RuleId.FILE_MISSING, RuleId.YAML_TAB);
    findings.reportInstead(Diagnostic.about("a.yaml", RuleId.FILE_TWICE));
    assertThat(findings.all()).hasSize(5);
  }

  @Test
  void a_thousand_lines_with_a_bad_sign_are_told() {
    SourceFile file = new SourceFile("a.yaml", "a: \u0007\n".repeat(1_001));

    assertThat(Characters.unsound(file)).hasSize(1_000);
  }

  @Test
  void a_sign_of_two_units_is_sound_and_half_of_one_is_not() {
    String text = "\ud83d\ude00\n\ud83d\n\ude00\n\ud83da\n\ud83d";

    assertThat(Characters.unsound(new SourceFile("a.yaml", text)))
        .extracting(it -> it.place().start(), it -> it.arguments().get(0))
        .containsExactly(
            tuple(3, "U+D83D"), tuple(5, "U+DE00"), tuple(7, "U+D83D"), tuple(10, "U+D83D"));
  }

  @Test
  void each_sign_that_yaml_forbids_is_told_and_no_other() {
    for (char c :
        "\u0000\u0008\u000b\u001f\u007f\u0084\u0086\u009f\ufeff\ufffe\uffff".toCharArray()) {
      assertThat(Characters.unsound(new SourceFile("a.yaml", "a" + c)))
          .as("%04x", (int) c)
          .hasSize(1);
      assertThat(isOrdinary("a" + c + "b")).isFalse();
    }
    for (char c : "\t\r\u0020\u007e\u0085\u00a0\u2028\ufefe\ufffd".toCharArray()) {
      assertThat(Characters.unsound(new SourceFile("a.yaml", "a" + c)))
          .as("%04x", (int) c)
          .isEmpty();
    }
    for (char c : "\t\r\u0085\u2028\u2029\ud83d\ude00".toCharArray()) {
      assertThat(isOrdinary("a" + c + "b")).as("%04x", (int) c).isFalse();
    }
    for (char c : " \u007e\u00a0\u2027\u202a\ufefe\ufffd".toCharArray()) {
      assertThat(isOrdinary("a" + c + "b")).as("%04x", (int) c).isTrue();
    }
  }
}
