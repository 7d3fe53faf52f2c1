package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people at two computers hand one session to and fro. */
class HandoverTest {
  private static final String PHRASE = "vier losse woorden hier";

  @TempDir Path mine;
  @TempDir Path theirs;
  private Livc me;
  private Livc colleague;
  private String file;

  @BeforeEach
  void begin() {
    me = new Livc(mine).with("LIVC_PLAYBOOKS", "src/test/resources/earlier");
    // where the playbook is not installed
    colleague = new Livc(theirs);
    file = mine.resolve("overleg.livc").toString();
    me.run("playbook", "start", "overleg", "--name", "Zomer", "--json");
    me.run("session", "answer", "Zomer", "onderwerp", "bedrijf");
    me.run("session", "answer", "Zomer", "vaststelling", "rook uit kelder");
    me.run("session", "note", "Zomer", "Bel maandag terug");
  }

  private static String show(Livc livc) {
    return livc.run("session", "show", "Zomer", "--json").out();
  }

  @Test
  void a_session_goes_over_without_what_is_sensitive() throws IOException {
    Livc.Run out = me.run("session", "export", "Zomer", "--out", file);
    assertThat(out.out())
        .contains("Niet meegegeven: de antwoorden op één gevoelige vraag en 1 nota")
        .contains("livc session import");
    assertThat(Files.readString(Path.of(file))).doesNotContain("rook uit", "Bel maandag");
    Livc.Run in = colleague.run("session", "import", file);
    assertThat(in.code()).as(in.err()).isZero();
    assertThat(in.out()).contains("\"Zomer\" is ingelezen").contains("opnieuw");
    assertThat(in.err()).isEmpty();
    assertThat(show(colleague)).contains("\"bedrijf\"").contains("\"standing\": \"put-off\"");
    assertThat(colleague.run("session", "import", file).out()).contains("tot en met de laatste");
    assertThat(me.run("session", "import", file).out())
        .contains("was er al")
        .doesNotContain("Niet meegegeven");
    assertThat(me.run("session", "show", "Zomer", "--notes").out()).contains("Bel maandag");
  }

  @Test
  void what_a_colleague_adds_comes_back() {
    me.run("session", "export", "Zomer", "--out", file);
    colleague.run("session", "import", file);
    colleague.run("session", "answer", "Zomer", "dringend", "heel dringend");
    colleague.run("session", "answer", "Zomer", "partners", "OCMW; Brandweer");
    colleague.run("session", "export", "Zomer", "--out", file, "--with-sensitive");
    assertThat(me.run("session", "import", file).out()).contains("3 gebeurtenissen bij");
    assertThat(show(me)).contains("heel dringend", "Brandweer");
    assertThat(me.run("session", "show", "Zomer", "--notes").out()).contains("Bel maandag");
  }

  @Test
  void two_ways_are_told_with_the_event_and_both_can_be_kept() {
    me.run("session", "export", "Zomer", "--out", file);
    colleague.run("session", "import", file);
    colleague.at("2026-11-25T09:00:00Z").run("session", "answer", "Zomer", "dringend", "ja");
    me.run("session", "answer", "Zomer", "dringend", "neen");
    colleague.run("session", "export", "Zomer", "--out", file);
    Livc.Run refused = me.run("session", "import", file);
    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.err())
        .contains("vanaf gebeurtenis 7")
        .contains("hier dinsdag 24 november 2026 om 16.40 u")
        .contains("in het bestand woensdag 25 november 2026 om 10.00 u")
        .contains("--as NAAM");
    Livc.Run both = me.run("session", "import", file, "--as", "Van hen");
    assertThat(both.code()).as(both.err()).isZero();
    assertThat(me.run("session", "compare", "Zomer", "Van hen").out()).contains("Dringend");
  }

  @Test
  void a_sealed_file_needs_its_passphrase_and_stays_sealed() throws IOException {
    Livc open = me.with("LIVC_NEW_PASSPHRASE", PHRASE);
    Livc.Run out = open.run("session", "export", "Zomer", "--out", file, "--with-sensitive");
    assertThat(out.out()).contains("versleuteld").doesNotContain("Niet meegegeven");
    assertThat(Files.readString(Path.of(file))).doesNotContain("Zomer", "rook uit", "overleg");
    Livc.Run closed = colleague.run("session", "import", file);
    assertThat(closed.code()).isEqualTo(3);
    assertThat(closed.err()).contains("versleuteld").contains("--passphrase");
    Livc.Run wrong =
        colleague.typing("niet deze woorden\n", "session", "import", file, "--passphrase");
    assertThat(wrong.err()).contains("past niet");
    Livc.Run in = colleague.typing(PHRASE + "\n", "session", "import", file, "--passphrase");
    assertThat(in.code()).as(in.err()).isZero();
    assertThat(colleague.run("session", "list").out()).contains("Versleuteld");
    assertThat(show(colleague.with("LIVC_PASSPHRASE", PHRASE))).contains("\"Zomer\"");
  }

  @Test
  void a_damaged_file_and_one_that_is_none_are_refused_with_what_to_do() throws IOException {
    me.run("session", "export", "Zomer", "--out", file);
    String text = Files.readString(Path.of(file));
    for (String bad :
        new String[] {
          "", "geen sessie\n", text.substring(0, 900), text.replace("bedrijf", "gebouw")
        }) {
      Files.writeString(Path.of(file), bad, StandardCharsets.UTF_8);
      Livc.Run run = colleague.run("session", "import", file);
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err()).contains("Er is niets ingelezen").contains(file);
    }
    assertThat(colleague.run("session", "import", file + "x").code()).isEqualTo(3);
    assertThat(Files.exists(theirs.resolve("home/sessions"))).isFalse();
  }

  @Test
  void the_same_session_gives_the_same_file() throws IOException {
    me.run("session", "export", "Zomer", "--out", file);
    byte[] first = Files.readAllBytes(Path.of(file));
    me.run("session", "export", "Zomer", "--out", file);
    assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(first);
  }
}
