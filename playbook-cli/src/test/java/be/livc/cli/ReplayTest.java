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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in a finding replay the walk it speaks of, as they stand there. */
class ReplayTest {
  private static final Pattern REPLAY = Pattern.compile("(?m)^ *= naspelen: `livc (.*)`$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path home;

  @Test
  void what_stands_there_works_when_it_is_typed() throws IOException {
    Livc livc = new Livc(home);
    for (String what : List.of("proef", "src/test/resources/check/proef/playbook.yaml")) {
      String folder = home.resolve("ver lopen").toString();
      List<String> check = new ArrayList<>(List.of("playbook", "check", what));
      if (what.equals("proef")) {
        check.addAll(List.of("--playbooks", "src/test/resources/check"));
      }
      String said = livc.run(check.toArray(new String[0])).out();
      List<String> commands =
          REPLAY.matcher(said).results().map(found -> found.group(1)).distinct().toList();
      assertThat(commands).hasSizeGreaterThan(2);
      assertThat(said.lines().filter(line -> line.contains("= verloop: "))).hasSize(3);
      for (String command : commands) {
        Livc.Run run = livc.run(words(command, folder).toArray(new String[0]));
        assertThat(run.code())
            .as(command + "\n" + run.err())
            .isEqualTo(command.contains(" check ") ? 1 : 0);
      }
      try (Stream<Path> written = Files.list(Path.of(folder))) {
        assertThat(written).hasSize(3);
      }
    }
  }

  private static List<String> words(String command, String folder) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      words.add(word.replaceFirst("^verlopen", Matcher.quoteReplacement(folder)));
    }
    return words;
  }
}
