package be.livc.page.browser;

import be.livc.page.PageEngine;
import org.teavm.jso.JSExport;

/** What the compiled engine begins with. */
public final class BrowserMain {
  private static final PageEngine ENGINE = new PageEngine();

  private BrowserMain() {}

  /** Nothing is done before it is asked. */
  public static void main(String[] arguments) {}

  /** Answers a request, as {@code livc.d.ts} says. */
  @JSExport
  public static String call(String request) {
    return ENGINE.call(request);
  }
}
