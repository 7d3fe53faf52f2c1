package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.NoteMarks;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotePlaceTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 9, 42, 999_999})
  void a_number_between_marks_is_the_place_of_that_note(int number) {
    Node node = first(NoteMarks.OPEN + Integer.toString(number) + NoteMarks.CLOSE + " en meer");
    assertThat(node)
        .isInstanceOfSatisfying(NotePlace.class, it -> assertThat(it.number()).isEqualTo(number));
    assertThat(((Text) node.getNext()).getLiteral()).isEqualTo(" en meer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1000000", "1 ", "a", "-1", "1:", "1/"})
  void anything_else_between_marks_is_text(String inside) {
    String written = NoteMarks.OPEN + inside + NoteMarks.CLOSE;
    assertThat(Markdown.text(Markdown.parse(written))).isEqualTo(written);
  }

  @Test
  void a_mark_that_is_not_closed_is_text() {
    assertThat(first(NoteMarks.OPEN + "1 en meer")).isInstanceOf(Text.class);
  }

  private static Node first(String written) {
    return Markdown.parse(written).getFirstChild().getFirstChild();
  }
}
