package be.livc.playbook.internal.markdown.word.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.internal.markdown.word.WordParts.Unreadable;
import be.livc.playbook.internal.markdown.word.WordXml;
import be.livc.playbook.internal.markdown.word.template.WordPackage.Danger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What of a file a template keeps, what it leaves out, and what it must not bring along. */
class WordPackageTest {
  private static final String W = " xmlns:w=\"" + WordXml.MAIN + "\"";
  private static final String RELS = "word/_rels/document.xml.rels";
  private static final String TYPES = "[Content_Types].xml";

  private final Map<String, String> parts = new TreeMap<>();

  WordPackageTest() {
    parts.put(TYPES, "<Types/>");
    parts.put("word/document.xml", "<w:document" + W + "/>");
    parts.put("word/styles.xml", "<w:styles" + W + "/>");
    parts.put(RELS, "<Relationships/>");
  }

  private WordPackage read() throws Unreadable {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return WordPackage.of(bytes.toByteArray());
  }

  private String text(String part) throws Unreadable {
    return new String(read().parts().get(part), StandardCharsets.UTF_8)
        .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
  }

  private static String relation(String id, String sort, String target, String mode) {
    return "<Relationship Id=\"%s\" Type=\"x/%s\" Target=\"%s\"%s/>"
        .formatted(id, sort, target, mode);
  }

  private static String outside(String id, String sort, String target) {
    return relation(id, sort, target, " TargetMode=\"External\"");
  }

  private void relations(String... all) {
    parts.put(RELS, "<Relationships>" + String.join("", all) + "</Relationships>");
  }

  @Test
  void a_part_that_every_document_has_is_asked_for_by_name() {
    for (String needed : List.copyOf(parts.keySet())) {
      String text = parts.remove(needed);
      assertThatThrownBy(this::read).isInstanceOf(Unreadable.class).hasMessage("no " + needed);
      parts.put(needed, text);
    }
  }

  @Test
  void a_part_that_is_no_xml_is_told_by_name() {
    parts.put("word/theme/theme1.xml", "<!DOCTYPE a><a/>");
    assertThatThrownBy(this::read).hasMessage("word/theme/theme1.xml: declares a type of document");
    parts.remove("word/theme/theme1.xml");
    parts.put(RELS, "<!DOCTYPE a><a/>");
    assertThatThrownBy(this::read).hasMessage(RELS + ": declares a type of document");
    parts.put(RELS, "<a/>");
    parts.put(TYPES, "<!DOCTYPE a><a/>");
    assertThatThrownBy(this::read).hasMessage(TYPES + ": declares a type of document");
  }

  @Test
  void what_says_something_of_the_file_or_its_makers_is_left_out() throws Exception {
    parts.put("docProps/core.xml", "geen xml");
    parts.put("customXml/item1.xml", "geen xml");
    parts.put("word/glossary/document.xml", "geen xml");
    parts.put("word/comments.xml", "geen xml");
    parts.put("word/people.xml", "geen xml");
    parts.put("word/media/a.png", "beeld");
    relations(
        relation("r1", "comments", "comments.xml", ""),
        relation("r2", "people", "/word/people.xml", ""),
        relation("r3", "image", "media/a.png", " x=\"y\""));
    WordPackage read = read();
    assertThat(read.parts())
        .containsOnlyKeys(TYPES, "word/document.xml", "word/styles.xml", RELS, "word/media/a.png");
    assertThat(read.dangers()).isEmpty();
    assertThat(text(RELS))
        .isEqualTo(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r3\" Type=\"x/image\" Target=\"media/a.png\"></Relationship>"
                + "</Relationships>");
  }

  @Test
  void what_runs_or_embeds_is_told_by_the_name_of_its_part() throws Exception {
    parts.put("word/vbaProject.bin", "");
    parts.put("word/vbaData.xml", "<a/>");
    parts.put("word/ActiveX/activeX1.xml", "<a/>");
    parts.put("word/Embeddings/oleObject1.bin", "");
    assertThat(read().dangers())
        .containsExactly(
            new Danger("ActiveX", ""),
            new Danger("Embeddings/oleObject1.bin", ""),
            new Danger("macro", ""),
            new Danger("macro", ""));
  }

  @Test
  void what_reaches_out_is_told_with_the_id_by_which_the_text_refers_to_it() throws Exception {
    relations(
        outside("r1", "image", "https://kwaad.example/a.png"),
        outside("r2", "hyperlink", "file:///c:/x"),
        outside("r3", "hyperlink", "HTTPS://goed.example/"),
        outside("r4", "hyperlink", "mailto:a@example.org"),
        outside("r5", "hyperlink", "#plaats"),
        outside("r6", "hyperlink", "tel:1"),
        outside("r7", "hyperlink", ""),
        relation("r8", "oleObject", "embeddings/x.bin", ""),
        relation("r9", "hyperlink", "#binnen", ""));
    WordPackage read = read();
    assertThat(read.dangers())
        .containsExactly(
            new Danger("image https://kwaad.example/a.png", "r1"),
            new Danger("hyperlink file:///c:/x", "r2"),
            new Danger("oleObject embeddings/x.bin", "r8"));
    assertThat(read.links())
        .containsOnlyKeys("r3", "r4", "r5", "r6", "r7")
        .containsEntry("r3", "HTTPS://goed.example/");
    assertThat(text(RELS)).contains("Target=\"HTTPS://goed.example/\" TargetMode=\"External\"");
  }

