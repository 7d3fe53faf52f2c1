package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageEngineTest {
  @Test
  void opens_a_playbook_and_begins_a_session() {
    Page page = Page.of("livc-r");
    Map<String, Object> begun = page.ask("start", Map.of("name", "Opstart"));
    Map<String, Object> question = page.ask("question");
    System.out.println(
        page.ask(
            "answer",
            Map.of(
                "question",
                question.get("id"),
                "value",
                Map.of("keys", java.util.List.of("volledig")))));
    page.ask("tasks");
    page.ask("documents");
    page.ask("answers");
    assertThat(question).containsEntry("standing", "open");
  }
}
