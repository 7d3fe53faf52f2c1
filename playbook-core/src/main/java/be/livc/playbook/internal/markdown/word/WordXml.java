package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.XmlText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a part of a Word file. */
public final class WordXml {
  /** The namespace of the words of a document. */
  public static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  /** A part that begins. */
  public WordXml() {
    try {
      xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Opens an element with attributes, as names and values in turn. */
  public WordXml open(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** An element with nothing in it. */
  public WordXml empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Closes the last element that is open. */
  public WordXml close() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Words in an element. */
  public WordXml text(String text) {
    try {
      xml.writeCharacters(XmlText.shown(text));
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** All that was written; nothing may follow. */
  public byte[] bytes() {
    try {
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], XmlText.shown(attributes[i + 1]));
    }
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("writing to memory does not fail", e);
  }
}
