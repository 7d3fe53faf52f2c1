package be.livc.page.publish;

import java.util.Locale;
import java.util.Objects;

/**
 * Where a page keeps what is answered in it.
 *
 * @param kind the browser's own storage, a store behind a server, or nothing for a trial
 * @param base the path below which the server answers, from {@code /} to {@code /}; empty for the
 *     browser's storage, of which nothing goes anywhere
 */
public record PageHome(Kind kind, String base) {
  /** In the storage of the browser; no request leaves the page. */
  public static final PageHome BROWSER = new PageHome(Kind.BROWSER, "");

  /** The kinds of places. */
  public enum Kind {
    BROWSER,
    STORE,
    PREVIEW
  }

  /** Refuses a server without a path, and a path without a server. */
  public PageHome {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(base, "base");
    if ((kind == Kind.BROWSER) != base.isEmpty()) {
      throw new IllegalArgumentException("a path belongs to a server");
    }
  }

  /** As the page reads it. */
  String word() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
