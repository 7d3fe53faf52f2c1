package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shells complete the words of livc, and {@code livc help} is the other way to ask for help. */
class CompletionTest {
  @TempDir Path folder;

  private Livc livc() {
    return new Livc(folder).with("LIVC_PLAYBOOKS", "src/test/resources/scripts");
  }

  private String script(String shell) {
    Livc.Run run = livc().run("completion", shell);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private String run(List<String> command, String input) throws IOException, InterruptedException {
    Path typed = Files.writeString(folder.resolve("in"), input);
    Path said = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(typed.toFile())
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    String out = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(out).isZero();
    return out;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "ses~session",
        "session sh~show",
        "session answer --fr~--from",
        "--home ergens session ren~rename",
        "session show _~Een\\ overleg Twee",
        "session show T~Twee",
        "playbook start li~livc-r",
        "help sess~session",
        "help session un~undo",
        "completion z~zsh",
        "session show Twee _~",
      })
  void bash_completes(String typed, String offered) throws Exception {
    assumeTrue(isInstalled("bash"));
    List<String> words =
        new ArrayList<>(List.of(("livc " + typed.replace("_", "")).split(" ", -1)));
    String quoted = String.join(" ", words.stream().map(word -> "'" + word + "'").toList());
    String names =
        "livc() { case \"$3\" in sessions) printf 'Een overleg\\n"
            + "Twee\\n"
            + "' ;; *) echo livc-r ;; esac; }\n";
    String program =
        script("bash")
            + names
            + "COMP_WORDS=("
            + quoted
            + ")\nCOMP_CWORD="
            + (words.size() - 1)
            + "\n_livc\nprintf '%s ' \"${COMPREPLY[@]}\"\n";
    assertThat(run(List.of("bash", "--norc", "-u"), program).strip())
        .isEqualTo(offered == null ? "" : offered);
  }

  @ParameterizedTest
  @CsvSource({"zsh", "fish", "bash"})
  void a_shell_that_is_installed_reads_its_script(String shell) throws Exception {
    assumeTrue(isInstalled(shell));
    Path file = Files.writeString(folder.resolve("script"), script(shell));
    run(List.of(shell, "-n", file.toString()), "");
  }

  @Test
  void each_script_knows_every_command_and_option() {
    for (String shell : CompletionScripts.SHELLS) {
      String script = script(shell);
      assertThat(script).doesNotContain("@NEXT@").doesNotContain("@WITH_VALUE@");
      for (String command : Commands.names()) {
        assertThat(script).as(shell).contains("'" + command + "'");
      }
      assertThat(script).contains("'--holding'").contains("'--dry-run'");
    }
  }

  @Test
  void names_are_given_one_a_line() {
    livc().run("playbook", "start", "vragen", "--name", "Een overleg", "--json");
    assertThat(livc().run("completion", "names", "sessions").out()).isEqualTo("Een overleg\n");
    assertThat(livc().run("completion", "names", "playbooks").out()).contains("vragen\n");
    assertThat(livc().run("completion", "bas").err()).contains("bash").contains("powershell");
  }

  @Test
  void help_is_asked_before_the_command_too() {
    for (String command : Commands.names()) {
      List<String> words = new ArrayList<>(List.of("help"));
      words.addAll(List.of(command.split(" ", -1)));
      Livc.Run run = livc().run(words.toArray(String[]::new));
      assertThat(run.code()).as(command).isZero();
      assertThat(run.out()).contains("livc " + command);
    }
    assertThat(livc().run("help").out()).isEqualTo(livc().run("--help").out());
    assertThat(livc().run("help", "session").out())
        .isEqualTo(livc().run("session", "--help").out());
    Livc.Run unknown = livc().run("help", "sesion");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("\"session\"");
  }
}
