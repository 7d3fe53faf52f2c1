package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHtmlTest {
  private static final String TEXT = "Lees *dit* op <https://www.vvsg.be> <script>x</script>\n";

  @Test
  void a_text_is_blocks_or_stands_inside_a_line_and_nothing_in_it_runs() {
    String words =
        "Lees <em>dit</em> op <a rel=\"nofollow\""
            + " href=\"https://www.vvsg.be\">https://www.vvsg.be</a>"
            + " &lt;script&gt;x&lt;/script&gt;";
    assertThat(TextHtml.blocks(TEXT).strip()).isEqualTo("<p>" + words + "</p>");
    assertThat(TextHtml.inline(TEXT)).isEqualTo(words);
  }

  @Test
  void plain_words_stay_what_they_are() {
    assertThat(TextHtml.plain("*a* & <b> \"c\"")).isEqualTo("*a* &amp; &lt;b&gt; &quot;c&quot;");
  }
}
