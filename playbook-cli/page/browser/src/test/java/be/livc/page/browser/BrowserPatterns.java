package be.livc.page.browser;

import java.util.HashMap;

/** What becomes of a pattern on its way to the browser. */
public final class BrowserPatterns {
  private BrowserPatterns() {}

  /** The pattern as the browser's own classes read it. */
  public static String plain(String pattern) {
    return PatternInstead.plain(pattern, new HashMap<>());
  }
}
