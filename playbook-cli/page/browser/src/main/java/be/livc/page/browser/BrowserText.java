package be.livc.page.browser;

import org.teavm.jso.JSBody;

/** What a browser can do with text. */
public final class BrowserText {
  private BrowserText() {}

  /** The text in a form of Unicode: {@code NFC}, {@code NFD}, {@code NFKC} or {@code NFKD}. */
  @JSBody(
      params = {"text", "form"},
      script = "return text.normalize(form);")
  public static native String normalize(String text, String form);
}
