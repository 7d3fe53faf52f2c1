package be.livc.playbook.document;

import static be.livc.playbook.document.DocxFile.p;
import static be.livc.playbook.document.DocxFile.r;
import static be.livc.playbook.document.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a template of Word before anything is filled in, and what it reads. */
class WordTemplateDangersTest {
  private static final String TITLE = p("{title: Brief}");

  @TempDir Path folder;

  private Result<Template> read(DocxFile file) throws IOException {
    Files.write(folder.resolve("proef.docx"), file.bytes());
    return Templates.of(List.of(folder)).read("proef");
  }

  private List<String> wrong(DocxFile file) throws IOException {
    return read(file).diagnostics().stream()
        .map(
            it ->
                (it.place() == null ? "" : it.place().line() + ":" + it.place().column() + " ")
                    + it.rule()
                    + " "
                    + String.join(", ", it.arguments()))
        .toList();
  }

  private List<String> wrong(String body) throws IOException {
    return wrong(DocxFile.of(TITLE + body));
  }

  private static String simple(String instruction) {
    return "<w:p><w:fldSimple w:instr=\"" + instruction.replace("\"", "&quot;") + "\"/></w:p>";
  }

  private static String mark(String sort) {
    return "<w:r><w:fldChar w:fldCharType=\"" + sort + "\"/></w:r>";
  }

  private static String instruction(String words) {
    return "<w:r><w:instrText>" + words + "</w:instrText></w:r>";
  }

  @Test
  void fields_that_show_what_the_document_holds_are_let_through() throws IOException {
    for (String safe :
        List.of(
            "PAGE",
            " page \\* MERGEFORMAT ",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "TOC \\o \"1-3\"",
            "TC \"x\"",
            "REF a",
            "PAGEREF a \\h",
            "NOTEREF a",
            "SEQ Tabel",
            "STYLEREF \"Kop 1\"",
            "FORMTEXT",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "HYPERLINK \\l \"plaats\"",
            "HYPERLINK \"https://a.example/\"",
            "hyperlink \"http://a.example/\" \\o \"x\"",
            "HYPERLINK \"mailto:a@example.org\"")) {
      assertThat(wrong(simple(safe))).as(safe).isEmpty();
    }
  }

  @Test
  void other_fields_are_told_by_name() throws IOException {
    assertThat(wrong(simple("IncludePicture \"c:\\x\"")))
        .containsExactly("2:1 template/word-part INCLUDEPICTURE");
    assertThat(wrong(simple("DDE\\x"))).containsExactly("2:1 template/word-part DDE");
    assertThat(wrong(simple("HYPERLINK \"file:///c:/x\"")))
        .containsExactly("2:1 template/word-part HYPERLINK");
    assertThat(wrong(simple("HYPERLINK c:\\x")))
        .containsExactly("2:1 template/word-part HYPERLINK");
    assertThat(wrong(simple(" "))).containsExactly("2:1 template/word-part field");
  }

  @Test
  void a_field_of_several_runs_is_read_as_a_whole_and_one_in_another_by_itself()
      throws IOException {
    String inner = mark("begin") + instruction("QUOTE") + mark("end");
    assertThat(
            wrong(
                "<w:p>"
                    + mark("begin")
                    + instruction(" PAG")
                    + instruction("E ")
                    + mark("separate")
                    + r("1")
                    + mark("end")
                    + "</w:p>"))
        .isEmpty();
    assertThat(
            wrong(
                p("Een")
                    + "<w:p>"
                    + mark("begin")
                    + instruction("IF ")
                    + inner
                    + instruction(" = 1")
                    + mark("separate")
                    + r("x")
                    + mark("end")
                    + mark("begin")
                    + instruction("PAGE")
                    + mark("end")
                    + "</w:p>"))
        .containsExactly("3:1 template/word-part QUOTE", "3:1 template/word-part IF");
    assertThat(wrong("<w:p>" + instruction("QUOTE") + mark("end") + "</w:p>")).isEmpty();
    assertThat(wrong("<w:p>" + mark("begin") + mark("end") + "</w:p>")).isEmpty();
  }

  @Test
  void objects_of_other_programs_are_told_where_they_stand() throws IOException {
    for (String object : List.of("object", "control", "subDoc", "contentPart")) {
      assertThat(wrong(p("Een") + "<w:p><w:r><w:" + object + "/></w:r></w:p>"))
          .containsExactly("3:1 template/word-part " + object);
    }
  }

  @Test
  void changes_that_nobody_accepted_are_told_once_in_each_paragraph() throws IOException {
    for (String change : List.of("ins", "del", "moveFrom", "moveTo")) {
      String marked = "<w:" + change + "/>";
      assertThat(wrong("<w:p>" + marked + marked + "</w:p>" + p("x") + "<w:p>" + marked + "</w:p>"))
          .containsExactly("2:1 template/word-change ", "4:1 template/word-change ");
    }
    assertThat(wrong("<w:p><w:pPr><w:pPrChange/></w:pPr></w:p>"))
        .containsExactly("2:1 template/word-change ");
    assertThat(wrong("<w:p><w:r><w:change/></w:r></w:p>")).isEmpty();
    String cell = "<w:tcPr><w:cellIns/></w:tcPr>" + p("a");
    assertThat(wrong(p("x") + table(new String[] {cell, "b"})))
        .containsExactly("2:1 template/word-change ");
  }

