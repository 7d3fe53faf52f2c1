package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gives a passphrase leaves nothing that can be read, and opens it again with nothing else. */
class SealedSessionsTest {
  private static final String OURS = "vier losse woorden hier";
  private static final String OTHER = "nog vier andere woorden";

  /** What was answered, noted and named, and what the playbook and its questions are called. */
  private static final List<String> WRITTEN =
      List.of(
          "Zomerdossier",
          "Winterdossier",
          "Testerzele",
          "Brandweer-Oost",
          "heel dringend geval",
          "rook uit kelder",
          "wijkagent Peeters",
          "Bel maandag terug",
          "Els van de dienst",
          "Het overleg",
          "overleg",
          "Wie zit aan tafel",
          "vaststelling",
          "gebouw",
          OURS);

  private static final Pattern ID = Pattern.compile("\"id\": \"([a-z2-7]{16})\"");

  @TempDir Path folder;
  @TempDir Path open;

  @BeforeEach
  void passphrases() throws IOException {
    Files.writeString(folder.resolve("onze"), OURS + "\n");
    Files.writeString(folder.resolve("andere"), OTHER + "\r\n");
  }

  private Livc livc(Path home) {
    return new Livc(home).with("LIVC_PLAYBOOKS", "src/test/resources/earlier");
  }

  private Livc sealed() {
    return livc(folder).with("LIVC_PASSPHRASE", OURS);
  }

  /** A whole walk: a conversation that is left, then each command that writes. */
  private static void walk(Livc livc, Path home) {
    assertThat(
            livc.typing(
                    "Zomerdossier\ngebouw\n3\nheel dringend geval\nTesterzele\nstop\n",
                    "playbook",
                    "start",
                    "overleg")
                .code())
        .isZero();
    for (List<String> words :
        List.of(
            List.of("answer", "partners", "Testerzele; Brandweer-Oost"),
            List.of("answer", "vaststelling", "rook uit kelder"),
            List.of("note", "Bel maandag terug"),
            List.of("later", "beller", "--ask", "Els van de dienst"),
            List.of("answer", "beller", "wijkagent Peeters", "--yes"),
            List.of("tick", "vergunningen"),
            List.of("answer", "verslag", "ja"),
            List.of("undo"),
            List.of("fork", "--name", "Winterdossier"))) {
      List<String> all =
          new java.util.ArrayList<>(List.of("session", words.get(0), "Zomerdossier"));
      all.addAll(words.subList(1, words.size()));
      Livc.Run run = livc.run(all.toArray(new String[0]));
      assertThat(run.code()).as("%s: %s", all, run.err()).isZero();
    }
    livc.run("playbook", "start", "overleg", "--name", "Later", "--from", "Zomerdossier", "--json");
    String file = home.resolve("home/uit.livc").toString();
    Livc.Run out = livc.run("session", "export", "Zomerdossier", "--out", file, "--with-sensitive");
    assertThat(out.code()).as(out.err()).isZero();
  }

