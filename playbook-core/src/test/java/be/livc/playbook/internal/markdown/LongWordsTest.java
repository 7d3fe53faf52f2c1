package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Language;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;

/** Where soft hyphens are put; a plus stands for one. */
class LongWordsTest {
  private static final String LONG = "vertrouwelijkheidsverklaringen";
  private static final String BROKEN = "ver+trou+we+lijk+heids+ver+kla+rin+gen";

  /** Of 41 letters. */
  private static final String LONGER = "samenwerkingsovereenkomstverantwoordelijk";

  private static final String LONGER_BROKEN =
      "sa+men+wer+kings+over+een+komst+ver+ant+woor+de+lijk";

  @Test
  void a_word_that_may_not_fit_on_a_line_is_broken_and_no_other() {
    assertThat(LONGER).hasSize(41);
    assertThat(hyphenated("De " + LONGER + ", gemeente " + LONG + "."))
        .isEqualTo("De " + LONGER_BROKEN + ", gemeente " + LONG + ".");
    assertThat(hyphenated(LONGER.substring(1))).isEqualTo(LONGER.substring(1));
    assertThat(hyphenated("De " + LONGER.substring(1))).isEqualTo("De " + LONGER.substring(1));
    assertThat(hyphenated("woord ".repeat(10))).isEqualTo("woord ".repeat(10).strip());
  }

  @Test
  void a_heading_has_less_room_and_the_text_behind_it_all_of_it() {
    assertThat(hyphenated("# " + LONG + "\n\n" + LONG)).isEqualTo("# " + BROKEN + "\n\n" + LONG);
    assertThat(hyphenated("# samenwerkingsverbanden")).isEqualTo("# samenwerkingsverbanden");
    assertThat(hyphenated("# samenwerkingsverbandens")).contains("+");
  }

  @Test
  void a_cell_has_the_room_of_its_column() {
    String table = "|%s|%s|\n|---|---|\n|%s|gemeente|";
    assertThat(hyphenated(table.formatted(LONG, "a", LONG), 9_000))
        .isEqualTo(table.formatted(LONG, "a", LONG));
    assertThat(hyphenated(table.formatted(LONG, LONG, "samen"), 5_000))
        .isEqualTo(table.formatted(BROKEN, BROKEN, "samen"));
  }

  @Test
  void words_in_lists_links_gaps_and_notes_are_broken_too() {
    assertThat(hyphenated("- *" + LONGER + "*\n- [" + LONGER + "](https://a.be)"))
        .isEqualTo("- *" + LONGER_BROKEN + "*\n- [" + LONGER_BROKEN + "](https://a.be)");
    Node gap = read("# [IN TE VULLEN: " + LONG + "]", Language.NL, 9_000);
    Blank blank = (Blank) gap.getFirstChild().getFirstChild();
    assertThat(blank.text().replace(LongWords.SOFT_HYPHEN, '+'))
        .isEqualTo("[IN TE VULLEN: " + BROKEN + "]");
    assertThat(blank.kind()).isEqualTo(Blank.Kind.TO_FILL_IN);
    assertThat(blank.getNext()).isNull();
    Node note = read("a[^1]\n\n[^1]: " + LONGER, Language.NL, 9_000).getLastChild();
    assertThat(((org.commonmark.node.Text) note.getFirstChild().getFirstChild()).getLiteral())
        .contains("\u00AD");
  }

  @Test
  void only_dutch_is_broken() {
    Node text = read("# " + LONG, Language.EN, 9_000);
    assertThat(written(text)).isEqualTo("# " + LONG + "\n");
  }

  private static String hyphenated(String markdown) {
    return hyphenated(markdown, 9_000);
  }

  private static String hyphenated(String markdown, int width) {
    return written(read(markdown, Language.NL, width)).replace(LongWords.SOFT_HYPHEN, '+').strip();
  }

  private static String written(Node text) {
    return MarkdownRenderer.builder().extensions(Markdown.extensions()).build().render(text);
  }

  private static Node read(String markdown, Language language, int width) {
    Node text = Markdown.parse(markdown);
    LongWords.hyphenate(text, language, width);
    return text;
  }
}
