package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.Blank;
import be.livc.playbook.document.Blank.Form;
import be.livc.playbook.document.Blank.Why;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.model.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Places to fill in, as fields of Word. */
class WordBlanksTest {
  private static final Printable SHEET =
      new Printable(
          "Brief",
          Language.NL,
          """
          Van [IN TE VULLEN: naam], op [IN TE VULLEN: dag]. Nog eens [IN TE VULLEN: naam].

          | Vorm |
          |---|
          | [IN TE VULLEN: vorm & <wijze>] |

          Zie[^1].

          [^1]: Door [IN TE VULLEN: naam].
          """,
          "",
          "",
          "Proef",
          List.of(),
          List.of(
              new Blank("naam", "Naam", Why.OPEN),
              new Blank("", "dag", Why.BY_HAND, Form.DAY, List.of()),
              new Blank("vorm", "vorm & <wijze>", Why.OPEN, Form.CHOICE, List.of("a", "b", "a"))),
          LocalDate.of(2026, 11, 24));

  private final byte[] file = WordFile.of(SHEET, WordReference.ours());
  private final Map<String, byte[]> parts = WordPackage.parts(file);

  @Test
  void the_file_meets_the_rules() {
    assertThat(WordPackage.findings(file)).isEmpty();
  }

  @Test
  void those_of_one_name_share_a_tag_and_a_value() {
    assertThat(found("word/document.xml", "w:tag w:val=\"([^\"]*)\""))
        .containsExactly("naam", "dag", "naam", "vorm &amp; &lt;wijze&gt;");
    assertThat(found("word/document.xml", "w:xpath=\"([^\"]*)\""))
        .containsExactly(
            "/b:blanks[1]/b:blank[1]",
            "/b:blanks[1]/b:blank[2]",
            "/b:blanks[1]/b:blank[1]",
            "/b:blanks[1]/b:blank[3]");
    assertThat(found("word/footnotes.xml", "w:xpath=\"([^\"]*)\""))
        .containsExactly("/b:blanks[1]/b:blank[1]");
    assertThat(found(WordBlanks.VALUES, "name=\"([^\"]*)\"")).hasSize(3);
    assertThat(found("word/document.xml", "w:storeItemID=\"([^\"]*)\""))
        .containsOnly(found("customXml/livcProps.xml", "ds:itemID=\"([^\"]*)\"").get(0));
  }

  @Test
  void a_day_has_a_calendar_and_a_choice_its_options_once() {
    assertThat(text("word/document.xml"))
        .containsOnlyOnce("<w:date>")
        .containsOnlyOnce("<w:dropDownList>");
    assertThat(found("word/document.xml", "w:displayText=\"([^\"]*)\"")).containsExactly("a", "b");
  }

  @Test
  void what_is_not_filled_in_yet_shows_the_words_of_the_blank_again() {
    assertThat(found("word/document.xml", "w:docPart w:val=\"([^\"]*)\""))
        .containsExactly("livcBlank1", "livcBlank2", "livcBlank1", "livcBlank3");
    assertThat(text(WordBlanks.BLOCKS))
        .contains("[IN TE VULLEN: naam]", "[IN TE VULLEN: dag]", "vorm &amp; &lt;wijze");
  }

  private List<String> found(String part, String pattern) {
    return Pattern.compile(pattern).matcher(text(part)).results().map(it -> it.group(1)).toList();
  }

  private String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }
}
