package be.livc.page.browser.pattern;

/** What is asked for at a place of a text, and after it. */
@FunctionalInterface
interface Node {
  /**
   * Whether this matches from a place, and all that comes after it. What was noted on the way is
   * taken back where it doesn't.
   */
  boolean matches(Search search, int at);
}
