package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.form.FilledForm;
import be.livc.playbook.form.FilledForm.Filled;
import be.livc.playbook.form.FormMark;
import be.livc.playbook.internal.markdown.word.WordParts.Unreadable;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What was written in a form, from the text of a Word file that anyone may have made. A field is
 * what stands between the ends of its bookmark, or in a control with its tag; a table is one whose
 * head bears a bookmark.
 */
public final class WordFormReader {
  private static final String DOCUMENT = "word/document.xml";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String TICKS = "☒☑✓✔xX";

  /** What stands there twice, or is not there any more. */
  private static final Set<String> PASSED_OVER = Set.of("Fallback", "moveFrom", "del");

  private static final Set<String> SHOWN = shown();

  private final Map<FormMark, Field> fields = new LinkedHashMap<>();

  /** The fields that stand around what is read, by their bookmarks and controls. */
  private final Map<String, FormMark.Field> open = new HashMap<>();

  private final Deque<Control> controls = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private int passedOver;
  private boolean words;

  private WordFormReader() {}

  /**
   * What was filled in.
   *
   * @throws Unreadable when it is no Word document, or one made to do harm
   */
  public static FilledForm read(byte[] docx) throws Unreadable {
    byte[] text = WordParts.of(docx).get(DOCUMENT);
    if (text == null) {
      throw new Unreadable("no " + DOCUMENT);
    }
    WordFormReader reader = new WordFormReader();
    try {
      reader.walk(text);
    } catch (XMLStreamException e) {
      throw new Unreadable(DOCUMENT + " is no XML");
    }
    List<Filled> filled = new ArrayList<>();
    reader.fields.forEach((mark, field) -> filled.add(field.filled(mark)));
    return new FilledForm(filled);
  }

  private static Set<String> shown() {
    Set<String> shown = new LinkedHashSet<>();
    for (Language language : List.of(Language.NL, Language.EN)) {
      Words words = Words.of(language);
      words.keys().stream()
          .filter(key -> key.startsWith("form.field."))
          .forEach(key -> shown.add(words.get(key)));
    }
    return shown;
  }

  /** What a field holds, without what it shows while it is empty. */
  private static String written(StringBuilder text) {
    String all = text.toString().replace('\u00a0', ' ').strip();
    return SHOWN.contains(all.replaceAll("\\s+", " ")) ? "" : all;
  }

  private void walk(byte[] text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(text));
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (words) {
            add(xml.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("declares a type of document");
        default -> {
          // comments and the like say nothing
        }
      }
    }
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (passedOver > 0 || PASSED_OVER.contains(name)) {
      passedOver++;
      return;
    }
    switch (name) {
      case "t" -> words = isOfWord(xml.getNamespaceURI());
      case "br", "cr" -> add("\n");
      case "tab", "ptab" -> add(" ");
      case "noBreakHyphen" -> add("-");
      case "bookmarkStart" -> opens("bookmark " + value(xml, "id"), value(xml, "name"));
      case "bookmarkEnd" -> open.remove("bookmark " + value(xml, "id"));
      case "sdt" -> controls.push(new Control());
      case "tag" -> {
        if (!controls.isEmpty()) {
          opens("control " + controls.size(), value(xml, "val"));
        }
      }
      case "checked" -> checked(value(xml, "val"));
      case "tbl" -> tables.push(new Table());
      case "tr" -> {
        if (!tables.isEmpty()) {
          tables.element().rows.add(new ArrayList<>());
        }
      }
      case "tc" -> {
        if (!tables.isEmpty() && !tables.element().rows.isEmpty()) {
          tables.element().lastRow().add(new StringBuilder());
        }
      }
      default -> {
        // says nothing of what was filled in
      }
    }
  }

  private void end(String name) {
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    switch (name) {
      case "t" -> words = false;
      case "p" -> add("\n");
      case "sdt" -> {
        open.remove("control " + controls.size());
        controls.poll();
      }
      case "tbl" -> {
        Table table = tables.poll();
        if (table != null && table.mark != null) {
          field(table.mark).rows.addAll(table.below());
        }
      }
      default -> {
        // as above
      }
    }
  }

  private static boolean isOfWord(@Nullable String uri) {
    return WordXml.MAIN.equals(uri) || STRICT.equals(uri);
  }

  private static String value(XMLStreamReader xml, String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private void opens(String place, String name) {
    FormMark.field(name)
        .ifPresent(
            it -> {
              if (tables.isEmpty()) {
                open.put(place, it);
                Field field = field(it.mark());
                if (!controls.isEmpty() && controls.element().checked) {
                  field.tick(it.option());
                }
              } else if (tables.element().rows.size() == 1) {
                tables.element().mark = it.mark();
                field(it.mark());
              }
            });
  }

  private void checked(String value) {
    if (controls.isEmpty() || !(value.equals("1") || value.equals("true"))) {
      return;
    }
    controls.element().checked = true;
    open.values().forEach(it -> field(it.mark()).tick(it.option()));
  }

  private Field field(FormMark mark) {
    return fields.computeIfAbsent(mark, none -> new Field());
  }

  private void add(String text) {
    for (FormMark.Field it : new LinkedHashSet<>(open.values())) {
      if (it.option() == 0) {
        field(it.mark()).text.append(text);
      } else if (text.chars().anyMatch(sign -> TICKS.indexOf(sign) >= 0)) {
        field(it.mark()).tick(it.option());
      }
    }
    if (!tables.isEmpty() && !tables.element().rows.isEmpty()) {
      List<StringBuilder> row = tables.element().lastRow();
      if (!row.isEmpty()) {
        row.get(row.size() - 1).append(text);
      }
    }
  }

  private static final class Control {
    private boolean checked;
  }

  private static final class Field {
    private final StringBuilder text = new StringBuilder();
    private final Set<Integer> ticked = new TreeSet<>();
    private final List<List<String>> rows = new ArrayList<>();

    void tick(int option) {
      if (option > 0) {
        ticked.add(option);
      }
    }

    Filled filled(FormMark mark) {
      return new Filled(mark, written(text), ticked, rows);
    }
  }

  private static final class Table {
    private final List<List<StringBuilder>> rows = new ArrayList<>();
    private @Nullable FormMark mark;

    List<StringBuilder> lastRow() {
      return rows.get(rows.size() - 1);
    }

    /** The rows below the head. */
    List<List<String>> below() {
      return rows.subList(Math.min(1, rows.size()), rows.size()).stream()
          .map(row -> row.stream().map(WordFormReader::written).toList())
          .toList();
    }
  }
}
