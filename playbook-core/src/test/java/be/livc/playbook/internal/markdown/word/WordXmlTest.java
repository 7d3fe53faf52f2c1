package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The writing of XML, and of words into the heads and feet of a house style. */
class WordXmlTest {
  private static String written(WordXml xml) {
    return new String(xml.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void signs_that_mean_something_to_xml_are_escaped_where_they_would() {
    assertThat(
            written(
                new WordXml().open("a", "b", "<\"&\">", "c", "'é'").text("<\"&'é'\">").empty("d")))
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a b=\"&lt;&quot;&amp;&quot;&gt;\""
                + " c=\"'é'\">&lt;\"&amp;'é'\"&gt;<d/></a>");
  }

  @Test
  void what_xml_can_not_hold_is_left_out() {
    assertThat(written(new WordXml().open("a", "b", "1\u00072").text("3\u00014\ud83d😀")))
        .endsWith("<a b=\"12\">34😀</a>");
  }

  @Test
  void what_is_open_at_the_end_is_closed_from_the_inside_out() {
    assertThat(written(new WordXml().open("a").open("b").close().open("c").open("d")))
        .endsWith("<a><b></b><c><d></d></c></a>");
  }

  @Test
  void marks_get_their_value_however_word_cut_them_and_keep_the_tags_between() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("titel", "Een & <twee> $1 \\");
    values.put("leeg", "");
    assertThat(WordMarks.filled("a {titel} b {t<x><y z=\"1\"/>i</x>tel} c{leeg}d{ander}", values))
        .isEqualTo(
            "a Een &amp; &lt;twee&gt; $1 \\ b Een &amp; &lt;twee&gt; $1 \\<x><y z=\"1\"/></x>"
                + " cd{ander}");
  }

  @Test
  void only_addresses_that_may_open_something_are_links_and_each_is_one_relation() {
    WordLinks links = new WordLinks();
    assertThat(links.isEmpty()).isTrue();
    assertThat(links.id("javascript:alert(1)")).isNull();
    assertThat(links.isEmpty()).isTrue();
    assertThat(links.id("https://a.example/?b=\"1\"&c")).isEqualTo("rIdLink1");
    assertThat(links.id("tel:+32")).isEqualTo("rIdLink2");
    assertThat(links.id("https://a.example/?b=\"1\"&c")).isEqualTo("rIdLink1");
    assertThat(links.isEmpty()).isFalse();
    String sort = "\" Type=\"" + WordXml.RELATIONS + "/hyperlink\" Target=\"";
    assertThat(links.relations())
        .isEqualTo(
            "<Relationship Id=\"rIdLink1"
                + sort
                + "https://a.example/?b=&quot;1&quot;&amp;c\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"rIdLink2"
                + sort
                + "tel:+32\" TargetMode=\"External\"/>");
  }

  @Test
  void a_name_is_cut_where_word_would_not_take_it() {
    assertThat(WordBlanks.cut("n".repeat(64))).hasSize(64);
    assertThat(WordBlanks.cut("n".repeat(65))).hasSize(64);
    assertThat(WordBlanks.cut("kort")).isEqualTo("kort");
  }
}
