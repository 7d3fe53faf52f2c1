package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.DocumentNote;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.model.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our Word files against the published rules, and that the judge would find what is wrong. */
class WordRulesTest {
  private static final String EVERYTHING =
      """
      # Besluit[^1]

      [wet](https://example.org/a?b=1&c=2) **vet** *schuin* ***beide*** `code` \
      [IN TE VULLEN: zetel] [NOG NIET IN ORDE: geen machtiging]

      ## Twee

      ### Drie

      #### Vier

      ##### Vijf

      Leden:

      7. een
         1. twee
            - drie
              - [ ] vier

                en een alinea
              - [x] vijf
      8. zes

      > - citaat met een lijst
      >
      > > en een citaat[^1]

      | | |
      |---|:-:|
      | Handtekening | |

      | A | B | C |
      |:--|---:|:-:|
      | 1 | [IN TE VULLEN: dienst] | **3**[^n] |

      | A |
      |---|

      ***

          code

      ```
      nog code
      ```

      <div>geen html</div>

      ---

      Adres\\
      Straat \u0007 😀

      [^1]: Belgisch Staatsblad, *14 september 2018*.

          Tweede alinea met een [link](mailto:a@example.org).
      [^n]: Nog een[^1] [^m] [IN TE VULLEN: zetel].
      [^m]: - los
      """;

  private static Printable sheet(String text) {
    return new Printable(
        "Besluit & <co>",
        Language.NL,
        text,
        "Vertrouwelijk",
        "Draaiboek",
        "Gemaakt met Draaiboek",
        List.of(new DocumentNote(DocumentNote.Kind.CHECK, "zetel", "wie <zit> & wie niet")),
        LocalDate.of(2026, 11, 24));
  }

  private static byte[] file(String text) {
    return WordFile.of(sheet(text), WordReference.ours());
  }

  @Test
  void all_that_a_document_can_hold_meets_the_rules() {
    assertThat(WordPackage.findings(file(EVERYTHING))).isEmpty();
  }

