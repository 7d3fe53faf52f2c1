package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who fills a role is an answer of one playbook, also where another includes it. */
class RolePersonTest {
  private static final String INNER =
      """
      roles: {voorzitter: {title: voorzitter, person: naam}}
      steps:
      - ask: Hoe heet de voorzitter?
        id: naam
        answer: text
      - ask: Wanneer is de zitting?
        id: zitting
        answer: date
      - do: Stel aan.
        id: aanstellen
        by: burgemeester
        due: zitting
        appoints: voorzitter
        sources: own-choice
      """;

  private static LoadResult read(String roles, String playbook, String inner) {
    List<SourceFile> files = new ArrayList<>();
    files.add(new SourceFile("a/playbook.yaml", Generated.HEAD + playbook));
    files.add(new SourceFile("roles.yaml", roles));
    if (!inner.isEmpty()) {
      String head = Generated.HEAD.replaceAll("(?m)^id: .*", "id: b");
      files.add(new SourceFile("b/playbook.yaml", head + inner));
    }
    return Playbooks.read(new PlaybookText(files));
  }

  @Test
  void no_answer_says_who_fills_a_role_of_all_playbooks() {
    LoadResult read =
        read("roles: {burgemeester: {title: burgemeester, person: naam}}\n", INNER, "");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.SHAPE_OTHER_KIND);
  }

  @Test
  void of_an_included_playbook_the_person_and_the_day_are_answers_behind_its_step() {
    String outer =
        """
        roles: {voorzitter: {title: voorzitter, person: naam}}
        steps:
        - ask: Hoe heet de voorzitter van de raad?
          id: naam
          answer: text
        - do: Nodig uit.
          id: uitnodigen
          by: voorzitter
          sources: own-choice
        - include: b
          id: b
        """;
    LoadResult read = read("roles: {burgemeester: burgemeester}\n", outer, INNER);
    assertThat(read.diagnostics()).isEmpty();
    Playbook playbook = read.orElseThrow();
    Step.Do task = (Step.Do) playbook.step("b.aanstellen").orElseThrow();
    assertThat(task.appoints()).isEqualTo("b.voorzitter");
    assertThat(task.due().answer()).isEqualTo("b.zitting");
    assertThat(playbook.roles())
        .containsEntry("voorzitter", new Role("voorzitter", "voorzitter", "naam"))
        .containsEntry("b.voorzitter", new Role("b.voorzitter", "voorzitter", "b.naam"));
  }
}
