package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasing says what it did, and does no more and no less than it says. */
class ErasingTest {
  @TempDir Path folder;
  private Livc livc;

  @BeforeEach
  void begin() {
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", "src/test/resources/scripts");
    livc.run("playbook", "start", "vragen", "--name", "Een", "--json");
    livc.run("session", "answer", "Een", "woorden", "An Voorbeeld");
    livc.run("session", "answer", "Een", "lijst", "An Voorbeeld; Bo");
  }

  private String show() {
    return livc.run("session", "show", "Een", "--json").out();
  }

  @Test
  void where_nothing_sensitive_is_nothing_is_erased_and_nothing_asked() {
    String before = show();
    Livc.Run run = livc.run("session", "erase", "Een");
    assertThat(run.out()).contains("niets gewist");
    assertThat(run.code()).isZero();
    assertThat(show()).isEqualTo(before);
  }

  @Test
  void one_answer_that_is_not_sensitive_is_erased_by_its_question() {
    Livc.Run run = livc.typing("j\n", "session", "erase", "Een", "woorden");
    assertThat(run.out())
        .contains("\"Een\" (Vragen 1.0.0, vandaag")
        .contains("Gewist in Een")
        .contains("uitgesteld");
    assertThat(show()).contains("\"Bo\"").contains("\"standing\": \"put-off\"");
    assertThat(livc.run("session", "undo", "Een").code()).isNotEqualTo(70);
    assertThat(show()).doesNotContain("\"value\": \"An Voorbeeld\"");
    assertThat(livc.run("session", "erase", "Een", "woorden").out()).contains("niets gewist");
  }

  @Test
  void a_name_is_erased_wherever_it_stands() {
    livc.run("session", "note", "Een", "Gesproken met an voorbeeld");
    Livc.Run run = livc.run("session", "erase", "Een", "--holding", "An Voorbeeld", "--yes");
    assertThat(run.out()).contains("2 antwoorden").contains("1 nota");
    assertThat(show()).doesNotContain("Voorbeeld");
    assertThat(livc.run("session", "show", "Een", "--notes").out()).doesNotContain("voorbeeld");
    assertThat(livc.run("session", "erase", "Een", "--holding", "An Voorbeeld").out())
        .contains("nergens");
  }

  @Test
  void a_sensitive_answer_and_a_note_are_named_when_they_are_erased() {
    livc.run("session", "answer", "Een", "lang", "Iets");
    livc.run("session", "note", "Een", "Nota");
    Livc.Run run = livc.run("session", "erase", "Een", "--yes");
    assertThat(run.out()).contains("het antwoord op").contains("1 nota");
    assertThat(livc.run("session", "erase", "Een", "--yes", "--json").out())
        .contains("\"notes\": 0");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void every_file_that_may_hold_what_is_erased_is_named() {
    livc.run("checklist", "Een", "--out", path("voor.md"));
    livc.run("session", "answer", "Een", "lang", "Iets");
    livc.run("session", "note", "Een", "Nota");
    livc.run("checklist", "Een", "--each-role", "--out", path("rollen"), "--format", "md");
    livc.run("checklist", "Een", "--format", "html", "--out", path("lijst.html"));
    livc.run("session", "export", "Een", "--out", path("zonder.livc"));
    livc.run("session", "export", "Een", "--out", path("met.livc"), "--with-sensitive");
    livc.run("session", "questions", "Een", "--out", path("vragen.docx"));
    assertThat(livc.run("session", "erase", "Een", "--yes").out())
        .contains("Gooi ze zelf weg", "De sessie zelf: " + path("met.livc"))
        .doesNotContain("voor.md", "lijst.html", "zonder.livc", "vragen.docx");
    assertThat(livc.run("session", "erase", "Een", "woorden", "--yes").out())
        .contains(path("voor.md"), path("lijst.html"), path("zonder.livc"), path("met.livc"))
        .contains(path("vragen.docx"));
    assertThat(livc.run("session", "erase", "Een", "lijst", "--yes", "--json").out())
        .contains("\"file\": \"" + path("voor.md") + "\"");
  }

  @Test
  void a_file_made_twice_is_kept_once_and_one_on_the_screen_is_none() {
    livc.run("checklist", "Een");
    livc.run("checklist", "Een", "--format", "md");
    livc.run("checklist", "vragen", "--out", path("boekje.md"));
    for (int i = 0; i < 3; i++) {
      livc.run("checklist", "Een", "--out", path("lijst.md"));
    }
    assertThat(livc.run("session", "verify", "Een").out())
        .contains("Een is heel: 5 gebeurtenissen")
        .contains("Er zijn geen documenten mee gemaakt.");
  }

  @Test
  void a_session_that_is_called_after_the_number_of_another_is_not_taken_for_it() {
    livc.at("2026-11-25T09:00:00Z").run("playbook", "start", "vragen", "--name", "2", "--json");
    for (String verb : new String[] {"purge", "erase"}) {
      Livc.Run run = livc.run("session", verb, "2", "--yes");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("\"2\" is de naam van een sessie").contains("\"Een\"");
    }
    assertThat(livc.run("session", "list").out()).contains("Een");
  }

  @Test
  void a_session_gets_another_name_that_can_be_undone_and_erased() {
    assertThat(livc.run("session", "rename", "Een", "Overleg").out()).contains("\"Overleg\"");
    assertThat(livc.run("session", "show", "Een").code()).isEqualTo(3);
    livc.run("session", "undo", "Overleg");
    assertThat(livc.run("session", "show", "Een").code()).isZero();
    livc.run("session", "rename", "Een", "Zaak Voorbeeld");
    livc.run("playbook", "start", "vragen", "--name", "Vrij", "--json");
    assertThat(livc.run("session", "rename", "Zaak Voorbeeld", "vrij").code()).isEqualTo(2);
    livc.run("session", "erase", "Zaak Voorbeeld", "--holding", "Zaak Voorbeeld", "--yes");
    assertThat(livc.run("session", "list").out()).doesNotContain("Voorbeeld");
  }

  @Test
  void the_question_before_a_purge_names_playbook_and_date() {
    Livc.Run run = livc.typing("nee\n", "session", "purge", "Een");
    assertThat(run.out().replace('\n', ' ')).contains("\"Een\" (Vragen 1.0.0, vandaag om");
    assertThat(livc.run("session", "show", "Een").code()).isZero();
  }

  @Test
  void the_same_in_forks_and_later_sessions_is_named_and_goes_everywhere_when_asked()
      throws IOException {
    livc.run("session", "fork", "Een", "--name", "Kopie");
    livc.run("playbook", "start", "vragen", "--from", "Een", "--name", "Later", "--json");
    livc.run("session", "note", "Kopie", "An Voorbeeld belde terug");
    Livc.Run here = livc.run("session", "erase", "Een", "woorden", "--yes");
    assertThat(here.out().replaceAll("\\s+", " ")).contains("\"Kopie\"").contains("\"Later\"");
    Livc.Run there =
        livc.run("session", "erase", "Een", "--holding", "An Voorbeeld", "--everywhere", "--yes");
    assertThat(there.code()).as(there.err()).isZero();
    assertThat(there.out().replaceAll("\\s+", " ")).contains("Ook gewist in").contains("\"Kopie\"");
    try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("Voorbeeld");
      }
    }
    for (String name : new String[] {"Een", "Kopie", "Later"}) {
      assertThat(livc.run("session", "verify", name).out()).contains("is heel");
    }
  }
}
