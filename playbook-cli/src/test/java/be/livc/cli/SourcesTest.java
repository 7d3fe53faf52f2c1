package be.livc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each source with the places where it is cited. */
class SourcesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "sources");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @ParameterizedTest
  @CsvSource({"proef.txt,proef,", "proef.json,proef,--json", "fiche.txt,fiche,", "en.txt,proef,en"})
  void each_source_says_where_it_is_used(String file, String id, String more) throws IOException {
    List<String> words = new ArrayList<>(List.of("playbook", "show", id, "--sources"));
    words.addAll(List.of("--playbooks", FOLDER.resolve("playbooks").toString()));
    if (more != null) {
      words.addAll(more.equals("en") ? List.of("--lang", "en") : List.of(more));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            words.toArray(new String[0]));
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(code).isZero();
    if (UPDATE) {
      Files.writeString(FOLDER.resolve(file), out.toString(UTF_8), UTF_8);
    }
    assertThat(out.toString(UTF_8)).isEqualTo(Files.readString(FOLDER.resolve(file), UTF_8));
  }
}
