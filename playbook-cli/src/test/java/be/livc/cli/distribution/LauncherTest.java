package be.livc.cli.distribution;

import static be.livc.cli.distribution.Distribution.environment;
import static be.livc.cli.distribution.Distribution.run;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.distribution.Distribution.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Distribution BUILT = Distribution.built();

  @TempDir Path folder;

  @Test
  void it_runs_through_links_from_a_path_with_spaces_with_an_empty_home() throws IOException {
    Distribution moved = BUILT.copyTo(folder.resolve("een map met spaties/livc"));
    Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("een map met spaties"));
    Path link = Files.createDirectories(folder.resolve("my bin")).resolve("livc");
    Files.createSymbolicLink(
        link, Path.of("../").resolve(near.getFileName()).resolve("livc/bin/livc"));

    Run run = run(environment(folder.resolve("no home")), folder, link, "--version");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("livc ");
    assertThat(run.code()).isZero();
    assertThat(moved.launcher()).exists();
    assertThat(folder.resolve("no home")).doesNotExist();
  }

  @Test
  void it_ends_with_the_exit_code_of_the_program() {
    Run run = run(environment(folder), folder, BUILT.launcher(), "no such command");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "nl_BE.UTF-8"})
  void letters_with_accents_arrive_whatever_the_locale(String locale) {
    Map<String, String> around = new HashMap<>(environment(folder));
    around.put("LC_ALL", locale);
    // the letter in octal, since the Java of this test may not know how to pass it on
    String script =
        "e=$(printf '\\303\\251'); HOME=$PWD/h$e '"
            + BUILT.launcher()
            + "' checklist livc-r --out lijst-$e.md && test -f lijst-$e.md";

    Run run = run(around, folder, Path.of("/bin/sh"), "-c", script);

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("lijst-é.md");
  }

  @Test
  void a_closed_input_is_no_input() {
    Run run =
        run(
            environment(folder),
            folder,
            Path.of("/bin/sh"),
            "-c",
            "exec '" + BUILT.launcher() + "' playbook start <&-");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("De invoer hield op");
  }

  @Test
  void the_archive_is_used_with_the_java_that_made_it() {
    Run run = traced(BUILT);

    assertThat(run.err()).containsPattern("(SharedArchiveFile|AOTCache)=\\S*/lib/archive/");
    assertThat(run.code()).isZero();
  }

  @Test
  void an_archive_is_never_used_for_other_jars() throws IOException {
    Distribution changed = BUILT.copyTo(folder.resolve("livc"));
    assertThat(traced(changed).err()).contains("/lib/archive/");

    // behind the end of a zip file nothing is read, but its bytes differ
    Files.write(changed.home().resolve("lib/livc.jar"), new byte[] {0}, StandardOpenOption.APPEND);

    assertThat(traced(changed).err()).doesNotContainPattern("(SharedArchiveFile|AOTCache)=");
    assertThat(traced(changed).code()).isZero();
  }

  @Test
  void a_broken_archive_is_passed_over_in_silence() throws IOException {
    Distribution damaged = BUILT.copyTo(folder.resolve("livc"));
    try (var archives = Files.list(damaged.home().resolve("lib/archive"))) {
      for (Path archive : archives.toList()) {
        Files.delete(archive);
        Files.write(archive, new byte[5000]);
      }
    }

    Run run = run(environment(folder), folder, damaged.launcher(), "--version");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("livc ");
    assertThat(run.code()).isZero();
  }

  @Test
  void without_java_it_says_so_in_dutch_and_english() throws IOException {
    Map<String, String> environment = environment(folder);
    environment.remove("JAVA_HOME");
    environment.put("PATH", toolsWithoutJava().toString());

    Run run = run(environment, folder, "/bin/sh", BUILT.launcher(), "--version");

    assertThat(run.err()).contains("heeft Java 17 of nieuwer nodig.").contains("needs Java 17");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void a_java_that_is_too_old_is_named() throws IOException {
    Map<String, String> environment = environment(folder);
    environment.put("JAVA_HOME", oldJava("1.8.0_292").toString());
    environment.put("PATH", toolsWithoutJava().toString());

    Run run = run(environment, folder, "/bin/sh", BUILT.launcher(), "--version");

    assertThat(run.err()).contains("vond alleen").contains("found only").contains("(8)");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void an_old_java_home_gives_way_to_a_newer_java_on_the_path() throws IOException {
    Path newer = Path.of(System.getProperty("java.home"), "bin");
    Map<String, String> environment = environment(folder);
    environment.put("JAVA_HOME", oldJava("11.0.2").toString());
    environment.put("PATH", newer + ":" + toolsWithoutJava());

    Run run = run(environment, folder, "/bin/sh", BUILT.launcher(), "--version");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  /** The launcher with each command it runs written on stderr. */
  private Run traced(Distribution distribution) {
    return run(environment(folder), folder, "/bin/sh", "-x", distribution.launcher(), "--version");
  }

  private Path oldJava(String version) throws IOException {
    Path home = folder.resolve("java " + version);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(home.resolve("bin/java"), "exit 99");
    return home;
  }

  private Path toolsWithoutJava() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String name : List.of("cksum", "readlink", "sed")) {
      for (String place : System.getenv("PATH").split(":")) {
        if (Files.isExecutable(Path.of(place, name))) {
          script(tools.resolve(name), "exec " + place + "/" + name + " \"$@\"");
          break;
        }
      }
    }
    return tools;
  }

  private static void script(Path file, String command) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + command + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
