package be.livc.playbook.document;

import static be.livc.playbook.document.DocxFile.p;
import static be.livc.playbook.document.DocxFile.r;
import static be.livc.playbook.document.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the place of marks, in the file and in its text. */
class WordFillingTest {
  @TempDir Path folder;

  private Result<Document> render(String body, Answers answers) throws IOException {
    DocxFile file =
        DocxFile.of(p("{title: Brief}") + body)
            .relation("rIdA", "hyperlink", "https://a.example/", true);
    Files.write(folder.resolve("proef.docx"), file.bytes());
    Walk walk = Walk.of(Sheets.playbook(), answers, Sheets.DAY);
    return Templates.of(List.of(folder)).render("proef", new DocumentWriter(walk, Map.of(), "7f3"));
  }

  private Document made(String body, Answers answers) throws IOException {
    Result<Document> result = render(body, answers);
    assertThat(result.diagnostics()).isEmpty();
    return result.orElseThrow();
  }

  private Document made(String body) throws IOException {
    return made(body, answers());
  }

  private static Answers answers() {
    return Sheets.answers("Weidegem")
        .with("beschrijving", new Value.Words("Eerste alinea\nmet twee lijnen\n\nTweede alinea"))
        .with(
            "doelen",
            new Value.Entries(List.of(new Value.Entry("a", "Een"), new Value.Entry("b", "Twee"))))
        .with(
            "partners",
            new Value.Rows(List.of(partner("CAW", "An", "lokaal"), partner("CLB", "", "geen"))));
  }

  private static Value.Row partner(String name, String contact, String ground) {
    Map<String, Value> cells = new LinkedHashMap<>();
    cells.put("dienst", new Value.Words(name));
    cells.put("contact", contact.isEmpty() ? Value.NOTHING : new Value.Words(contact));
    cells.put("grond", new Value.OneOption(ground));
    return new Value.Row(name, cells);
  }

