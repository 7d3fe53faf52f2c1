package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number between square brackets stands for a mark, a dollar for the end of a line. */
class NoteMarksTest {
  @ParameterizedTest
  @CsvSource({
    "een[0] twee[12], een twee",
    "[0]$een$, $een$",
    "een, een",
    "'', ''",
  })
  void what_leaves_the_house_has_no_marks(String text, String removed) {
    assertThat(shown(NoteMarks.removed(text(text)))).isEqualTo(removed);
    assertThat(NoteMarks.removed("\uFDD0a\uFDD1")).isEqualTo("\uFDD0a\uFDD1");
  }

  @ParameterizedTest
  @CsvSource({
    "een[0] twee$, een[0] twee$",
    "een$[0]$twee$, een[0]$twee$",
    "een$$[0]$$twee$, een[0]$$$twee$",
    "'een  $ [0] [1] $twee', een[0][1]  $twee",
    "een$[0], een[0]$",
    "een$[0]$[1]$twee$, een[0][1]$twee$",
    "een$[0]$twee$[1]$drie$, een[0]$twee[1]$drie$",
    "een$[0] twee$, een$[0] twee$",
  })
  void a_mark_alone_on_its_line_goes_to_the_words_before_it(String text, String settled) {
    assertThat(shown(NoteMarks.settled(text(text)))).isEqualTo(settled);
  }

  @ParameterizedTest
  @CsvSource({
    "[0]$een$twee$, een[0]$twee$",
    "[0]$$een$twee$, $een[0]$twee$",
    "[0]$[1]$een, een[0][1]",
    "$[0]$een$[1]$, $een[0][1]$",
    "[0], [0]",
    "[0]$, [0]",
    "[0]$$, $[0]",
    "[0]$[1]$, [0][1]",
  })
  void before_all_words_it_goes_behind_the_first_line_of_them(String text, String settled) {
    assertThat(shown(NoteMarks.settled(text(text)))).isEqualTo(settled);
  }

  @ParameterizedTest
  @CsvSource({
    "'| a | b |$[0]$', '| a | b[0] |$'",
    "'| a | |$[0]$tekst', '| a |[0] |$tekst'",
    "'[0]$| a |$|---|$', '| a[0] |$|---|$'",
    "'een$$| a | $$[0]$', 'een$$| a[0] | $$'",
  })
  void behind_a_row_of_a_table_it_goes_into_its_last_cell(String text, String settled) {
    assertThat(shown(NoteMarks.settled(text(text)))).isEqualTo(settled);
  }

  private static String text(String written) {
    return written
        .replaceAll("\\[(\\d+)]", NoteMarks.OPEN + "$1" + NoteMarks.CLOSE)
        .replace('$', '\n');
  }

  private static String shown(String text) {
    return text.replace(NoteMarks.OPEN, '[').replace(NoteMarks.CLOSE, ']').replace('\n', '$');
  }
}
