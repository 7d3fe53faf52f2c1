package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.resource.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The house style of Word documents: the parts of a reference document, of which styles, header,
 * footer, logo and page are kept and the text is not. Styles it lacks are added from our own.
 */
public final class WordReference {
  private static final String TYPES = "[Content_Types].xml";
  private static final Pattern DROPPED =
      Pattern.compile("<Override\\b[^>]*PartName=\"/(?!word/|customXml/)[^>]*/>");
  private static final int LARGEST = 20_000_000;
  private static final Pattern STYLE =
      Pattern.compile("(?s)<w:style\\b[^>]*?w:styleId=\"([^\"]+)\".*?</w:style>");
  private static final Pattern NAME = Pattern.compile("<w:name w:val=\"([^\"]+)\"");
  private static final Pattern FRAME = Pattern.compile("<(w:bdr|w:shd) [^>]*/>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(w:\\w+)=\"([^\"]*)\"");
  private static final Pattern SECTION = Pattern.compile("(?s)<w:sectPr\\b.*?</w:sectPr>");
  private static final Pattern NUMBER = Pattern.compile("\\bw:(?:abstractNumId|numId)=\"(\\d+)\"");

  private static final class Ours {
    private static final WordReference REFERENCE = new WordReference(ourParts());
  }

  private final Map<String, byte[]> parts;
  private final Map<WordStyle, Map<String, String[]>> frames = new EnumMap<>(WordStyle.class);
  private final Map<WordStyle, String> styles = new EnumMap<>(WordStyle.class);

  private WordReference(Map<String, byte[]> parts) {
    this.parts = new TreeMap<>(parts);
    String sheet = text("word/styles.xml");
    Map<String, String> ids = ids(sheet);
    StringBuilder missing = new StringBuilder();
    for (WordStyle style : WordStyle.values()) {
      String id = ids.get(style.wordName().toLowerCase(Locale.ROOT));
      if (id == null) {
        missing.append(ourStyle(style));
        id = ids(missing.toString()).getOrDefault(style.wordName().toLowerCase(Locale.ROOT), "");
      }
      styles.put(style, id);
    }
    String all = sheet.replace("</w:styles>", missing + "</w:styles>");
    put("word/styles.xml", all);
    Matcher definition = STYLE.matcher(all);
    while (definition.find()) {
      for (WordStyle style : List.of(WordStyle.BLANK, WordStyle.NOT_IN_ORDER)) {
        if (definition.group(1).equals(styles.get(style))) {
          frames.put(style, frame(definition.group()));
        }
      }
    }
  }

  /** Our own house style. */
  public static WordReference ours() {
    return Ours.REFERENCE;
  }

