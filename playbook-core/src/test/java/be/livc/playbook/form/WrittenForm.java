package be.livc.playbook.form;

import be.livc.playbook.internal.markdown.word.WordPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A form as a colleague fills it in with a word processor: only what a person can change. */
public final class WrittenForm {
  private static final String DOCUMENT = "word/document.xml";
  private static final Pattern WORDS = Pattern.compile("(<w:t[^>]*>)[^<]*(</w:t>)");

  private final Map<String, byte[]> parts;
  private String text;

  /** A form that was made. */
  public WrittenForm(byte[] docx) {
    this.parts = WordPackage.parts(docx);
    this.text = new String(parts.get(DOCUMENT), StandardCharsets.UTF_8);
  }

  /** Writes in a field; line ends as Word keeps them. */
  public WrittenForm write(FormMark mark, String words) {
    int start = text.indexOf("w:name=\"" + mark.name() + "\"");
    int end = text.indexOf("<w:bookmarkEnd", start);
    String field = text.substring(start, end).replace("<w:showingPlcHdr/>", "");
    text = text.substring(0, start) + written(field, words) + text.substring(end);
    return this;
  }

  /** Ticks the box of an option, by its number from 1. */
  public WrittenForm tick(FormMark mark, int option) {
    int start = text.indexOf("w:name=\"" + mark.name(option) + "\"");
    int end = text.indexOf("<w:bookmarkEnd", start);
    String field =
        text.substring(start, end)
            .replace("w14:checked w14:val=\"0\"", "w14:checked w14:val=\"1\"")
            .replace("☐", "☒");
    text = text.substring(0, start) + field + text.substring(end);
    return this;
  }

  /**
   * Writes in a cell of a table, both from 1; the head is no row. A row that is not there is added.
   */
  public WrittenForm cell(FormMark mark, int row, int column, String words) {
    int start = text.indexOf("w:name=\"" + mark.name() + "\"");
    int end = text.indexOf("</w:tbl>", start);
    String table = text.substring(start, end);
    while (table.split("<w:tr>", -1).length - 1 < row) {
      table += "<w:tr>" + "<w:tc><w:p><w:r><w:t/></w:r></w:p></w:tc>".repeat(9) + "</w:tr>";
    }
    int at = nth(table, "<w:tr>", row);
    int cell = nth(table.substring(at), "<w:tc>", column) + at;
    int close = table.indexOf("</w:tc>", cell);
    String filled = table.substring(cell, close).replace("<w:t/>", "<w:t></w:t>");
    table = table.substring(0, cell) + written(filled, words) + table.substring(close);
    text = text.substring(0, start) + table + text.substring(end);
    return this;
  }

  /** Replaces anything, as someone who wants to do harm. */
  public WrittenForm replace(String old, String other) {
    text = text.replace(old, other);
    return this;
  }

  /** The file that is sent back. */
  public byte[] docx() {
    parts.put(DOCUMENT, text.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static int nth(String text, String sign, int number) {
    int at = -1;
    for (int i = 0; i < number; i++) {
      at = text.indexOf(sign, at + 1);
    }
    return at;
  }

  private static String written(String field, String words) {
    String xml =
        words
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    return WORDS.matcher(field).replaceFirst("$1" + Matcher.quoteReplacement(xml) + "$2");
  }
}
