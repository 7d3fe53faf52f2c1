package be.livc.playbook.document;

import static be.livc.playbook.document.DocxFile.p;
import static be.livc.playbook.document.DocxFile.r;
import static be.livc.playbook.document.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Templates;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that were written in Word. */
class WordTemplateTest {
  private static final String TITLE = p("{title: Brief}");

  @TempDir Path folder;

  private Result<Document> render(DocxFile file, Answers answers) throws IOException {
    Files.write(folder.resolve("proef.docx"), file.bytes());
    Walk walk = Walk.of(Sheets.playbook(), answers, Sheets.DAY);
    return Templates.of(List.of(folder)).render("proef", new DocumentWriter(walk, Map.of(), "7f3"));
  }

  private Document made(String body) throws IOException {
    return made(body, answers());
  }

  private Document made(String body, Answers answers) throws IOException {
    Result<Document> result = render(DocxFile.of(TITLE + body), answers);
    assertThat(result.diagnostics()).isEmpty();
    return result.orElseThrow();
  }

  private String text(String body) throws IOException {
    return made(body).text().strip();
  }

  private List<String> wrong(DocxFile file) throws IOException {
    return render(file, answers()).diagnostics().stream().map(WordTemplateTest::line).toList();
  }

  private static String line(Diagnostic it) {
    String place = it.place() == null ? "" : it.place().line() + ":" + it.place().column() + " ";
    return place + it.rule() + " " + String.join(", ", it.arguments());
  }

  private static Answers answers() {
    return Sheets.answers("Weidegem")
        .with("doelen", new Value.Entries(List.of(entry("Een"), entry("Twee"))))
        .with("partners", new Value.Rows(List.of(partner("CAW", "An"), partner("CLB", ""))));
  }

  private static Value.Entry entry(String text) {
    return new Value.Entry(text, text);
  }

  private static Value.Row partner(String name, String contact) {
    Map<String, Value> cells = new LinkedHashMap<>();
    cells.put("dienst", new Value.Words(name));
    cells.put("contact", contact.isEmpty() ? Value.NOTHING : new Value.Words(contact));
    return new Value.Row(name, cells);
  }

  @Test
  void an_answer_stands_in_the_place_of_its_name_however_word_cut_it() throws IOException {
    assertThat(text(p("Beste ", "{gem", "een", "te}", ", dag."))).isEqualTo("Beste Weidegem, dag.");
    assertThat(
            text(
                "<w:p>"
                    + r("Beste {")
                    + "<w:proofErr w:type=\"spellStart\"/>"
                    + r("gemeente")
                    + "<w:proofErr w:type=\"spellEnd\"/>"
                    + r("}.")
                    + "</w:p>"))
        .isEqualTo("Beste Weidegem.");
  }

  @Test
  void an_answer_looks_like_the_words_around_it() throws IOException {
    byte[] file =
        made("<w:p><w:r><w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr>"
                + "<w:t>In {gemeente}</w:t></w:r></w:p>")
            .as(DocumentFormat.DOCX);
    assertThat(DocxFile.part(file, "word/document.xml"))
        .contains(
            "<w:rPr><w:b></w:b><w:color w:val=\"FF0000\"></w:color></w:rPr>"
                + "<w:t xml:space=\"preserve\">Weidegem</w:t>");
  }

  @Test
  void what_is_missing_is_a_blank_with_a_name_and_a_binding() throws IOException {
    Document document = made(p("Zetel: {zetel}, op {day: dag van de brief}, {blank: kenmerk}."));
    assertThat(document.blanks())
        .extracting(Blank::inText)
        .containsExactly("zetel van de burgemeester", "dag van de brief", "kenmerk");
    String xml = DocxFile.part(document.as(DocumentFormat.DOCX), "word/document.xml");
    assertThat(xml).contains("<w:dataBinding", "<w:dropDownList>", "<w:date>", "kenmerk");
    assertThat(DocxFile.part(document.as(DocumentFormat.DOCX), "word/styles.xml"))
        .contains("heading 1", "Livc In te vullen");
  }

