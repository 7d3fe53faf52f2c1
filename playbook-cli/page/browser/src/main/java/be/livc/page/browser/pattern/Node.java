package be.livc.page.browser.pattern;

import org.jspecify.annotations.Nullable;

/** What is asked for at the place a search has come to. */
@FunctionalInterface
interface Node {
  /** Where a part ends that is searched on its own. */
  Node ARRIVED = search -> null;

  /**
   * What comes next where this matches, and the search goes on to the place behind it; null where
   * it doesn't. What else could be asked is kept for {@link Search#later later}: nothing is tried
   * from within, so that a text may be as long as it likes.
   */
  @Nullable Node next(Search search);
}
