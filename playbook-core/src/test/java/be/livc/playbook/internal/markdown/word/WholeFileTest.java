package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.Golden;
import be.livc.playbook.document.Blank;
import be.livc.playbook.document.Blank.Form;
import be.livc.playbook.document.Blank.Why;
import be.livc.playbook.document.DocumentNote;
import be.livc.playbook.document.NoteMarks;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.model.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every part of a file, as it was read and found good; what a house style brings is only named. */
class WholeFileTest {
  private static final String LINES =
      "(?<=>)(?=<(?:w:(?:p|tbl|tr|sectPr|footnote|comment|abstractNum|num|lvl|docPart|style)"
          + "|Relationship|Override|b:blank|dc:\\w+|cp:\\w+)[ >])";

  private static final String WORDS =
      """
      # Besluit #0# van *Voorbeeld**degem***

      ## Verantwoordelijkheidsverzekeringen

      ### Drie

      #### Vier

      ##### Vijf

      Gelet op de [wet](https://example.org/wet?a=1&b=2)[^wet], met **nadruk**, `code` en \
      [**nog eens** de `wet`](https://example.org/wet?a=1&b=2)[^wet];
      geen [link](javascript:alert(1)), geen <b>html</b>, wel [post](mailto:a@example.org)\\
      en een ![beeld](x.png). ~~Doorgehaald~~ #1#

      Van [IN TE VULLEN: naam], op **[IN TE VULLEN: dag]**, als [IN TE VULLEN: vorm], nog eens \
      [IN TE VULLEN: naam], of \
      [IN TE VULLEN: iets waarvan de naam langer is dan wat Word van een veld wil weten, dus kort].

      [NOG NIET IN ORDE: geen machtiging], zie ook[^twee] en[^leeg].

      - wie tekent
      - blijft niet alleen

      [HANDTEKENING: de burgemeester]

      [^wet]: Belgisch Staatsblad, *14 september 2018*, [hier](https://example.org/bs).

          Tweede alinea, zie[^nog] en[^twee], [IN TE VULLEN: naam].

              en code

          ```
          en meer code
          ```

          - een punt
      [^nog]: #0#
      [^twee]: Twee.
      [^leeg]:
      """
          .replaceAll("#(\\d)#", NoteMarks.OPEN + "$1" + NoteMarks.CLOSE);

  private static final String LISTS =
      """
      7. een
         1. dieper
         2. nog dieper

            met een alinea

                en code
      8. twee
      9. drie
      10. vier

      - een enkel

      Ervoor.

      * a
        * b
          * c
            * d
              * e
                * f
                  * g
                    * h
                      * i
                        * j

      # Kop

      - > citaat
      - ### Kop in een lijst
      -

        na niets
      - | A |
        |---|
        | 1 |

      1. vlak achter een lijst
      2. > geciteerd
      3. derde

      ```
      code

        ingesprongen
      ```

      - [ ] te doen
        - [x] gedaan

          met een alinea
      - [ ]
      - [ ] verantwoordelijkheidsverzekeringsmaatschappijen en verantwoordelijkheidsverzekeringen

      > - citaat met een lijst
      >
      > > en een citaat
      >
      > <div>geen html</div>
      """;

  private static final String TABLES =
      """
      Voor de tabel.

      | Naam | Aantal | Midden | Links |
      |---|---:|:-:|:--|
      | OCMW | 12 | **3** | [IN TE VULLEN: dienst] |
      | weinig |

      | Vlak | erachter |
      |---|---|
      | 1 | 2 |
      | 2 | 2 |
      | 3 | 2 |
      | 4 | 2 |
      | 5 | 2 |
      | 6 | 2 |
      | 7 | 2 |

      Met ruimte erboven.

      | A |
      |---|

      # Kop

      | Alleen een kop | |
      |---|---|

      - een lijst achter een tabel

      | Voor een lijn |
      |---|
      | 1 |

      ---

      | Voor een nieuwe bladzijde |
      |---|
      | 1 |

      ***

      | Boven aan een bladzijde |
      |---|

      Getekend door:

      | Naam | Handtekening |
      |---|---|
      | An | |
      | Bo | reeds |

      | | |
      |---|---|
      | Handtekening | |
      """;

