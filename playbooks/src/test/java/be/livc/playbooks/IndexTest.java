package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexTest {
  private static final String ROOT = "/be/livc/playbooks/";

  @Test
  void every_file_in_the_index_can_be_opened() throws IOException {
    for (String name : index()) {
      try (InputStream in = IndexTest.class.getResourceAsStream(ROOT + name)) {
        assertThat(in).as(name).isNotNull();
      }
    }
  }

  @Test
  void the_index_is_sorted_and_names_every_content_file() throws IOException {
    Path module = Path.of("").toAbsolutePath();
    try (Stream<Path> files = Files.walk(module)) {
      List<String> content =
          files
              .filter(Files::isRegularFile)
              .map(file -> module.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.startsWith("src/") && !name.startsWith("target/"))
              .filter(name -> !name.equals("pom.xml") && !name.endsWith(".md"))
              .sorted()
              .toList();
      assertThat(index()).contains("LICENSE").isEqualTo(content);
    }
  }

  private static List<String> index() throws IOException {
    try (InputStream in = IndexTest.class.getResourceAsStream(ROOT + "index.txt")) {
      assertThat(in).as("index.txt").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
