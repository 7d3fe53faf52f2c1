package be.livc.page.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of every page: skeletons, style, scripts and the engine, by the names of their files.
 */
@FunctionalInterface
public interface PageResources {
  /** The engine, compiled for a browser. */
  String ENGINE = "engine.js";

  /** What a page of others is given, by the name it is given under, and its part. */
  Map<String, String> INTERFACE =
      Collections.unmodifiableMap(
          new TreeMap<>(Map.of("livc.js", ENGINE, "livc.d.ts", "livc.d.ts")));

  /** The text of a part; empty when there is none of this name. */
  Optional<String> text(String name);

  /**
   * The text of a part.
   *
   * @throws MissingPartException when this program was built without it
   */
  default String required(String name) {
    return text(name).orElseThrow(() -> new MissingPartException(name));
  }

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
