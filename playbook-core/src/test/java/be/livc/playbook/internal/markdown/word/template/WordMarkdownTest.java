package be.livc.playbook.internal.markdown.word.template;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.word.WordXml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** What a text of Word says, as CommonMark. */
class WordMarkdownTest {
  private static final WordStyles STYLES =
      new WordStyles(
          Map.of("Titel", 0, "Kop1", 1, "Kop2", 2, "Kop6", 6),
          Set.of("Inhoud1"),
          Map.of("Opsomming", "3"),
          Map.of("3/0", true, "3/1", true, "4/0", true, "5/0", false));

  private static final Map<String, String> LINKS =
      Map.of("rId1", "https://a.example/b c(d)", "rId2", "https://a.example/");

  private static XmlElement read(String body) {
    try {
      return XmlElement.read(
          ("<w:document xmlns:w=\""
                  + WordXml.MAIN
                  + "\" xmlns:r=\"r\" xmlns:mc=\"m\"><w:body>"
                  + body
                  + "</w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    } catch (XMLStreamException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(String body) {
    return WordMarkdown.of(read(body), STYLES, LINKS);
  }

  private static String t(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String t(String look, String words) {
    return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String p(String style, String content) {
    return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content);
  }

  private static String item(String list, String level, String words) {
    return p(
        "<w:pPr><w:numPr>"
            + (level.isEmpty() ? "" : "<w:ilvl w:val=\"" + level + "\"/>")
            + "<w:numId w:val=\""
            + list
            + "\"/></w:numPr></w:pPr>"
            + t(words));
  }

  private static String row(String... cells) {
    return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  private static final String BREAK = "<w:r><w:br/></w:r>";
  private static final String PAGE = "<w:r><w:br w:type=\"page\"/></w:r>";

  @Test
  void headings_have_their_level_and_stand_below_a_title_where_there_is_one() {
    String headings = p("Kop1", t("Een")) + p("Kop2", t("Twee")) + p("Kop6", t("Zes"));
    assertThat(text(headings)).isEqualTo("# Een\n\n## Twee\n\n###### Zes\n");
    assertThat(text(p("Titel", t("Titel")) + headings))
        .isEqualTo("# Titel\n\n## Een\n\n### Twee\n\n###### Zes\n");
    assertThat(text(headings + p("Titel", t("Titel"))))
        .isEqualTo("## Een\n\n### Twee\n\n###### Zes\n\n# Titel\n");
    assertThat(text(p("Kop1", t("Op") + BREAK + t("twee lijnen")))).isEqualTo("# Op twee lijnen\n");
  }

  @Test
  void paragraphs_keep_their_lines_and_empty_ones_fall_away() {
    assertThat(text(p("Gewoon", t("Een") + BREAK + t("twee")) + p("") + p(t("  ")) + p(t("Drie"))))
        .isEqualTo("Een\\\ntwee\n\nDrie\n");
    assertThat(text(p(t("a") + "<w:r><w:cr/></w:r>" + t("b")))).isEqualTo("a\\\nb\n");
    assertThat(text("")).isEqualTo("\n");
  }

  @Test
  void a_table_of_contents_is_left_out() {
    assertThat(text(p("Inhoud1", t("Een") + PAGE) + p(t("Twee")))).isEqualTo("Twee\n");
  }

  @Test
  void a_new_page_stands_behind_the_words_of_its_paragraph() {
    assertThat(text(p(t("Een") + PAGE + t("Twee")) + p(PAGE) + p(t("Drie"))))
        .isEqualTo("EenTwee\n\n***\n\n***\n\nDrie\n");
  }

  @Test
  void what_stands_in_a_run_is_read_as_it_is_seen() {
    assertThat(
            text(
                p(
                    "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t>"
                        + "<w:instrText>PAGE</w:instrText></w:r>")))
        .isEqualTo("a b-c\n");
    assertThat(text(p("<w:pPr><w:r><w:t>niet</w:t></w:r></w:pPr><w:ins>" + t("wel") + "</w:ins>")))
        .isEqualTo("wel\n");
  }

  @Test
  void signs_that_would_be_markup_are_escaped_where_they_would() {
    assertThat(text(p(t("  - geen *lijst*")))).isEqualTo("\\- geen \\*lijst\\*\n");
    assertThat(text(p(t("a ") + t("- b")))).isEqualTo("a - b\n");
    assertThat(text(p(t("a") + BREAK + t("- b")))).isEqualTo("a\\\n\\- b\n");
    assertThat(text(p(t("") + t("1. b")))).isEqualTo("1\\. b\n");
  }

  @Test
  void items_of_one_list_follow_each_other() {
    assertThat(text(item("3", "", "een") + item("3", "0", "twee") + item("3", "1", "dieper")))
        .isEqualTo("- een\n- twee\n   - dieper\n");
    assertThat(text(item("5", "0", "een") + item("5", "0", "twee"))).isEqualTo("1. een\n1. twee\n");
    assertThat(text(p(t("Voor")) + item("3", "0", "een") + p(t("Na"))))
        .isEqualTo("Voor\n\n- een\n\nNa\n");
  }

  @Test
  void an_item_stands_at_most_a_step_deeper_than_the_one_before() {
    assertThat(
            text(
                p(t("Voor"))
                    + item("3", "1", "a")
                    + item("3", "8", "b")
                    + item("3", "1", "c")
                    + item("5", "2", "d")
                    + item("3", "0", "e")))
        .isEqualTo("Voor\n\n- a\n   1. b\n   - c\n\n      1) d\n\n- e\n");
    assertThat(text(item("3", "1", "a") + table(row(p(t("b")), p(t("c")))) + item("3", "1", "d")))
        .isEqualTo("- a\n\n| b | c |\n|---|---|\n\n- d\n");
  }

  @Test
  void a_list_behind_another_has_another_sign() {
    assertThat(
            text(
                item("3", "0", "a")
                    + item("4", "0", "b")
                    + item("3", "0", "c")
                    + p(t("Tussen"))
                    + item("4", "0", "d")
                    + item("5", "0", "e")
                    + item("6", "0", "f")))
        .isEqualTo("- a\n\n* b\n\n- c\n\nTussen\n\n- d\n\n1) e\n\n1. f\n");
  }

  @Test
  void a_style_may_be_that_of_a_list_and_number_zero_is_none() {
    assertThat(text(p("Opsomming", t("een") + BREAK + t("twee")))).isEqualTo("- een twee\n");
    assertThat(text(item("0", "0", "geen"))).isEqualTo("geen\n");
    String out =
        "<w:pPr><w:pStyle w:val=\"Opsomming\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>";
    assertThat(text(p(out + t("geen")))).isEqualTo("geen\n");
  }

  @Test
  void the_words_of_a_text_box_come_behind_those_of_its_paragraph() {
    String box =
        "<w:r><w:pict><w:txbxContent>" + p(t("in het kader")) + "</w:txbxContent></w:pict></w:r>";
    assertThat(text(p(t("Voor ") + box + t("na")))).isEqualTo("Voor na\n\nin het kader\n");
    assertThat(text(p(box))).isEqualTo("in het kader\n");
    String numbered = "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>";
    assertThat(text(p(numbered + t("punt") + box))).isEqualTo("- punt\n\nin het kader\n");
  }

  @Test
  void tables_have_a_head_and_cells_on_one_line() {
    assertThat(
            text(
                p(t("Voor"))
                    + table(
                        row(p(t("A")), p(t("B"))),
                        row(p(t("een") + BREAK + t("twee")) + p("") + p(t("drie")), p("")),
                        row(p(t("kort"))))
                    + p(t("Na"))))
        .isEqualTo("Voor\n\n| A | B |\n|---|---|\n| een twee drie |  |\n| kort |\n\nNa\n");
  }

  @Test
  void cells_that_are_merged_say_the_same_in_each_row() {
    String merged = "<w:tcPr><w:vMerge%s/></w:tcPr>";
    String first = merged.formatted(" w:val=\"restart\"");
    String on = merged.formatted("");
    assertThat(
            text(
                table(
                    row(p(t("A")), p(t("B"))),
                    row(first + p(t("een")), p(t("1"))),
                    row(on + p(""), p(t("2"))),
                    row(p(t("twee")), on + p("")),
                    row(first + p(t("drie")), p(t("3")), on + p(t("buiten"))))))
        .isEqualTo(
            "| A | B |\n|---|---|---|\n| een | 1 |\n| een | 2 |\n| twee | 2 |\n"
                + "| drie | 3 | buiten |\n");
  }

  @Test
  void a_table_of_one_column_is_paragraphs() {
    assertThat(text(table(row(p(t("Een")) + p(t("twee"))), row(item("3", "0", "drie")))))
        .isEqualTo("Een\n\ntwee\n\n- drie\n");
    assertThat(text(table(row(table(row(p(t("a")), p(t("b"))))))))
        .isEqualTo("| a | b |\n|---|---|\n");
    String control = "<w:sdt><w:tc>" + p(t("geen cel")) + "</w:tc></w:sdt>";
    assertThat(
            text("<w:tbl>" + control + row("<w:tcPr><w:p/></w:tcPr>" + p(t("cel"))) + "</w:tbl>"))
        .isEqualTo("cel\n");
  }

  @Test
  void rows_and_cells_in_a_control_are_rows_and_cells() {
    String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String cell = control.formatted("<w:tc>" + p(t("d")) + "</w:tc>");
    String rows =
        row(p(t("a")), p(t("b"))) + "<w:tr><w:tc>" + p(t("c")) + "</w:tc>" + cell + "</w:tr>";
    assertThat(text(table(control.formatted(rows)))).isEqualTo("| a | b |\n|---|---|\n| c | d |\n");
    assertThat(text(table(control.formatted("<w:tr>" + cell + "</w:tr>")))).isEqualTo("d\n");
  }

  @Test
  void a_link_is_one_where_the_file_says_where_it_leads() {
    String link = "<w:hyperlink r:id=\"%s\">" + t("daar") + "</w:hyperlink>";
    assertThat(text(p(t("zie ") + link.formatted("rId1") + t("."))))
        .isEqualTo("zie [daar](https://a.example/b%20c(d%29).\n");
    assertThat(text(p(t("zie ") + link.formatted("rId9")))).isEqualTo("zie daar\n");
    assertThat(text(p(t("<w:b/>", "zie") + link.formatted("rId2"))))
        .isEqualTo("**zie**[daar](https://a.example/)\n");
  }

  @Test
  void words_that_stand_out_do_so() {
    assertThat(text(p(t("a ") + t("<w:b/>", "vet") + t(" b")))).isEqualTo("a **vet** b\n");
    assertThat(text(p(t("<w:i/>", "schuin") + t(", ") + t("<w:b/><w:i/>", "beide"))))
        .isEqualTo("*schuin*, ***beide***\n");
    assertThat(text(p(t("<w:b/>", "een ") + t("<w:b w:val=\"1\"/>", "twee "))))
        .isEqualTo("**een twee**\n");
    assertThat(text(p(t("<w:b/>", " vet ") + t("<w:b/>", " ")))).isEqualTo("**vet**\n");
    assertThat(text(p(t("<w:b/>", "een") + BREAK + t("<w:b/>", "twee"))))
        .isEqualTo("**een**\\\n**twee**\n");
  }

  @Test
  void what_is_switched_off_does_not_stand_out() {
    for (String off : List.of("0", "false", "none")) {
      assertThat(text(p(t("<w:b w:val=\"" + off + "\"/>", "gewoon")))).isEqualTo("gewoon\n");
    }
    assertThat(text(p(t("<w:bCs/>", "gewoon")))).isEqualTo("gewoon\n");
  }

  @Test
  void a_part_of_a_word_can_not_stand_out() {
    assertThat(text(p(t("half") + t("<w:b/>", "vet")))).isEqualTo("halfvet\n");
    assertThat(text(p(t("<w:b/>", "vet") + t("half")))).isEqualTo("vethalf\n");
    assertThat(text(p(t("half") + t("<w:b/>", " vet ") + t("half"))))
        .isEqualTo("half **vet** half\n");
    assertThat(text(p(t("(") + t("<w:b/>", "vet") + t(")")))).isEqualTo("(**vet**)\n");
  }

  @Test
  void an_answer_is_markdown_already_and_stands_out_like_the_words_around_it() {
    XmlElement bold = new XmlElement("w:rPr").with(new XmlElement("w:b"));
    XmlElement paragraph = new XmlElement("w:p");
    paragraph.with(new WordNode.Answer("Wei\\*degem", bold));
    XmlElement document =
        new XmlElement("w:document").with(new XmlElement("w:body").with(paragraph));
    assertThat(WordMarkdown.of(document, STYLES, LINKS)).isEqualTo("**Wei\\*degem**\n");
    paragraph.children().clear();
    paragraph.with(new WordNode.Answer("al **vet**", bold)).with(new WordNode.Answer("", bold));
    assertThat(WordMarkdown.of(document, STYLES, LINKS)).isEqualTo("al **vet**\n");
  }
}
