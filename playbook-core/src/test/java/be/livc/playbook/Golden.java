package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what is shown with a file that was read and found good. {@code -Dgolden.update=true}
 * writes the files anew.
 */
public final class Golden {
  private Golden() {}

  /** The text is what stands in the file, under the test resources. */
  public static void holds(String file, String text) {
    Path path = Path.of("src/test/resources/be/livc/playbook", file);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
      }
      assertThat(path).as("run with -Dgolden.update=true to make it").exists();
      assertThat(text)
          .as(file)
          .isEqualTo(Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
