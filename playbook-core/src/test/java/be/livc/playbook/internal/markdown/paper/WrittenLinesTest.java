package be.livc.playbook.internal.markdown.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.Markdown;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLinesTest {
  @ParameterizedTest
  @CsvSource({"___, 1", "_, 1", "___|___, 2", "___|___|___, 3"})
  void lines_alone_are_counted(String paragraph, int lines) {
    assertThat(WrittenLines.count(first(paragraph))).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tekst",
        "Naam: ___",
        "___ en meer",
        "___$___",
        "|___",
        "___||___",
        "*___* x",
        "---"
      })
  void a_paragraph_with_anything_else_has_none(String paragraph) {
    assertThat(WrittenLines.count(first(paragraph))).isZero();
  }

  @Test
  void what_is_asked_is_the_first_line_of_the_paragraph_before() {
    assertThat(asked("Wat is je *naam*?\\\nKort.\n\n\\_\\_\n")).isEqualTo("Wat is je naam?");
    assertThat(asked("Wat is je\nnaam?\n\n\\_\\_\n")).isEqualTo("Wat is je naam?");
    assertThat(asked("Een.\n\nTwee.\n\n\\_\\_\n")).isEqualTo("Twee.");
    assertThat(asked("# Titel\n\n\\_\\_\n")).isEmpty();
    assertThat(asked("\\_\\_\n")).isEmpty();
    assertThat(WrittenLines.asked(null)).isEmpty();
  }

  private static Node first(String paragraph) {
    String written = paragraph.replace("_", "\\_").replace("|", "\\\n").replace('$', '\n');
    return Markdown.parse(written).getFirstChild();
  }

  private static String asked(String markdown) {
    return WrittenLines.asked(Markdown.parse(markdown).getLastChild());
  }
}
