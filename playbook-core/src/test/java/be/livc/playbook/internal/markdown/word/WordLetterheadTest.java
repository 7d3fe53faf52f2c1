package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.Letterhead.Edges;
import be.livc.playbook.internal.markdown.Letterhead.Logo;
import be.livc.playbook.internal.markdown.Letterhead.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is read of the page, the fonts, the colours and the edges of a house style, piece by piece.
 */
class WordLetterheadTest {
  private final Map<String, byte[]> parts = WordPackage.parts(WordReference.ours().file());

  private void put(String part, String text) {
    parts.put(part, text.getBytes(StandardCharsets.UTF_8));
  }

  private Letterhead read() {
    return WordLetterhead.of(WordReference.of(parts));
  }

  private Optional<Sheet> sheet(String section) {
    put("word/document.xml", "<w:body><w:sectPr>" + section + "</w:sectPr></w:body>");
    return read().sheet();
  }

  private void styles(String defaults, String style) {
    put(
        "word/styles.xml",
        "<w:styles><w:docDefaults>"
            + defaults
            + "</w:docDefaults><w:style w:styleId=\"K\"><w:name w:val=\"heading 1\"/>"
            + style
            + "</w:style>"
            + "<w:style w:styleId=\"K2\"><w:name w:val=\"heading 2\"/></w:style>"
            + "<w:style w:styleId=\"K3\"><w:name w:val=\"heading 3\"/></w:style>"
            + "<w:style w:styleId=\"K4\"><w:name w:val=\"heading 4\"/></w:style>"
            + "<w:style w:styleId=\"L\"><w:name w:val=\"hyperlink\"/></w:style></w:styles>");
  }

  @Test
  void a_page_is_told_in_full_where_it_is_not_ours() {
    assertThat(
            sheet(
                "<w:pgSz w:w=\"8391\" w:h=\"11906\"/><w:pgMar w:top=\"-1\" w:right=\"2\""
                    + " w:bottom=\"-3\" w:left=\"4\" w:header=\"5\" w:footer=\"6\""
                    + " w:gutter=\"70\"/>"))
        .contains(new Sheet(8_391, 11_906, 1, 2, 3, 74, 5, 6));
    assertThat(sheet("<w:pgSz w:orient=\"x\"/><w:pgMar/>"))
        .contains(new Sheet(11_906, 16_838, 1_417, 1_417, 1_417, 1_417, 708, 708));
  }

  @Test
  void a_page_like_ours_and_one_that_is_not_told_are_ours() {
    assertThat(read().sheet()).isEmpty();
    assertThat(sheet("<w:pgSz w:w=\"8391\"/>")).isEmpty();
    assertThat(sheet("<w:pgMar w:top=\"1\"/>")).isEmpty();
  }

  @Test
  void fonts_are_those_of_all_text_and_of_each_style_that_has_one() {
    styles(
        "<w:rPrDefault><w:rPr><w:rFonts w:cs=\"x\" w:ascii=\"Open"
            + " Sans-2\"/></w:rPr></w:rPrDefault>",
        "<w:rFonts w:ascii=\"Georgia\"/>");
    assertThat(read().fonts())
        .isEqualTo(
            """
            html { font-family: "Open Sans-2", Arial, sans-serif; }
            h1, .level-1 { font-family: "Georgia", Arial, sans-serif; }
            """);
    styles("", "<w:rFonts w:ascii=\"a; } b { c\"/>");
    assertThat(read().fonts()).isEmpty();
  }

  @Test
  void a_font_of_the_theme_goes_before_one_by_name_unless_the_theme_has_none() {
    styles("", "<w:rFonts w:ascii=\"Georgia\" w:asciiTheme=\"majorHAnsi\"/>");
    String theme = "<a:%sFont><a:ea/><a:latin panose=\"1\" typeface=\"%s\"/></a:%sFont>";
    put("word/theme/theme1.xml", theme.formatted("major", "Lato", "major"));
    assertThat(read().fonts()).contains("h1, .level-1 { font-family: \"Lato\"");
    put("word/theme/theme1.xml", theme.formatted("minor", "Lato", "minor"));
    assertThat(read().fonts()).contains("h1, .level-1 { font-family: \"Georgia\"");
    put("word/theme/theme1.xml", theme.formatted("major", "a;b", "major"));
    assertThat(read().fonts()).contains("h1, .level-1 { font-family: \"Georgia\"");
  }

