package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.form.QuestionForm;
import be.livc.playbook.internal.markdown.LongWords;
import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as a Word file: CommonMark straight to WordprocessingML, in the house style of a
 * reference document. The same sheet always gives the same parts.
 */
public final class WordFile {
  private static final String TYPES = "[Content_Types].xml";
  private static final String RELS = "word/_rels/document.xml.rels";
  private static final String NOTE_RELS = "word/_rels/footnotes.xml.rels";
  static final String END = "</Relationships>";
  static final String NO_RELATIONS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
          + "http://schemas.openxmlformats.org/package/2006/relationships\">"
          + END;
  static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

  private final Printable sheet;
  private final WordReference reference;
  private final @Nullable WordText written;
  private final @Nullable WordBody own;
  private final WordLinks links = new WordLinks();
  private final WordLists lists;
  private final WordBlanks blanks;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WordFile(
      Printable sheet,
      WordReference reference,
      @Nullable WordText written,
      @Nullable WordBody own) {
    this.sheet = sheet;
    this.written = written;
    this.own = own;
    this.reference = reference;
    this.lists = new WordLists(reference);
    this.blanks = new WordBlanks(sheet.blanks(), tag());
  }

  /** The file. */
  public static byte[] of(Printable sheet, WordReference reference) {
    return new WordFile(sheet, reference, null, null).file();
  }

  /**
   * The file, with a text that was written in Word.
   *
   * @param reference all other parts of the file that it was written in
   */
  public static byte[] of(Printable sheet, WordReference reference, WordText written) {
    return new WordFile(sheet, reference, written, null).file();
  }

  /** The questions as a form, with a field for each answer. */
  public static byte[] of(QuestionForm form, WordReference reference) {
    return new WordFile(Printable.of(form), reference, null, new WordForm(form, reference)).file();
  }

  private byte[] file() {
    reference.names().forEach(name -> parts.put(name, reference.bytes(name)));
    Node text = Markdown.parse(sheet.markdown());
    WordRuns body;
    if (written == null) {
      LongWords.hyphenate(text, sheet.language(), reference.textWidth());
      body = document(text);
    } else {
      body = written(written);
    }
    parts.replaceAll(
        (name, bytes) ->
            name.matches("word/(?:header|footer)\\d*\\.xml")
                ? bytes(filled(new String(bytes, StandardCharsets.UTF_8)))
                : bytes);
    boolean notes = !body.notes().isEmpty();
    if (notes) {
      WordLinks links = new WordLinks();
      parts.put("word/footnotes.xml", WordNotes.part(text, reference, links, body));
      if (!links.isEmpty()) {
        parts.put(NOTE_RELS, bytes(NO_RELATIONS.replace(END, links.relations() + END)));
      }
    }
    if (!blanks.isEmpty()) {
      parts.putAll(blanks.parts(reference));
    }
    boolean comments = !body.comments().isEmpty();
    if (comments) {
      parts.put("word/comments.xml", WordComments.part(body.comments(), sheet.notes()));
    }
    parts.put("word/numbering.xml", lists.part());
    parts.put("word/styles.xml", bytes(inLanguage(reference.text("word/styles.xml"))));
    properties();
    parts.put(TYPES, bytes(types(notes, comments)));
    parts.put(RELS, bytes(relations(notes, comments)));
    return WordZip.of(parts);
  }

  private WordRuns written(WordText text) {
    WordXml first = new WordXml();
    WordRuns body = new WordRuns(first, reference, links, blanks);
    WordXml xml = first;
    WordRuns runs = body;
    for (String part : text.parts()) {
      text.write(part, xml, runs);
      parts.put(part, xml.bytes());
      xml = new WordXml();
      runs = runs.inNotes(xml, new WordLinks());
    }
    return body;
  }

