package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SmallPlaybook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a value says of itself fits on a line of a log and tells no one what was answered. */
class ShortWordsTest {
  private static final String LONG = "# remark\n".repeat(5000);

  @Test
  void a_playbook_with_its_files_and_findings_says_no_more_than_its_names() {
    LoadResult loaded =
        PlaybookLibrary.of(
                TextContent.of(Map.of("een/playbook.yaml", LONG + "format: 1\nid: twee\n")))
            .load("een");
    assertThat(loaded.diagnostics()).isNotEmpty();
    assertThat(loaded.toString()).doesNotContain("remark");
    assertThat(loaded.text().toString()).contains("een/playbook.yaml").doesNotContain("remark");
    LoadResult real = PlaybookLibrary.of(List.of(Path.of("..", "playbooks"))).load("livc-r");
    assertThat(real.toString()).hasSizeLessThan(1_000);
    loaded.diagnostics().forEach(it -> assertThat(it.toString()).doesNotContain("remark"));
  }

  @Test
  void what_was_answered_is_not_said_by_answers_checklist_or_booklet() {
    Session session =
        SmallPlaybook.start()
            .answer(SmallPlaybook.GEGEVEN, SmallPlaybook.words("geheimwoord"))
            .session();
    assertThat(session.answers().toString()).isEqualTo("answers to gegeven");
    assertThat(session).hasToString(session.id() + ": klein 1.0.0, 3 events");
    assertThat(session.walk()).hasToString("klein 1.0.0 on " + session.date());
    assertThat(session.walk().question("gegeven").orElseThrow())
        .hasToString("ask gegeven of klein 1.0.0 on " + session.date());
    assertThat(Checklist.of(session).toString()).isEqualTo("Proef (1 tasks)");
    assertThat(QuestionBooklet.of(session.playbook(), LocalDate.of(2026, 11, 29)).toString())
        .hasSizeLessThan(100);
    assertThat(session.playbook()).hasToString("klein 1.0.0");
  }
}
