package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.internal.markdown.word.WordXml;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of XML, under the names that were written. Changed while a template is read, never
 * after.
 */
final class XmlElement implements WordNode {
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final int DEEPEST = 200;
  private static final int MOST = 500_000;

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<WordNode> children = new ArrayList<>();

  XmlElement(String name, String... attributes) {
    this.name = name;
    for (int i = 0; i < attributes.length; i += 2) {
      this.attributes.put(attributes[i], attributes[i + 1]);
    }
  }

  /**
   * The root of a part.
   *
   * @throws XMLStreamException when it is no XML, declares a type of document, or is too large
   */
  static XmlElement read(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    List<XmlElement> open = new ArrayList<>();
    XmlElement root = null;
    int count = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlElement element = element(xml);
          if (root == null) {
            root = element;
          } else {
            open.get(open.size() - 1).children.add(element);
          }
          open.add(element);
          if (open.size() > DEEPEST || ++count > MOST) {
            throw new XMLStreamException("too large");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.remove(open.size() - 1);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.get(open.size() - 1).children.add(new Characters(xml.getText()));
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("declares a type of document");
        default -> {
          // comments and the like say nothing
        }
      }
    }
    if (root == null) {
      throw new XMLStreamException("holds nothing");
    }
    return root;
  }

  private static XmlElement element(XMLStreamReader xml) throws XMLStreamException {
    check(xml.getPrefix(), xml.getNamespaceURI());
    XmlElement element = new XmlElement(named(xml.getPrefix(), xml.getLocalName()));
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      String prefix = xml.getNamespacePrefix(i);
      String uri = xml.getNamespaceURI(i);
      element.attributes.put(
          prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      check(xml.getAttributePrefix(i), xml.getAttributeNamespace(i));
      element.attributes.put(
          named(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
    }
    return element;
  }

  /** What Word reads is looked for under the names that all word processors write. */
  private static void check(@Nullable String prefix, @Nullable String uri)
      throws XMLStreamException {
    if ("w".equals(prefix) != WordXml.MAIN.equals(uri) || STRICT.equals(uri)) {
      throw new XMLStreamException("unusual names");
    }
  }

  private static String named(@Nullable String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  String name() {
    return name;
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** The value of an attribute; empty where there is none. */
  String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  void attribute(String key, String value) {
    attributes.put(key, value);
  }

  void without(String key) {
    attributes.remove(key);
  }

  List<WordNode> children() {
    return children;
  }

  XmlElement with(WordNode child) {
    children.add(child);
    return this;
  }

  /** The same element with nothing in it. */
  XmlElement bare() {
    XmlElement copy = new XmlElement(name);
    copy.attributes.putAll(attributes);
    return copy;
  }

  /** The elements in it, as long as nothing else than XML stands around them. */
  List<XmlElement> elements() {
    List<XmlElement> elements = new ArrayList<>();
    for (WordNode child : children) {
      if (child instanceof XmlElement element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The first element of this name in it. */
  Optional<XmlElement> child(String wanted) {
    return elements().stream().filter(it -> it.is(wanted)).findFirst();
  }

  /** The attribute {@code w:val} of an element in it; empty where there is none. */
  String value(String wanted) {
    return child(wanted).map(it -> it.attribute("w:val")).orElse("");
  }

  /** Itself and all elements in it, in document order. */
  void visit(Consumer<XmlElement> visitor) {
    visitor.accept(this);
    elements().forEach(child -> child.visit(visitor));
  }

  /** The characters that stand in it itself. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (WordNode child : children) {
      if (child instanceof Characters characters) {
        text.append(characters.text());
      }
    }
    return text.toString();
  }

  /** Opens it for writing. */
  void open(WordXml xml) {
    List<String> written = new ArrayList<>();
    attributes.forEach(
        (key, value) -> {
          written.add(key);
          written.add(value);
        });
    xml.open(name, written.toArray(String[]::new));
  }

  /** A part with this as its root, when it holds nothing but XML. */
  byte[] bytes() {
    WordXml xml = new WordXml();
    write(xml);
    return xml.bytes();
  }

  /** Writes it, when it holds nothing but XML. */
  void write(WordXml xml) {
    open(xml);
    for (WordNode child : children) {
      if (child instanceof XmlElement element) {
        element.write(xml);
      } else if (child instanceof Characters characters) {
        xml.text(characters.text());
      }
    }
    xml.close();
  }
}
