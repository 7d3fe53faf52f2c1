package be.livc.playbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void each_rule_has_a_sentence_and_help_in_both_languages(RuleId rule) {
    Diagnostic finding = Diagnostic.about("x", rule, "een", "twee", "drie", "vier");
    for (Locale language : LANGUAGES) {
      Messages messages = Messages.in(language);
      for (String text : List.of(messages.sentence(finding), messages.help(finding))) {
        assertThat(text).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
        assertThat(text.codePointAt(0))
            .satisfies(c -> assertThat(Character.isUpperCase(c)).isFalse());
        assertThat(text.chars().filter(c -> c == '`').count() % 2).as(text).isZero();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void both_languages_name_the_same_things(RuleId rule) {
    List<String> marks = List.of("«0»", "«1»", "«2»", "«3»", "«4»");
    Diagnostic finding = Diagnostic.about("x", rule, marks.toArray(new String[0]));
    List<List<String>> named = new ArrayList<>();
    for (Locale language : LANGUAGES) {
      String sentence = Messages.in(language).sentence(finding);
      named.add(marks.stream().filter(sentence::contains).toList());
    }
    assertThat(named.get(0)).isEqualTo(named.get(1));
  }

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void the_name_of_a_rule_is_unique(RuleId rule) {
    assertThat(Arrays.stream(RuleId.values()).map(RuleId::toString))
        .containsOnlyOnce(rule.toString());
  }
}