  @Test
  void words_come_and_go_with_a_condition() throws IOException {
    assertThat(text(p("We werken {#when vorm: samen}samen{#else}alleen{/when}.")))
        .isEqualTo("We werken samen.");
    assertThat(text(p("{#when vorm: alleen}Weg.{/when}") + p("Blijft."))).isEqualTo("Blijft.");
    assertThat(text(p("{#when { vorm: [alleen, samen] }}Ja.{/when}"))).isEqualTo("Ja.");
    assertThat(text(p("{#when samenwerking: true}Feit.{/when}"))).isEqualTo("Feit.");
    assertThat(text(p("{#when inwoners: { more-than: 10000 }}Groot.{/when}"))).isEqualTo("Groot.");
  }

  @Test
  void signs_that_word_puts_in_a_condition_are_those_that_were_typed() throws IOException {
    assertThat(text(p("{#when vorm\u00A0: \u201Csamen\u201D}Samen.{/when}"))).isEqualTo("Samen.");
    assertThat(text(p("{#when inwoners: { more\u2011than: 10000 }}Groot.{/when}")))
        .isEqualTo("Groot.");
  }

  @Test
  void paragraphs_come_and_go_without_leaving_empty_ones() throws IOException {
    String body =
        p("Voor")
            + p("{#when vorm: alleen}")
            + p("Alleen")
            + p("{#else}")
            + p("Samen")
            + p("{/when}")
            + p("Na");
    Document document = made(body);
    assertThat(document.text()).isEqualTo("Voor\n\nSamen\n\nNa\n");
    String xml = DocxFile.part(document.as(DocumentFormat.DOCX), "word/document.xml");
    assertThat(xml.split("<w:p>", -1)).hasSize(4);
  }

  @Test
  void one_paragraph_may_close_and_open() throws IOException {
    assertThat(
            text(
                p("{#when vorm: samen}")
                    + p("Een")
                    + p("{/when}{#when vorm: alleen}")
                    + p("Twee")
                    + p("{/when}")))
        .isEqualTo("Een");
  }

  @Test
  void an_answer_that_is_not_there_is_never_read_as_no() throws IOException {
    Answers open = answers().with("zetel", Answer.PUT_OFF);
    String body = "{#when zetel: ja}Zetelt.{#else}Zetelt niet.{/when}";
    assertThat(made(p(body), open).text()).contains("[IN TE VULLEN: zetel van de burgemeester]");
    Document blocks =
        made(p("{#when zetel: ja}") + p("A") + p("{#else}") + p("B") + p("{/when}"), open);
    assertThat(blocks.text().strip()).isEqualTo("[IN TE VULLEN: zetel van de burgemeester]");
    Document rows =
        made(
            table(
                new String[] {"Kop", "Kop"},
                new String[] {"{#when zetel: ja}A", "B{/when}"},
                new String[] {"C", "D"}),
            open);
    assertThat(rows.text())
        .contains("| [IN TE VULLEN: zetel van de burgemeester] |  |", "| C | D |")
        .doesNotContain("| A | B |");
  }

  @Test
  void rows_of_a_table_are_repeated() throws IOException {
    Document document =
        made(
            table(
                new String[] {"Dienst", "Contact"},
                new String[] {"{#each partners}{row.dienst}", "{row.contact}{/each}"}));
    assertThat(document.text()).contains("| CAW | An |\n| CLB |  |");
    assertThat(document.status().emptyCells()).isEqualTo(1);
  }

  @Test
  void rows_with_marks_alone_fall_away_and_what_stands_between_is_repeated() throws IOException {
    assertThat(
            text(
                table(
                    new String[] {"Dienst", "Contact"},
                    new String[] {"{#each partners}", ""},
                    new String[] {"{row.dienst}", "{row.contact}"},
                    new String[] {"", "{/each}"})))
        .isEqualTo("| Dienst | Contact |\n|---|---|\n| CAW | An |\n| CLB |  |");
  }