  private static Map<String, String> files(Path home) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(home.resolve("home"))) {
      for (Path file : (Iterable<Path>) all::iterator) {
        String text =
            Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                : "";
        files.put(home.relativize(file).toString(), text);
      }
    }
    return files;
  }

  private static List<String> found(Path home) throws IOException {
    Map<String, String> files = files(home);
    return WRITTEN.stream()
        .filter(
            word ->
                files.entrySet().stream()
                    .anyMatch(it -> it.getKey().contains(word) || it.getValue().contains(word)))
        .toList();
  }

  @Test
  void a_whole_walk_leaves_nothing_that_can_be_read() throws IOException {
    walk(livc(open), open);
    assertThat(found(open)).contains("rook uit kelder", "Zomerdossier", "Els van de dienst");
    walk(sealed(), folder);
    assertThat(files(folder)).hasSizeGreaterThan(12);
    assertThat(found(folder)).isEmpty();
  }

  @Test
  void a_list_says_only_that_it_is_encrypted_and_the_day() {
    sealed().run("playbook", "start", "overleg", "--name", "Zomerdossier", "--json");
    livc(folder).run("playbook", "start", "casus", "--name", "Leesbaar", "--json");
    Livc.Run closed = livc(folder).run("session", "list");
    assertThat(closed.out())
        .contains("Leesbaar")
        .contains("2  Versleuteld")
        .containsPattern("laatst gebruikt op \\d+ [a-z]+ 20\\d\\d")
        .contains("--passphrase")
        .doesNotContain("Zomerdossier");
    Livc.Run json = livc(folder).run("session", "list", "--json");
    assertThat(json.out()).contains("\"sealed\": [").doesNotContain("Zomerdossier");
    assertThat(sealed().run("session", "list").out()).contains("Zomerdossier", "Leesbaar");
    Livc.Run unknown = livc(folder).run("session", "show", "Zomerdossier");
    assertThat(unknown.err()).contains("Er is geen sessie").contains("--passphrase");
    assertThat(unknown.code()).isEqualTo(3);
    Livc.Run numbered = livc(folder).run("session", "show", "2");
    assertThat(numbered.err()).contains("Deze sessie is versleuteld");
    assertThat(numbered.code()).isEqualTo(3);
  }

  @Test
  void a_wrong_passphrase_and_a_changed_byte_each_have_their_sentence() throws IOException {
    String id = begun();
    Livc.Run wrong =
        livc(folder).with("LIVC_PASSPHRASE", OTHER).run("session", "show", id, "--json");
    assertThat(wrong.err()).contains("past niet bij de sessie").contains("probeer opnieuw");
    assertThat(wrong.out()).contains("wrong-passphrase");
    Path key = folder.resolve("home/sessions").resolve(id).resolve("key");
    String record = Files.readString(key);
    Files.writeString(key, record.replace("\"t\":", "\"u\":"));
    Livc.Run damaged = sealed().run("session", "show", id);
    assertThat(damaged.err()).contains(key.toString()).contains("veranderd of beschadigd");
    Files.writeString(key, record);
    Path log = key.resolveSibling("log");
    Files.writeString(log, Files.readString(log).replaceFirst("\"e\":\"..", "\"e\":\"!!"));
    Livc.Run changed = sealed().run("session", "show", id);
    assertThat(changed.err()).contains("niet leesbaar");
    for (Livc.Run run : List.of(wrong, damaged, changed)) {
      assertThat(run.code()).isEqualTo(3);
    }
  }

  private String begun() {
    Livc.Run run = sealed().run("playbook", "start", "overleg", "--name", "Zomerdossier", "--json");
    Matcher id = ID.matcher(run.out());
    assertThat(id.find()).as(run.out() + run.err()).isTrue();
    return id.group(1);
  }

  @Test
  void another_passphrase_takes_the_place_of_the_first() {
    begun();
    Livc.Run changed =
        livc(folder)
            .run(
                "session",
                "passphrase",
                "Zomerdossier",
                "--passphrase-file",
                folder.resolve("onze").toString(),
                "--new-passphrase-file",
                folder.resolve("andere").toString());
    assertThat(changed.out() + changed.err()).contains("een andere wachtwoordzin");
    assertThat(changed.code()).isZero();
    assertThat(sealed().run("session", "list").out()).contains("Versleuteld");
    assertThat(
            livc(folder)
                .with("LIVC_PASSPHRASE", OTHER)
                .run("session", "show", "Zomerdossier")
                .code())
        .isZero();
  }

  @Test
  void a_session_that_is_not_encrypted_says_how_it_can_be() {
    livc(folder).run("playbook", "start", "overleg", "--name", "Leesbaar", "--json");
    Livc.Run refused = sealed().typing(OTHER + "\n" + OTHER, "session", "passphrase", "Leesbaar");
    assertThat(refused.err()).contains("is niet versleuteld").contains("fork");
    assertThat(refused.code()).isEqualTo(2);
  }

  @Test
  void a_passphrase_is_typed_twice_and_long_enough_before_anything_is_sealed() throws IOException {
    Livc livc = livc(folder);
    String[] start = {"playbook", "start", "overleg", "--name", "Een", "--json", "--passphrase"};
    Livc.Run two = livc.typing(OURS + "\n" + OTHER + "\n", start);
    assertThat(two.err()).contains("niet dezelfde");
    Livc.Run brief = livc.typing("kort\nkort\n", start);
    assertThat(brief.err()).contains("minstens 12");
    assertThat(Files.exists(folder.resolve("home/sessions"))).isFalse();
    Livc.Run good = livc.typing(OURS + "\n" + OURS + "\n", start);
    assertThat(good.code()).as(good.err()).isZero();
    assertThat(good.out() + good.err()).doesNotContain(OURS);
    assertThat(livc.typing(OURS + "\n", "session", "show", "Een", "--passphrase").code()).isZero();
  }

  @Test
  void a_terminal_that_would_show_what_is_typed_is_not_asked() {
    Livc.Run run =
        livc(folder).byHand(List.of(OURS + "\n"), "playbook", "start", "overleg", "--passphrase");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--passphrase-file");
  }

  @Test
  void who_forgot_the_passphrase_can_still_remove_what_it_closed_off() {
    String id = begun();
    Livc.Run gone = livc(folder).run("session", "purge", id, "--yes");
    assertThat(gone.out()).contains("is gewist");
    assertThat(sealed().run("session", "list").out()).contains("nog geen sessies");
  }
}
