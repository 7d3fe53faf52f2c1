package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final String TEST_COMMAND = "mvn -B -ntp verify";
  private static final String RECORDING = "```text\n$ livc playbook start\n";
  private static final Pattern FENCED = Pattern.compile("(?m)^(livc .+)$");
  private static final Pattern IN_LINE = Pattern.compile("`(livc [a-z][^`]*)`");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final List<String> TYPED =
      List.of("1", "Opstart LIVC R", "2", "Voorbeeldegem", "waarom", "1", "j", "stop");

  @TempDir Path folder;

  private static String readme() throws IOException {
    return Files.readString(README);
  }

  private static String typed() {
    return String.join("\n", TYPED) + "\n";
  }

  @Test
  void the_first_screen_has_the_command_that_starts_and_the_command_that_tests()
      throws IOException {
    String firstScreen = String.join("\n", readme().lines().limit(24).toList());
    assertThat(firstScreen)
        .contains(
            "-Dmaven.test.skip package && playbook-cli/target/livc/bin/livc playbook start\n",
            TEST_COMMAND + "\n");
    assertThat(Files.readString(Path.of("../.ci/run"))).endsWith("\n" + TEST_COMMAND + "\n");
  }

  @Test
  void the_recording_is_what_a_person_sees() throws IOException {
    String seen = new Livc(folder).typing(typed(), "playbook", "start").out();
    String readme = readme();
    int from = readme.indexOf(RECORDING) + RECORDING.length();
    int to = readme.indexOf("```", from);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, readme.substring(0, from) + seen + readme.substring(to));
    } else {
      assertThat(readme.substring(from, to)).isEqualTo(seen);
    }
  }

  @TestFactory
  Stream<DynamicTest> every_command_of_the_readme_runs() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Pattern form : List.of(FENCED, IN_LINE)) {
      form.matcher(readme()).results().map(found -> found.group(1)).forEach(commands::add);
    }
    assertThat(commands).hasSizeGreaterThan(8);
    return commands.stream().distinct().map(line -> DynamicTest.dynamicTest(line, () -> run(line)));
  }

  private void run(String line) throws IOException {
    Path own = Files.createTempDirectory(folder, "readme");
    Livc livc = new Livc(own);
    if (line.contains("migrate")) {
      livc.typing("stop\n", "playbook", "start", "livc-r@1.0.0", "--name", "Opstart LIVC R");
    } else {
      livc.typing(typed(), "playbook", "start");
    }
    if (line.contains("compare")) {
      livc.typing("", "session", "fork", "Opstart LIVC R", "--name", "Alleen");
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.substring("livc ".length()));
    while (word.find()) {
      String plain = word.group(1) == null ? word.group(2) : word.group(1);
      boolean made = !words.isEmpty() && words.get(words.size() - 1).equals("--out");
      words.add(made ? own.resolve(plain).toString() : plain);
    }
    if (line.contains(" --page")) {
      words.add("--help"); // it goes on until a browser closes the page
    }
    Livc.Run run = livc.typing("1\nstop\nstop\n", words.toArray(new String[0]));
    assertThat(run.code()).as(run.err()).isZero();
  }
}