  @Test
  void a_document_with_nothing_meets_the_rules() {
    assertThat(WordPackage.findings(file(""))).isEmpty();
    assertThat(WordPackage.findings(file("| A |\n|---|\n"))).isEmpty();
    assertThat(WordPackage.findings(file("| |\n|---|\n"))).isEmpty();
    assertThat(WordPackage.findings(file("- [ ]\n-\n\n1.\n\n>\n"))).isEmpty();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("word/document.xml", "<w:body>", "<w:body><w:pet/>", "w:pet|pet@"),
        mistake(
            "word/document.xml",
            "<w:keepNext/></w:pPr>",
            "<w:keepNext/><w:pStyle w:val=\"a\"/></w:pPr>",
            "pStyle"),
        mistake("word/document.xml", "<w:ilvl w:val=\"0\"/>", "<w:ilvl w:val=\"nul\"/>", "decimal"),
        mistake(
            "word/document.xml", "<w:jc w:val=\"center\"/>", "<w:jc w:val=\"middle\"/>", "middle"),
        mistake(
            "word/document.xml",
            "<w14:checked w14:val=\"0\"/>",
            "<w14:checked w14:val=\"leeg\"/>",
            "leeg"),
        mistake("word/document.xml", " mc:Ignorable=\"w14\"", "", "checkbox"),
        mistake("word/document.xml", "r:id=\"rIdLink1\"", "r:id=\"rIdLink9\"", "rIdLink9"),
        mistake(
            "word/styles.xml",
            "<w:qFormat/></w:style>",
            "<w:qFormat/><w:name w:val=\"x\"/></w:style>",
            "name"),
        mistake("word/styles.xml", "w:type=\"character\"", "w:type=\"teken\"", "teken"),
        mistake("word/numbering.xml", "<w:lvlJc w:val=\"left\"/>", "<w:lvlJc/>", "val"),
        mistake("word/footnotes.xml", "w:id=\"1\"", "", "id"),
        mistake("word/settings.xml", "w:percent=\"100\"", "w:percent=\"veel\"", "veel"),
        mistake("word/header1.xml", "<w:tab/>", "<w:tabs/>", "tabs"),
        mistake("word/footer1.xml", "\"begin\"", "\"start\"", "start"),
        mistake(
            "docProps/core.xml", "<dc:language>", "<dc:title>x</dc:title><dc:language>", "title"),
        mistake("[Content_Types].xml", "/word/styles.xml", "/word/stijlen.xml", "stijlen"),
        mistake("word/_rels/document.xml.rels", "\"styles.xml\"", "\"stijlen.xml\"", "stijlen"),
        mistake("word/_rels/document.xml.rels", "\"rIdNotes\"", "\"rIdLists\"", "rIdLists"));
  }

  private static Arguments mistake(String part, String right, String wrong, String named) {
    return Arguments.of(part, right, wrong, named);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_found_where_it_stands(String part, String right, String wrong, String named) {
    Map<String, byte[]> parts = WordPackage.parts(file(EVERYTHING));
    String before = new String(parts.get(part), StandardCharsets.UTF_8);
    int at = before.indexOf(right);
    assertThat(at).as("%s in %s", right, part).isNotNegative();
    String after = before.substring(0, at) + wrong + before.substring(at + right.length());
    parts.put(part, after.getBytes(StandardCharsets.UTF_8));
    List<String> found = WordPackage.findings(parts);
    assertThat(found).anySatisfy(it -> assertThat(it).startsWith(part).containsPattern(named));
  }

  @Test
  void a_part_that_nothing_leads_to_or_without_a_type_is_found() {
    Map<String, byte[]> parts = WordPackage.parts(file(""));
    parts.put("word/los.bin", new byte[] {1});
    assertThat(WordPackage.findings(parts))
        .containsExactly(
            "[Content_Types].xml: word/los.bin has no type",
            "word/los.bin: no relation leads to this part");
  }

  /** As Word keeps it: with properties, lists, notes and words cut into runs. */
  @Test
  void a_house_style_that_was_kept_by_word_gives_files_that_meet_the_rules() {
    Map<String, byte[]> parts = WordPackage.parts(WordReference.ours().file());
    change(
        parts,
        "[Content_Types].xml",
        "</Types>",
        override("/docProps/app.xml", "app")
            + override("/word/numbering.xml", "numbering")
            + override("/word/footnotes.xml", "footnotes")
            + "</Types>");
    change(
        parts,
        "word/_rels/document.xml.rels",
        "</Relationships>",
        relation("rId8", "numbering") + relation("rId9", "footnotes") + "</Relationships>");
    String main = "xmlns:w=\"" + WordXml.MAIN + "\"";
    put(
        parts,
        "docProps/app.xml",
        "<Properties"
            + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Company>Drukkerij</Company></Properties>");
    put(
        parts,
        "word/numbering.xml",
        "<w:numbering "
            + main
            + "><w:abstractNum w:abstractNumId=\"4\"><w:multiLevelType"
            + " w:val=\"multilevel\"/></w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId"
            + " w:val=\"4\"/></w:num><w:numIdMacAtCleanup w:val=\"2\"/></w:numbering>");
    put(
        parts,
        "word/footnotes.xml",
        "<w:footnotes "
            + main
            + "><w:footnote w:type=\"separator\""
            + " w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote></w:footnotes>");
    change(
        parts,
        "word/header1.xml",
        "{vertrouwelijk}",
        "{vertrouwelijk} {</w:t></w:r><w:proofErr"
            + " w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>tit</w:t></w:r><w:r><w:t>el</w:t></w:r><w:proofErr"
            + " w:type=\"spellEnd\"/><w:r><w:t>}");
    for (String text : List.of(EVERYTHING, "")) {
      byte[] file = WordFile.of(sheet(text), WordReference.of(WordZip.of(parts)));
      assertThat(WordPackage.findings(file)).isEmpty();
      Map<String, byte[]> made = WordPackage.parts(file);
      assertThat(made).doesNotContainKey("docProps/app.xml");
      assertThat(new String(made.get("word/header1.xml"), StandardCharsets.UTF_8))
          .contains("Besluit &amp; &lt;co&gt;")
          .doesNotContain("tit</w:t>");
    }
  }

  private static String override(String part, String sort) {
    return "<Override PartName=\""
        + part
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
        + sort
        + "+xml\"/>";
  }

  private static String relation(String id, String sort) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + WordXml.RELATIONS
        + "/"
        + sort
        + "\" Target=\""
        + sort
        + ".xml\"/>";
  }

  private static void put(Map<String, byte[]> parts, String part, String text) {
    parts.put(part, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void change(Map<String, byte[]> parts, String part, String from, String to) {
    String before = new String(parts.get(part), StandardCharsets.UTF_8);
    assertThat(before).contains(from);
    put(parts, part, before.replace(from, to));
  }
}