  /**
   * The house style of a reference document.
   *
   * @throws IllegalArgumentException when it is no Word document
   */
  public static WordReference of(byte[] docx) {
    Map<String, byte[]> parts = new TreeMap<>();
    int size = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes(LARGEST - size + 1);
        size += bytes.length;
        if (size > LARGEST) {
          throw new IllegalArgumentException("the reference document is too large");
        }
        if (!entry.isDirectory() && isKept(entry.getName())) {
          parts.put(entry.getName(), bytes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(parts);
  }

  /**
   * The house style of the parts of a Word document.
   *
   * @throws IllegalArgumentException when they are none
   */
  public static WordReference of(Map<String, byte[]> parts) {
    for (String needed :
        List.of(TYPES, "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels")) {
      if (!parts.containsKey(needed)) {
        throw new IllegalArgumentException("the reference document has no " + needed);
      }
    }
    WordReference reference = new WordReference(parts);
    reference.put(TYPES, DROPPED.matcher(reference.text(TYPES)).replaceAll(""));
    return reference;
  }

  /** What its own properties say, such as who made it, is not true of a document in its style. */
  private static boolean isKept(String part) {
    return part.startsWith("word/") || part.startsWith("customXml/") || part.equals(TYPES);
  }

  /** The id of a style in this house style. */
  public String style(WordStyle style) {
    return styles.getOrDefault(style, "");
  }

  /**
   * The border and the shade of a style, which LibreOffice shows only where they also stand at the
   * text itself: the name of each element with its attributes.
   */
  Map<String, String[]> frame(WordStyle style) {
    return frames.getOrDefault(style, Map.of());
  }

  private static Map<String, String[]> frame(String definition) {
    Map<String, String[]> frame = new TreeMap<>();
    Matcher element = FRAME.matcher(definition);
    while (element.find()) {
      List<String> attributes = new ArrayList<>();
      Matcher attribute = ATTRIBUTE.matcher(element.group());
      while (attribute.find()) {
        attributes.add(attribute.group(1));
        attributes.add(attribute.group(2));
      }
      frame.put(element.group(1), attributes.toArray(String[]::new));
    }
    return frame;
  }

  /** What it puts on every sheet, in other formats too. */
  public Letterhead letterhead() {
    return this == Ours.REFERENCE ? Letterhead.NONE : WordLetterhead.of(this);
  }

  /** How a style is defined in this house style; empty when it is not. */
  String definition(WordStyle wanted) {
    Matcher definition = STYLE.matcher(text("word/styles.xml"));
    while (definition.find()) {
      if (definition.group(1).equals(style(wanted))) {
        return definition.group();
      }
    }
    return "";
  }

  /** The names of all parts, sorted. */
  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  byte[] bytes(String part) {
    byte[] bytes = parts.get(part);
    return bytes == null ? new byte[0] : bytes;
  }

  String text(String part) {
    return new String(bytes(part), StandardCharsets.UTF_8);
  }

  /** The page: its size, margins, header and footer. */
  String section() {
    String last = "";
    Matcher section = SECTION.matcher(text("word/document.xml"));
    while (section.find()) {
      last = section.group();
    }
    return last;
  }

  /** How wide text may be, in twentieths of a point. */
  int textWidth() {
    String section = section();
    int width = number(section, "<w:pgSz[^>]*w:w=\"(\\d+)\"", 11_906);
    int left = number(section, "<w:pgMar[^>]*w:left=\"(\\d+)\"", 1_247);
    int right = number(section, "<w:pgMar[^>]*w:right=\"(\\d+)\"", 1_247);
    return Math.max(2_000, width - left - right);
  }

  /** The first number that no list of the reference document has. */
  int firstFreeNumber() {
    int highest = 0;
    Matcher number = NUMBER.matcher(text("word/numbering.xml"));
    while (number.find()) {
      highest = Math.max(highest, Integer.parseInt(number.group(1)));
    }
    return highest + 1;
  }

  private static int number(String text, String pattern, int otherwise) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : otherwise;
  }

  private void put(String part, String text) {
    parts.put(part, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> ids(String sheet) {
    Map<String, String> ids = new HashMap<>();
    Matcher style = STYLE.matcher(sheet);
    while (style.find()) {
      Matcher name = NAME.matcher(style.group());
      if (name.find()) {
        ids.putIfAbsent(name.group(1).toLowerCase(Locale.ROOT), style.group(1));
      }
    }
    return ids;
  }

  private static String ourStyle(WordStyle wanted) {
    Matcher style = STYLE.matcher(Resources.text(WordReference.class, "styles.xml"));
    while (style.find()) {
      if (style.group().contains("<w:name w:val=\"" + wanted.wordName() + "\"/>")) {
        return style.group();
      }
    }
    throw new IllegalStateException("our own styles lack " + wanted);
  }

  private static Map<String, byte[]> ourParts() {
    Map<String, byte[]> parts = new TreeMap<>();
    Map<String, String> files = new TreeMap<>();
    files.put(TYPES, "content-types.xml");
    files.put("_rels/.rels", "rels.xml");
    files.put("word/_rels/document.xml.rels", "document-rels.xml");
    for (String part : List.of("document", "styles", "settings", "header1", "footer1")) {
      files.put("word/" + part + ".xml", part + ".xml");
    }
    files.forEach((part, file) -> parts.put(part, Resources.bytes(WordReference.class, file)));
    return parts;
  }

  /** The whole reference document as a file, to start a house style from. */
  public byte[] file() {
    return WordZip.of(parts);
  }
}
