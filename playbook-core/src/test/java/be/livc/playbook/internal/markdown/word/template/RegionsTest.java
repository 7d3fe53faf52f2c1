package be.livc.playbook.internal.markdown.word.template;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.internal.markdown.word.WordXml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** Which marks are found in a text of Word, which of them belong together, and what is told. */
class RegionsTest {
  private final List<Diagnostic> found = new ArrayList<>();

  private XmlElement read(String body) {
    try {
      XmlElement root =
          XmlElement.read(
              ("<w:document xmlns:w=\""
                      + WordXml.MAIN
                      + "\"><w:body>"
                      + body
                      + "</w:body></w:document>")
                  .getBytes(StandardCharsets.UTF_8));
      new WordParagraphs("proef.docx", List.of(root), found);
      WordStructure.of(root, found);
      return root;
    } catch (XMLStreamException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The body with its regions, {@code [mark: inside | otherwise]}; fails where something is told.
   */
  private String regions(String body) {
    found.clear();
    String shown = shown(read(body).elements().get(0).children());
    assertThat(told()).isEmpty();
    return shown;
  }

  private List<String> wrong(String body) {
    found.clear();
    read(body);
    return told();
  }

  private List<String> told() {
    return found.stream()
        .map(
            it ->
                it.place().line()
                    + ":"
                    + it.place().column()
                    + " "
                    + it.rule()
                    + " "
                    + String.join(", ", it.arguments()))
        .toList();
  }

  private static String shown(List<WordNode> nodes) {
    return nodes.stream().map(RegionsTest::shown).collect(Collectors.joining());
  }

  private static String shown(WordNode node) {
    if (node instanceof WordNode.Mark mark) {
      return mark.mark().written();
    } else if (node instanceof WordNode.Region region) {
      String otherwise = region.otherwise().isEmpty() ? "" : " | " + shown(region.otherwise());
      return "[" + region.open().about() + ": " + shown(region.body()) + otherwise + "]";
    } else if (node instanceof XmlElement element) {
      String inside = shown(element.children());
      return switch (element.name()) {
        case "w:r", "w:t" -> inside;
        case "w:tc" -> "<" + inside + ">";
        default -> element.name().substring(2) + "(" + inside + ")";
      };
    }
    return ((WordNode.Characters) node).text();
  }

  private static String t(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String p(String words) {
    return "<w:p>" + t(words) + "</w:p>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  @Test
  void words_of_one_paragraph_are_a_region_in_it() {
    assertThat(regions(p("a {#when v: 1}b{/when} c"))).isEqualTo("p(a [v: 1: b] c)");
    assertThat(regions(p("{#when v: 1}b{#else}c{/when}"))).isEqualTo("p([v: 1: b | c])");
    assertThat(regions(p("{#each d}{row}, {#when v: 1}x{/when}{/each}")))
        .isEqualTo("p([d: {row}, [v: 1: x]])");
  }

  @Test
  void paragraphs_between_marks_that_stand_alone_are_a_region_and_the_marks_fall_away() {
    assertThat(regions(p("a") + p("{#when v: 1}") + p("b") + p("{#else}") + p("c") + p("{/when}")))
        .isEqualTo("p(a)[v: 1: p(b) | p(c)]");
    assertThat(regions(p("{#each d}") + p(" {#when v: 1} ") + p("b") + p("{/when}{/each}")))
        .isEqualTo("[d: [v: 1: p(b)]]");
    assertThat(regions(p("{#each d}") + table(row("a")) + p("{/each}") + p("b")))
        .isEqualTo("[d: tbl(tr(<p(a)>))]p(b)");
  }

  @Test
  void a_mark_may_stand_beside_an_empty_bookmark_but_not_beside_words() {
    String bookmark = "<w:bookmarkStart w:id=\"1\"/>";
    assertThat(regions("<w:p>" + t("{#when v: 1}") + bookmark + "</w:p>" + p("b") + p("{/when}")))
        .isEqualTo("[v: 1: p(b)]");
    assertThat(wrong(p("x {#when v: 1}") + p("b") + p("{/when}")))
        .containsExactly(
            "1:3 template/word-mark {#when v: 1}", "3:1 template/stray-close {/when}, {#when …}");
  }

  @Test
  void rows_between_marks_are_a_region_of_the_table() {
    assertThat(regions(table(row("k"), row("{#each d}a", "b{/each}"), row("c"))))
        .isEqualTo("tbl(tr(<p(k)>)[d: tr(<p(a)><p(b)>)]tr(<p(c)>))");
    assertThat(regions(table(row("{#each d}", ""), row("a", "b"), row("", "{/each}"))))
        .isEqualTo("tbl([d: tr(<p(a)><p(b)>)])");
    assertThat(regions(table(row("{#when v: 1}a"), row("b{/when}"))))
        .isEqualTo("tbl([v: 1: tr(<p(a)>)tr(<p(b)>)])");
    assertThat(
            regions(table(row("{#when v: 1}"), row("a"), row("{#else}"), row("b"), row("{/when}"))))
        .isEqualTo("tbl([v: 1: tr(<p(a)>) | tr(<p(b)>)])");
    assertThat(regions(table(row("{#when v: 1}{#each d}a", "b{/each}{/when}"))))
        .isEqualTo("tbl([v: 1: [d: tr(<p(a)><p(b)>)]])");
  }

  @Test
  void marks_of_a_row_are_taken_in_the_order_of_the_text_wherever_they_stand_in_a_cell() {
    assertThat(regions(table(row(p("{#when v: 1}") + p("a {#each d}"), "b{/each}{/when}"))))
        .isEqualTo("tbl([v: 1: [d: tr(<p(a )><p(b)>)]])");
    String styled = "<w:tcPr/><w:p><w:pPr><w:jc/></w:pPr>" + t("{#each d}") + "</w:p>";
    assertThat(regions(table(row(styled, "b{/each}"))))
        .isEqualTo("tbl([d: tr(<tcPr()p(pPr(jc()))><p(b)>)])");
  }

  @Test
  void a_row_of_one_cell_that_is_repeated_whole_is_repeated_as_a_row() {
    assertThat(regions(table(row("{#each d}{row}{/each}")))).isEqualTo("tbl([d: tr(<p({row})>)])");
    assertThat(
            regions(table(row("<w:p><w:pPr><w:jc/></w:pPr>" + t("{#each d}a{/each}") + "</w:p>"))))
        .isEqualTo("tbl([d: tr(<p(pPr(jc())a)>)])");
    assertThat(regions(table(row("{#each d}a{/each}", "b"))))
        .isEqualTo("tbl(tr(<p([d: a])><p(b)>))");
    assertThat(regions(table(row("x{#each d}a{/each}")))).isEqualTo("tbl(tr(<p(x[d: a])>))");
    assertThat(regions(table(row("{#when v: 1}a{/when}")))).isEqualTo("tbl(tr(<p([v: 1: a])>))");
    assertThat(regions(table(row(p("{#each d}a{/each}") + p("b")))))
        .isEqualTo("tbl(tr(<p([d: a])p(b)>))");
    assertThat(regions(table(row("<w:tcPr/>" + p("{#each d}a{/each}")))))
        .isEqualTo("tbl([d: tr(<tcPr()p(a)>)])");
  }

  @Test
  void a_cell_may_hold_a_region_of_paragraphs() {
    assertThat(regions(table(row(p("{#when v: 1}") + p("a") + p("{/when}") + p("b"), "c"))))
        .isEqualTo("tbl(tr(<[v: 1: p(a)]p(b)><p(c)>))");
    assertThat(regions(table(row(table(row("{#each d}a", "b{/each}")) + p("")))))
        .isEqualTo("tbl(tr(<tbl([d: tr(<p(a)><p(b)>)])p()>))");
  }

  @Test
  void controls_and_text_boxes_and_other_elements_are_looked_into() {
    String inside = p("{#when v: 1}") + p("a") + p("{/when}");
    assertThat(regions("<w:sdt><w:sdtPr/><w:sdtContent>" + inside + "</w:sdtContent></w:sdt>"))
        .isEqualTo("sdt(sdtPr()sdtContent([v: 1: p(a)]))");
    assertThat(
            regions(
                "<w:p><w:r><w:pict><w:txbxContent>"
                    + inside
                    + "</w:txbxContent></w:pict></w:r></w:p>"))
        .isEqualTo("p(pict(txbxContent([v: 1: p(a)])))");
    assertThat(regions("<w:p><w:hyperlink>" + t("{#when v: 1}a{/when}") + "</w:hyperlink></w:p>"))
        .isEqualTo("p(hyperlink([v: 1: a]))");
  }

  @Test
  void rows_and_cells_in_a_control_are_looked_into_too() {
    String control = "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>";
    assertThat(regions(table(control.formatted(row("{#when v: 1}a{/when}")))))
        .isEqualTo("tbl(sdt(sdtContent(tr(<p([v: 1: a])>))))");
    String cell = "<w:tc>" + p("{#when v: 1}a{/when}") + "</w:tc>";
    assertThat(regions(table("<w:tr>" + control.formatted(cell) + "</w:tr>")))
        .isEqualTo("tbl(tr(sdt(sdtContent(<p([v: 1: a])>))))");
    assertThat(regions(control.formatted(table(row("{#each d}a", "b{/each}")))))
        .isEqualTo("sdt(sdtContent(tbl([d: tr(<p(a)><p(b)>)])))");
    assertThat(wrong(table(control.formatted(row("{#each d}a", "b{/each}")))))
        .containsExactly(
            "1:1 template/unclosed {#each d}", "2:2 template/stray-close {/each}, {#each …}");
  }

  @Test
  void marks_in_a_control_or_a_link_do_not_reach_outside_it() {
    String control = "<w:sdt><w:sdtContent>" + p("{#when v: 1}") + "</w:sdtContent></w:sdt>";
    assertThat(wrong(control + p("{/when}")))
        .containsExactly(
            "1:1 template/unclosed {#when v: 1}", "2:1 template/stray-close {/when}, {#when …}");
    assertThat(
            wrong(
                "<w:p><w:hyperlink>"
                    + t("{#when v: 1}a")
                    + "</w:hyperlink>"
                    + t("{/when}")
                    + "</w:p>"))
        .containsExactly("1:1 template/word-mark {#when v: 1}", "1:14 template/word-mark {/when}");
    assertThat(
            wrong(
                "<w:p><w:r><w:pict><w:txbxContent>"
                    + p("{/each}")
                    + "</w:txbxContent></w:pict></w:r></w:p>"))
        .containsExactly("2:1 template/stray-close {/each}, {#each …}");
    assertThat(wrong("<w:other><w:p>" + t("a {#when v: 1}") + "</w:p></w:other>"))
        .containsExactly("1:3 template/unclosed {#when v: 1}");
  }

  @Test
  void what_closes_something_else_or_nothing_is_told() {
    assertThat(wrong(p("{#when v: 1}a{/each}")))
        .containsExactlyInAnyOrder(
            "1:1 template/word-mark {#when v: 1}", "1:14 template/word-mark {/each}");
    assertThat(wrong(p("{#each d}") + p("a") + p("{/when}") + p("{#else}")))
        .containsExactly(
            "1:1 template/unclosed {#each d}",
            "3:1 template/stray-close {/when}, {#when …}",
            "4:1 template/stray-close {#else}, {#when …}");
    assertThat(wrong(p("{#each d}") + p("{#else}") + p("{/each}")))
        .containsExactly("2:1 template/stray-close {#else}, {#when …}");
    assertThat(wrong(p("{#when v: 1}") + p("{#else}") + p("{#else}") + p("{/when}")))
        .containsExactly("3:1 template/stray-close {#else}, {#when …}");
    assertThat(wrong(table(row("a", "b{#each d}"))))
        .containsExactly("1:1 template/unclosed {#each d}".replace("1:1", "2:2"));
    assertThat(wrong(table(row("a {#when v: 1}", "b{#else}c", "d{/when}"))))
        .containsExactly("2:2 template/word-mark {#else}");
  }

  @Test
  void a_mark_that_belongs_to_nothing_in_a_region_is_told() {
    assertThat(wrong(p("{#each d}a{/when}b{#else}c{/each}")))
        .containsExactly(
            "1:11 template/stray-close {/when}, {#when …}",
            "1:19 template/stray-close {#else}, {#when …}");
    assertThat(wrong(p("{#when v: 1}") + p("a") + p("{#else}") + p("{/each}") + p("{/when}")))
        .containsExactly("4:1 template/stray-close {/each}, {#each …}");
  }

  @Test
  void what_is_not_closed_is_told_and_what_is_around_it_closes_all_the_same() {
    assertThat(wrong(p("{#when v: 1}") + p("{#each d}") + p("{#else}") + p("a") + p("{/when}")))
        .containsExactly(
            "1:1 template/unclosed {#when v: 1}",
            "2:1 template/unclosed {#each d}",
            "3:1 template/stray-close {#else}, {#when …}",
            "5:1 template/stray-close {/when}, {#when …}");
    assertThat(wrong(p("{#when v: 1}") + p("a") + p("{#else}") + p("b")))
        .containsExactly("1:1 template/unclosed {#when v: 1}");
  }

  @Test
  void regions_may_lie_thirty_deep() {
    String deep = "{#when v: 1}".repeat(30) + "a" + "{/when}".repeat(30);
    assertThat(regions(p(deep)))
        .isEqualTo("p(" + "[v: 1: ".repeat(30) + "a" + "]".repeat(30) + ")");
    assertThat(wrong(p("{#when v: 1}" + deep + "{/when}"))).hasSize(2);
  }

  @Test
  void a_section_or_half_a_field_can_not_come_and_go() {
    String section = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>";
    assertThat(wrong(p("{#when v: 1}") + section + p("{/when}")))
        .containsExactly("1:1 template/word-mark {#when v: 1}");
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    String middle = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    assertThat(wrong("<w:p>" + begin + t("{#when v: 1}") + end + t("{/when}") + "</w:p>"))
        .containsExactly("1:1 template/word-mark {#when v: 1}");
    assertThat(wrong("<w:p>" + t("{#when v: 1}") + begin + t("{/when}") + end + "</w:p>"))
        .containsExactly("1:1 template/word-mark {#when v: 1}");
    assertThat(wrong("<w:p>" + t("{#when v: 1}a{#else}") + begin + t("{/when}") + end + "</w:p>"))
        .containsExactly("1:1 template/word-mark {#when v: 1}");
    assertThat(wrong("<w:p>" + t("{#when v: 1}") + begin + middle + end + t("{/when}") + "</w:p>"))
        .isEmpty();
  }

  @Test
  void marks_are_read_over_all_runs_and_what_stands_around_them_keeps_its_look() {
    assertThat(regions("<w:p>" + t("a {ge") + t("meente") + t("} b") + "</w:p>"))
        .isEqualTo("p(a {gemeente} b)");
    String ins = "<w:ins>" + t("{ge") + "</w:ins>";
    assertThat(regions("<w:p>" + ins + t("meente}b") + "</w:p>")).isEqualTo("p(ins({gemeente})b)");
    assertThat(regions(p("{een}{twee}"))).isEqualTo("p({een}{twee})");
    assertThat(
            regions(
                "<w:p><w:r><w:t>a</w:t><w:drawing/><w:t>{een}</w:t><w:tab/><w:t>b</w:t></w:r></w:p>"))
        .isEqualTo("p(adrawing(){een}tab()b)");
  }

  @Test
  void a_brace_that_is_meant_as_one_and_those_of_a_house_style_are_no_marks() {
    assertThat(regions(p("\\{a} {titel} {vertrouwelijk}{oorsprong}")))
        .isEqualTo("p(\\{a} {titel} {vertrouwelijk}{oorsprong})");
    assertThat(wrong(p("{a}\\{b"))).isEmpty();
    assertThat(wrong(p("a {b"))).containsExactly("1:3 template/open-tag {, }");
    assertThat(wrong(p("a") + p("b {c") + p("{d}"))).containsExactly("2:3 template/open-tag {, }");
    assertThat(wrong(p("{een {twee} drie}")))
        .containsExactly("1:1 template/unknown-directive {een {twee} drie}");
    assertThat(wrong(p("{Een} {#maar}")))
        .containsExactly(
            "1:1 template/unknown-directive {Een}", "1:7 template/unknown-directive {#maar}");
  }

  @Test
  void values_of_the_walk_stand_behind_a_dollar_sign() {
    assertThat(regions(p("op ${date} en ${playbook.title}")))
        .isEqualTo("p(op ${date} en ${playbook.title})");
    assertThat(wrong(p("${anders}"))).containsExactly("1:1 template/unknown-directive {anders}");
    assertThat(regions(p("$ {gemeente}"))).isEqualTo("p($ {gemeente})");
  }
}
