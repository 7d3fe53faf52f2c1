package stub.javax.xml.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** XML 1.0 with names of spaces, without types of documents; what is not well formed is told. */
final class TextReader implements TXMLStreamReader {
  private static final int START = 1;
  private static final int END = 2;
  private static final int INSTRUCTION = 3;
  private static final int CHARACTERS = 4;
  private static final int COMMENT = 5;
  private static final int DOCUMENT_END = 8;

  private final String xml;
  private final List<String> open = new ArrayList<>();
  private final List<Map<String, String>> spaces = new ArrayList<>();
  private final List<String[]> declared = new ArrayList<>();
  private final List<String[]> attributes = new ArrayList<>();
  private int at;
  private String name = "";
  private String text = "";
  private boolean closes;
  private boolean rooted;
  private boolean over;

  TextReader(String xml) throws TXMLStreamException {
    this.xml = xml.startsWith("\ufeff") ? xml.substring(1) : xml;
    spaces.add(Map.of("xml", "http://www.w3.org/XML/1998/namespace", "", ""));
    if (this.xml.startsWith("<?xml")) {
      at = after("?>");
    }
  }

  @Override
  public boolean hasNext() {
    return !over;
  }

  @Override
  public int next() throws TXMLStreamException {
    if (closes) {
      closes = false;
      return leave();
    }
    if (open.isEmpty()) {
      blanks();
    }
    if (at >= xml.length()) {
      return end();
    } else if (xml.charAt(at) != '<') {
      return characters();
    } else if (xml.startsWith("<!--", at)) {
      at += 4;
      at = after("-->");
      return COMMENT;
    } else if (xml.startsWith("<![CDATA[", at)) {
      return characters();
    } else if (xml.startsWith("<!", at)) {
      throw wrong("declares a type of document");
    } else if (xml.startsWith("<?", at)) {
      at = after("?>");
      return INSTRUCTION;
    } else if (xml.startsWith("</", at)) {
      at += 2;
      name = name();
      blanks();
      expect('>');
      if (open.isEmpty() || !open.get(open.size() - 1).equals(name)) {
        throw wrong("closes what is not open");
      }
      return leave();
    }
    at++;
    return enter();
  }

  private int end() throws TXMLStreamException {
    if (!open.isEmpty() || !rooted) {
      throw wrong("ends too early");
    }
    over = true;
    return DOCUMENT_END;
  }

  private int enter() throws TXMLStreamException {
    if (open.isEmpty() && rooted) {
      throw wrong("has two roots");
    }
    rooted = true;
    name = name();
    declared.clear();
    attributes.clear();
    Map<String, String> known = new HashMap<>(spaces.get(spaces.size() - 1));
    while (blanks() && !xml.startsWith("/>", at) && !xml.startsWith(">", at)) {
      String key = name();
      blanks();
      expect('=');
      blanks();
      String value = value();
      if (key.equals("xmlns") || key.startsWith("xmlns:")) {
        String prefix = key.equals("xmlns") ? "" : key.substring(6);
        known.put(prefix, value);
        declared.add(new String[] {prefix, value});
      } else {
        for (String[] other : attributes) {
          if (other[0].equals(key)) {
            throw wrong("has an attribute twice");
          }
        }
        attributes.add(new String[] {key, value});
      }
    }
    closes = xml.startsWith("/>", at);
    at += closes ? 1 : 0;
    expect('>');
    open.add(name);
    spaces.add(known);
    if (!known.containsKey(prefix(name))) {
      throw wrong("names an unknown space");
    }
    for (String[] attribute : attributes) {
      if (!known.containsKey(prefix(attribute[0]))) {
        throw wrong("names an unknown space");
      }
    }
    return START;
  }

  private int leave() {
    name = open.remove(open.size() - 1);
    spaces.remove(spaces.size() - 1);
    return END;
  }

  /** Text up to the next element, with what stands in it in other forms. */
  private int characters() throws TXMLStreamException {
    StringBuilder found = new StringBuilder();
    while (at < xml.length()) {
      if (xml.startsWith("<![CDATA[", at)) {
        int from = at + 9;
        at = after("]]>");
        found.append(xml, from, at - 3);
      } else if (xml.charAt(at) == '<') {
        break;
      } else {
        found.append(character());
      }
    }
    text = found.toString().replace("\r\n", "\n").replace('\r', '\n');
    if (open.isEmpty() && !text.isBlank()) {
      throw wrong("has text outside its root");
    }
    return CHARACTERS;
  }

