package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void the_words_of_a_text_are_without_markup() {
    assertThat(
            text("# De *wet* van\\\n`21 mei`\n[hier](https://a.be) ![plan](b.png)\nen <b>meer</b>"))
        .isEqualTo("De wet van\\21 mei hier plan en meer");
    assertThat(text("een\\\ntwee\ndrie [IN TE VULLEN: *dag*] sa\u00ADmen"))
        .isEqualTo("een twee drie [IN TE VULLEN: dag] samen");
  }

  @Test
  void tables_tasks_and_notes_are_read() {
    String written = "| a | b |\n|---|---|\n| c | d |\n\n- [x] taak\n\nZie[^1].\n\n[^1]: Noot.\n";
    assertThat(text(written)).isEqualTo("abcdtaakZie.Noot.");
  }

  @Test
  void a_note_is_found_wherever_it_stands_and_however_its_label_is_written() {
    DefinitionMap<FootnoteDefinition> notes =
        Markdown.notes(
            Markdown.parse(
                """
                Zie[^Wet], [^gids], [^Wie].

                [^wet]: De wet.

                [^wet]: Een andere.

                > - In een citaat.
                >
                >   [^Gids]: De gids.

                [^wie]: Wie[^diep].

                    [^diep]: Diep.
                """));
    assertThat(Markdown.text(notes.get("WET"))).isEqualTo("De wet.");
    assertThat(Markdown.text(notes.get("gids"))).isEqualTo("De gids.");
    assertThat(notes.values()).hasSize(4);
  }

  @Test
  void only_where_places_are_asked_for_a_node_knows_where_it_stands() {
    assertThat(Markdown.parse("een").getFirstChild().getSourceSpans()).isEmpty();
    Node placed = Markdown.parseWithPlaces("een\n\ntwee").getLastChild();
    assertThat(placed.getSourceSpans())
        .singleElement()
        .hasToString("SourceSpan{line=2, column=0, input=5, length=4}");
  }

  private static String text(String markdown) {
    return Markdown.text(Markdown.parse(markdown));
  }
}
