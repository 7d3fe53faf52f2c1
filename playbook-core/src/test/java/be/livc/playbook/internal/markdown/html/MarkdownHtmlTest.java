package be.livc.playbook.internal.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownHtmlTest {
  @Test
  void all_that_may_stand_in_a_text_is_a_piece_of_a_page() {
    Golden.holds(
        "internal/markdown/golden/blocks.html",
        MarkdownHtml.blocks(
            """
            # Titel & <b>meer</b>

            Zie [de *wet*](https://www.vvsg.be/a?b=c&d "De wet"), [ons](mailto:info@vvsg.be), \
            [dit](javascript:alert) en ![een *plan*](https://spion.be/x.png).
            Een regel\\
            verder[^1].

            - [ ] nog *te doen*
            - [x] gedaan "zo"

            [IN TE VULLEN: <datum>] [NOG NIET IN ORDE: x] [HANDTEKENING: An]

            | a | b |
            |---|:-:|
            | c | [IN TE VULLEN: x] |

            ***

            <div onclick="x">html</div>

            [^1]: Noot.
            """));
  }

  @ParameterizedTest
  @CsvSource({
    "een *twee*, een <em>twee</em>",
    "een|twee, een twee",
    "een||twee, een<br>twee",
    "een||# twee||drie, een<br><h1>twee</h1>|<br>drie",
    "'', ''",
    "Zie [dit](https://a.be), 'Zie <a rel=\"nofollow\" href=\"https://a.be\">dit</a>'",
  })
  void in_one_line_paragraphs_are_words_with_a_break_between(String markdown, String html) {
    assertThat(MarkdownHtml.inline(markdown.replace('|', '\n'))).isEqualTo(html.replace('|', '\n'));
  }

  @Test
  void plain_text_shows_as_it_is() {
    assertThat(MarkdownHtml.text("a & b < c > \"d\" 'e' *f*"))
        .isEqualTo("a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39; *f*");
  }
}