  private String character() throws TXMLStreamException {
    char c = xml.charAt(at);
    if (c != '&') {
      at++;
      return String.valueOf(c);
    }
    int end = xml.indexOf(';', at);
    if (end < 0) {
      throw wrong("has a loose &");
    }
    String entity = xml.substring(at + 1, end);
    at = end + 1;
    return switch (entity) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> numbered(entity);
    };
  }

  private String numbered(String entity) throws TXMLStreamException {
    try {
      if (entity.startsWith("#x")) {
        return new String(Character.toChars(Integer.parseInt(entity.substring(2), 16)));
      } else if (entity.startsWith("#")) {
        return new String(Character.toChars(Integer.parseInt(entity.substring(1))));
      }
    } catch (IllegalArgumentException e) {
      throw wrong("names no character");
    }
    throw wrong("names an unknown entity");
  }

  private String value() throws TXMLStreamException {
    char quote = at < xml.length() ? xml.charAt(at) : ' ';
    if (quote != '"' && quote != '\'') {
      throw wrong("has a value without quotes");
    }
    at++;
    StringBuilder value = new StringBuilder();
    while (at < xml.length() && xml.charAt(at) != quote) {
      if (xml.charAt(at) == '<') {
        throw wrong("has < in a value");
      } else if (Character.isWhitespace(xml.charAt(at))) {
        value.append(' ');
        at++;
      } else {
        value.append(character());
      }
    }
    expect(quote);
    return value.toString();
  }

  private String name() throws TXMLStreamException {
    int from = at;
    while (at < xml.length() && " \t\r\n/>=<&\"'".indexOf(xml.charAt(at)) < 0) {
      at++;
    }
    if (at == from) {
      throw wrong("lacks a name");
    }
    return xml.substring(from, at);
  }

  private boolean blanks() {
    while (at < xml.length() && Character.isWhitespace(xml.charAt(at))) {
      at++;
    }
    return at < xml.length();
  }

  private void expect(char c) throws TXMLStreamException {
    if (at >= xml.length() || xml.charAt(at) != c) {
      throw wrong("lacks " + c);
    }
    at++;
  }

  private int after(String end) throws TXMLStreamException {
    int found = xml.indexOf(end, at);
    if (found < 0) {
      throw wrong("lacks " + end);
    }
    return found + end.length();
  }

  private static TXMLStreamException wrong(String what) {
    return new TXMLStreamException(what);
  }

  private static String prefix(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? "" : name.substring(0, colon);
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private @Nullable String space(String prefix) {
    String space = spaces.get(spaces.size() - 1).get(prefix);
    return space == null || space.isEmpty() ? null : space;
  }

  @Override
  public String getText() {
    return text;
  }

  @Override
  public String getPrefix() {
    return prefix(name);
  }

  @Override
  public String getLocalName() {
    return local(name);
  }

  @Override
  public @Nullable String getNamespaceURI() {
    return space(prefix(name));
  }

  @Override
  public int getNamespaceCount() {
    return declared.size();
  }

  @Override
  public @Nullable String getNamespacePrefix(int index) {
    String prefix = declared.get(index)[0];
    return prefix.isEmpty() ? null : prefix;
  }

  @Override
  public @Nullable String getNamespaceURI(int index) {
    String space = declared.get(index)[1];
    return space.isEmpty() ? null : space;
  }

  @Override
  public int getAttributeCount() {
    return attributes.size();
  }

  @Override
  public String getAttributePrefix(int index) {
    return prefix(attributes.get(index)[0]);
  }

  @Override
  public @Nullable String getAttributeNamespace(int index) {
    String prefix = prefix(attributes.get(index)[0]);
    return prefix.isEmpty() ? null : space(prefix);
  }

  @Override
  public String getAttributeLocalName(int index) {
    return local(attributes.get(index)[0]);
  }

  @Override
  public String getAttributeValue(int index) {
    return attributes.get(index)[1];
  }
}
