package be.livc.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be held on any machine: that the two launchers start the same program the same way. */
class WindowsLauncherTest {
  private static final Path BIN = Distribution.built().home().resolve("bin");

  @Test
  void both_launchers_give_java_the_same_flags() throws IOException {
    List<String> flags = flagsIn(read("livc").lines().filter(l -> l.startsWith("quick=")).toList());

    assertThat(flags).isNotEmpty();
    assertThat(flagsIn(read("livc.cmd").lines().filter(l -> l.contains("Main")).toList()))
        .isEqualTo(flags);
  }

  @Test
  void both_launchers_tell_who_has_no_java_the_same() throws IOException {
    String windows = read("livc.cmd");

    assertThat(sentencesIn(read("livc"))).hasSize(4).allMatch(windows::contains);
  }

  @Test
  void every_line_ends_as_windows_wants_it() throws IOException {
    assertThat(read("livc.cmd").replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(read("livc")).doesNotContain("\r");
  }

  private static String read(String name) throws IOException {
    return Files.readString(BIN.resolve(name), StandardCharsets.UTF_8);
  }

  private static List<String> flagsIn(List<String> lines) {
    return Pattern.compile("-(?:X|-enable)[^\\s']+")
        .matcher(String.join("\n", lines))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> sentencesIn(String launcher) {
    return Pattern.compile("echo \"([^\"$]+)")
        .matcher(launcher)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
