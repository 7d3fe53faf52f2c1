package be.livc.playbook.internal.markdown.word.template;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.word.WordXml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** No two alike, and nothing with one end. */
class WordIdsTest {
  private final WordIds ids = new WordIds();

  private static XmlElement read(String body) {
    try {
      return XmlElement.read(
          ("<w:x xmlns:w=\"" + WordXml.MAIN + "\" xmlns:wp=\"wp\" xmlns:v=\"v\">" + body + "</w:x>")
              .getBytes(StandardCharsets.UTF_8));
    } catch (XMLStreamException e) {
      throw new AssertionError(e);
    }
  }

  private static String written(XmlElement element) {
    String xml = new String(element.bytes(), StandardCharsets.UTF_8);
    return xml.substring(xml.indexOf("\"v\">") + 4, xml.lastIndexOf("</w:x>"))
        .replaceAll("<([^ >]+)([^>]*)></\\1>", "<$1$2/>");
  }

  private String settled(String body) {
    XmlElement part = read(body);
    ids.settle(part);
    return written(part);
  }

  @Test
  void drawings_are_numbered_on_over_all_parts() {
    assertThat(settled("<w:p><wp:docPr id=\"9\" name=\"a\"/></w:p><wp:docPr id=\"9\"/>"))
        .isEqualTo("<w:p><wp:docPr id=\"1\" name=\"a\"/></w:p><wp:docPr id=\"2\"/>");
    assertThat(settled("<v:shape id=\"x\"/><v:shape/><v:shape id=\"x\"/><w:a id=\"x\"/>"))
        .isEqualTo("<v:shape id=\"livc3\"/><v:shape/><v:shape id=\"livc4\"/><w:a id=\"x\"/>");
  }

  @Test
  void a_bookmark_of_which_an_end_fell_away_falls_away() {
    assertThat(
            settled(
                "<w:p><w:bookmarkStart w:id=\"1\"/><w:bookmarkStart w:id=\"2\"/>"
                    + "<w:bookmarkEnd w:id=\"3\"/></w:p><w:p><w:bookmarkEnd w:id=\"1\"/></w:p>"))
        .isEqualTo(
            "<w:p><w:bookmarkStart w:id=\"1\"/></w:p><w:p><w:bookmarkEnd w:id=\"1\"/></w:p>");
    assertThat(settled("<w:bookmarkStart w:id=\"1\"/><w:bookmarkStart w:id=\"1\"/><w:a/>"))
        .isEqualTo("<w:a/>");
  }

  @Test
  void what_is_repeated_has_no_bookmarks_and_its_controls_no_ids() {
    XmlElement copy =
        read(
            "<w:bookmarkStart w:id=\"1\"/><w:p><w:bookmarkEnd w:id=\"1\"/><w:id/></w:p>"
                + "<w:sdt><w:sdtPr><w:id w:val=\"1\"/><w:tag/></w:sdtPr></w:sdt>");
    ids.again(List.of(copy, new WordNode.Characters("x")));
    assertThat(written(copy))
        .isEqualTo("<w:p><w:id/></w:p><w:sdt><w:sdtPr><w:tag/></w:sdtPr></w:sdt>");
  }
}