  @Test
  void a_row_of_one_cell_is_repeated_and_gone_when_there_is_nothing() throws IOException {
    String one = table(new String[] {"{#each doelen}{row}{/each}"});
    assertThat(text(one)).isEqualTo("Een\n\nTwee");
    Answers none = answers().with("doelen", new Value.Entries(List.of()));
    assertThat(made(p("Voor") + one, none).text()).isEqualTo("Voor\n");
  }

  @Test
  void paragraphs_are_repeated_and_rows_picked() throws IOException {
    assertThat(text(p("{#each doelen}") + p("- {row}") + p("{/each}")))
        .isEqualTo("\\- Een\n\n\\- Twee");
    assertThat(text(p("Doelen: {#each doelen}{row}; {/each}klaar.")))
        .isEqualTo("Doelen: Een; Twee; klaar.");
    assertThat(text(p("Voor") + p("{#each partners where grond: [lokaal]}{row.dienst}{/each}")))
        .isEqualTo("Voor");
  }

  @Test
  void a_table_without_an_answer_has_a_row_to_fill_in() throws IOException {
    Document document =
        made(
            table(
                new String[] {"Dienst", "Contact"},
                new String[] {"{#each partners}{row.dienst}", "{row.contact}{/each}"}),
            answers().with("partners", Answer.PUT_OFF));
    assertThat(document.text())
        .contains("| [IN TE VULLEN: dienst] | [IN TE VULLEN: contactpersoon] |");
  }

  @Test
  void words_for_sentences_notes_and_places_to_sign() throws IOException {
    Document document =
        made(
            p("Doelen: {list: doelen}. Vorm: {says: vorm}. Op ${date}.")
                + p("{note: Kijk het adres na.}")
                + p("{to-confirm: of dit klopt}")
                + p("{not-in-order: de machtiging is er niet}")
                + p("{signature: burgemeester}")
                + p("Een \\{haak}."));
    assertThat(document.text())
        .contains(
            "Doelen: Een en Twee. Vorm: een LIVC R met andere gemeenten. Op 24 november 2026.")
        .contains("[HANDTEKENING: burgemeester]", "Een \\{haak\\}.")
        .doesNotContain("adres");
    assertThat(document.status().notes())
        .extracting(DocumentNote::text)
        .contains("Kijk het adres na.", "of dit klopt");
    assertThat(document.status().notInOrder()).containsExactly("de machtiging is er niet");
    assertThat(document.status().signatures()).containsExactly("burgemeester");
    byte[] file = document.as(DocumentFormat.DOCX);
    assertThat(DocxFile.part(file, "word/comments.xml")).contains("Kijk het adres na.");
    assertThat(DocxFile.part(document.withoutNotes().as(DocumentFormat.DOCX), "word/comments.xml"))
        .isEmpty();
  }

  @Test
  void heads_feet_and_text_boxes_are_filled_too() throws IOException {
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>"
            + "<wp:docPr id=\"7\" name=\"x\"/><wps:txbx><w:txbxContent>"
            + p("In het kader: {gemeente}")
            + "</w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + "<v:textbox><w:txbxContent>"
            + p("In het kader: {gemeente}")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    DocxFile file =
        DocxFile.of(TITLE + box)
            .part(
                "header1.xml",
                "header+xml",
                "header",
                "<w:hdrSPACES>" + p("{titel} van {gem", "eente}") + "</w:hdr>");
    Document document = render(file, answers()).orElseThrow();
    assertThat(document.text()).isEqualTo("In het kader: Weidegem\n");
    byte[] word = document.as(DocumentFormat.DOCX);
    assertThat(DocxFile.part(word, "word/header1.xml").replaceAll("<[^>]*>", ""))
        .isEqualTo("Brief van Weidegem");
    assertThat(DocxFile.part(word, "word/document.xml")).doesNotContain("Fallback", "{gemeente}");
  }

