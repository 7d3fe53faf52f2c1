package be.livc.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help"})
  void nothing_is_loaded_before_it_is_needed(String word) throws IOException {
    List<String> loaded = loadedBy(word);

    assertThat(loaded).contains("be.livc.cli.Main");
    assertThat(loaded).noneMatch(name -> HEAVY.stream().anyMatch(name::startsWith));
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
