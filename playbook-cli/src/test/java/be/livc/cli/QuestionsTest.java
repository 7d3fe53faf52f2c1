package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One colleague answers the open questions that are hers, in a form in Word. */
class QuestionsTest {
  private static final String CHOICE = ">Kies een antwoord<";
  private static final String TEXT = ">Klik en typ je antwoord<";

  @TempDir Path folder;
  private Livc livc;
  private Path form;

  @BeforeEach
  void begin() {
    livc = new Livc(folder);
    livc.run("playbook", "start", "livc-r", "--name", "Opstart", "--json");
    form = folder.resolve("vragen.docx");
  }

  private Livc.Run ask(String... more) {
    String[] words = new String[5 + more.length];
    System.arraycopy(
        new String[] {"session", "questions", "Opstart", "--out", form.toString()}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    return livc.run(words);
  }

  private Livc.Run take(String typed, String... more) {
    String[] words = new String[5 + more.length];
    System.arraycopy(
        new String[] {"session", "questions", "Opstart", "--take", form.toString()},
        0,
        words,
        0,
        5);
    System.arraycopy(more, 0, words, 5, more.length);
    return livc.typing(typed, words);
  }

  /** Fills in the next field that shows this. */
  private void fill(String shown, String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(form)));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int at = entry.getName().equals("word/document.xml") ? part.indexOf(shown) : -1;
        if (at >= 0) {
          part = part.substring(0, at) + ">" + words + "<" + part.substring(at + shown.length());
        }
        out.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(form, bytes.toByteArray());
  }

  private String show() {
    return livc.run("session", "show", "Opstart", "--json").out();
  }

  @Test
  void a_role_gets_its_own_questions_and_the_answers_come_back() throws IOException {
    Livc.Run asked = ask("--role", "dpo");
    assertThat(asked.code()).as(asked.err()).isZero();
    assertThat(asked.out())
        .contains("Vragen voor functionaris voor gegevensbescherming: 6 vragen.")
        .contains("Register van verwerkingen", "--take vragen.docx");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(form)))
        .isEqualTo("rw-------");
    assertThat(take("").out()).contains("is niets ingevuld");
    fill(CHOICE, "Nee");
    String before = show();
    Livc.Run not = take("n\n");
    assertThat(not.out())
        .containsSubsequence("Ingevuld:", "Register van verwerkingen: Nee", "Dit antwoord bewaren?")
        .contains("Niets veranderd.");
    assertThat(show()).isEqualTo(before);
    Livc.Run taken = take("j\n");
    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(taken.out()).contains("1 antwoord is bewaard.", "dat bestand weg");
    assertThat(take("").out()).contains("Stond er al zo:").doesNotContain("bewaren?");
    assertThat(ask("--role", "functionaris voor gegevensbescherming").out()).contains("5 vragen");
  }

  @Test
  void a_bad_answer_is_told_at_its_question_and_the_others_are_kept() throws IOException {
    ask();
    fill(TEXT, "Weidegem");
    fill(CHOICE, "Misschien wel");
    Livc.Run taken = take("", "--yes");
    assertThat(taken.code()).isEqualTo(1);
    assertThat(taken.out())
        .containsSubsequence(
            "Ingevuld:", "Gemeente: Weidegem", "Niet over te nemen:", "staat niet in de lijst")
        .contains("1 antwoord is bewaard.");
    assertThat(show()).contains("Weidegem").doesNotContain("Misschien wel");
  }

  @Test
  void what_looks_personal_is_asked_about_before_it_is_kept() throws IOException {
    ask();
    fill(TEXT, "an@voorbeeld.be");
    assertThat(take("n\n").out()).contains("lijkt op een e-mailadres").contains("Niets veranderd.");
    assertThat(show()).doesNotContain("an@voorbeeld.be");
    assertThat(take("j\nj\n").out()).contains("1 antwoord is bewaard.");
  }

  @Test
  void programs_see_what_was_filled_in_and_keep_it_with_yes() throws IOException {
    ask();
    fill(TEXT, "Weidegem");
    assertThat(take("", "--json").out())
        .contains("\"taken\"", "\"outcome\": \"new\"", "\"label\": \"Weidegem\"");
    assertThat(show()).doesNotContain("Weidegem");
    assertThat(take("", "--json", "--yes").out()).contains("\"outcome\": \"new\"");
    assertThat(show()).contains("Weidegem");
  }

  @Test
  void what_is_no_form_of_this_session_is_refused() throws IOException {
    ask();
    livc.run("playbook", "start", "livc-r", "--name", "Ander", "--json");
    Livc.Run other = livc.run("session", "questions", "Ander", "--take", form.toString());
    assertThat(other.code()).isEqualTo(3);
    assertThat(other.err()).contains("hoort bij een andere sessie dan \"Ander\"");
    livc.run("checklist", "Opstart", "--out", form.toString());
    assertThat(take("").err()).contains("geen velden van een formulier");
    Files.writeString(form, "geen Word");
    assertThat(take("").err()).contains("geen bestand van Word");
    Files.delete(form);
    assertThat(take("").code()).isEqualTo(3);
    assertThat(ask("--role", "schepen").err()).contains("Er is geen rol \"schepen\"");
    assertThat(ask("--take", form.toString()).code()).isEqualTo(2);
    form = folder.resolve("vragen.pdf");
    assertThat(ask().err()).contains("een bestand van Word");
    assertThat(form).doesNotExist();
  }

  @Test
  void who_was_named_when_a_question_was_put_off_gets_it() {
    livc.run("session", "later", "Opstart", "gemeente", "--ask", "Jan");
    assertThat(ask("--role", "jan").out()).contains("Vragen voor Jan: 1 vraag.", "Gemeente");
    Livc.Run none = livc.run("session", "questions", "Opstart", "--role", "archief");
    assertThat(none.out()).contains("Gemaakt: ");
    assertThat(folder.resolve("Opstart/vragen archiefdienst.docx")).exists();
  }
}
