package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.compiled.CompiledPlaybook;
import be.livc.playbook.content.ContentSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompiledTest {
  private static final PlaybookLibrary PACKED = PlaybookLibrary.of(List.of());
  private static final PlaybookLibrary WRITTEN = PlaybookLibrary.of(List.of(Path.of("")));

  @Test
  void each_packed_playbook_is_compiled_and_is_what_its_yaml_says() {
    assumeTrue(
        CompiledPlaybook.class.getResource("reader.txt") != null,
        "an engine that Maven did not build can't be told from others: nothing is compiled for it");
    ContentSource content = PACKED.content();
    for (PlaybookSummary listed : PACKED.list()) {
      Optional<byte[]> compiled = content.compiled(listed.file());
      assertThat(compiled).as(listed.id()).isPresent();
      CompiledPlaybook read =
          CompiledPlaybook.read(compiled.orElseThrow(), listed.file(), content).orElseThrow();
      LoadResult written = WRITTEN.load(listed.id());
      assertThat(read.playbook()).as(listed.id()).isEqualTo(written.orElseThrow());
      assertThat(read.text().digest()).isEqualTo(written.text().digest());
      assertThat(read.map().steps().keySet()).isEqualTo(written.map().steps().keySet());
      written
          .map()
          .steps()
          .forEach(
              (number, place) ->
                  assertThat(read.map().step(number).orElseThrow().start())
                      .isEqualTo(place.start()));
    }
  }
}
