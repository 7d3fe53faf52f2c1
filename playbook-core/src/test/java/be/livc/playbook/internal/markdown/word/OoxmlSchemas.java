package be.livc.playbook.internal.markdown.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The schemas of ECMA-376 and those of Microsoft for what it adds, as Apache POI carries them. A
 * part is judged as a reader sees it that knows no additions: what the part itself calls ignorable
 * is taken out, and judged apart by the schema of that addition.
 */
final class OoxmlSchemas {
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";
  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  private OoxmlSchemas() {}

  /** What is wrong with a part, in words. */
  static List<String> findings(Element root) {
    Set<String> ignorable = new TreeSet<>();
    List<Element> additions = new ArrayList<>();
    strip(root, ignorable, additions);
    List<String> findings = new ArrayList<>(judged(root));
    additions.forEach(it -> findings.addAll(judged(it)));
    return findings;
  }

  private static void strip(Element element, Set<String> ignorable, List<Element> additions) {
    Set<String> here = new TreeSet<>(ignorable);
    for (String prefix : element.getAttributeNS(COMPATIBILITY, "Ignorable").split("\\s+", -1)) {
      if (!prefix.isEmpty()) {
        here.add(String.valueOf(element.lookupNamespaceURI(prefix)));
      }
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      Attr attribute = (Attr) attributes.item(i);
      String space = attribute.getNamespaceURI();
      if (COMPATIBILITY.equals(space) || (space != null && here.contains(space))) {
        element.removeAttributeNode(attribute);
      }
    }
    for (Node node = element.getFirstChild(); node != null; ) {
      Node next = node.getNextSibling();
      if (node instanceof Element child) {
        if (here.contains(String.valueOf(child.getNamespaceURI()))) {
          declare(child);
          element.removeChild(child);
          additions.add(child);
        } else {
          strip(child, here, additions);
        }
      }
      node = next;
    }
  }

  /** Keeps the prefix of an element that is taken out of where it was declared. */
  private static void declare(Element element) {
    if (element.getPrefix() != null) {
      element.setAttributeNS(NAMESPACES, "xmlns:" + element.getPrefix(), element.getNamespaceURI());
    }
  }

  private static List<String> judged(Element element) {
    try {
      XmlObject part = SCHEMAS.parse(element, null, new XmlOptions());
      if (part.schemaType().isNoType() || !part.schemaType().isDocumentType()) {
        return List.of("no schema has an element " + element.getNodeName() + " at the top");
      }
      List<XmlError> errors = new ArrayList<>();
      part.validate(new XmlOptions().setErrorListener(errors));
      return errors.stream().map(XmlError::getMessage).distinct().toList();
    } catch (XmlException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
