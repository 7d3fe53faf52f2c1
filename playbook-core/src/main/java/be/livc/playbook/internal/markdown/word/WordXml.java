package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a part of a Word file. */
public final class WordXml {
  /** The namespace of the words of a document. */
  public static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final StringBuilder xml =
      new StringBuilder(1 << 12).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** A part that begins. */
  public WordXml() {}

  /** Opens an element with attributes, as names and values in turn. */
  public WordXml open(String name, String... attributes) {
    endTag();
    begin(name, attributes);
    open.push(name);
    inTag = true;
    return this;
  }

  /** An element with nothing in it. */
  public WordXml empty(String name, String... attributes) {
    endTag();
    begin(name, attributes);
    xml.append("/>");
    return this;
  }

  /** Closes the last element that is open. */
  public WordXml close() {
    endTag();
    xml.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Words in an element. */
  public WordXml text(String text) {
    endTag();
    escaped(XmlText.shown(text), false);
    return this;
  }

  /** All that was written; nothing may follow. */
  public byte[] bytes() {
    while (!open.isEmpty()) {
      close();
    }
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void begin(String name, String... attributes) {
    xml.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      escaped(XmlText.shown(attributes[i + 1]), true);
      xml.append('"');
    }
  }

  private void endTag() {
    if (inTag) {
      xml.append('>');
      inTag = false;
    }
  }

  private void escaped(String text, boolean inAttribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '&' -> xml.append("&amp;");
        case '"' -> xml.append(inAttribute ? "&quot;" : "\"");
        default -> xml.append(c);
      }
    }
  }
}
