package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.log.LogWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sessions that were kept in each format that was ever released. Their files are never changed nor
 * written anew: people have such files. Only {@code events.txt} follows how we print events.
 */
class SessionCorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/sessions");
  private static final Recorder PEN = Recorder.of("An", SmallPlaybook.CLOCK);

  @TempDir Path temp;

  static Stream<Path> formats() throws IOException {
    List<Path> formats = TempFiles.children(CORPUS);
    assertThat(formats)
        .extracting(format -> format.getFileName().toString())
        .contains("format-" + LogWriter.FORMAT);
    return formats.stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void sessions_of_every_format_open_as_they_were_and_go_on(Path format) throws IOException {
    Path home = temp.resolve("home");
    copy(format, home);
    SessionStore store = WriterProgram.store(home);
    assertThat(store.list().problems()).isEmpty();
    List<String> ids =
        TempFiles.children(home.resolve("sessions")).stream()
            .map(folder -> folder.getFileName().toString())
            .toList();
    assertThat(store.list().sessions())
        .extracting(SessionSummary::id)
        .containsExactlyInAnyOrderElementsOf(ids);
    StringBuilder events = new StringBuilder();
    for (String id : ids) {
      OpenResult opened = store.open(id, PEN);
      assertThat(opened.problems()).isEmpty();
      opened.orElseThrow().events().forEach(event -> events.append(ascii(event)).append('\n'));
      Session more = opened.orElseThrow().note("", "Verder.");
      store.save(more);
      assertThat(WriterProgram.store(home).open(id, PEN).orElseThrow().events())
          .isEqualTo(more.events());
    }
    Path expected = format.resolve("events.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, events, StandardCharsets.US_ASCII);
    }
    assertThat(events).hasToString(Files.readString(expected, StandardCharsets.US_ASCII));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  /** On one line whatever was typed. */
  private static String ascii(Object event) {
    StringBuilder line = new StringBuilder();
    for (char c : event.toString().toCharArray()) {
      if (c >= ' ' && c <= '~' && c != '\\') {
        line.append(c);
      } else {
        line.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return line.toString();
  }
}
