package be.livc.playbook.internal.yaml.answers;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.Told;
import be.livc.playbook.model.Playbook;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Answers and scenarios of a playbook in which everything stands, with what is read of them or told
 * about them. The pieces stand in a file, a blank line between them.
 */
class WrittenAnswersTest {
  private static final String FOLDER = "internal/yaml/";

  private static final Playbook PLAYBOOK =
      Playbooks.load(
              Path.of("src/test/resources/be/livc/playbook", FOLDER, "whole/geheel/playbook.yaml"))
          .orElseThrow();

  @Test
  void answers_are_read_as_their_questions_take_them() {
    Golden.holds(
        FOLDER + "told/answers.txt",
        Told.pieces("answers", piece -> said(AnswersReader.answers(file(piece), PLAYBOOK))));
  }

  @Test
  void a_scenario_says_what_must_come_of_its_answers() {
    Golden.holds(
        FOLDER + "told/scenarios.txt",
        Told.pieces("scenarios", piece -> said(AnswersReader.scenario(file(piece), PLAYBOOK))));
  }

  private static SourceFile file(String text) {
    return new SourceFile("antwoorden.yaml", text);
  }

  private static String said(Result<?> read) {
    return read.hasErrors()
        ? Told.of(read.diagnostics())
        : "  " + read.orElseThrow() + "\n" + Told.of(read.diagnostics());
  }
}
