package be.livc.playbook.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A file of Word, put together by hand. */
public final class DocxFile {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();

  private DocxFile(String body) {
    parts.put(
        "word/document.xml",
        "<w:document"
            + SPACES
            + "><w:body>"
            + body
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
    style("Kop1", "heading 1");
    relation("rIdStyles", "styles", "styles.xml", false);
    type("/word/document.xml", WORD + "document.main+xml");
    type("/word/styles.xml", WORD + "styles+xml");
  }

  private void style(String id, String name) {
    parts.put(
        "word/styles.xml",
        "<w:styles"
            + SPACES
            + "><w:style w:type=\"paragraph\" w:styleId=\""
            + id
            + "\"><w:name w:val=\""
            + name
            + "\"/></w:style></w:styles>");
  }

  /** With this inside its body. */
  public static DocxFile of(String body) {
    return new DocxFile(body);
  }

  /** With a paragraph for each line. */
  public static DocxFile lines(String text) {
    StringBuilder body = new StringBuilder();
    text.lines().forEach(line -> body.append(p(line)));
    return new DocxFile(body.toString());
  }

  /** A paragraph with these words in a run each. */
  public static String p(String... runs) {
    StringBuilder paragraph = new StringBuilder("<w:p>");
    for (String run : runs) {
      paragraph.append(r(run));
    }
    return paragraph.append("</w:p>").toString();
  }

  /** A run. */
  public static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">"
        + words.replace("&", "&amp;").replace("<", "&lt;")
        + "</w:t></w:r>";
  }

  /** A table of rows with a paragraph in each cell. */
  public static String table(String[]... rows) {
    StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
    for (String[] row : rows) {
      table.append("<w:tr>");
      for (String cell : row) {
        table.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  /** With one more part, which its text refers to. */
  public DocxFile part(String name, String type, String sort, String xml) {
    parts.put("word/" + name, xml.replace("SPACES", SPACES));
    type("/word/" + name, WORD + type);
    return relation("rId" + name.replace(".xml", ""), sort, name, false);
  }

  /** With one more relation. */
  public DocxFile relation(String id, String sort, String target, boolean outside) {
    relations
        .append("<Relationship Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(OFFICE)
        .append('/')
        .append(sort)
        .append("\" Target=\"")
        .append(target)
        .append(outside ? "\" TargetMode=\"External\"/>" : "\"/>");
    return this;
  }

  private void type(String part, String type) {
    types.append("<Override PartName=\"").append(part).append("\" ContentType=\"");
    types.append(type).append("\"/>");
  }

  /** Its bytes. */
  public byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "/content-types\"><Default Extension=\"rels\" ContentType=\""
            + "application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/>"
            + types
            + "</Types>");
    all.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "/relationships\"><Relationship Id=\"rId1\" Type=\""
            + OFFICE
            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    all.put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + relations + "</Relationships>");
    all.putAll(parts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The text of one part of such a file; empty where there is none. */
  public static String part(byte[] docx, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