  @Test
  void each_style_has_the_elements_that_it_stands_for() {
    String style =
        "<w:style w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:color w:val=\"00000%d\"/></w:style>";
    put(
        "word/styles.xml",
        "<w:styles>"
            + style.formatted("A", "heading 1", 1)
            + style.formatted("B", "heading 2", 2)
            + style.formatted("C", "heading 3", 3)
            + style.formatted("D", "heading 4", 4)
            + style.formatted("E", "Hyperlink", 5)
            + "</w:styles>");
    assertThat(read().colours())
        .isEqualTo(
            """
            h1, .level-1 { color: #000001; }
            h2, .level-2 { color: #000002; }
            h3, .level-3 { color: #000003; }
            h4, h5, h6, .level-4, .level-5, .level-6 { color: #000004; }
            a { color: #000005; }
            """);
  }

  @Test
  void a_colour_of_the_theme_is_found_under_the_name_it_has_there() {
    Map<String, String> names =
        Map.of(
            "text1", "dk1",
            "dark1", "dk1",
            "text2", "dk2",
            "dark2", "dk2",
            "background1", "lt1",
            "light1", "lt1",
            "background2", "lt2",
            "light2", "lt2",
            "hyperlink", "hlink",
            "accent6", "accent6");
    names.forEach(
        (used, there) -> {
          styles("", "<w:color w:val=\"auto\" w:themeColor=\"" + used + "\"/>");
          put("word/theme/theme1.xml", "<a:" + there + "> <a:srgbClr val=\"0a1B2c\"/>");
          assertThat(read().colours()).isEqualTo("h1, .level-1 { color: #0a1B2c; }\n");
        });
    styles("", "<w:color w:themeColor=\"followedHyperlink\"/>");
    put("word/theme/theme1.xml", "<a:folHlink><a:sysClr val=\"x\" lastClr=\"FFFFFF\"/>");
    assertThat(read().colours()).isEqualTo("h1, .level-1 { color: #FFFFFF; }\n");
  }

  @Test
  void what_word_made_of_a_colour_goes_before_the_theme_and_what_is_none_is_left_out() {
    put("word/theme/theme1.xml", "<a:accent1><a:srgbClr val=\"000000\"/>");
    styles("", "<w:color w:val=\"123456\" w:themeColor=\"accent1\"/>");
    assertThat(read().colours()).isEqualTo("h1, .level-1 { color: #123456; }\n");
    styles("", "<w:color w:val=\"auto\"/>");
    assertThat(read().colours()).isEmpty();
    styles("", "<w:color w:themeColor=\"accent2\"/>");
    assertThat(read().colours()).isEmpty();
    put("word/theme/theme1.xml", "<a:accent1><a:srgbClr val=\"red; }\"/>");
    styles("", "<w:color w:themeColor=\"accent1\"/>");
    assertThat(read().colours()).isEmpty();
  }

