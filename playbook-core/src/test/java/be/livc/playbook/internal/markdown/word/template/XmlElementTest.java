package be.livc.playbook.internal.markdown.word.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.internal.markdown.word.WordXml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** XML as it was written by any program, read and written again. */
class XmlElementTest {
  private static final String W = " xmlns:w=\"" + WordXml.MAIN + "\"";

  private static XmlElement read(String xml) throws XMLStreamException {
    return XmlElement.read(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String written(XmlElement element) {
    return new String(element.bytes(), StandardCharsets.UTF_8)
        .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
  }

  @Test
  void what_was_read_is_written_as_it_was_without_what_says_nothing() throws Exception {
    assertThat(
            written(
                read(
                    "<?xml version=\"1.0\"?><!-- x --><w:a"
                        + W
                        + " xmlns=\"own\" b=\"1 &amp; 2\" w:c=\"&lt;\">een<d e=\"\"/> &amp;"
                        + " <![CDATA[<twee>]]><?x y?><w:f xmlns:g=\"g\""
                        + " g:h=\"i\">drie</w:f></w:a>")))
        .isEqualTo(
            "<w:a"
                + W
                + " xmlns=\"own\" b=\"1 &amp; 2\" w:c=\"&lt;\">een<d e=\"\"></d> &amp; &lt;twee&gt;"
                + "<w:f xmlns:g=\"g\" g:h=\"i\">drie</w:f></w:a>");
  }

  @Test
  void words_between_two_tags_are_one_piece() throws Exception {
    XmlElement element = read("<a>een<![CDATA[ twee]]> &amp; drie<b>vier</b>vijf</a>");
    assertThat(element.children()).hasSize(3);
    assertThat(element.children().get(0)).isEqualTo(new WordNode.Characters("een twee & drie"));
    assertThat(element.text()).isEqualTo("een twee & drievijf");
  }

  @Test
  void elements_in_it_are_found_by_name() throws Exception {
    XmlElement element =
        read(
            "<w:a"
                + W
                + "><w:b w:val=\"1\"/>tekst<w:c><w:b w:val=\"3\"/></w:c><w:b w:val=\"2\"/></w:a>");
    assertThat(element.elements())
        .extracting(XmlElement::name)
        .containsExactly("w:b", "w:c", "w:b");
    assertThat(element.child("w:b")).contains(element.elements().get(0));
    assertThat(element.child("w:d")).isEmpty();
    assertThat(element.value("w:b")).isEqualTo("1");
    assertThat(element.value("w:c")).isEmpty();
    assertThat(element.value("w:d")).isEmpty();
    List<String> visited = new ArrayList<>();
    element.visit(it -> visited.add(it.name() + it.attribute("w:val")));
    assertThat(visited).containsExactly("w:a", "w:b1", "w:c", "w:b3", "w:b2");
    assertThat(element.is("w:a")).isTrue();
    assertThat(element.is("a")).isFalse();
  }

  @Test
  void attributes_are_added_changed_and_taken_out() {
    XmlElement element = new XmlElement("a", "b", "1", "c", "2");
    assertThat(element.attribute("b")).isEqualTo("1");
    assertThat(element.attribute("d")).isEmpty();
    element.attribute("b", "3");
    element.attribute("d", "4");
    element.without("c");
    element.with(new WordNode.Characters("x"));
    assertThat(written(element)).isEqualTo("<a b=\"3\" d=\"4\">x</a>");
    assertThat(written(element.bare())).isEqualTo("<a b=\"3\" d=\"4\"></a>");
    assertThat(written(new XmlElement("a").with(new WordNode.Answer("niet", null))))
        .isEqualTo("<a></a>");
  }

  @Test
  void so_deep_and_so_much_is_read_and_no_more() throws Exception {
    assertThat(read("<a>".repeat(200) + "</a>".repeat(200)).name()).isEqualTo("a");
    assertThatThrownBy(() -> read("<a>".repeat(201) + "</a>".repeat(201)))
        .isInstanceOf(XMLStreamException.class)
        .hasMessage("too large");
    assertThat(read("<a>" + "<b/>".repeat(499_999) + "</a>").children()).hasSize(499_999);
    assertThatThrownBy(() -> read("<a>" + "<b/>".repeat(500_000) + "</a>")).hasMessage("too large");
  }

  @Test
  void a_type_of_document_is_refused_before_anything_is_fetched() {
    for (String type :
        List.of(
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "<!DOCTYPE a SYSTEM \"file:///weg/a.dtd\">",
            "<!DOCTYPE a>")) {
      assertThatThrownBy(() -> read(type + "<a/>"))
          .as(type)
          .hasMessage("declares a type of document");
    }
    assertThatThrownBy(() -> read("<a>&b;</a>")).isInstanceOf(XMLStreamException.class);
    assertThatThrownBy(() -> read("")).isInstanceOf(XMLStreamException.class);
    assertThatThrownBy(() -> read("<a>")).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void names_that_no_word_processor_writes_are_refused() {
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    for (String unusual :
        List.of(
            "<x:a xmlns:x=\"" + WordXml.MAIN + "\"/>",
            "<a xmlns=\"" + WordXml.MAIN + "\"/>",
            "<w:a xmlns:w=\"other\"/>",
            "<x:a xmlns:x=\"" + strict + "\"/>",
            "<a xmlns:w=\"other\" w:b=\"1\"/>",
            "<a xmlns:x=\"" + WordXml.MAIN + "\" x:b=\"1\"/>")) {
      assertThatThrownBy(() -> read(unusual)).as(unusual).hasMessage("unusual names");
    }
  }
}