  @Test
  void links_of_heads_and_notes_are_kept_but_are_none_of_the_text() throws Exception {
    String other = "word/_rels/header1.xml.rels";
    parts.put(other, "<a>" + outside("r1", "hyperlink", "https://a.example/") + "</a>");
    assertThat(read().links()).isEmpty();
    assertThat(text(other)).contains("https://a.example/");
    parts.put("_rels/.rels", "<a>" + relation("r1", "onbekend", "x", "") + "</a>");
    assertThat(read().dangers()).isEmpty();
  }

  @Test
  void types_are_those_of_the_parts_that_are_there() throws Exception {
    parts.put(
        TYPES,
        "<Types><Default Extension=\"xml\" ContentType=\"a\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"b\" x=\"y\"/>"
            + "<Override PartName=\"/word/weg.xml\" ContentType=\"c\"/></Types>");
    assertThat(text(TYPES))
        .isEqualTo(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"a\"></Default>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"b\"></Override></Types>");
    parts.put(
        TYPES,
        "<Types><Override PartName=\"/word/x\" ContentType=\"word.MacroEnabled.main\"/></Types>");
    assertThat(read().dangers()).containsExactly(new Danger("macro", ""));
  }

  @Test
  void settings_do_nothing_when_the_document_is_opened() throws Exception {
    parts.put(
        "word/settings.xml",
        "<w:settings"
            + W
            + " a=\"b\"><w:zoom/><w:attachedTemplate/><w:rsids/><w:docVars/><w:trackRevisions/>"
            + "<w:compat/></w:settings>");
    assertThat(text("word/settings.xml"))
        .isEqualTo(
            "<w:settings" + W + " a=\"b\"><w:zoom></w:zoom><w:compat></w:compat></w:settings>");
    assertThat(read().dangers()).isEmpty();
    parts.put("word/settings.xml", "<w:settings" + W + "><w:mailMerge/></w:settings>");
    assertThat(read().dangers()).containsExactly(new Danger("mailMerge", ""));
    assertThat(text("word/settings.xml")).doesNotContain("mailMerge");
  }

  @Test
  void the_text_is_read_first_and_then_what_stands_around_it() throws Exception {
    for (String name :
        List.of("header2", "header", "footer1", "footnotes", "endnotes", "numbering", "headers")) {
      parts.put("word/" + name + ".xml", "<a/>");
    }
    parts.put("word/other/header1.xml", "<a/>");
    assertThat(read().texts())
        .containsExactly(
            "word/document.xml",
            "word/endnotes.xml",
            "word/footer1.xml",
            "word/footnotes.xml",
            "word/header.xml",
            "word/header2.xml");
    assertThat(read().xml("word/header2.xml")).map(XmlElement::name).contains("a");
    assertThat(read().xml("word/weg.xml")).isEmpty();
    assertThat(read().xml(RELS)).isEmpty();
  }

  @Test
  void a_hundred_dangers_are_told_and_no_more() throws Exception {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 101; i++) {
      all.append(relation("r" + i, "onbekend", "x", ""));
    }
    relations(all.toString());
    assertThat(read().dangers()).hasSize(100);
  }

  @Test
  void styles_say_which_paragraphs_are_headings_contents_and_lists() throws Exception {
    String style = "<w:style w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>";
    String numbered = "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
    parts.put(
        "word/styles.xml",
        "<w:styles"
            + W
            + "><w:other w:styleId=\"X\"><w:name w:val=\"heading 1\"/></w:other>"
            + style.formatted("A", "Heading 1", "")
            + style.formatted("B", "heading 6", "")
            + style.formatted("C", "heading 7", "")
            + style.formatted("D", "Title", "")
            + style.formatted("E", "toc 2", "")
            + style.formatted("F", "tocht", "")
            + style.formatted("G", "List Bullet", numbered)
            + style.formatted("H", "Normal", "<w:pPr/>")
            + "</w:styles>");
    parts.put(
        "word/numbering.xml",
        "<w:numbering"
            + W
            + "><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType/>"
            + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"9\"/></w:num></w:numbering>");
    WordStyles styles = WordStyles.of(read());
    assertThat(styles.levels()).isEqualTo(Map.of("A", 1, "B", 6, "D", 0));
    assertThat(styles.contents()).containsExactly("E");
    assertThat(styles.lists()).isEqualTo(Map.of("G", "7"));
    assertThat(styles.bullets()).isEqualTo(Map.of("7/0", true, "7/1", false));
  }
}
