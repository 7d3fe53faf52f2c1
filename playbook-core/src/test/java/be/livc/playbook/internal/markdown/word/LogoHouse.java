package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.paper.PaperPage;
import be.livc.playbook.resource.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A house style with a logo, a sender above the text and an address below it. */
public final class LogoHouse {
  private static final String DRAWING =
      "<w:r><w:drawing><wp:inline"
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
          + "<wp:extent cx=\"1270000\" cy=\"635000\"/><wp:docPr id=\"1\" name=\"Logo\"%s/>"
          + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
          + "<a:blip r:embed=\"rId7\"/></a:graphic></wp:inline></w:drawing></w:r>";

  private LogoHouse() {}

  /**
   * The file.
   *
   * @param words an attribute with the alternative text of the logo; may be empty
   */
  public static byte[] file(String words) {
    Map<String, byte[]> parts = WordPackage.parts(WordReference.ours().file());
    change(
        parts,
        "word/styles.xml",
        "<w:b/><w:color w:val=\"0B4F8A\"/>",
        "<w:b/><w:color w:val=\"A00000\"/>");
    String styles = new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8);
    put(parts, "word/styles.xml", styles.replaceFirst("w:ascii=\"[^\"]*\"", "w:ascii=\"Verdana\""));
    change(
        parts,
        "word/header1.xml",
        "<w:r><w:tab/></w:r>",
        String.format(DRAWING, words)
            + "<w:r><w:t>Gemeente </w:t></w:r><w:r><w:t>Weidegem &amp;"
            + " OCMW</w:t></w:r><w:r><w:tab/></w:r>");
    change(parts, "word/footer1.xml", "{oorsprong}", "{oorsprong} Dorpsplein 1, 9999 Weidegem");
    put(
        parts,
        "word/_rels/header1.xml.rels",
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Target=\"media/image1.png\" Id=\"rId7\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/>"
            + "</Relationships>");
    parts.put("word/media/image1.png", Resources.bytes(PaperPage.class, "box.png"));
    return WordZip.of(parts);
  }

  private static void put(Map<String, byte[]> parts, String part, String text) {
    parts.put(part, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void change(Map<String, byte[]> parts, String part, String from, String to) {
    String before = new String(parts.get(part), StandardCharsets.UTF_8);
    assertThat(before).contains(from);
    put(parts, part, before.replace(from, to));
  }
}
