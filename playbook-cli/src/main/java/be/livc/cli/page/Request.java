package be.livc.cli.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of a page's server, once it is known that the page itself asks.
 *
 * @param method {@code GET} or {@code POST}
 * @param path behind the part that all paths share
 * @param exchange to read from
 */
record Request(String method, String path, HttpExchange exchange) {
  /** More than any session is. */
  private static final int LARGEST = 16 << 20;

  boolean isGet() {
    return method.equals("GET");
  }

  /** What follows a first word and a slash in the path; empty when it starts otherwise. */
  Optional<String> behind(String word) {
    return path.startsWith(word + "/")
        ? Optional.of(path.substring(word.length() + 1))
        : Optional.empty();
  }

  /** The text of a body of JSON; empty when it is another sort of body, or too large. */
  Optional<String> json() throws IOException {
    List<String> types = exchange.getRequestHeaders().getOrDefault("Content-Type", List.of());
    if (types.size() != 1 || !types.get(0).split(";", -1)[0].strip().equals("application/json")) {
      return Optional.empty();
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
    return body.length > LARGEST
        ? Optional.empty()
        : Optional.of(new String(body, StandardCharsets.UTF_8));
  }

  /** The only value of a header; empty when there is none, or when there are several. */
  static String header(HttpExchange exchange, String name) {
    List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
    return values.size() == 1 ? Objects.requireNonNull(values.get(0)) : "";
  }
}
