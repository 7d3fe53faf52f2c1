package be.livc.page.browser.screen;

/** A way to answer whatever is asked. */
interface Answers {
  /** Answers the question that is open, and goes on. */
  void give(Person person);
}