  @Test
  void what_is_repeated_has_no_bookmarks_and_numbers_of_its_own() throws IOException {
    String picture =
        "<w:r><w:drawing><wp:inline><wp:docPr id=\"7\"/></wp:inline></w:drawing></w:r>";
    String body =
        p("{#each doelen}")
            + "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"x\"/>"
            + r("{row}")
            + picture
            + "<w:bookmarkEnd w:id=\"1\"/></w:p>"
            + p("{/each}");
    String xml = DocxFile.part(made(body).as(DocumentFormat.DOCX), "word/document.xml");
    assertThat(xml).contains("<wp:docPr id=\"1\">", "<wp:docPr id=\"2\">");
    assertThat(xml.split("bookmarkStart w:id", -1)).hasSize(2);
  }

  @Test
  void an_answer_with_paragraphs_keeps_them_and_brings_nothing_along() throws IOException {
    Answers answers = Sheets.answers("Eerst **vet** {gemeente}\ntweede lijn\n\nNieuwe alinea");
    Document document = made(p("{beschrijving}"), answers);
    assertThat(document.text())
        .isEqualTo("Eerst \\*\\*vet\\*\\* \\{gemeente\\}\\\ntweede lijn\n\nNieuwe alinea\n");
    String xml = DocxFile.part(document.as(DocumentFormat.DOCX), "word/document.xml");
    assertThat(xml).contains("Eerst **vet** {gemeente}", "<w:br/>", "Nieuwe alinea");
  }

  @Test
  void a_sensitive_answer_shows_only_where_it_is_named_and_the_document_says_so()
      throws IOException {
    assertThat(made(p("{geheim}{#when geheim: ja}X{/when}")).text())
        .doesNotContain("ja", "X")
        .contains("IN TE VULLEN");
    Document shown = made(p("{sensitive: [geheim]}") + p("Antwoord: {geheim}"));
    assertThat(shown.text()).contains("Antwoord: Ja");
    assertThat(shown.isConfidential()).isTrue();
    assertThat(DocxFile.part(shown.as(DocumentFormat.DOCX), "word/document.xml"))
        .contains(">Vertrouwelijk<");
  }

  @Test
  void marks_that_are_none_or_stand_wrong_are_told_with_their_paragraph() throws IOException {
    assertThat(wrong(DocxFile.lines("{title: B}\nBeste {Gemeente},\n{#if x}")))
        .containsExactly(
            "2:7 template/unknown-directive {Gemeente}", "3:1 template/unknown-directive {#if x}");
    assertThat(wrong(DocxFile.lines("{title: B}\nBeste {gemeente\nvan}")))
        .containsExactly("2:7 template/open-tag {, }");
    assertThat(wrong(DocxFile.lines("{title: B}\n{#when vorm: samen}\nTekst\n{/each}")))
        .containsExactly(
            "2:1 template/unclosed {#when vorm: samen}",
            "4:1 template/stray-close {/each}, {#each …}");
    assertThat(wrong(DocxFile.lines("{title: B}\nTekst {#when vorm: samen}\nmeer{/when}")))
        .containsExactly(
            "2:7 template/word-mark {#when vorm: samen}", "3:5 template/word-mark {/when}");
    assertThat(wrong(DocxFile.lines("{title: B}\n{row.dienst}")))
        .containsExactly("2:1 template/unknown-name row.dienst");
    assertThat(wrong(DocxFile.lines("Tekst"))).containsExactly("1:1 template/no-title ");
    assertThat(wrong(DocxFile.lines("{title: B}\n{uses: [gemeente]}")))
        .containsExactly("2:1 template/unknown-directive {uses: [gemeente]}");
  }