  /** The body of the text, shorter: no names of spaces, and what holds nothing closed at once. */
  private static String body(byte[] file) {
    String xml = DocxFile.part(file, "word/document.xml");
    return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("<w:sectPr>"))
        .replace(" xml:space=\"preserve\"", "")
        .replaceAll("<([^ >]+)([^>]*)></\\1>", "<$1$2/>");
  }

  private String body(String template) throws IOException {
    return body(made(template).as(DocumentFormat.DOCX));
  }

  private static String words(String... paragraphs) {
    StringBuilder xml = new StringBuilder();
    for (String words : paragraphs) {
      xml.append("<w:p><w:r><w:t>").append(words).append("</w:t></w:r></w:p>");
    }
    return xml.toString();
  }

  private static void holds(String name, Document document) {
    String xml = body(document.as(DocumentFormat.DOCX));
    Golden.holds(
        "document/golden/" + name + ".txt",
        document.text() + "\n==\n" + xml.replaceAll("(?<=>)(?=<w:(?:p|tbl|tr)[ >/])", "\n") + "\n");
  }

  @Test
  void each_sort_of_mark_says_what_it_stands_for() throws IOException {
    holds(
        "marks",
        made(
            "<w:p><w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr>"
                + r("Brief van {gemeente}")
                + "</w:p>"
                + p("Op ${date}, ${playbook.id} ${playbook.title} ${playbook.version}.")
                + p("Zetel: {zetel}. Kenmerk: {blank: kenmerk}. Dag: {day: dag van de brief}.")
                + p("{list: doelen, vorm, zetel} en {list: partners where grond: [lokaal, geen]}.")
                + p("{list: partners where grond: lokaal}, {says: vorm}; {beschrijving}")
                + p("{not-in-order: geen machtiging}")
                + p("{signature: de burgemeester}")
                + p("Een \\{ haak.")));
  }

  @Test
  void what_is_put_there_looks_like_the_words_around_it_and_a_blank_stands_out_over_them()
      throws IOException {
    String look =
        "<w:rPr><w:rStyle w:val=\"Eigen\"/><w:b/><w:color w:val=\"FF0000\"/><w:bdr w:val=\"x\"/>"
            + "<w:vertAlign w:val=\"superscript\"/></w:rPr>";
    holds(
        "looks",
        made(
            "<w:p><w:r>"
                + look
                + "<w:t>{gemeente} {zetel} {not-in-order: x}</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Dag: {zetel}</w:t></w:r></w:p>"
                + p("{gemeente}")
                + "<w:p><w:r><w:rPr><w:lang"
                + " w:val=\"fr\"/></w:rPr><w:t>{zetel}!</w:t></w:r></w:p>"));
  }

  @Test
  void what_is_not_known_is_a_blank_in_whatever_shape_it_would_have() throws IOException {
    String when = "{#when zetel: ja}";
    String cells = "<w:tr><w:trPr/><w:tc><w:tcPr><w:tcW/></w:tcPr>" + p(when + "a") + "</w:tc>";
    holds(
        "open",
        made(
            p("Voor " + when + "a{#else}b{/when} na")
                + p(when)
                + p("{#else}")
                + p("b")
                + p("{/when}")
                + p(when)
                + table(new String[] {"a", "b"})
                + p("{/when}")
                + "<w:tbl>"
                + cells
                + "<w:tc>"
                + p("b{/when}")
                + "</w:tc></w:tr></w:tbl>"
                + p(when)
                + "<w:sdt><w:sdtContent>"
                + p("c")
                + "</w:sdtContent></w:sdt>"
                + p("{/when}")
                + table(
                    new String[] {"k", "l"}, new String[] {when, ""}, new String[] {"", "{/when}"})
                + "<w:p><w:r><w:pict><w:txbxContent>"
                + p(when)
                + p("{/when}")
                + "</w:txbxContent></w:pict></w:r></w:p>"));
  }

  @Test
  void a_condition_that_hangs_on_something_hidden_leaves_nothing() throws IOException {
    assertThat(made(p("a {#when geheim: ja}b{#else}c{/when}")).text()).startsWith("a ");
    assertThat(made(p("Voor") + p("{#when geheim: nee}") + p("b") + p("{/when}")).text())
        .doesNotContain("b\n");
  }

  @Test
  void a_paragraph_of_which_nothing_is_left_falls_away_and_an_empty_one_stays() throws IOException {
    String no = "{#when vorm: alleen}";
    assertThat(
            body(p("Een") + "<w:p/>" + p(no + "x{/when}") + p(" " + no + "x{/when} ") + p("Twee")))
        .isEqualTo(words("Een") + "<w:p/>" + words("Twee"));
    assertThat(body("<w:p><w:pPr><w:jc/></w:pPr><w:r><w:br/></w:r></w:p>"))
        .isEqualTo("<w:p><w:pPr><w:jc/></w:pPr><w:r><w:br/></w:r></w:p>");
    String row = p("{#each partners where grond: geen}") + p("{row.contact} {row.contact}");
    assertThat(body(p("Een") + row + p("{/each}") + p("Twee")))
        .isEqualTo(words("Een") + words("Twee"));
    String picture = "<w:r><w:drawing/></w:r>";
    assertThat(body("<w:p>" + r(no + "x{/when}") + picture + "</w:p>"))
        .isEqualTo("<w:p>" + picture + "</w:p>");
    assertThat(body("<w:p>" + r(no + "x{/when}") + "<w:r><w:br/></w:r></w:p>" + p("Een")))
        .isEqualTo(words("Een"));
    String page = "<w:r><w:br w:type=\"page\"/></w:r>";
    assertThat(body("<w:p>" + r(no + "x{/when}") + page + "</w:p>"))
        .isEqualTo("<w:p>" + page + "</w:p>");
  }

  @Test
  void a_cell_ends_with_a_paragraph() throws IOException {
    String no = "{#when vorm: alleen}x{/when}";
    assertThat(body(table(new String[] {no, "b"})))
        .contains("<w:tc><w:p/></w:tc><w:tc>" + words("b") + "</w:tc>");
    String inner = table(new String[] {"c", "d"});
    assertThat(body(table(new String[] {inner + p(no), "b"})))
        .contains("</w:tbl><w:p/></w:tc>")
        .contains("<w:tc>" + words("c") + "</w:tc>");
  }

  @Test
  void an_answer_that_has_a_paragraph_to_itself_has_as_many_as_it_asks() throws IOException {
    String alone =
        "<w:p><w:pPr><w:jc/></w:pPr><w:bookmarkStart w:id=\"1\"/>" + r("{beschrijving}") + "</w:p>";
    String head = "<w:p><w:pPr><w:jc/></w:pPr>";
    assertThat(body(alone))
        .isEqualTo(
            head
                + "<w:r><w:t>Eerste alinea</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>met twee lijnen"
                + "</w:t></w:r></w:p>"
                + head
                + "<w:r><w:t>Tweede alinea</w:t></w:r></w:p>");
    assertThat(made(p("{beschrijving}{gemeente}")).text())
        .isEqualTo("Eerste alinea met twee lijnen Tweede alineaWeidegem\n");
    assertThat(made(p("{beschrijving} x")).text())
        .isEqualTo("Eerste alinea met twee lijnen Tweede alinea x\n");
    assertThat(made(p("{says: vorm}")).text()).isEqualTo("een LIVC R met andere gemeenten\n");
  }

  @Test
  void a_note_goes_to_the_words_before_it_or_else_to_those_behind() throws IOException {
    Document document =
        made(
            p("{note: eerst}")
                + p("{own-choice: ook}")
                + p("Een{to-confirm: erbij}")
                + ("<w:p><w:pPr><w:jc/></w:pPr>" + r("{note: erachter}") + "</w:p>")
                + "<w:tbl><w:tr><w:tc>"
                + p("cel")
                + "</w:tc></w:tr></w:tbl>"
                + p("{note: achteraan}")
                + p("Twee"));
    assertThat(body(document.as(DocumentFormat.DOCX)).replaceAll("</?w:r>", ""))
        .isEqualTo(
            "<w:p><w:t>Een</w:t>"
                + comment(2)
                + comment(0)
                + comment(1)
                + comment(3)
                + comment(4)
                + "</w:p><w:tbl><w:tr><w:tc><w:p><w:t>cel</w:t></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:t>Twee</w:t></w:p>");
    assertThat(document.text()).isEqualTo("Een\n\ncel\n\nTwee\n");
    assertThat(body(document.withoutNotes().as(DocumentFormat.DOCX)))
        .doesNotContain("comment")
        .contains(words("Twee"));
  }

  private static String comment(int number) {
    return "<w:commentReference w:id=\"" + number + "\"/>";
  }

  @Test
  void a_document_that_shows_something_sensitive_says_so_on_top() throws IOException {
    assertThat(body(p("{sensitive: [geheim]}") + p("Een {geheim}.")))
        .isEqualTo(
            "<w:p><w:pPr><w:pStyle w:val=\"LivcVertrouwelijk\"/></w:pPr>"
                + "<w:r><w:t>Vertrouwelijk</w:t></w:r></w:p><w:p><w:r><w:t>Een"
                + " </w:t></w:r><w:r><w:t>Ja</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>");
  }

  @Test
  void links_of_the_template_are_links_of_the_text() throws IOException {
    String link = "<w:hyperlink r:id=\"rIdA\">" + r("daar") + "</w:hyperlink>";
    assertThat(made("<w:p>" + r("Kijk ") + link + "</w:p>").text())
        .isEqualTo("Kijk [daar](https://a.example/)\n");
  }

  @Test
  void rows_are_those_of_an_answer_of_the_checklist_or_of_the_sources() throws IOException {
    assertThat(
            made(p("{#each partners}{row}: {row.dienst} {row.contact} {row.grond}; {/each}"))
                .text())
        .isEqualTo("CAW: CAW An lokaal; CLB: CLB  geen;\n");
    assertThat(made(p("{#each partners where grond: lokaal}{row.dienst}{/each}")).text())
        .isEqualTo("CAW\n");
    assertThat(made(p("{#each $checklist}{row.number} {row.text} ({row.weg}); {/each}")).text())
        .isEqualTo("T1.1 Nodig CAW uit. (); T1.2 Nodig CLB uit. ();\n");
    assertThat(made(p("a{#each $sources}{row.title}{/each}")).text()).isEqualTo("a\n");
    Answers open = answers().with("doelen", Answer.PUT_OFF);
    assertThat(made(p("{#each doelen}{row} {row.x};{/each}"), open).text())
        .isEqualTo("[IN TE VULLEN: doelen] [IN TE VULLEN: x];\n");
  }

  @Test
  void only_the_first_of_what_is_repeated_keeps_its_bookmarks() throws IOException {
    String start = "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>";
    String end = "<w:bookmarkEnd w:id=\"1\"/>";
    assertThat(
            body(
                p("{#each doelen}")
                    + "<w:p>"
                    + start
                    + r("{row}!")
                    + end
                    + "</w:p>"
                    + p("{/each}")))
        .isEqualTo(
            "<w:p>"
                + start
                + "<w:r><w:t>Een</w:t></w:r><w:r><w:t>!</w:t></w:r>"
                + end
                + "</w:p><w:p><w:r><w:t>Twee</w:t></w:r><w:r><w:t>!</w:t></w:r></w:p>");
  }

  @Test
  void what_is_not_in_the_playbook_is_told_where_it_stands() throws IOException {
    for (String unknown :
        List.of(
            "{person: baas}",
            "{#each partners where grond: weg}x{/each}",
            "{list: partners where weg: x}")) {
      assertThat(render(p("Een") + p("Twee " + unknown), answers()).diagnostics())
          .as(unknown)
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.rule()).hasToString("template/run");
                assertThat(it.place().line()).isEqualTo(3);
                assertThat(it.place().column()).isEqualTo(6);
                assertThat(it.arguments().get(0)).isEqualTo(unknown.replace("x{/each}", ""));
              });
    }
  }

  @Test
  void a_document_that_would_grow_too_large_is_told_where_it_does() throws IOException {
    List<Value.Entry> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(new Value.Entry("e" + i, "Doel " + i));
    }
    Answers answers = answers().with("doelen", new Value.Entries(many));
    String large =
        p("Een")
            + p("{#each doelen}")
            + p("{#each doelen}")
            + ("<w:p>" + "<w:r/>".repeat(250) + "</w:p>");
    assertThat(render(large + p("{/each}") + p("{/each}"), answers).diagnostics())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.rule()).hasToString("template/limit");
              assertThat(it.place().line()).isEqualTo(4);
              assertThat(it.arguments()).containsExactly("proef");
            });
  }
}
