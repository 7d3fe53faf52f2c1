package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole conversations. A {@code .in} file holds commands ({@code $ livc …}) with the lines typed
 * behind each; the {@code .golden} file beside it is what is then seen. A line {@code @ moment}
 * moves the clock; {@code + folder} copies a folder of test resources into the home, whose path is
 * written {@code HOME}; {@code = file} shows a file there. {@code -Dgolden.update=true} writes the
 * golden files anew.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Set<String> FREE =
      Set.of(
          "json.in",
          "wrong.in",
          "check.in",
          "diff.in",
          "diff-files.in",
          "graph.in",
          "test-forms.in",
          "fix.in",
          "withdraw.in");
  private static final List<String> STAGE = List.of("$ ", "@ ", "+ ", "= ");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path home;

  static List<Path> conversations() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".in")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void a_conversation_reads_as_it_did(Path script) throws IOException {
    String seen = play(Files.readAllLines(script));
    Path golden = FOLDER.resolve(script.getFileName().toString().replace(".in", ".golden"));
    if (UPDATE) {
      Files.writeString(golden, seen);
    }
    assertThat(seen).isEqualTo(Files.readString(golden));
    if (!FREE.contains(script.getFileName().toString())) {
      assertThat(seen.lines())
          .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(80));
    }
  }

  @Test
  void no_golden_file_stands_without_its_conversation() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.filter(file -> file.toString().endsWith(".golden")))
          .allMatch(file -> Files.exists(Path.of(file.toString().replace(".golden", ".in"))));
    }
  }

  private static int columns(String line) {
    boolean free = line.startsWith("$ ") || line.startsWith("! ") || line.contains("\": ");
    boolean typed = line.contains(": ") && !line.startsWith(" ");
    return free || typed ? 0 : line.codePointCount(0, line.length());
  }

  private String play(List<String> script) throws IOException {
    Livc livc = new Livc(home);
    StringBuilder seen = new StringBuilder();
    int i = 0;
    while (i < script.size()) {
      String line = script.get(i++);
      if (line.startsWith("@ ")) {
        livc.at(line.substring(2));
        continue;
      } else if (line.startsWith("+ ")) {
        copy(Path.of(line.substring(2)));
        continue;
      } else if (line.startsWith("= ")) {
        Path file = home.resolve(line.substring(2));
        seen.append(line).append('\n').append(Files.readString(file)).append('\n');
        continue;
      }
      assertThat(line).startsWith("$ livc");
      StringBuilder typed = new StringBuilder();
      while (i < script.size() && STAGE.stream().noneMatch(script.get(i)::startsWith)) {
        typed.append(script.get(i++)).append('\n');
      }
      Livc.Run run = livc.typing(typed.toString(), words(here(line)).toArray(new String[0]));
      seen.append(line).append('\n').append(run.out());
      run.err().lines().forEach(said -> seen.append("! ").append(said).append('\n'));
      seen.append(run.code() == 0 ? "\n" : "[" + run.code() + "]\n\n");
    }
    return masked(seen.toString());
  }

  private String here(String line) {
    return line.substring("$ livc".length()).replace("HOME", home.toString());
  }

  private void copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path made = home.resolve(folder.relativize(file).toString());
        Files.createDirectories(made.getParent());
        Files.copy(file, made);
      }
    }
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return words;
  }

  private String masked(String seen) {
    return seen.replace(home.toString(), "HOME")
        .replaceAll("\\b[a-z2-7]{16}\\b(?=\")", "IDENTITY")
        .replaceAll("\\[[a-z2-7]{16}]", "[IDENTITY]");
  }
}
