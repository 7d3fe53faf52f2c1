package be.livc.page.browser;

import org.teavm.jso.JSExport;

/** What the compiled engine begins with. */
public final class BrowserMain {
  private BrowserMain() {}

  /** Nothing is done before it is asked. */
  public static void main(String[] arguments) {}

  /** Answers a request, as {@code livc.d.ts} says. */
  @JSExport
  public static String call(String request) {
    return be.livc.page.Trial.call(request);
  }
}
