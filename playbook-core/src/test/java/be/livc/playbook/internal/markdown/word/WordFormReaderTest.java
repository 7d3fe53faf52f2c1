package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.form.FilledForm.Filled;
import be.livc.playbook.internal.markdown.word.WordParts.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read of the text of a form, whoever wrote it and with whatever program. */
class WordFormReaderTest {
  private static final String ONE = "livc_00000001_0000000a_0000000f";
  private static final String TWO = "livc_00000001_0000000b_0000000f";

  private static List<Filled> read(String body) throws Unreadable {
    return whole(
        "<w:document xmlns:w=\""
            + WordXml.MAIN
            + "\" xmlns:mc=\"m\" xmlns:w14=\"x\"><w:body>"
            + body
            + "</w:body></w:document>");
  }

  private static List<Filled> whole(String document) throws Unreadable {
    byte[] text = document.getBytes(StandardCharsets.UTF_8);
    return WordFormReader.read(WordZip.of(Map.of("word/document.xml", text))).fields();
  }

  private static String text(String body) throws Unreadable {
    List<Filled> fields = read(body);
    assertThat(fields).hasSize(1);
    assertThat(fields.get(0).mark().name()).isEqualTo(ONE);
    return fields.get(0).text();
  }

  private static String t(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String bookmark(int id, String name, String content) {
    return "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>%s<w:bookmarkEnd w:id=\"%d\"/>"
        .formatted(id, name, content, id);
  }

  private static String control(String tag, String more, String content) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
        .formatted(tag, more, content);
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(p(cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  @Test
  void the_words_between_the_ends_of_a_bookmark_are_those_of_the_field() throws Exception {
    assertThat(text(p(t("voor") + bookmark(1, ONE, t("Weide") + t("gem")) + t("na"))))
        .isEqualTo("Weidegem");
  }

  @Test
  void the_words_of_a_control_are_those_of_the_field_of_its_tag() throws Exception {
    assertThat(text(p(t("voor") + control(ONE, "", t("Weidegem")) + t("na"))))
        .isEqualTo("Weidegem");
    assertThat(text(control(ONE, "", p(t("een")) + p(t("twee"))) + p(t("na"))))
        .isEqualTo("een\ntwee");
  }

  @Test
  void a_bookmark_around_a_control_of_the_same_name_gives_its_words_once() throws Exception {
    assertThat(text(p(bookmark(1, ONE, control(ONE, "", t("Weidegem")))))).isEqualTo("Weidegem");
  }

  @Test
  void a_control_in_a_control_belongs_to_both_and_the_outer_one_goes_on_behind_it()
      throws Exception {
    String inner = control("livc", "", t("binnen "));
    assertThat(text(p(control(ONE, "", t("voor ") + inner + t("na"))))).isEqualTo("voor binnen na");
    List<Filled> both = read(p(control(ONE, "", control(TWO, "", t("b")) + t("a"))));
    assertThat(both).extracting(Filled::text).containsExactly("ba", "b");
  }

  @Test
  void fields_come_in_the_order_in_which_they_begin() throws Exception {
    List<Filled> fields =
        read(
            p(bookmark(1, TWO, t("b")))
                + p(bookmark(2, ONE, t("a")))
                + p(bookmark(3, TWO, t("c"))));
    assertThat(fields).extracting(it -> it.mark().name()).containsExactly(TWO, ONE);
    assertThat(fields).extracting(Filled::text).containsExactly("bc", "a");
  }

  @Test
  void a_field_without_words_is_there_and_empty() throws Exception {
    List<Filled> fields = read(p(bookmark(1, ONE, "")));
    assertThat(fields).hasSize(1).allMatch(Filled::isEmpty);
    assertThat(read(p(bookmark(1, "_GoBack", t("x"))) + p(control("datum", "", t("y"))))).isEmpty();
    assertThat(read(p("<w:tag w:val=\"" + ONE + "\"/>" + t("los")))).isEmpty();
  }

  @Test
  void breaks_and_tabs_and_hyphens_are_those_that_are_seen() throws Exception {
    assertThat(
            text(
                p(
                    bookmark(
                        1,
                        ONE,
                        t("a")
                            + "<w:r><w:br/></w:r>"
                            + t("b")
                            + "<w:r><w:cr/></w:r>"
                            + t("c")
                            + "<w:r><w:tab/></w:r>"
                            + t("d")
                            + "<w:r><w:ptab/></w:r>"
                            + t("e")
                            + "<w:r><w:noBreakHyphen/></w:r>"
                            + t("f&#160;g <![CDATA[& h]]>")))))
        .isEqualTo("a\nb\nc d e-f g & h");
  }

  @Test
  void only_what_word_shows_is_words() throws Exception {
    String instruction = "<w:r><w:instrText>PAGE</w:instrText></w:r>";
    String deleted = "<w:del><w:r><w:t>weg</w:t><w:delText>weg</w:delText></w:r></w:del>";
    String moved = "<w:moveFrom>" + t("weg") + "</w:moveFrom>";
    String twice = "<mc:Fallback>" + p(t("weg")) + "</mc:Fallback>";
    String other = "<a:t xmlns:a=\"other\">weg</a:t>";
    assertThat(
            text(
                p(
                    bookmark(
                        1,
                        ONE,
                        t("a") + instruction + deleted + moved + twice + other + "weg" + t("b")))))
        .isEqualTo("ab");
  }

  @Test
  void a_file_that_keeps_to_the_strict_standard_is_read_too() throws Exception {
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    List<Filled> fields =
        whole(
            "<w:document xmlns:w=\""
                + strict
                + "\">"
                + p(bookmark(1, ONE, t("a")))
                + "</w:document>");
    assertThat(fields).extracting(Filled::text).containsExactly("a");
  }

  @Test
  void what_a_field_shows_while_it_is_empty_is_no_answer() throws Exception {
    for (String shown :
        List.of(
            "Klik en typ je antwoord",
            "Kies een antwoord",
            "Kies een dag",
            "Vul in",
            " Klik en  typ&#160;je\nantwoord ",
            "Click and type your answer")) {
      assertThat(text(p(bookmark(1, ONE, t(shown))))).as(shown).isEmpty();
    }
    assertThat(text(p(bookmark(1, ONE, t("Vul in wie"))))).isEqualTo("Vul in wie");
  }

  @Test
  void a_box_is_ticked_by_its_control_or_by_a_sign_that_someone_put_there() throws Exception {
    String checked = "<w14:checkbox><w14:checked w14:val=\"%s\"/></w14:checkbox>";
    for (String yes : List.of("1", "true")) {
      assertThat(ticked(control(ONE + "_2", checked.formatted(yes), t("☐")))).containsExactly(2);
    }
    for (String no : List.of("0", "false", "")) {
      assertThat(ticked(control(ONE + "_2", checked.formatted(no), t("☐")))).isEmpty();
    }
    for (String sign : List.of("☒", "☑", "✓", "✔", "x", "X")) {
      assertThat(ticked(bookmark(1, ONE + "_3", t(sign)))).containsExactly(3);
    }
    assertThat(ticked(bookmark(1, ONE + "_3", t("☐ ja")))).isEmpty();
  }

  @Test
  void a_box_is_ticked_whether_its_state_or_its_name_comes_first() throws Exception {
    String first =
        "<w:sdt><w:sdtPr><w14:checked w14:val=\"1\"/><w:tag w:val=\"%s_4\"/></w:sdtPr></w:sdt>";
    assertThat(ticked(first.formatted(ONE))).containsExactly(4);
    assertThat(
            ticked(
                bookmark(
                    1,
                    ONE + "_5",
                    "<w:sdt><w:sdtPr><w14:checked w14:val=\"1\"/></w:sdtPr></w:sdt>")))
        .containsExactly(5);
    assertThat(ticked(bookmark(1, ONE + "_5", "<w14:checked w14:val=\"1\"/>"))).isEmpty();
  }

  @Test
  void boxes_of_one_question_are_told_together_in_the_order_of_its_options() throws Exception {
    List<Filled> fields =
        read(
            p(bookmark(1, ONE + "_3", t("x")))
                + p(bookmark(2, ONE + "_1", t("x")))
                + p(bookmark(3, ONE + "_2", t("☐"))));
    assertThat(fields).hasSize(1);
    assertThat(fields.get(0).ticked()).containsExactly(1, 3);
    assertThat(fields.get(0).text()).isEmpty();
  }

  private static Iterable<Integer> ticked(String field) throws Unreadable {
    List<Filled> fields = read(p(field));
    assertThat(fields).hasSize(1);
    assertThat(fields.get(0).text()).isEmpty();
    return fields.get(0).ticked();
  }

  @Test
  void a_box_that_is_ticked_does_not_tick_the_field_for_a_whole_answer() throws Exception {
    List<Filled> fields = read(p(control(ONE, "<w14:checked w14:val=\"1\"/>", t("woorden"))));
    assertThat(fields.get(0).ticked()).isEmpty();
    assertThat(fields.get(0).text()).isEqualTo("woorden");
  }

  @Test
  void the_rows_of_a_table_are_those_below_the_head_that_bears_its_bookmark() throws Exception {
    List<Filled> fields =
        read(
            "<w:tbl>"
                + row(bookmark(1, ONE, t("naam")), t("vorm"))
                + row(
                    t("OCMW") + "<w:r><w:br/></w:r>" + t("dienst"), control("livc", "", t("Vast")))
                + row(t("Vul in"), "")
                + "</w:tbl>"
                + p(t("na")));
    assertThat(fields).hasSize(1);
    assertThat(fields.get(0).text()).isEmpty();
    assertThat(fields.get(0).rows())
        .containsExactly(List.of("OCMW\ndienst", "Vast"), List.of("", ""));
  }

  @Test
  void a_table_without_a_bookmark_in_its_head_is_none_of_ours() throws Exception {
    assertThat(read("<w:tbl>" + row(t("kop")) + row(t("a")) + "</w:tbl>")).isEmpty();
    assertThat(read("<w:tbl>" + row(t("kop")) + row(bookmark(1, ONE, t("a"))) + "</w:tbl>"))
        .isEmpty();
  }

  @Test
  void a_table_in_a_cell_keeps_its_words_to_itself() throws Exception {
    String inner = "<w:tbl>" + row(bookmark(2, TWO, t("kop"))) + row(t("binnen")) + "</w:tbl>";
    List<Filled> fields =
        read(
            "<w:tbl>"
                + row(bookmark(1, ONE, t("kop")))
                + "<w:tr><w:tc>"
                + p(t("voor"))
                + inner
                + p(t("na"))
                + "</w:tc></w:tr></w:tbl>");
    assertThat(fields).extracting(it -> it.mark().name()).containsExactly(ONE, TWO);
    assertThat(fields.get(0).rows()).containsExactly(List.of("voor\nna"));
    assertThat(fields.get(1).rows()).containsExactly(List.of("binnen"));
  }

  @Test
  void a_table_of_a_head_alone_has_no_rows() throws Exception {
    List<Filled> fields = read("<w:tbl>" + row(bookmark(1, ONE, t("kop"))) + "</w:tbl>");
    assertThat(fields).hasSize(1);
    assertThat(fields.get(0).rows()).isEmpty();
  }

  @Test
  void rows_and_cells_where_there_is_no_table_are_passed_over() throws Exception {
    assertThat(text("<w:tr><w:tc>" + p(bookmark(1, ONE, t("a"))) + "</w:tc></w:tr>"))
        .isEqualTo("a");
    assertThat(
            text("<w:tbl><w:tc>" + p(t("los")) + "</w:tc></w:tbl>" + p(bookmark(1, ONE, t("a")))))
        .isEqualTo("a");
  }

  @Test
  void what_is_no_document_of_word_is_told() {
    assertThatThrownBy(() -> WordFormReader.read(WordZip.of(Map.of("a.txt", new byte[1]))))
        .isInstanceOf(Unreadable.class)
        .hasMessage("no word/document.xml");
    assertThatThrownBy(() -> whole("geen xml"))
        .isInstanceOf(Unreadable.class)
        .hasMessage("word/document.xml is no XML");
    assertThatThrownBy(() -> whole("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"))
        .isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> whole("<!DOCTYPE a><a/>")).isInstanceOf(Unreadable.class);
  }
}
