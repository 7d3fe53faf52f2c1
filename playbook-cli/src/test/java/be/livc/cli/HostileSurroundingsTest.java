package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands around the program, what it says is a sentence, and what it keeps is whole. */
class HostileSurroundingsTest {
  private static final String[] START = {"playbook", "start", "sturen", "--name", "Proef"};

  @TempDir Path folder;
  private Livc livc;

  @BeforeEach
  void begin() {
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", "src/test/resources/hostile");
  }

  @Test
  void the_end_of_the_input_before_that_of_the_questions_has_a_code_of_its_own() {
    assertThat(livc.typing("Gent\n", START).code()).isEqualTo(5);
    assertThat(livc.run("session", "show", "Proef").out()).contains("1 beantwoord");
    assertThat(livc.typing("2\n", "session", "resume", "Proef").code()).isZero();
  }

  @Test
  void without_input_nothing_is_chosen_and_nothing_is_wiped() {
    livc.typing("Gent\nstop\n", START);
    Livc.Run run = livc.run("session", "purge", "Proef");
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("De invoer hield op");
    assertThat(livc.run("session", "show", "Proef").code()).isZero();
  }

  @Test
  void what_leads_nowhere_is_not_waited_for_without_end() {
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return "terug\n".charAt(at++ % 6);
          }
        };
    Livc.Run run = livc.reading(endless, List.of(START));
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.out()).contains("livc wacht niet langer");
  }

  @Test
  void an_input_that_can_not_be_read_is_one_that_ended() {
    InputStream folderInPlaceOfFile =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Is a directory");
          }
        };
    Livc.Run run = livc.reading(folderInPlaceOfFile, List.of(START));
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.out() + run.err()).doesNotContain("directory");
  }

  @Test
  void letters_as_windows_writes_them_arrive() {
    assertThat(kept("Liège\n".getBytes(Charset.forName("windows-1252")))).isEqualTo("Liège");
    assertThat(kept("Liège\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("Liège");
  }

  @Test
  void marks_that_nobody_sees_are_not_kept() {
    String typed = "\ufeffGe\0nt\033[A\033B\u0007 \u202ezuid\n";
    assertThat(kept(typed.getBytes(StandardCharsets.UTF_8))).isEqualTo("GentB zuid");
  }

  @Test
  void neither_are_they_from_the_words_of_a_command() {
    livc.typing("stop\n", START);
    livc.run("session", "answer", "Proef", "gemeente", "Ge\033[2Jnt\007");
    assertThat(livc.run("session", "show", "Proef", "--json").out()).contains("\"Gent\"");
  }

  @Test
  void no_content_steers_the_terminal_on_any_screen() {
    Livc.Run walk = livc.typing("?\nwaarom\nGent\noverzicht\n\n9\n1\n1\n5\n", START);
    StringBuilder seen = new StringBuilder(walk.out()).append(walk.err());
    for (String words :
        List.of(
            "playbook list",
            "playbook show sturen",
            "playbook check sturen",
            "session list",
            "session show Proef",
            "checklist Proef",
            "session why Proef reden",
            "playbook start st\033[2Jurn",
            "session show Pr\033oef")) {
      Livc.Run run = livc.run(words.split(" ", -1));
      seen.append(run.out()).append(run.err());
    }
    assertThat(seen.toString()).doesNotContain("\033").doesNotContain("\007").doesNotContain("‮");
    assertThat(seen.toString()).contains("Eerste").contains("Sturen");
  }

  @Test
  void a_name_that_no_file_can_have_is_said_in_a_sentence() {
    Livc.Run run = livc.with("LIVC_HOME", "een\0twee").run("session", "list");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("kan op deze computer geen naam");
  }

  @Test
  void letters_that_the_system_lost_are_not_kept() {
    Livc.Run run = livc.typing("stop\n", "playbook", "start", "sturen", "--name", "\ufffd\ufffdn");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("C.UTF-8");
    assertThat(livc.run("session", "list").out()).contains("Er zijn nog geen sessies");
  }

  @Test
  void a_full_disk_is_said_in_her_words_and_leaves_no_half_file() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    livc.typing("stop\n", START);
    Livc.Run run = livc.run("checklist", "Proef", "--out", full.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("de schijf is vol");
    Path taken = Files.writeString(folder.resolve("bestand"), "blijft");
    Livc.Run inFile = livc.run("checklist", "Proef", "--out", taken.resolve("lijst.md").toString());
    assertThat(inFile.err()).contains("er staat een bestand waar een map moet komen");
    assertThat(taken).hasContent("blijft");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("home", "bestand");
    }
  }

  @Test
  void a_closed_input_is_no_consent_in_the_real_program() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    livc.typing("Gent\nstop\n", START);
    ProcessBuilder builder =
        new ProcessBuilder(
            "/bin/sh",
            "-c",
            "exec \"$0\" -XX:TieredStopAtLevel=1 -cp \"$1\" be.livc.cli.Main session purge Proef"
                + " <&-",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            System.getProperty("java.class.path"));
    builder.environment().put("LIVC_HOME", folder.resolve("home").toString());
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("gezien").toFile());
    assertThat(builder.start().waitFor()).isEqualTo(5);
    assertThat(folder.resolve("gezien")).content().contains("De invoer hield op");
    assertThat(livc.run("session", "show", "Proef").out()).contains("1 beantwoord");
  }

  @Test
  void a_place_that_may_not_be_written_or_read_is_said_in_a_sentence() throws Exception {
    livc.typing("Gent\nstop\n", START);
    Path shut = Files.createDirectory(folder.resolve("dicht"));
    Path home = folder.resolve("home");
    assertThat(withoutRights(shut, "r-x------", shut.resolve("home"), START)).contains("3 Je mag");
    assertThat(
            withoutRights(shut, "r-x------", home, "checklist", "Proef", "--out", shut + "/a.md"))
        .contains("3 Schrijven naar")
        .contains("geen toegang");
    assertThat(withoutRights(home, "---------", home, "session", "list")).contains("3 Je mag");
    assertThat(withoutRights(home, "---------", home, "session", "show", "Proef"))
        .contains("3 Je mag");
    assertThat(livc.run("session", "show", "Proef").out()).contains("1 beantwoord");
  }

  @Test
  void a_playbook_that_may_not_be_read_is_told_and_the_others_are_listed() throws Exception {
    Path mine = folder.resolve("draaiboeken").resolve("dicht");
    Files.createDirectories(mine);
    Path file = Files.writeString(mine.resolve("playbook.yaml"), "format: 1\n");
    Path home = folder.resolve("thuis");
    String from = mine.getParent().toString();
    String sentence = "Het bestand " + file + " is niet leesbaar. Kijk na of je het mag openen.";
    assertThat(withoutRights(file, "---------", home, "playbook", "list", "--playbooks", from))
        .startsWith("0 ")
        .contains(sentence);
    assertThat(withoutRights(file, "---------", home, "playbook", "check", file.toString()))
        .startsWith("3 ")
        .contains(sentence);
  }

  /** The code and what is seen of the real program, by someone to whom rights mean something. */
  private String withoutRights(Path place, String rights, Path home, String... words)
      throws Exception {
    boolean root = "root".equals(System.getProperty("user.name"));
    Path setpriv = Path.of("/usr/bin/setpriv");
    assumeTrue(!root || Files.isExecutable(setpriv), "root may do all, and there is no setpriv");
    List<String> command = new ArrayList<>();
    if (root) {
      command.addAll(
          List.of(setpriv.toString(), "--bounding-set", "-dac_override,-dac_read_search"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), "be.livc.cli.Main"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LIVC_HOME", home.toString());
    builder
        .environment()
        .put("LIVC_PLAYBOOKS", Path.of("src/test/resources/hostile").toAbsolutePath().toString());
    Path seen = folder.resolve("gezien");
    builder.redirectError(seen.toFile());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(rights));
    try {
      int code = builder.start().waitFor();
      String said = Files.readString(seen);
      assertThat(said).doesNotContain("Exception").doesNotContain("denied");
      return code + " " + said;
    } finally {
      Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private String kept(byte[] typed) {
    livc.reading(new ByteArrayInputStream(typed), List.of(START));
    String shown = livc.run("session", "show", "Proef").out();
    livc.run("session", "purge", "Proef", "--yes");
    int from = shown.indexOf(": ", shown.indexOf("gemeente")) + 2;
    return shown.substring(from, shown.indexOf('\n', from));
  }
}