  private static Printable sheet(String text) {
    return new Printable(
        "Besluit & <co>",
        Language.NL,
        text,
        "Vertrouwelijk",
        "Draaiboek & co",
        "Gemaakt met \"Draaiboek\"",
        List.of(
            new DocumentNote(DocumentNote.Kind.CHECK, "zetel", "wie <zit> & wie niet"),
            new DocumentNote(DocumentNote.Kind.OWN_CHOICE, "", "eigen keuze")),
        List.of(
            new Blank("naam", "Naam", Why.OPEN),
            new Blank("", "dag", Why.BY_HAND, Form.DAY, List.of()),
            new Blank("vorm", "vorm", Why.OPEN, Form.CHOICE, List.of("a & b", "c", "a & b"))),
        LocalDate.of(2026, 11, 24));
  }

  private static void holds(String name, Printable sheet, WordReference reference) {
    StringBuilder shown = new StringBuilder();
    WordPackage.parts(WordFile.of(sheet, reference))
        .forEach((part, bytes) -> shown.append(shown(part, bytes, reference)));
    Golden.holds("internal/markdown/word/golden/" + name + ".txt", shown.toString());
  }

  private static String shown(String part, byte[] bytes, WordReference reference) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    StringBuilder shown = new StringBuilder("== " + part + "\n");
    String like = part.replace("/glossary/styles", "/styles");
    List<String> before = reference.text(like).replaceAll(LINES, "\n").lines().toList();
    for (String line : text.replaceAll(LINES, "\n").lines().toList()) {
      shown.append(before.contains(line) ? "" : line + "\n");
    }
    return shown.append("\n").toString();
  }

  @Test
  void words_links_notes_and_places_to_fill_in() {
    holds("words", sheet(WORDS), WordReference.ours());
  }

  @Test
  void lists_quotes_and_code() {
    holds("lists", sheet(LISTS), WordReference.ours());
  }

  @Test
  void tables_and_the_room_around_them() {
    holds("tables", sheet(TABLES), WordReference.ours());
  }

  /** As Word keeps it: with lists, notes and names of its own, on a narrow page. */
  @Test
  void a_house_style_of_word_with_a_text_in_english() {
    Map<String, byte[]> parts = WordPackage.parts(WordReference.ours().file());
    put(parts, "word/numbering.xml", "<w:numbering " + MAIN + ">" + SORT + LIST + CLEANED);
    put(parts, "word/footnotes.xml", "<w:footnotes " + MAIN + "/>");
    change(parts, "[Content_Types].xml", "</Types>", TYPES + "</Types>");
    change(
        parts,
        "word/_rels/document.xml.rels",
        "</Relationships>",
        relation("rId8", "numbering") + relation("rId9", "footnotes") + "</Relationships>");
    change(parts, "word/styles.xml", "w:styleId=\"Heading1\"", "w:styleId=\"Kop1\"");
    change(parts, "word/header1.xml", "{vertrouwelijk}", "{tit</w:t></w:r><w:r><w:t>el}");
    change(parts, "word/document.xml", "w:w=\"11906\"", "w:w=\"8391\"");
    Printable sheet =
        new Printable(
            "Letter",
            Language.EN,
            "# A & b[^1]\n\n"
                + "3. three\n\n"
                + "- bullet\n\n"
                + "| A | B |\n"
                + "|---|---|\n"
                + "| 1 | 2 |\n\n"
                + "[^1]: Note.\n",
            "",
            "",
            "Made",
            List.of(),
            LocalDate.of(2026, 11, 24));
    holds("english", sheet, WordReference.of(WordZip.of(parts)));
  }

  private static final String MAIN = "xmlns:w=\"" + WordXml.MAIN + "\"";
  private static final String SORT =
      "<w:abstractNum w:abstractNumId=\"4\"><w:multiLevelType"
          + " w:val=\"multilevel\"/></w:abstractNum>";
  private static final String LIST = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"4\"/></w:num>";
  private static final String CLEANED = "<w:numIdMacAtCleanup w:val=\"2\"/></w:numbering>";
  private static final String TYPES =
      "<Override PartName=\"/docProps/app.xml\" ContentType=\"x\"/>"
          + "<Override PartName=\"/word/numbering.xml\" ContentType=\"own\"/>"
          + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"own\"/>";

  private static String relation(String id, String sort) {
    return "<Relationship Id=\"%s\" Type=\"own/%s\" Target=\"%s.xml\"/>".formatted(id, sort, sort);
  }

  private static void put(Map<String, byte[]> parts, String part, String text) {
    parts.put(part, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void change(Map<String, byte[]> parts, String part, String from, String to) {
    put(parts, part, new String(parts.get(part), StandardCharsets.UTF_8).replace(from, to));
  }
}
