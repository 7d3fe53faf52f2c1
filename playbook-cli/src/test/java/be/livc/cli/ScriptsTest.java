package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs do with livc: read what is open, answer it, see what that changed. */
class ScriptsTest {
  private static final JsonMapper READER = JsonMapper.builder().build();

  @TempDir Path folder;
  private Livc livc;

  @BeforeEach
  void begin() {
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", "src/test/resources/scripts");
    livc.run("playbook", "start", "vragen", "--name", "Een", "--json");
    livc.run("playbook", "start", "vragen", "--name", "Twee", "--json");
  }

  private JsonNode json(String... words) {
    return READER.readTree(livc.run(words).out());
  }

  private JsonNode show(String session) {
    return json("session", "show", session, "--json");
  }

  private static JsonNode answer(JsonNode session, String question) {
    for (JsonNode answer : session.path("answers")) {
      if (answer.path("question").asString("").equals(question)) {
        return answer;
      }
    }
    throw new AssertionError(question + " has no answer in " + session);
  }

  private static String asArgument(JsonNode value) {
    return value.isString() ? value.asString() : value.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "ja~j",
        "keuze~2",
        "keuzes~1,3",
        "woorden~[geen lijst]",
        "getal~12.500",
        "precies~1,234",
        "precies~1234,5",
        "dag~24/11/2026",
        "lijst~An; Bo",
        "tabel~An | 3; Bo |"
      })
  void an_answer_as_it_is_shown_is_taken_as_an_answer(String question, String typed) {
    assertThat(livc.run("session", "answer", "Een", question, typed).code()).isZero();
    JsonNode shown = answer(show("Een"), question).path("value");
    Livc.Run again = livc.run("session", "answer", "Twee", question, asArgument(shown), "--json");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(answer(show("Twee"), question).path("value")).isEqualTo(shown);
  }

  @Test
  void entries_with_separators_and_quotes_in_them_come_back_as_they_are() {
    String list = "[\"An; Bo\", \"zegt \\\"ja\\\"\", \"twee | drie\"]";
    assertThat(livc.run("session", "answer", "Een", "lijst", list).code()).isZero();
    JsonNode shown = answer(show("Een"), "lijst").path("value");
    assertThat(shown).isEqualTo(READER.readTree(list));
    String pretty = READER.writerWithDefaultPrettyPrinter().writeValueAsString(shown);
    assertThat(livc.run("session", "answer", "Twee", "lijst", pretty).code()).isZero();
    assertThat(answer(show("Twee"), "lijst").path("value")).isEqualTo(shown);
  }

  @Test
  void a_yes_no_takes_true_and_false() {
    livc.run("session", "answer", "Een", "ja", "true");
    assertThat(answer(show("Een"), "ja").path("value").asString("")).isEqualTo("ja");
    livc.run("session", "answer", "Een", "ja", "false", "--yes");
    assertThat(answer(show("Een"), "ja").path("value").asString("")).isEqualTo("nee");
  }

  @Test
  void an_answer_comes_from_a_file_or_the_input_and_stands_in_no_list_of_processes()
      throws IOException {
    Path file = Files.writeString(folder.resolve("antwoord.txt"), "Iets\nover twee regels\n");
    Livc.Run run = livc.run("session", "answer", "Een", "lang", "--from", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode answer = answer(show("Een"), "lang");
    assertThat(answer.path("sensitive").asBoolean()).isTrue();
    assertThat(answer.path("value").isNull()).isTrue();
    Livc.Run typed =
        reading("An\nBo\n", "session", "answer", "Een", "lijst", "--from", "-", "--json");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(answer(READER.readTree(typed.out()), "lijst").path("value").size()).isEqualTo(2);
    assertThat(livc.run("session", "answer", "Een", "lang").code()).isEqualTo(2);
    assertThat(livc.run("session", "answer", "Een", "lang", "x", "--from", "-").code())
        .isEqualTo(2);
    assertThat(livc.run("session", "answer", "Een", "lang", "--from", "weg.txt").code())
        .isEqualTo(3);
  }

  @Test
  void a_session_starts_with_answers_from_the_input() {
    Livc.Run run =
        reading(
            "playbook: vragen\nanswers: {\"keuze\": \"b\", \"keuzes\": [\"a\", \"c\"]}\n",
            "playbook",
            "start",
            "vragen",
            "--name",
            "Drie",
            "--answers",
            "-",
            "--json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(answer(READER.readTree(run.out()), "keuzes").path("label").asString(""))
        .contains("De A");
  }

  @Test
  void answers_say_themselves_of_which_playbook_they_are() throws IOException {
    String answers = "playbook: vragen\nanswers: { keuze: b }\n";
    Path file = Files.writeString(folder.resolve("antwoorden.yaml"), answers);
    Livc.Run run = livc.run("playbook", "start", "--answers", file.toString(), "--json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(answer(READER.readTree(run.out()), "keuze").path("label").asString("")).isNotEmpty();
    Livc.Run typed = reading(answers, "playbook", "start", "--answers", "-", "--json");
    assertThat(typed.code()).as(typed.err()).isZero();
    Livc.Run none = reading("answers: { keuze: b }\n", "playbook", "start", "--answers", "-");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("livc playbook start ID");
    Livc.Run other =
        reading(answers.replace("vragen", "vragen@9.9.9"), "playbook", "start", "--answers", "-");
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("vragen@9.9.9");
    Livc.Run near =
        reading(answers.replace("vragen", "vraagen"), "playbook", "start", "--answers", "-");
    assertThat(near.code()).isEqualTo(3);
    assertThat(near.err()).contains("\"vragen\"");
  }

  @Test
  void what_is_open_says_all_that_is_needed_to_ask_it() {
    JsonNode open = show("Een").path("open");
    assertThat(open.path("question").asString("")).isEqualTo("ja");
    assertThat(open.path("phase").path("title").asString("")).isEqualTo("Een");
    for (String question :
        List.of("ja", "keuze", "keuzes", "woorden", "lang", "getal", "precies", "dag", "lijst")) {
      livc.run("session", "later", "Een", question);
    }
    JsonNode session = show("Een");
    JsonNode table = session.path("open");
    assertThat(table.path("question").asString("")).isEqualTo("tabel");
    assertThat(table.path("columns").path(1).path("type").asString("")).isEqualTo("number");
    assertThat(table.path("columns").path(1).path("optional").asBoolean()).isTrue();
    JsonNode precise = session.path("putOff").path(6);
    assertThat(precise.path("standing").asString("")).isEqualTo("put-off");
    assertThat(precise.path("unit").asString("")).isEqualTo("km");
    assertThat(precise.path("min").asString("")).isEqualTo("0.5");
    assertThat(session.path("putOff").path(4).path("manyLines").asBoolean()).isTrue();
    assertThat(session.path("putOff").path(4).path("sensitive").asBoolean()).isTrue();
    assertThat(session.path("putOff").size()).isEqualTo(9);
    livc.run("session", "later", "Een", "tabel");
    assertThat(show("Een").path("open").isNull()).isTrue();
  }

  @Test
  void each_change_tells_what_it_changed_and_each_answer_when_it_was_given() {
    JsonNode answered = json("session", "answer", "Een", "woorden", "Iets", "--json");
    assertThat(answer(answered, "woorden").path("at").asString(""))
        .isEqualTo("2026-11-24T15:40:00Z");
    assertThat(answer(answered, "woorden").has("by")).isTrue();
    for (JsonNode changed :
        List.of(
            json("session", "later", "Een", "woorden", "--json"),
            json("session", "tick", "Een", "taak", "--json"),
            json("session", "note", "Een", "Nota", "--json"),
            json("session", "undo", "Een", "--json"))) {
      assertThat(changed.path("change").path("tasksNew").isArray()).isTrue();
    }
  }

  private Livc.Run reading(String input, String... words) {
    return livc.reading(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), List.of(words));
  }
}
