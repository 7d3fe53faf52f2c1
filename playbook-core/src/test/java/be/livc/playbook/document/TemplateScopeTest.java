package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Walk;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateScopeTest {
  private static final Playbook PLAYBOOK = WholeWalk.playbook("draft");

  @Test
  void names_are_those_of_the_included_playbook_first_and_then_those_of_the_whole() {
    TemplateScope scope = new TemplateScope("deel.", Set.of("a", "deel.a", "b"), Set.of("deel.f"));
    assertThat(scope.question("a")).isEqualTo("deel.a");
    assertThat(scope.question("b")).isEqualTo("b");
    assertThat(scope.question("f")).isEqualTo("f");
    assertThat(scope.fact("f")).isEqualTo("deel.f");
    assertThat(scope.fact("a")).isEqualTo("a");
  }

  @Test
  void in_a_playbook_itself_names_are_its_own() {
    TemplateScope scope = new TemplateScope("", Set.of("a"), Set.of());
    assertThat(scope.question("a")).isEqualTo("a");
    assertThat(TemplateScope.of(null, PLAYBOOK))
        .isEqualTo(new TemplateScope("", Set.of(), Set.of()));
  }

  @Test
  void a_document_of_an_included_playbook_knows_all_questions_and_facts() {
    Walk walk = WholeWalk.walk();
    TemplateScope scope =
        TemplateScope.of(WholeWalk.request(walk, "deelbrief", 0), walk.playbook());
    assertThat(scope.prefix()).isEqualTo("deel.");
    assertThat(scope.questions()).contains("inwoners", "deel.inwoners", "deel.samen");
    assertThat(scope.facts())
        .containsExactlyInAnyOrder(
            "samenwerking", "groot", "geheim-groot", "diep", "deel.samenwerking");
    Step.Write write = (Step.Write) PLAYBOOK.step("deel.deelbrief").orElseThrow();
    assertThat(TemplateScope.of(write, scope.questions(), scope.facts())).isEqualTo(scope);
  }

  @Test
  void a_question_is_named_by_its_whole_name_or_by_that_in_its_own_playbook() {
    TemplateScope scope = new TemplateScope("deel.", Set.of(), Set.of());
    assertThat(scope.isNamed("deel.a", Set.of("deel.a"))).isTrue();
    assertThat(scope.isNamed("deel.a", Set.of("a"))).isTrue();
    assertThat(scope.isNamed("a", Set.of("deel.a"))).isFalse();
    assertThat(scope.isNamed("ander.a", Set.of("a"))).isFalse();
  }
}
