package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Truth;
import be.livc.playbook.walk.Walk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What templates of Word ask besides, which show what a condition hangs on. */
class TemplateContextTest {
  private static final Walk WALK = WholeWalk.walk();

  private final TemplateContext open = context("version: 1");

  private static TemplateContext context(String more) {
    String text = "---\ntitle: T\nuses: [geheim]\n" + more + "\n---\n";
    return new TemplateContext(WholeWalk.template("los", text), WALK, null, Map.of());
  }

  private static Condition fact(String id) {
    return new Condition.IsFact(id, true);
  }

  private static Condition option(String question, String option) {
    return new Condition.IsOption(question, Set.of(option));
  }

  @Test
  void a_condition_holds_or_not_where_all_it_hangs_on_is_known() {
    assertThat(open.truth(option("vorm", "samen"))).isEqualTo(Truth.YES);
    assertThat(open.truth(option("vorm", "alleen"))).isEqualTo(Truth.NO);
    assertThat(open.truth(option("zetel", "ja"))).isEqualTo(Truth.UNKNOWN);
    assertThat(open.truth(fact("groot"))).isEqualTo(Truth.YES);
    assertThat(open.used()).containsExactly("vorm", "zetel", "inwoners");
  }

  @Test
  void one_that_hangs_on_a_secret_however_deep_is_not_known_unless_the_template_names_it() {
    assertThat(open.truth(option("geheim", "ja"))).isEqualTo(Truth.UNKNOWN);
    assertThat(open.truth(fact("geheim-groot"))).isEqualTo(Truth.UNKNOWN);
    assertThat(open.truth(fact("diep"))).isEqualTo(Truth.UNKNOWN);
    assertThat(context("sensitive: [geheim]").truth(fact("diep"))).isEqualTo(Truth.YES);
  }

  @Test
  void what_a_condition_lacks_is_a_gap_for_each_answer() {
    assertThat(open.open(option("zetel", "ja"))).isEqualTo("[IN TE VULLEN: zetel]");
    assertThat(open.open(option("vorm", "samen"))).isEmpty();
    assertThat(open.open(option("onbekend", "ja"))).isEmpty();
    Condition both = new Condition.All(List.of(option("zetel", "ja"), fact("diep")));
    assertThat(open.open(both)).isEqualTo("[IN TE VULLEN: zetel] [IN TE VULLEN: geheim]");
  }

  @Test
  void an_answer_is_missing_where_there_is_none_to_be_shown() {
    assertThat(open.isMissing("vorm")).isFalse();
    assertThat(open.isMissing("zetel")).isTrue();
    assertThat(open.isMissing("geheim")).isTrue();
  }

  @Test
  void a_cell_that_is_not_there_is_a_gap_with_the_name_of_its_column() {
    assertThat(open.missingCell("partners", "soort")).isEqualTo("[IN TE VULLEN: soort dienst]");
    assertThat(open.missingCell("partners", "weg")).isEqualTo("[IN TE VULLEN: weg]");
    assertThat(open.missingCell("partners", "")).isEqualTo("[IN TE VULLEN: …]");
    assertThat(open.missingCell("vorm", "soort")).isEqualTo("[IN TE VULLEN: soort]");
    assertThat(open.missingCell("onbekend", "soort")).isEqualTo("[IN TE VULLEN: soort]");
  }

  @Test
  void rows_are_kept_by_their_options_and_a_slip_is_told() {
    assertThat(open.rows("partners", List.of("soort", "open")))
        .extracting(TemplateContext.Row::text)
        .containsExactly("CAW");
    assertThat(open.rows("partners", List.of()))
        .extracting(it -> it.cells().get("soort"))
        .containsExactly("open", "gesloten", "");
    assertThat(open.rows("onbekend", List.of("soort", "open"))).isEmpty();
    for (List<String> slip :
        List.of(List.of("soort"), List.of("soort", "weg"), List.of("weg", "open"))) {
      assertThatThrownBy(() -> open.rows("partners", slip))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(slip + " names no options of a column of partners");
    }
    assertThatThrownBy(() -> open.rows("vorm", List.of("soort", "open")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_option_that_is_gone_says_its_key_and_what_is_blank_is_no_thing() {
    Step.Ask ask = WALK.playbook().question("diensten").orElseThrow();
    AnswerType type = ask.type();
    assertThat(TemplateSentences.says(type, "ocmw")).isEqualTo("het OCMW");
    assertThat(TemplateSentences.says(type, "clb")).isEqualTo("CLB");
    assertThat(TemplateSentences.says(type, "politie")).isEqualTo("politie");
    assertThat(TemplateSentences.says(type, "weg")).isEqualTo("weg");
    Value.Entries entries =
        new Value.Entries(List.of(new Value.Entry("e1", " "), new Value.Entry("e2", "Twee")));
    Step.Ask list = WALK.playbook().question("doelen").orElseThrow();
    assertThat(TemplateSentences.of(list, entries, WALK.playbook().language()))
        .containsExactly("Twee");
  }

  @Test
  void no_role_and_no_note_is_of_another_name() {
    assertThatThrownBy(() -> open.person("niemand"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no role is called niemand");
    assertThatThrownBy(() -> open.note("own_choice", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no note is of the kind own_choice");
  }
}
