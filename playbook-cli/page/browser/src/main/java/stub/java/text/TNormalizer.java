package stub.java.text;

import be.livc.page.browser.BrowserText;

/** The forms of Unicode, which a browser knows. */
public final class TNormalizer {
  private TNormalizer() {}

  /** As the JDK. */
  public static String normalize(CharSequence text, Form form) {
    return BrowserText.normalize(text.toString(), form.name());
  }

  /** As the JDK. */
  public static boolean isNormalized(CharSequence text, Form form) {
    return normalize(text, form).contentEquals(text);
  }

  /** As the JDK. */
  public enum Form {
    NFD,
    NFC,
    NFKD,
    NFKC
  }
}
