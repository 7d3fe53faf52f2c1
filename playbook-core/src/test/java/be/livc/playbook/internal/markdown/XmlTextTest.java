package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {
  @Test
  void what_xml_may_hold_stays() {
    String all = "\t\n \u007E\uD7FF\uE000\uFFFD\uD800\uDC00\uDBFF\uDFFF";
    assertThat(XmlText.shown(all)).isEqualTo(all);
  }

  @Test
  void what_xml_may_not_hold_falls_away() {
    assertThat(XmlText.shown("a\0b\bc\u000Bd\re\u001Ff\uD800g\uDFFFh\uFFFEi\uFFFFj"))
        .isEqualTo("abcdefghij");
  }

  @Test
  void signs_of_xml_are_escaped_and_quotes_only_between_quotes() {
    assertThat(XmlText.escaped("a & b < c > \"d\" 'e'\u0001"))
        .isEqualTo("a &amp; b &lt; c &gt; \"d\" 'e'");
    assertThat(XmlText.quoted("&\"'")).isEqualTo("&amp;&quot;'");
  }
}
