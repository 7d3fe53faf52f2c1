package be.livc.page.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of every page: skeletons, style, scripts and the engine, by the names of their files.
 */
@FunctionalInterface
public interface PageResources {
  /** The engine, compiled for a browser. */
  String ENGINE = "engine.js";

  /** The text of a part; empty when there is none of this name. */
  Optional<String> text(String name);

  /** Those that were packed with this program. */
  static PageResources bundled() {
    return name -> {
      try (InputStream in = open(name)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    };
  }

  private static @Nullable InputStream open(String name) {
    // the compiled engine is packed apart, as it is made of what this module holds
    return name.equals(ENGINE)
        ? PageResources.class.getClassLoader().getResourceAsStream("be/livc/page/browser/" + name)
        : PageResources.class.getResourceAsStream("/be/livc/page/" + name);
  }
}
