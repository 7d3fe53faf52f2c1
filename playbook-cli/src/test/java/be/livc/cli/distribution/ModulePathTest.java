package be.livc.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.distribution.Distribution.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That another application can take the engine along as a module, with the jars of the program. */
class ModulePathTest {
  @TempDir Path folder;

  @Test
  void the_engine_resolves_with_all_it_requires() {
    Run run = java("--add-modules", "be.livc.playbook", "-version");

    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  @Test
  void the_engine_exports_nothing_internal() {
    List<String> exports =
        java("--describe-module", "be.livc.playbook")
            .out()
            .lines()
            .filter(line -> line.startsWith("exports "))
            .toList();

    assertThat(exports)
        .anyMatch(line -> line.startsWith("exports be.livc.playbook.walk"))
        .noneMatch(line -> line.contains("internal") && !line.contains(" to "));
  }

  private Run java(String... words) {
    Stream<Object> command =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            "--module-path",
            Distribution.built().home().resolve("lib"));
    return Distribution.run(
        Distribution.environment(folder),
        folder,
        Stream.concat(command, Stream.of(words)).toArray());
  }
}
