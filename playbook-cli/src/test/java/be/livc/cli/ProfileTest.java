package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTest {
  private static final String PLAYBOOK =
      """
      format: 1
      id: %s
      version: 1.0.0
      language: nl
      title: Draaiboek %s
      status: draft
      steps:
        - ask: Met wie werk je samen?
          id: partners
          answer: list
          profile: true
        - ask: Welke diensten zijn er?
          id: diensten
          answer: table
          profile: true
          columns:
            naam: { label: Naam, answer: text }
            wie: { label: Wie, answer: text, optional: true }
        - ask: Hoe zeg je het?
          id: uitleg
          answer: text
          lines: many
          profile: true
        - ask: Hoeveel inwoners?
          id: inwoners
          answer: number
          profile: true
          max: %s
      """;

  @TempDir Path folder;

  private Livc livc;

  @BeforeEach
  void two_playbooks() throws IOException {
    write("een", "9000");
    write("twee", "100");
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", folder.resolve("playbooks").toString());
  }

  private void write(String id, String most) throws IOException {
    Path file = folder.resolve("playbooks").resolve(id).resolve("playbook.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, PLAYBOOK.formatted(id, id, most));
  }

  private String profile() {
    return livc.run("profile", "list", "--json").out();
  }

  @Test
  void a_list_a_table_and_a_longer_text_are_suggested_whole() {
    livc.typing(
        "Testerzele\nProefbeke\n\nOCMW\nAn\n\nregel een\nregel twee\n.\n500\nstop\n",
        "playbook",
        "start",
        "een",
        "--name",
        "Een");
    Livc.Run next = livc.typing("\n\n\n\nstop\n", "playbook", "start", "een", "--name", "Twee");
    assertThat(next.out())
        .contains("Vorige keer: Testerzele, Proefbeke\n1 (Enter om dat over te nemen):")
        .contains("Genoteerd, 2 antwoorden: Testerzele, Proefbeke")
        .contains("Vorige keer: OCMW\nRij 1, naam (Enter om dat over te nemen):")
        .contains("Vorige keer: regel een regel twee")
        .contains("Genoteerd: 500");
    assertThat(livc.run("session", "show", "Twee", "--json").out())
        .contains("Testerzele, Proefbeke", "OCMW", "regel een");
  }

  @Test
  void what_another_playbook_does_not_accept_is_not_suggested_there() {
    livc.run("profile", "set", "partners", "x");
    livc.typing("x\n\nOCMW\n\n\nu\n.\n500\nstop\n", "playbook", "start", "een", "--name", "Een");
    Livc.Run next = livc.typing("\n\n\n", "playbook", "start", "twee", "--name", "Twee");
    assertThat(next.out()).contains("Antwoord, of ? voor hulp:").doesNotContain("\"500\"");
  }

  @Test
  void an_answer_is_set_only_when_every_playbook_that_asks_for_it_accepts_it() {
    Livc.Run refused = livc.run("profile", "set", "inwoners", "500");
    assertThat(refused.code()).isEqualTo(6);
    assertThat(refused.err()).startsWith("Draaiboek twee aanvaardt dat niet.").contains("100");
    assertThat(profile()).contains("\"answers\": []");
    assertThat(livc.run("profile", "set", "inwoners", "50").code()).isZero();
    assertThat(profile()).contains("\"50\"", "\"een\"", "\"twee\"");
  }

  @Test
  void one_answer_from_the_command_line_is_kept_and_a_file_with_answers_is_not()
      throws IOException {
    Path answers = folder.resolve("antwoorden.yaml");
    Files.writeString(answers, "playbook: een\nanswers: { inwoners: 7 }\n");
    livc.run("playbook", "start", "een", "--name", "Een", "--answers", answers.toString());
    assertThat(profile()).contains("\"answers\": []");
    livc.run("session", "answer", "Een", "inwoners", "8");
    assertThat(profile()).contains("\"answer\": \"8\"");
  }

  @Test
  void a_damaged_profile_stops_nobody_and_is_told() throws IOException {
    livc.run("profile", "set", "inwoners", "50");
    Files.writeString(folder.resolve("home/profile"), "damaged");
    assertThat(livc.run("doctor").out()).contains("Je profiel in");
    assertThat(livc.run("profile", "list").err()).contains("beschadigd");
    Livc.Run walk = livc.typing("x\n\nstop\n", "playbook", "start", "een", "--name", "Een");
    assertThat(walk.code()).isZero();
    assertThat(folder.resolve("home/profile-aside-1")).hasContent("damaged");
    livc.run("profile", "erase", "--all", "--yes");
    assertThat(folder.resolve("home/profile-aside-1")).doesNotExist();
  }

  @Test
  void a_profile_that_cannot_be_written_is_said_and_the_answer_is_kept() throws IOException {
    Files.createDirectories(folder.resolve("home/profile.lock"));
    Livc.Run walk = livc.typing("x\n\nstop\n", "playbook", "start", "een", "--name", "Een");
    assertThat(walk.code()).isZero();
    assertThat(walk.out()).contains("Lezen of schrijven in");
    assertThat(livc.run("session", "show", "Een", "--json").out()).contains("\"x\"");
  }
}
