package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A playbook in which everything stands that the format knows, with its phase and the playbook that
 * it includes, and a fiche: what is read of it, and where each name stands.
 */
class WholePlaybookTest {
  private static final String FOLDER = "internal/yaml/whole/";

  private static LoadResult load(String id) {
    return Playbooks.load(
        Path.of("src/test/resources/be/livc/playbook", FOLDER, id, "playbook.yaml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"geheel", "deel", "begrippen"})
  void all_that_is_written_is_read(String id) {
    LoadResult read = load(id);
    assertThat(DiagnosticFormat.TEXT.format(read.diagnostics(), Locale.ENGLISH)).isEmpty();
    Golden.holds(FOLDER + id + "/read.txt", Shown.of(read.orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"geheel", "begrippen"})
  void each_name_has_the_place_where_it_is_written_and_those_where_it_is_used(String id) {
    SourceMap map = load(id).map();
    StringBuilder text = new StringBuilder();
    new TreeMap<>(map.steps()).forEach((n, at) -> text.append(n).append(" ").append(place(at)));
    new TreeMap<>(map.names()).forEach((n, at) -> text.append(n).append(" ").append(place(at)));
    for (Map.Entry<String, ? extends Iterable<Span>> uses : new TreeMap<>(map.uses()).entrySet()) {
      text.append("uses of ").append(uses.getKey()).append("\n");
      uses.getValue().forEach(at -> text.append("  ").append(place(at)));
    }
    Golden.holds(FOLDER + id + "/places.txt", text.toString());
  }

  private static String place(Span at) {
    String written = at.file().text().substring(at.start(), at.end());
    String file = Path.of(at.file().name()).getFileName().toString();
    return file
        + ":"
        + at.line()
        + ":"
        + at.column()
        + " "
        + written.lines().findFirst().get()
        + "\n";
  }
}
