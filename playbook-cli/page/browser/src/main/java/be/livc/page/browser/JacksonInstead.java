package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import tools.jackson.core.util.InternCache;

/** What Jackson shares between threads. */
public final class JacksonInstead {
  private JacksonInstead() {}

  /** Each name as it is: what is the same text is the same text in a browser. */
  @Instead(of = "tools.jackson.core.util.InternCache")
  public static String intern(InternCache cache, String name) {
    return name;
  }
}