  @Test
  void a_condition_is_read_as_in_a_playbook() throws IOException {
    assertThat(wrong(DocxFile.lines("{title: B}\n{#when vorm: samne}A{/when}")))
        .containsExactly("2:14 reference/unknown-option samne, vorm, alleen`, `samen");
    assertThat(wrong(DocxFile.lines("{title: B}\n{#when vrom: samen}A{/when}")))
        .containsExactly("2:8 reference/unknown-name vrom");
  }

  @Test
  void what_runs_embeds_or_reaches_out_is_refused_where_it_stands() throws IOException {
    assertThat(
            wrong(
                DocxFile.of(
                    TITLE
                        + p("Tekst")
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                        + " INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT"
                        + " \"c:\\x\"</w:instrText></w:r><w:r><w:fldChar"
                        + " w:fldCharType=\"end\"/></w:r></w:p>")))
        .containsExactly("3:1 template/word-part INCLUDETEXT");
    assertThat(wrong(DocxFile.of(TITLE + "<w:p><w:fldSimple w:instr=\"DDEAUTO x\"/></w:p>")))
        .containsExactly("2:1 template/word-part DDEAUTO");
    assertThat(
            wrong(
                DocxFile.of(TITLE + p("x"))
                    .relation("rIdT", "attachedTemplate", "https://kwaad.example/x.dotm", true)))
        .containsExactly("1:1 template/word-part attachedTemplate https://kwaad.example/x.dotm");
    assertThat(
            wrong(
                DocxFile.of(
                        TITLE
                            + "<w:p><w:r><w:drawing><wp:inline"
                            + " r:link=\"rIdI\"/></w:drawing></w:r></w:p>")
                    .relation("rIdI", "image", "https://kwaad.example/x.png", true)))
        .containsExactly("2:1 template/word-part image https://kwaad.example/x.png");
    assertThat(
            wrong(
                DocxFile.of(TITLE + p("x"))
                    .relation("rIdV", "vbaProject", "vbaProject.bin", false)))
        .containsExactly("1:1 template/word-part vbaProject vbaProject.bin");
    assertThat(wrong(DocxFile.of(TITLE + "<w:altChunk r:id=\"x\"/>")))
        .containsExactly("1:1 template/word-part altChunk");
    assertThat(
            wrong(
                DocxFile.of(
                    TITLE
                        + "<w:p><w:ins w:id=\"1\" w:author=\"An\">"
                        + r("nieuw")
                        + "</w:ins><w:del w:id=\"2\" w:author=\"An\"/></w:p>")))
        .containsExactly("2:1 template/word-change ");
  }

  @Test
  void what_is_no_document_of_word_is_told() throws IOException {
    Files.write(folder.resolve("proef.docx"), new byte[] {'P', 'K', 3, 4, -1, -2});
    assertThat(Templates.of(List.of(folder)).read("proef").diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.TEMPLATE_WORD_FILE);
    DocxFile typed =
        DocxFile.of("").part("x.xml", "x", "theme", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>");
    assertThat(wrong(typed)).singleElement().asString().startsWith("template/word-file");
  }

  @Test
  void a_template_stands_once_in_a_folder_and_a_nearer_folder_goes_first() throws IOException {
    Files.write(folder.resolve("proef.docx"), DocxFile.lines("{title: W}\nWord").bytes());
    Path other = Files.createDirectory(folder.resolve("andere"));
    Files.writeString(other.resolve("proef.md.ftl"), "---\ntitle: M\n---\nMarkdown\n");
    Templates near = Templates.of(List.of(folder, other));
    assertThat(near.read("proef").orElseThrow().title()).isEqualTo("W");
    assertThat(Templates.of(List.of(other, folder)).read("proef").orElseThrow().title())
        .isEqualTo("M");
    Files.writeString(folder.resolve("proef.md.ftl"), "---\ntitle: M\n---\nMarkdown\n");
    assertThat(near.read("proef").diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.TEMPLATE_TWICE);
    assertThat(near.names()).contains("proef").doesNotContain("huisstijl");
  }
}
