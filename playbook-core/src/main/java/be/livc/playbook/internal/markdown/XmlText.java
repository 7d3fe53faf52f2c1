package be.livc.playbook.internal.markdown;

/** Text as XML can hold it, for Word files and for the page that is laid out on paper. */
public final class XmlText {
  private XmlText() {}

  /** XML has no controls and no lone surrogates; nothing that is shown is lost with them. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** Text as it stands between tags. */
  public static String escaped(String text) {
    return shown(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Text as it stands between the quotes of an attribute. */
  public static String quoted(String text) {
    return escaped(text).replace("\"", "&quot;");
  }
}