  @Test
  void what_reaches_out_is_told_at_the_paragraph_that_refers_to_it_else_at_the_beginning()
      throws IOException {
    String far = "https://kwaad.example/x.png";
    DocxFile file =
        DocxFile.of(
                TITLE
                    + p("Een")
                    + "<w:p><w:r><w:drawing r:embed=\"rIdA\"/></w:r></w:p>"
                    + "<w:p><w:r><w:drawing r:link=\"rIdA\"/><w:drawing r:id=\"\"/></w:r></w:p>")
            .relation("rIdA", "image", far, true)
            .relation("rIdB", "attachedTemplate", "x.dotm", false);
    assertThat(wrong(file))
        .containsExactly(
            "1:1 template/word-part attachedTemplate x.dotm",
            "3:1 template/word-part image " + far);
  }

  @Test
  void a_row_is_named_only_where_there_is_one() throws IOException {
    assertThat(wrong(p("{row}{#each partners}{row} {row.dienst}{/each}{row.x}")))
        .containsExactly("2:1 template/unknown-name row", "2:47 template/unknown-name row.x");
    assertThat(wrong(p("{#when vorm: samen}{row}{#else}{row.x}{/when}")))
        .containsExactly("2:20 template/unknown-name row", "2:32 template/unknown-name row.x");
    assertThat(wrong(p("{#each partners}") + table(new String[] {"{row.a}", "b"}) + p("{/each}")))
        .isEmpty();
    assertThat(wrong(p("{rower} {list: row}"))).isEmpty();
  }

  @Test
  void a_template_reads_the_answers_that_its_marks_name_each_at_its_place() throws IOException {
    Template template =
        read(DocxFile.lines(
                "{title: Brief}\n"
                    + "{gemeente} {row-x.y} {#each partners where grond:"
                    + " lokaal}{row.dienst}{/each}\n"
                    + "{#each $checklist}{row}{/each}{list: doelen , vorm} {says: zetel}"
                    + " {entry.dienst}\n"
                    + "{list: partners where grond: lokaal} {#when inwoners: { more-than: 3"
                    + " }}x{/when}\n"
                    + "${date} {blank: kenmerk} {note: x}"))
            .orElseThrow();
    assertThat(template.reads())
        .extracting(
            it -> it.place().line() + ":" + it.place().column() + " " + it.kind() + " " + it.id())
        .containsExactly(
            "2:2 ANSWER gemeente",
            "2:13 ANSWER row-x.y",
            "2:29 ANSWER partners",
            "3:38 ANSWER doelen",
            "3:47 ANSWER vorm",
            "3:60 ANSWER zetel",
            "4:8 ANSWER partners",
            "4:45 ANSWER inwoners");
    assertThat(template.conditions()).hasSize(1);
    assertThat(template.title()).isEqualTo("Brief");
    assertThat(template.file().text()).startsWith("{title: Brief}\n{gemeente}");
  }

  @Test
  void the_head_may_stand_anywhere_and_is_no_part_of_the_text() throws IOException {
    Template template =
        read(DocxFile.lines("Een\n{language: en} {title:  Brief aan wie} {version: 2.3.4}"))
            .orElseThrow();
    assertThat(template.title()).isEqualTo("Brief aan wie");
    assertThat(template.language()).hasToString("EN");
  }

  @Test
  void five_thousand_marks_are_read_and_no_more() throws IOException {
    String many = p("{a}".repeat(100)).repeat(49);
    String rest = "{a}".repeat(99);
    assertThat(wrong(many + p(rest))).isEmpty();
    assertThat(wrong(many + p(rest + "{b}")))
        .containsExactly("51:298 template/limit " + folder.resolve("proef.docx"));
  }

  @Test
  void a_file_is_read_anew_only_when_it_changed() throws IOException {
    Templates templates = Templates.of(List.of(folder));
    Files.write(folder.resolve("proef.docx"), DocxFile.lines("{title: Een}").bytes());
    Template first = templates.read("proef").orElseThrow();
    assertThat(templates.read("proef").orElseThrow()).isSameAs(first);
    Files.write(folder.resolve("proef.docx"), DocxFile.lines("{title: Twee}").bytes());
    assertThat(templates.read("proef").orElseThrow().title()).isEqualTo("Twee");
  }

  @Test
  void what_word_keeps_for_itself_is_tidied_away() throws IOException {
    String body =
        "<w:p w:rsidR=\"1\" w:rsidRPr=\"2\" w:rsidP=\"3\" w:rsidRDefault=\"4\" w14:paraId=\"5\""
            + " w14:textId=\"6\" w:x=\"7\"><w:proofErr/><w:commentRangeStart/><w:permStart/>"
            + "<w:r w:rsidR=\"1\"><w:lastRenderedPageBreak/><w:t>a</w:t><w:commentReference/></w:r>"
            + "<w:sdt><w:sdtPr><w:dataBinding/><w:placeholder/><w:tag/></w:sdtPr></w:sdt>"
            + "<w:permEnd/><w:commentRangeEnd/></w:p><w:tbl><w:tr w:rsidTr=\"8\"/></w:tbl>";
    Files.write(folder.resolve("proef.docx"), DocxFile.of(TITLE + body).bytes());
    Document document =
        Templates.of(List.of(folder))
            .render("proef", new DocumentWriter(Sheets.walk("x"), Map.of(), "7f3"))
            .orElseThrow();
    String xml = DocxFile.part(document.as(DocumentFormat.DOCX), "word/document.xml");
    assertThat(xml)
        .contains(
            "<w:p w:x=\"7\"><w:r><w:t>a</w:t></w:r><w:sdt><w:sdtPr><w:tag></w:tag></w:sdtPr></w:sdt>"
                + "</w:p><w:tbl><w:tr></w:tr></w:tbl>");
  }
}
