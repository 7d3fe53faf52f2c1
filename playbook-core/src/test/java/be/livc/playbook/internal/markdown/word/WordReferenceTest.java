package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reference document gives, and what of it is left out. */
class WordReferenceTest {
  private final Map<String, byte[]> parts = WordPackage.parts(WordReference.ours().file());

  private void put(String part, String text) {
    parts.put(part, text.getBytes(StandardCharsets.UTF_8));
  }

  private void change(String part, String from, String to) {
    String before = new String(parts.get(part), StandardCharsets.UTF_8);
    assertThat(before).contains(from);
    put(part, before.replace(from, to));
  }

  private WordReference read() {
    return WordReference.of(WordZip.of(parts));
  }

  private WordReference page(String section) {
    put("word/document.xml", "<w:document><w:body>" + section + "</w:body></w:document>");
    return read();
  }

  @Test
  void what_says_who_made_the_file_is_left_out_with_its_type() {
    put("docProps/app.xml", "<Properties/>");
    put("customXml/item1.xml", "<a/>");
    change(
        "[Content_Types].xml",
        "</Types>",
        "<Override PartName=\"/docProps/app.xml\" ContentType=\"x\"/>"
            + "<Override ContentType=\"y\" PartName=\"/customXml/item1.xml\"/></Types>");
    WordReference read = read();
    assertThat(read.names())
        .containsExactly(
            "[Content_Types].xml",
            "customXml/item1.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
            "word/header1.xml",
            "word/settings.xml",
            "word/styles.xml");
    assertThat(read.text("[Content_Types].xml"))
        .doesNotContain("app.xml")
        .contains("/customXml/item1.xml", "/word/styles.xml", "Extension=\"rels\"");
  }

  @Test
  void a_part_that_every_document_has_is_asked_for_by_name() {
    for (String needed :
        List.of(
            "[Content_Types].xml",
            "word/document.xml",
            "word/styles.xml",
            "word/_rels/document.xml.rels")) {
      Map<String, byte[]> less = WordPackage.parts(WordReference.ours().file());
      less.remove(needed);
      assertThatThrownBy(() -> WordReference.of(less))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the reference document has no " + needed);
    }
  }

  @Test
  void a_file_that_grows_too_large_is_refused_and_the_largest_is_not() {
    parts.put("word/media/a.png", new byte[20_000_000 - size()]);
    assertThat(read().bytes("word/media/a.png").length).isGreaterThan(19_000_000);
    parts.put("word/media/b.png", new byte[1]);
    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the reference document is too large");
  }

  private int size() {
    return parts.values().stream().mapToInt(it -> it.length).sum();
  }

  @Test
  void a_style_is_known_by_its_name_in_whatever_case_and_the_first_of_a_name_counts() {
    change("word/styles.xml", "w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>", KOP1);
    change("word/styles.xml", "</w:styles>", SECOND + "</w:styles>");
    assertThat(read().style(WordStyle.HEADING_1)).isEqualTo("Kop1");
    assertThat(read().style(WordStyle.HEADING_2)).isEqualTo("Heading2");
  }

  private static final String KOP1 = "w:styleId=\"Kop1\"><w:name w:val=\"Heading 1\"/>";
  private static final String SECOND =
      "<w:style w:type=\"paragraph\" w:styleId=\"Later\"><w:name w:val=\"heading 1\"/></w:style>"
          + "<w:style w:styleId=\"Leeg\"></w:style>";

  @Test
  void styles_that_it_lacks_are_ours_and_those_that_it_has_stay_its_own() {
    put(
        "word/styles.xml",
        "<w:styles><w:style w:styleId=\"K\"><w:name w:val=\"Quote\"/></w:style></w:styles>");
    WordReference read = read();
    assertThat(read.style(WordStyle.QUOTE)).isEqualTo("K");
    for (WordStyle style : WordStyle.values()) {
      assertThat(read.definition(style)).contains("w:val=\"" + style.wordName() + "\"");
      if (style != WordStyle.QUOTE) {
        assertThat(read.style(style)).isEqualTo(WordReference.ours().style(style));
        assertThat(read.definition(style)).isEqualTo(WordReference.ours().definition(style));
      }
    }
    assertThat(read.text("word/styles.xml").split("w:styleId=\"K\"", -1)).hasSize(2);
  }

  @Test
  void the_border_and_shade_of_what_stands_out_are_known_by_their_elements() {
    Map<String, String[]> frame = WordReference.ours().frame(WordStyle.BLANK);
    assertThat(frame).containsOnlyKeys("w:bdr", "w:shd");
    assertThat(frame.get("w:bdr"))
        .containsExactly("w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "767676");
    assertThat(frame.get("w:shd"))
        .containsExactly("w:val", "clear", "w:color", "auto", "w:fill", "FFF8D6");
    assertThat(WordReference.ours().frame(WordStyle.NOT_IN_ORDER).get("w:shd")).contains("FFF4E5");
    assertThat(WordReference.ours().frame(WordStyle.LINK)).isEmpty();
  }

  @Test
  void the_page_is_that_of_the_last_section() {
    assertThat(page("<w:sectPr a=\"1\"/></w:sectPr><w:sectPr>laatste</w:sectPr>").section())
        .isEqualTo("<w:sectPr>laatste</w:sectPr>");
    assertThat(page("").section()).isEmpty();
  }

  @Test
  void text_is_as_wide_as_the_page_without_its_margins_and_never_too_narrow() {
    String section =
        "<w:sectPr><w:pgSz w:w=\"%d\"/><w:pgMar w:right=\"%d\" w:left=\"%d\"/></w:sectPr>";
    assertThat(page(section.formatted(10_000, 1_000, 2_500)).textWidth()).isEqualTo(6_500);
    assertThat(page(section.formatted(5_000, 2_000, 2_000)).textWidth()).isEqualTo(2_000);
    assertThat(page("").textWidth()).isEqualTo(11_906 - 2 * 1_247);
  }

  @Test
  void new_lists_are_numbered_behind_those_it_has() {
    assertThat(WordReference.ours().firstFreeNumber()).isEqualTo(1);
    put("word/numbering.xml", "<w:abstractNum w:abstractNumId=\"4\"/><w:num w:numId=\"12\"/>");
    assertThat(read().firstFreeNumber()).isEqualTo(13);
    put("word/numbering.xml", "<w:abstractNum w:abstractNumId=\"9\"/><w:num w:numId=\"2\"/>");
    assertThat(read().firstFreeNumber()).isEqualTo(10);
  }

  @Test
  void a_part_that_is_not_there_is_empty() {
    assertThat(read().has("word/theme/theme1.xml")).isFalse();
    assertThat(read().has("word/styles.xml")).isTrue();
    assertThat(read().bytes("word/theme/theme1.xml")).isEmpty();
    assertThat(read().text("word/theme/theme1.xml")).isEmpty();
  }

  @Test
  void folders_of_a_zip_file_are_no_parts() {
    parts.put("word/media/", new byte[0]);
    assertThat(read().has("word/media/")).isFalse();
  }
}
