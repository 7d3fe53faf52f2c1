package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.document.Blank;
import be.livc.playbook.resource.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The places to fill in, as fields of Word. Those of one name share a value, kept in a part of its
 * own: who fills in one, fills in all. What stands there until then is a building block.
 */
final class WordBlanks {
  static final String VALUES = "customXml/livc.xml";
  static final String BLOCKS = "word/glossary/document.xml";
  private static final String PROPERTIES = "customXml/livcProps.xml";
  private static final String STORE = "{6C697663-0000-4000-8000-626C616E6B73}";
  private static final String SPACE = "urn:livc:blanks";
  private static final String STORE_SPACE =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  private static final String LOOSE = "livcField";
  private static final int LONGEST_NAME = 64;

  private final Map<String, Blank> known = new LinkedHashMap<>();

  /** What each name shows until it is filled in, in the order of the text. */
  private final Map<String, String> shown = new LinkedHashMap<>();

  private final List<String> order = new ArrayList<>();

  /** What fields that share no value show until they are filled in. */
  private final List<String> loose = new ArrayList<>();

  private final String tag;

  WordBlanks(List<Blank> blanks, String languageTag) {
    blanks.forEach(blank -> known.putIfAbsent(blank.inText(), blank));
    this.tag = languageTag;
  }

  boolean isEmpty() {
    return order.isEmpty() && loose.isEmpty();
  }

  /** A name as short as Word takes it. */
  static String cut(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /** The properties of a field that say what it is bound to and what may be filled in. */
  void properties(WordXml xml, String name, String text) {
    if (shown.putIfAbsent(name, text) == null) {
      order.add(name);
    }
    int number = order.indexOf(name) + 1;
    xml.open("w:placeholder").empty("w:docPart", "w:val", block(number)).close();
    xml.empty("w:showingPlcHdr");
    xml.empty(
        "w:dataBinding",
        "w:prefixMappings",
        "xmlns:b='" + SPACE + "'",
        "w:xpath",
        "/b:blanks[1]/b:blank[" + number + "]",
        "w:storeItemID",
        STORE);
    Blank blank = known.get(name);
    switch (blank == null ? Blank.Form.WORDS : blank.form()) {
      case WORDS -> xml.empty("w:text");
      case DAY -> day(xml);
      case CHOICE -> choice(xml, blank == null ? List.of() : blank.options());
    }
  }

  /**
   * The properties of a field that shares its value with no other.
   *
   * @param text what it shows until it is filled in
   */
  void properties(WordXml xml, Blank.Form form, List<String> options, String text) {
    if (!loose.contains(text)) {
      loose.add(text);
    }
    String block = LOOSE + (loose.indexOf(text) + 1);
    xml.open("w:placeholder").empty("w:docPart", "w:val", block).close();
    xml.empty("w:showingPlcHdr");
    switch (form) {
      case WORDS -> xml.empty("w:text", "w:multiLine", "1");
      case DAY -> day(xml);
      case CHOICE -> choice(xml, options);
    }
  }

  private void day(WordXml xml) {
    xml.open("w:date").empty("w:dateFormat", "w:val", "d MMMM yyyy");
    xml.empty("w:lid", "w:val", tag).empty("w:storeMappedDataAs", "w:val", "date");
    xml.empty("w:calendar", "w:val", "gregorian").close();
  }

  private static void choice(WordXml xml, List<String> options) {
    xml.open("w:dropDownList");
    options.stream()
        .distinct()
        .forEach(it -> xml.empty("w:listItem", "w:displayText", it, "w:value", it));
    xml.close();
  }

  private static String block(int number) {
    return "livcBlank" + number;
  }

  /** The parts that hold the values and the building blocks, with what leads to them. */
  Map<String, byte[]> parts(WordReference reference) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(VALUES, values());
    WordXml store = new WordXml();
    store.open("ds:datastoreItem", "xmlns:ds", STORE_SPACE, "ds:itemID", STORE);
    parts.put(PROPERTIES, store.close().bytes());
    parts.put("customXml/_rels/livc.xml.rels", relation("rId1", "customXmlProps", "livcProps.xml"));
    parts.put(BLOCKS, blocks(reference));
    if (!reference.has("word/glossary/styles.xml")) {
      parts.put("word/glossary/styles.xml", reference.bytes("word/styles.xml"));
      parts.put("word/glossary/_rels/document.xml.rels", relation("rId1", "styles", "styles.xml"));
    }
    return parts;
  }

  /** The types of those parts, by part. */
  static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put(
        "/" + PROPERTIES, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    types.put("/" + BLOCKS, WordFile.WORD_TYPE + "document.glossary+xml");
    types.put("/word/glossary/styles.xml", WordFile.WORD_TYPE + "styles+xml");
    return types;
  }

  private byte[] values() {
    WordXml xml = new WordXml();
    xml.open("b:blanks", "xmlns:b", SPACE);
    order.forEach(name -> xml.empty("b:blank", "name", name));
    return xml.close().bytes();
  }

  private byte[] blocks(WordReference reference) {
    WordXml xml = new WordXml();
    xml.open("w:glossaryDocument", "xmlns:w", WordXml.MAIN).open("w:docParts");
    int number = 0;
    for (String name : order) {
      block(xml, block(++number), name, shown.getOrDefault(name, ""), reference);
    }
    number = 0;
    for (String text : loose) {
      block(xml, LOOSE + ++number, text, text, reference);
    }
    return xml.close().close().bytes();
  }

  private static void block(
      WordXml xml, String block, String name, String text, WordReference reference) {
    xml.open("w:docPart").open("w:docPartPr").empty("w:name", "w:val", block);
    xml.open("w:category").empty("w:name", "w:val", "General");
    xml.empty("w:gallery", "w:val", "placeholder").close();
    xml.open("w:types").empty("w:type", "w:val", "bbPlcHdr").close();
    xml.open("w:behaviors").empty("w:behavior", "w:val", "content").close();
    xml.empty("w:guid", "w:val", guid(block + name)).close();
    xml.open("w:docPartBody").open("w:p").open("w:r").open("w:rPr");
    xml.empty("w:rStyle", "w:val", reference.style(WordStyle.BLANK)).close();
    xml.open("w:t", "xml:space", "preserve").text(text).close();
    xml.close().close().close().close();
  }

  private static String guid(String name) {
    String hex = Sha256.of(name).hex(16).toUpperCase(Locale.ROOT);
    return "{"
        + hex.substring(0, 8)
        + "-"
        + hex.substring(8, 12)
        + "-"
        + hex.substring(12, 16)
        + "-"
        + hex.substring(16, 20)
        + "-"
        + hex.substring(20, 32)
        + "}";
  }

  private static byte[] relation(String id, String sort, String target) {
    return WordFile.NO_RELATIONS
        .replace(
            WordFile.END,
            "<Relationship Id=\""
                + id
                + "\" Type=\""
                + WordXml.RELATIONS
                + "/"
                + sort
                + "\" Target=\""
                + target
                + "\"/>"
                + WordFile.END)
        .getBytes(StandardCharsets.UTF_8);
  }
}
