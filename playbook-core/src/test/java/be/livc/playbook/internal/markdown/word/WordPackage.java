package be.livc.playbook.internal.markdown.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word file before the published rules: each part by its schema, the package by ECMA-376-2. */
public final class WordPackage {
  private static final String TYPES = "[Content_Types].xml";
  private static final String CORE = "docProps/core.xml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Those of the schema of core properties, each of which may stand once. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "category",
          "contentStatus",
          "created",
          "creator",
          "description",
          "identifier",
          "keywords",
          "language",
          "lastModifiedBy",
          "lastPrinted",
          "modified",
          "revision",
          "subject",
          "title",
          "version");

  private final Map<String, byte[]> parts;
  private final List<String> findings = new ArrayList<>();

  private WordPackage(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** What the rules forbid in this file, each with the part it stands in. */
  public static List<String> findings(byte[] docx) {
    return findings(parts(docx));
  }

  static List<String> findings(Map<String, byte[]> parts) {
    return new WordPackage(parts).judged();
  }

  /** The parts of a file by name. */
  public static Map<String, byte[]> parts(byte[] docx) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private List<String> judged() {
    for (String name : parts.keySet()) {
      if (name.equals(CORE)) {
        properties();
      } else if (name.endsWith(".xml") && !name.equals(TYPES) && !name.equals(WordBlanks.VALUES)) {
        for (String finding : OoxmlSchemas.findings(root(name))) {
          add(name, finding);
        }
      }
    }
    types();
    reach();
    return findings;
  }

  private void add(String part, String finding) {
    findings.add(part + ": " + finding);
  }

  private void properties() {
    Set<String> seen = new HashSet<>();
    for (Element property : children(root(CORE))) {
      if (!PROPERTIES.contains(property.getLocalName()) || !seen.add(property.getLocalName())) {
        add(CORE, "a property " + property.getNodeName() + " may not stand here");
      }
    }
  }

  private void types() {
    Set<String> named = new HashSet<>();
    Set<String> extensions = new HashSet<>();
    for (Element type : children(root(TYPES))) {
      String part = type.getAttribute("PartName");
      if (type.getLocalName().equals("Default")) {
        extensions.add(type.getAttribute("Extension"));
      } else if (!part.startsWith("/") || !parts.containsKey(part.substring(1))) {
        add(TYPES, part + " is no part");
      } else if (!named.add(part.substring(1))) {
        add(TYPES, part + " has two types");
      }
    }
    for (String name : parts.keySet()) {
      boolean known = extensions.contains(name.substring(name.lastIndexOf('.') + 1));
      if (!name.equals(TYPES) && !known && !named.contains(name)) {
        add(TYPES, name + " has no type");
      }
    }
  }

  /** Each part can be reached, each relation ends at one, and each reference is a relation. */
  private void reach() {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(""));
    while (!open.isEmpty()) {
      String part = open.pop();
      Map<String, Element> relations = relations(part);
      for (Element relation : relations.values()) {
        String target = URI.create("/" + part).resolve(relation.getAttribute("Target")).getPath();
        if (relation.getAttribute("TargetMode").equals("External")) {
          continue;
        }
        if (!parts.containsKey(target.substring(1))) {
          add(relationsOf(part), "there is no part " + target);
        } else if (reached.add(target.substring(1))) {
          open.push(target.substring(1));
        }
      }
      if (part.endsWith(".xml")) {
        references(part, root(part), relations.keySet());
      }
    }
    for (String name : parts.keySet()) {
      if (!name.equals(TYPES) && !name.endsWith(".rels") && !reached.contains(name)) {
        add(name, "no relation leads to this part");
      }
    }
  }

  private Map<String, Element> relations(String part) {
    String name = relationsOf(part);
    Map<String, Element> relations = new LinkedHashMap<>();
    if (parts.containsKey(name)) {
      for (Element relation : children(root(name))) {
        if (relations.put(relation.getAttribute("Id"), relation) != null) {
          add(name, "two relations are called " + relation.getAttribute("Id"));
        }
      }
    }
    return relations;
  }

  private static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private void references(String part, Element root, Set<String> relations) {
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      for (String name : List.of("id", "embed", "link")) {
        String id = element.getAttributeNS(RELATIONS, name);
        if (!id.isEmpty() && !relations.contains(id)) {
          add(part, element.getNodeName() + " refers to " + id + ", which is no relation");
        }
      }
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private Element root(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(part)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(part + " can't be read", e);
    }
  }
}
