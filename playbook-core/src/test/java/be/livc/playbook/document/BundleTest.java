package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.walk.Walk;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleTest {
  private static final Walk WALK = Sheets.walk("Voorbeeldegem");

  @Test
  void a_bundle_has_the_covering_sheet_first_then_what_is_in_it_and_each_document_on_a_new_page() {
    Document one =
        render("# Een\n\nZie[^1]. <@blank \"datum\"/>\n<@note>let op</@note>\n\n[^1]: hier\n");
    Document two = render("# Twee\n\nZie[^1].\n<@note>kijk na</@note>\n\n[^1]: daar\n");
    Document bundle = Bundle.of(List.of(one, two), "Opstart", true);
    String text = bundle.markdown();
    assertThat(text.indexOf("# Nakijken")).isZero();
    assertThat(text.indexOf("# Inhoud")).isPositive().isLessThan(text.indexOf("# Een"));
    assertThat(text.split("\n\\*\\*\\*\n", -1)).hasSize(4);
    assertThat(bundle.status().notes()).hasSize(4);
    assertThat(bundle.blanks()).hasSize(1);
  }

  @Test
  void notes_and_footnotes_of_several_documents_stay_apart() {
    Document one = render("Zie[^1].\n<@note>let op</@note>\n\n[^1]: hier\n");
    Document bundle = Bundle.of(List.of(one, one), "Opstart", true);
    assertThat(bundle.body())
        .contains(NoteMarks.of(0), NoteMarks.of(one.status().notes().size()))
        .doesNotContain("[^1]");
  }

  @Test
  void without_a_sheet_there_are_no_comments_either() {
    Document one = render("Hallo\n<@note>let op</@note>\n");
    Document bundle = Bundle.of(List.of(one), "Opstart", false);
    assertThat(bundle.markdown()).startsWith("# Inhoud").doesNotContain("let op");
    assertThat(bundle.body()).isEqualTo(bundle.text());
  }

  @Test
  void a_bundle_of_nothing_is_refused() {
    assertThatThrownBy(() -> Bundle.of(List.of(), "Opstart", true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Document render(String text) {
    return Sheets.render(text, WALK).orElseThrow();
  }
}
