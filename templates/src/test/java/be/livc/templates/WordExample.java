package be.livc.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest document of Word that holds these lines, each in a paragraph. */
final class WordExample {
  private static final String FORMATS = "http://schemas.openxmlformats.org/";
  private static final String PARTS = FORMATS + "package/2006/";
  private static final String WORD = FORMATS + "wordprocessingml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private WordExample() {}

  static byte[] of(String lines) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='%scontent-types'>%s%s</Types>"
            .formatted(PARTS, type("document", "document.main"), type("styles", "styles")));
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns='%srelationships'><Relationship Id='s' Type='%s' Target='styles.xml'/></Relationships>"
            .formatted(PARTS, FORMATS + "officeDocument/2006/relationships/styles"));
    parts.put("word/styles.xml", "<w:styles xmlns:w='" + WORD + "'></w:styles>");
    String paragraphs =
        lines
            .lines()
            .map(line -> "<w:p><w:r><w:t>" + line.replace("&", "&amp;") + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='" + WORD + "'><w:body>" + paragraphs + "</w:body></w:document>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String type(String part, String sort) {
    return "<Override PartName='/word/" + part + ".xml' ContentType='" + TYPE + sort + "+xml'/>";
  }
}
