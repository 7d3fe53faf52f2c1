package be.livc.playbook.internal.pdf;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An anchor of a page that is to become a field of a form.
 *
 * @param address of the anchor, by which it is found again among the links of the PDF
 * @param name of the field
 * @param said what is to be filled in, as it is told to who does not see it
 * @param sorts what sort of field it is and how it looks, as the classes of the anchor
 * @param options of a choice; empty for others
 */
record FieldAnchor(
    String address, String name, String said, Set<String> sorts, List<String> options) {
  private static final String FIELD = "class=\"field ";

  /** Whether a page has a field. */
  static boolean isIn(String page) {
    return page.contains(FIELD);
  }

  /** The fields of a page, in its order. */
  static List<FieldAnchor> of(String page) {
    List<FieldAnchor> fields = new ArrayList<>();
    if (!isIn(page)) {
      return fields;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(page));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("a")
            && value(xml, "class").startsWith("field ")) {
          fields.add(
              new FieldAnchor(
                  value(xml, "href"),
                  value(xml, "data-name"),
                  value(xml, "title"),
                  Set.of(value(xml, "class").split(" ")),
                  value(xml, "data-options").lines().toList()));
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("the page is no XHTML", e);
    }
    return fields;
  }

  boolean is(String sort) {
    return sorts.contains(sort);
  }

  private static String value(XMLStreamReader xml, String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