  private WordRuns document(Node text) {
    WordXml xml = new WordXml();
    xml.open(
        "w:document",
        "xmlns:w",
        WordXml.MAIN,
        "xmlns:r",
        WordXml.RELATIONS,
        "xmlns:w14",
        W14,
        "xmlns:mc",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "mc:Ignorable",
        "w14");
    xml.open("w:body");
    WordRuns runs = new WordRuns(xml, reference, links, blanks);
    WordBlocks blocks = new WordBlocks(xml, reference, runs, lists);
    if (!sheet.confidential().isEmpty()) {
      blocks.paragraph(WordStyle.CONFIDENTIAL, 0, () -> runs.run(sheet.confidential()));
    }
    if (own == null) {
      blocks.children(text);
    } else {
      own.write(xml, runs);
    }
    blocks.separate();
    String end = "</w:body></w:document>";
    xml.close().close();
    String body = new String(xml.bytes(), StandardCharsets.UTF_8);
    String whole = body.substring(0, body.lastIndexOf(end)) + reference.section() + end;
    parts.put("word/document.xml", bytes(whole));
    return runs;
  }

  private String filled(String part) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("titel", sheet.title());
    values.put("oorsprong", sheet.foot());
    values.put("vertrouwelijk", sheet.confidential());
    return WordMarks.filled(part, values);
  }

  private String inLanguage(String styles) {
    return styles.replaceFirst("<w:lang [^>]*/>", "<w:lang w:val=\"" + tag() + "\"/>");
  }

  private String tag() {
    return sheet.language() == Language.EN ? "en-GB" : sheet.language().code() + "-BE";
  }

  private void properties() {
    WordXml core = new WordXml();
    core.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    core.open("dc:title").text(sheet.title()).close();
    core.open("dc:description").text(sheet.origin()).close();
    core.open("dc:language").text(tag()).close();
    if (!sheet.confidential().isEmpty()) {
      core.open("cp:category").text(sheet.confidential()).close();
    }
    core.open("cp:contentStatus").text(Words.of(sheet.language()).get("document.draft")).close();
    core.close();
    parts.put("docProps/core.xml", core.bytes());
    parts.put(
        "_rels/.rels",
        bytes(
            NO_RELATIONS.replace(
                END,
                "<Relationship Id=\"rId1\" Type=\""
                    + WordXml.RELATIONS
                    + "/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\""
                    + " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                    + " Target=\"docProps/core.xml\"/>"
                    + END)));
  }

  private String types(boolean notes, boolean comments) {
    StringBuilder more = new StringBuilder();
    type(more, "/word/numbering.xml", WORD_TYPE + "numbering+xml");
    if (notes) {
      type(more, "/word/footnotes.xml", WORD_TYPE + "footnotes+xml");
    }
    if (comments) {
      type(more, "/word/comments.xml", WORD_TYPE + "comments+xml");
    }
    if (!blanks.isEmpty()) {
      WordBlanks.types().forEach((part, type) -> type(more, part, type));
    }
    type(more, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    return reference.text(TYPES).replace("</Types>", more + "</Types>");
  }

  private void type(StringBuilder more, String part, String type) {
    if (!reference.text(TYPES).contains("\"" + part + "\"")) {
      more.append("<Override PartName=\"").append(part).append("\" ContentType=\"");
      more.append(type).append("\"/>");
    }
  }

  private String relations(boolean notes, boolean comments) {
    StringBuilder more = new StringBuilder();
    relation(more, "rIdLists", "numbering", "numbering.xml");
    if (notes) {
      relation(more, "rIdNotes", "footnotes", "footnotes.xml");
    }
    if (comments) {
      relation(more, "rIdComments", "comments", "comments.xml");
    }
    if (!blanks.isEmpty()) {
      relation(more, "rIdBlanks", "customXml", "../" + WordBlanks.VALUES);
      relation(
          more, "rIdBlocks", "glossaryDocument", WordBlanks.BLOCKS.substring("word/".length()));
    }
    return reference.text(RELS).replace(END, more + links.relations() + END);
  }

  private void relation(StringBuilder more, String id, String sort, String target) {
    if (!reference.text(RELS).contains("Target=\"" + target + "\"")) {
      more.append("<Relationship Id=\"").append(id).append("\" Type=\"");
      more.append(WordXml.RELATIONS).append('/').append(sort).append("\" Target=\"");
      more.append(target).append("\"/>");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
