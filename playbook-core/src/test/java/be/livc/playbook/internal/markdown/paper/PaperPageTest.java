package be.livc.playbook.internal.markdown.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.document.Blank;
import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.LongWords;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.internal.markdown.XmlText;
import be.livc.playbook.model.Language;
import be.livc.playbook.resource.Resources;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sheet with all that one may hold, before it is laid out: printed, and to be filled in. */
class PaperPageTest {
  private static final String TEXT =
      """
      # Verslag <1> & meer

      Gent, [IN TE VULLEN: dag].
      Zie[^wet] [de site](https://www.vvsg.be "VVSG"), [dit](javascript:x) en nog eens[^wet] en[^ook].

      De leden:

      - An
      - Bo
      - Cas
      - Dirk

      > Kort[^Ook] en in een citaat[^zo].
      >
      > [^zo]: Zo.

      ## Vertrouwelijkheidsafspraken

      1. Los

      2. en ruim

      #### Diep

      - [ ] sleutel *gegeven*
      - [x] badge

      ## Wie er was

      | Naam | Verantwoordelijkheidsgebieden | Handtekening |
      |:-----|:-----------------------------:|-------------:|
      | An   |                               |              |
      | Bo   | [IN TE VULLEN: dienst]        | Bo           |

      ***

      | | |
      |-|-|
      | Naam | |
      | Handtekening | |
      | 1 | 2 |
      | 3 | 4 |
      | 5 | 6 |
      | 7 | 8 |
      | 9 | 10 |

      | a | b | c | d | e | f | g | h | Handtekening |
      |---|---|---|---|---|---|---|---|--------------|
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |              |

      ---

      # Vragen

      Wat vraag je?\\
      Zeg het kort.

      \\_\\_\\_\\
      \\_\\_\\_

      Kies je?

      - [ ] ja
      - [x] nee

      [NOG NIET IN ORDE: geen <machtiging>]

      [HANDTEKENING: de voorzitter]

      De burgemeester,\\
      An

      [^wet]: De wet.

          En wat *volgt*.

      [^ook]: Een gids.
      """;

  private static final List<Blank> BLANKS =
      List.of(
          new Blank("", "dag", Blank.Why.BY_HAND, Blank.Form.DAY, List.of()),
          new Blank(
              "dienst", "Dienst", Blank.Why.OPEN, Blank.Form.CHOICE, List.of("OCMW", "A & B")));

  private static Printable sheet(Language language, String confidential, String markdown) {
    return new Printable(
        "Verslag <1>",
        language,
        markdown,
        confidential,
        "Draaiboek & co",
        "Gemaakt met \"proef\".",
        List.of(),
        BLANKS,
        LocalDate.of(2026, 11, 24));
  }

  @Test
  void a_sheet_is_a_page_of_xhtml() {
    Printable sheet = sheet(Language.NL, "Vertrouwelijk", TEXT);
    Golden.holds(
        "internal/markdown/golden/printed.xhtml", readable(PaperPage.of(sheet, "p { top: 0 }")));
  }

  @Test
  void a_sheet_to_be_filled_in_has_a_field_in_each_place() {
    Printable sheet = sheet(Language.NL, "Vertrouwelijk", TEXT);
    Golden.holds(
        "internal/markdown/golden/fillable.xhtml",
        readable(PaperPage.fillable(sheet, "", Letterhead.NONE)));
  }

  @Test
  void a_sheet_without_titles_has_no_bookmarks_and_says_its_own_language() {
    String page = PaperPage.of(sheet(Language.EN, "", "Verantwoordelijkheidsgebieden\n"), "");
    assertThat(page)
        .startsWith("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\">")
        .doesNotContain("<bookmark", "<p class=\"confidential\">")
        .endsWith("</div>\n<p>Verantwoordelijkheidsgebieden</p>\n</body>\n</html>\n");
    assertThat(PaperPage.tag(Language.NL)).isEqualTo("nl-BE");
  }

  /** With a name in the place of our style and of each picture, and soft hyphens that show. */
  private static String readable(String page) {
    return page.replace(
            XmlText.escaped(Resources.text(PaperPage.class, "paper.css")), "paper.css\n")
        .replace(picture("box.png"), "box.png")
        .replace(picture("ticked.png"), "ticked.png")
        .replace(LongWords.SOFT_HYPHEN, '¬');
  }

  private static String picture(String name) {
    return "data:image/png;base64,"
        + Base64.getEncoder().encodeToString(Resources.bytes(PaperPage.class, name));
  }
}
