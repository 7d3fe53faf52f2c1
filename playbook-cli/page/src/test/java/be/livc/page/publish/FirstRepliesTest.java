package be.livc.page.publish;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That they are the engine's own is held in a browser, on the page that shows them. */
class FirstRepliesTest {
  private static final String PLAYBOOK =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      roles:
        r: Rol
      phases:
        - id: een
          title: Een
          sources: own-choice
          steps:
            %s
      """;

  private static final String QUESTION =
      "- ask: Hoe heet je?\n        id: naam\n        answer: text";
  private static final String TASK =
      "- do: Bel op.\n"
          + "        id: bellen\n"
          + "        by: r\n"
          + "        within: 30 days\n"
          + "        first: true";

  private static Map<String, Object> of(String... steps) {
    Map<String, Object> open = new LinkedHashMap<>();
    open.put("playbook", "proef");
    String text = PLAYBOOK.formatted(String.join("\n      ", steps));
    open.put("files", Map.of("proef/playbook.yaml", text));
    open.put("templates", Map.of());
    open.put("released", true);
    return FirstReplies.of(open, Language.NL);
  }

  @Test
  void nothing_of_a_day_or_a_session_stands_in_them() {
    assertThat(of(QUESTION).toString())
        .contains("Hoe heet je?", "Je krijgt deze vraag altijd.")
        .contains("id=, name=, date=, dateText=, closed=false, events=0, lastUsed=,")
        .doesNotContain("2001", "2038");
  }

  @Test
  void a_first_question_beside_which_a_day_is_told_is_left_to_the_engine() {
    assertThat(of(TASK.replace("        within: 30 days\n", ""), QUESTION))
        .containsKeys("playbook", "question", "state");
    assertThat(of(TASK, QUESTION))
        .containsKeys("playbook", "texts", "days")
        .doesNotContainKeys("question", "state");
  }

  @Test
  void a_playbook_that_asks_nothing_has_no_first_question() {
    assertThat(of("- tell: Lees dit.")).containsOnlyKeys("playbook", "texts", "days");
  }
}
