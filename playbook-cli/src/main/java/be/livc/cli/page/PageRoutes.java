package be.livc.cli.page;

import java.io.IOException;
import java.util.Optional;

/** What a server answers to its page, which stands under an empty path. */
@FunctionalInterface
public interface PageRoutes {
  /**
   * The answer to a request of the page.
   *
   * @return empty when there is nothing under its path, or not by its method
   * @throws IOException when the request can't be read
   */
  Optional<Reply> answer(Request request) throws IOException;
}
