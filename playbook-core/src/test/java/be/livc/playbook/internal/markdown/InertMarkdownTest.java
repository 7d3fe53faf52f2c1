package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.html.MarkdownHtml;
import be.livc.playbook.text.LinkAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InertMarkdownTest {
  private static final List<String> PIECES =
      List.of(
          "<img src=\"http://x.be/a.png\">",
          "<b>",
          "</b>",
          "<!-- ",
          " -->",
          "<script>",
          "![",
          "[",
          "]",
          "](",
          ")",
          "http://x.be/a.png",
          "javascript:alert(1)",
          "data:text/html,x",
          "java\\script:x",
          "&#106;avascript:x",
          "vbscript:x",
          "<javascript:x>",
          "<https://www.vvsg.be>",
          "[1]",
          "\n[1]: ",
          "\n\n",
          "\n",
          "\n    ",
          "\n> ",
          "\n- ",
          "| a | b |\n|---|---|\n| ",
          " | ",
          "`",
          "*",
          "**",
          "\\",
          "\"titel\"",
          " ",
          "woord");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Zie ![het *plan*](http://x.be/a.png) hier.; Zie het *plan* hier.",
        "Zie [dit](javascript:alert(1)) eens.; Zie dit eens.",
        "Zie [dit](bijlage.pdf) eens.; Zie dit eens.",
        "Zie [![plan](http://x.be/a.png)](data:text/html,x).; Zie plan.",
        "Zie ![](http://x.be/a.png).; Zie .",
        "Een<br>twee <img src='http://x.be/a.png'>; Een\\<br>twee \\<img src='http://x.be/a.png'>",
        "Mail <javascript:x>.; Mail javascript:x.",
        "Zie [![plan](http://x.be/a.png)](https://www.vvsg.be).; Zie [plan](https://www.vvsg.be)."
      })
  void what_reaches_out_is_only_its_words(String written, String inert) {
    assertThat(InertMarkdown.of(written)).isEqualTo(inert);
  }

  @Test
  void an_address_that_stands_elsewhere_goes_along_with_its_link() {
    assertThat(InertMarkdown.of("Zie [dit][1] en [dat][2].\n\n[1]: spion.pdf\n[2]: https://a.be\n"))
        .isEqualTo("Zie dit en [dat][2].\n\n\n[2]: https://a.be\n");
  }

  @Test
  void html_of_several_lines_is_text_on_each_of_them() {
    assertThat(InertMarkdown.of("<div\nid=x>\n<img src=x>\n"))
        .isEqualTo("\\<div\nid=x>\n\\<img src=x>\n");
  }

  @Test
  void however_deep_images_stand_in_each_other_all_are_only_their_words() {
    assertThat(InertMarkdown.of("![a ".repeat(30) + "b" + "](http://x.be)".repeat(30)))
        .isEqualTo("a ".repeat(30) + "b");
  }

  @Test
  void what_comes_to_life_time_and_again_is_text_in_the_end() {
    String inert =
        InertMarkdown.of("[".repeat(12) + "<i>a" + "](javascript:x)".repeat(12) + "\n\n[a]: b");
    assertThat(inert).isEqualTo("[[\\&lt;i>a]\\(javascript:x)]\\(javascript:x)\n\n");
    assertThat(alive(inert)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zie [de wet](https://www.vvsg.be/wet \"Wet\") of <mailto:info@vvsg.be>, `<b>` en 3 < 4.\n",
        "Bel [ons](tel:+3225081234).\n\n- [ ] taak\n\n| a | b |\n|---|---|\n| c | d |\n",
        "```\n<img src=\"http://x.be\">\n```\n",
        "Wet[^1].\n\n[^1]: Belgisch Staatsblad.\n"
      })
  void all_else_stays_as_it_was_written(String written) {
    assertThat(InertMarkdown.of(written)).isEqualTo(written);
  }

  @Test
  void whatever_is_put_together_another_program_fetches_nothing() {
    int times =
        Boolean.getBoolean("livc.thorough") ? 500_000 : Integer.getInteger("livc.seeds", 20_000);
    Random random = new Random(11);
    for (int i = 0; i < times; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(12); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String inert = InertMarkdown.of(text.toString());
      assertThat(alive(inert)).as("%s%nbecame%n%s", text, inert).isEmpty();
      assertThat(MarkdownHtml.blocks(text.toString()).replaceAll("(?i)&lt;[^&]*", ""))
          .as(text.toString())
          .doesNotContain("<img", "src=", "href=\"j", "href=\"d", "href=\"v", "<script");
    }
  }

  private static List<String> alive(String markdown) {
    List<String> alive = new ArrayList<>();
    Markdown.parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Image image) {
                alive.add("image");
              }

              @Override
              public void visit(HtmlInline html) {
                alive.add(html.getLiteral());
              }

              @Override
              public void visit(HtmlBlock html) {
                alive.add(html.getLiteral());
              }

              @Override
              public void visit(Link link) {
                look(link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(LinkReferenceDefinition definition) {
                look(definition.getDestination());
              }

              private void look(String address) {
                if (!new LinkAddress(address).opens()) {
                  alive.add(address);
                }
              }
            });
    return alive;
  }
}
