package be.livc.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LazyStartTest {
  private static final List<String> HEAVY =
      List.of(
          "freemarker.",
          "tools.jackson.",
          "org.yaml.",
          "org.commonmark.",
          "org.jline.",
          "com.openhtmltopdf.",
          "sun.net.httpserver.",
          "be.livc.page.",
          "org.apache.");

  /** Those of the program, and of what writes the session down, up to that on the class path. */
  private static final List<String> OPENED =
      List.of(
          "livc.jar",
          "playbooks-",
          "templates-",
          "jspecify-",
          "picocli-",
          "playbook-core-",
          "snakeyaml-",
          "jackson-core-");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help"})
  void nothing_is_loaded_before_it_is_needed(String word) throws IOException {
    List<String> loaded = loadedBy(word);

    assertThat(loaded).contains("be.livc.cli.Main");
    assertThat(loaded).noneMatch(name -> HEAVY.stream().anyMatch(name::startsWith));
  }

  /**
   * Java reads the whole table of a jar as soon as it looks for anything behind it on the class
   * path, be it only for what stands nowhere.
   */
  @Test
  @EnabledOnOs(OS.LINUX)
  void no_jar_is_opened_that_the_first_question_can_do_without() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Distribution.built().launcher().toString(), "playbook", "start", "--plain");
    builder.environment().clear();
    builder.environment().putAll(Distribution.environment(folder));
    Process livc = builder.directory(folder.toFile()).start();
    try {
      Writer typed = livc.outputWriter(StandardCharsets.UTF_8);
      typed.write("1\nOefening\n");
      typed.flush();
      readUntil("Vraag: ", livc.inputReader(StandardCharsets.UTF_8));

      assertThat(openJars(livc))
          .anyMatch(name -> name.startsWith("playbooks-"))
          .allMatch(name -> OPENED.stream().anyMatch(name::startsWith));
    } finally {
      livc.destroyForcibly();
    }
  }

  private static void readUntil(String words, BufferedReader shown) throws IOException {
    String line = shown.readLine();
    while (line != null && !line.startsWith(words)) {
      line = shown.readLine();
    }
    assertThat(line).isNotNull();
  }

  private static List<String> openJars(Process process) throws IOException {
    List<String> jars = new ArrayList<>();
    try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
      for (Path file : open.toList()) {
        Path name = Files.readSymbolicLink(file).getFileName();
        if (name != null && name.toString().endsWith(".jar")) {
          jars.add(name.toString());
        }
      }
    }
    return jars;
  }

  private List<String> loadedBy(String word) throws IOException {
    Path log = folder.resolve("classes");
    Distribution.run(
        Distribution.environment(folder),
        folder,
        Path.of(System.getProperty("java.home"), "bin", "java"),
        "-Xlog:class+load:file=" + log.getFileName() + ":none",
        "-cp",
        Distribution.built().home().resolve("lib/livc.jar"),
        "be.livc.cli.Main",
        word);
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.substring(0, (line + " ").indexOf(' '))).toList();
    }
  }
}
