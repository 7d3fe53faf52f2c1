package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.NoteMarks;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that stand out, found by the words they begin with. */
class BlankTest {
  private static final String PLACE = NoteMarks.OPEN + "0" + NoteMarks.CLOSE;

  @ParameterizedTest
  @CsvSource({
    "[IN TE VULLEN: datum], TO_FILL_IN, datum",
    "[NOG NIET IN ORDE: *geen* plan], NOT_IN_ORDER, geen plan",
    "[HANDTEKENING: An: arts], SIGNATURE, An: arts",
    "[HANDTEKENING: ], SIGNATURE, ''",
    "[TO FILL IN: date], TO_FILL_IN, date",
    "[NOT IN ORDER YET: no plan], NOT_IN_ORDER, no plan",
    "[SIGNATURE: An], SIGNATURE, An",
  })
  void a_place_is_known_in_both_languages_by_how_it_begins(
      String written, Blank.Kind kind, String name) {
    Blank blank = (Blank) first(written);
    assertThat(blank.kind()).isEqualTo(kind);
    assertThat(blank.name()).isEqualTo(name);
    assertThat(blank.text()).isEqualTo(written.replace("*", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[IN TE VUL: datum]", "[datum]", "\\[IN TE VULLEN: datum\\]", "IN TE VULLEN: x"})
  void other_words_between_brackets_are_words(String written) {
    assertThat(first(written)).isInstanceOf(Text.class);
  }

  @Test
  void a_name_has_no_soft_hyphens() {
    Blank blank = new Blank("[IN TE VULLEN: hand\u00ADteke\u00ADning]", Blank.Kind.TO_FILL_IN);
    assertThat(blank.name()).isEqualTo("handtekening");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "%s\\\nAn", "An\\\n%s", "An\\\n%s\\\nBo", "# %s", "@%s@@", "@@%s@"})
  void a_place_may_have_its_line_for_itself(String written) {
    assertThat(place(written).isAlone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s An", "An %s", "@ %s", "%s @", "An @%s", "%s@ An", "An\n%s", "%s\nAn"})
  void beside_other_words_it_has_not(String written) {
    assertThat(place(written).isAlone()).isFalse();
  }

  @Test
  void in_a_cell_it_stands_alone() {
    Node table = Markdown.parse("| a |\n|---|\n| [IN TE VULLEN: x] |\n").getFirstChild();
    assertThat(blank(table).isAlone()).isTrue();
  }

  private static Node first(String written) {
    return Markdown.parse(written).getFirstChild().getFirstChild();
  }

  private static Blank place(String written) {
    return blank(
        Markdown.parse(written.formatted("[IN TE VULLEN: x]").replace("@", PLACE)).getFirstChild());
  }

  private static Blank blank(Node block) {
    List<Blank> blanks = new ArrayList<>();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof Blank blank) {
              blanks.add(blank);
            }
            visitChildren(node);
          }
        });
    return blanks.get(0);
  }
}