  private Edges edges(String header, String footer) {
    put("word/header1.xml", "<w:hdr>" + header + "</w:hdr>");
    put("word/footer1.xml", "<w:ftr>" + footer + "</w:ftr>");
    return read().every();
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String t(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String number() {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText>"
        + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + t("7")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  @Test
  void lines_of_a_head_stay_apart_and_what_stands_beside_each_other_does_too() {
    String head =
        p(t("Gemeente ") + t("A &amp; &lt;B&gt;") + "<w:r><w:tab/></w:r>" + t("&quot;dienst&quot;"))
            + p("")
            + p(t("  Dorpsplein   1 ") + "<w:r><w:br/></w:r>" + t("9999 Weidegem"));
    Edges edges = edges(head, p(t("een")) + p(t("twee")));
    assertThat(edges.head())
        .isEqualTo("Gemeente A & <B> · \"dienst\"\nDorpsplein 1\n9999 Weidegem");
    assertThat(edges.foot()).isEqualTo("een · twee");
    assertThat(edges.logo()).isEmpty();
  }

  @Test
  void marks_and_numbers_of_pages_are_no_words_of_the_house() {
    for (String numbered :
        new String[] {
          number(),
          t("Pagina ") + number() + t(" van ") + number(),
          t("blz. ") + number() + t("/") + number(),
          t("Page ") + number() + t(" of ") + number(),
          number() + t(" | ") + number(),
          number() + t(" – ") + number(),
          "<w:fldSimple w:instr=\"PAGE\">" + t("1") + "</w:fldSimple>",
          t("{titel}") + t("{oorsprong}"),
        }) {
      assertThat(edges("", p(t("Ervoor ") + numbered + t(" erachter"))).foot())
          .as(numbered)
          .isEqualTo("Ervoor erachter");
      assertThat(edges(p(numbered), "")).isEqualTo(Edges.NONE);
    }
    assertThat(edges("", p(t("Landingspagina ") + number())).foot()).isEqualTo("Landingspagina");
    assertThat(edges("", p(t("{Niet 1 merk}"))).foot()).isEqualTo("{Niet 1 merk}");
  }

  @Test
  void what_only_an_old_word_shows_is_passed_over() {
    String box = "<mc:Choice>" + p(t("nieuw")) + "</mc:Choice>";
    String fallback = "<mc:Fallback>" + p(t("oud")) + "</mc:Fallback>";
    assertThat(edges(box + fallback, "").head()).isEqualTo("nieuw");
  }

  @Test
  void a_first_page_has_edges_of_its_own_only_where_the_section_says_so() {
    String references =
        "<w:headerReference r:id=\"rId9\" w:type=\"first\"/>"
            + "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>";
    put("word/header1.xml", p(t("alle")));
    put("word/header2.xml", p(t("eerste")));
    put(
        "word/_rels/document.xml.rels",
        "<Relationship Id=\"rId3\" Target=\"header1.xml\"/>"
            + "<Relationship Target=\"/word/header2.xml\" Id=\"rId9\"/>");
    for (String yes :
        new String[] {"<w:titlePg/>", "<w:titlePg w:val=\"1\"/>", "<w:titlePg w:val=\"on\"/>"}) {
      sheet(references + yes);
      assertThat(read().every().head()).isEqualTo("alle");
      assertThat(read().first().head()).isEqualTo("eerste");
      assertThat(read().hasFirst()).isTrue();
    }
    for (String no :
        new String[] {"", "<w:titlePg w:val=\"0\"/>", "<w:titlePg w:val=\"false\"/>"}) {
      sheet(references + no);
      assertThat(read().first()).isEqualTo(read().every());
      assertThat(read().hasFirst()).isFalse();
    }
  }

  private Optional<Logo> logo(String extent, String more, String target) {
    put(
        "word/_rels/header1.xml.rels",
        "<Relationship Id=\"rId7\" Type=\"x/image\" Target=\"" + target + "\"/>");
    return edges(
            p(
                "<w:drawing><wp:inline>"
                    + extent
                    + "<wp:docPr id=\"1\""
                    + more
                    + "/><a:blip r:embed=\"rId7\"/></wp:inline></w:drawing>"),
            "")
        .logo();
  }

  @Test
  void a_logo_is_as_large_as_in_word_unless_it_is_too_high() {
    parts.put("word/media/a.png", new byte[] {1, 2, 3});
    String extent = "<wp:extent cx=\"%d\" cy=\"%d\"/>";
    assertThat(logo(extent.formatted(1_270_000, 635_000), " descr=\"A &amp; B\"", "media/a.png"))
        .contains(new Logo("image/png", "AQID", "A & B", 100, 50));
    assertThat(logo(extent.formatted(12_700 * 200, 12_700 * 85), "", "media/a.png"))
        .contains(new Logo("image/png", "AQID", "", 200, 85));
    assertThat(logo(extent.formatted(12_700 * 300, 12_700 * 170), "", "media/a.png"))
        .contains(new Logo("image/png", "AQID", "", 150, 85));
    assertThat(logo(extent.formatted(100, 100), "", "media/a.png"))
        .contains(new Logo("image/png", "AQID", "", 1, 1));
  }

  @Test
  void a_logo_is_of_a_sort_that_a_screen_shows_and_is_in_the_file() {
    String extent = "<wp:extent cx=\"12700\" cy=\"12700\"/>";
    Map<String, String> types =
        Map.of(
            "a.PNG",
            "image/png",
            "a.jpg",
            "image/jpeg",
            "a.jpeg",
            "image/jpeg",
            "a.gif",
            "image/gif");
    types.forEach(
        (name, type) -> {
          parts.put("word/media/" + name, new byte[] {1});
          assertThat(logo(extent, "", "media/" + name)).map(Logo::type).contains(type);
        });
    parts.put("word/media/a.emf", new byte[] {1});
    assertThat(logo(extent, "", "media/a.emf")).isEmpty();
    assertThat(logo(extent, "", "media/weg.png")).isEmpty();
    assertThat(logo("", "", "media/a.jpg")).isEmpty();
    put("word/_rels/header1.xml.rels", "");
    assertThat(read().every().logo()).isEmpty();
  }
}
