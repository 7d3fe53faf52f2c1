package be.livc.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedContentTest {
  private static final String INDEX = "be/livc/playbooks/index.txt";

  private final PackedContent packed = new PackedContent();

  @Test
  void each_name_is_found_once_where_the_program_finds_it() {
    List<URL> found = Collections.list(packed.getResources(INDEX));

    assertThat(found).containsExactly(PackedContent.class.getClassLoader().getResource(INDEX));
    assertThat(packed.getResource(INDEX)).isEqualTo(found.get(0));
  }

  @Test
  void no_second_one_is_looked_for() throws IOException {
    String inEachJar = "META-INF/MANIFEST.MF";

    assertThat(Collections.list(PackedContent.class.getClassLoader().getResources(inEachJar)))
        .hasSizeGreaterThan(1);
    assertThat(Collections.list(packed.getResources(inEachJar))).hasSize(1);
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(Collections.list(packed.getResources("be/livc/playbooks/none.txt"))).isEmpty();
  }
}
