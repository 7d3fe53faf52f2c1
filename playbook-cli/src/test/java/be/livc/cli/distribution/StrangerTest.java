package be.livc.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.livc.cli.distribution.Distribution.Run;
import be.livc.cli.distribution.Strangers.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That livc works for who has it from a repository, with the lowest libraries it runs with. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and mvn are those of Unix")
class StrangerTest {
  private static final String SAID =
      "\\d+ asked, [1-9]\\d* tasks, [1-9]\\d* files, \\{\\s+\"livc\": 1,?\\s*";

  private static Strangers strangers;
  private static Project lowest;

  @TempDir Path folder;

  @BeforeAll
  static void a_project_is_built() throws IOException {
    strangers = Strangers.laidOut("alone");
    lowest = stranger("lowest");
  }

  @Test
  void an_application_walks_on_the_class_path() {
    for (Path jdk : Strangers.jdks()) {
      said(run(lowest, jdk, ""));
    }
  }

  @Test
  void an_application_walks_as_a_module() {
    for (Path jdk : Strangers.jdks()) {
      said(run(lowest, jdk, "stranger"));
    }
  }

  @Test
  void it_runs_with_the_versions_that_the_readme_names() throws IOException {
    String readme = Files.readString(Path.of("..", "playbook-core", "README.md"));
    for (String name : List.of("snakeyaml", "freemarker", "commonmark", "jackson-core")) {
      String jar =
          lowest.names().stream()
              .filter(it -> it.matches(name + "-\\d.*"))
              .findFirst()
              .orElseThrow();
      String version = jar.substring(name.length() + 1, jar.length() - ".jar".length());
      assertThat(readme)
          .containsPattern(":" + name + "`[a-z ]*\\| " + version.replace(".", "\\.") + " \\|");
    }
  }

  @ParameterizedTest
  @CsvSource({"snakeyaml, 1.30", "freemarker, 2.3.32", "commonmark, 0.24.0"})
  void an_older_library_is_told_in_a_sentence(String library, String version) throws IOException {
    assumeTrue(Strangers.THOROUGH, "three more builds: with -Pthorough");
    Project old = stranger("older-" + library, "-D" + library + "=" + version);
    for (String module : List.of("", "stranger")) {
      Run run = run(old, Strangers.jdks().get(0), module);
      assertThat(run.code()).isNotZero();
      assertThat(run.err())
          .containsPattern(
              "IllegalStateException: livc needs \\S+ \\S+ or newer \\(\\S+:"
                  + library
                  + "\\): what is there is "
                  + version);
    }
  }

  private static Project stranger(String name, String... words) throws IOException {
    Path project = strangers.project(name);
    Strangers.copy(Path.of("src", "test", "resources", "stranger"), project);
    return strangers.built(project, words);
  }

  private Run run(Project project, Path jdk, String module) {
    List<Object> command = new ArrayList<>(project.java(jdk, module, "stranger.Main"));
    command.add(folder.resolve("sessions" + module));
    return strangers.run(folder, command);
  }

  private static void said(Run run) {
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).matches(SAID);
  }
}
