package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.Golden;
import be.livc.playbook.internal.json.JsonTree;
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
  void a_bundle_reads_as_it_was_found_good_and_so_does_the_sheet_on_top() {
    Document bundle = Bundle.of(documents(), "Opstart", true);
    Golden.holds("document/golden/bundle.md", marked(bundle.body()));
    Golden.holds("document/golden/bundle.json", JsonTree.write(DocumentText.tree(bundle)));
    assertThat(bundle.fileName()).isEqualTo("bundel");
    assertThat(bundle.key()).isEmpty();
    assertThat(bundle.sensitiveAnswers()).isEqualTo(2);
    assertThat(Bundle.of(documents(), "Opstart", false).text())
        .isEqualTo(bundle.text().substring(bundle.text().indexOf("# Inhoud")));
  }

  @Test
  void the_sheet_on_top_of_several_documents_is_as_secret_as_they_are() {
    Document sheet = CoveringSheet.of(documents());
    assertThat(sheet.fileName()).isEqualTo("nakijken");
    assertThat(sheet.title()).isEqualTo("Nakijken voor je deze documenten verstuurt");
    assertThat(sheet.sensitiveAnswers()).isEqualTo(2);
    assertThat(sheet.status()).isEqualTo(DocumentStatus.READY);
    assertThat(CoveringSheet.of(documents().subList(1, 2)).title())
        .isEqualTo("Nakijken voor je dit verstuurt: Verslag");
  }

  @Test
  void a_bundle_of_nothing_is_refused() {
    assertThatThrownBy(() -> Bundle.of(List.of(), "Opstart", true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a bundle holds a document");
    assertThatThrownBy(() -> CoveringSheet.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a covering sheet lies on top of a document");
  }

  /** One with all that a document may lack, and one that is ready. */
  private static List<Document> documents() {
    Walk walk = WholeWalk.walk();
    String uses = "uses: [coordinator, vorm, geheim, mensen, doelen]\n";
    Template letter =
        WholeWalk.template(
            "brief",
            "---\ntitle: Brief\n"
                + uses
                + "sensitive: [geheim, mensen]\ncopies: [burgemeester]\n---\n"
                + """
                # Brief van {coordinator}[^1]

                {geheim}, ${list("mensen")}, {vorm}, <@blank "Datum"/>.
                <@note>kijk na</@note>
                <@not_in_order reason="geen plan"/> <@signature who="An"/> \\[^los]

                | Naam | Dienst |
                |---|---|
                | An | |

                [^1]: Zie $1.
                """);
    Template report =
        WholeWalk.template(
            "verslag",
            "---\ntitle: Verslag\n"
                + uses
                + "copies: [burgemeester, arts]\n---\nVan {coordinator}[^1].\n\n[^1]: Noot.\n");
    return List.of(
        WholeWalk.draft(walk, WholeWalk.request(walk, "brief", 0), letter).orElseThrow(),
        WholeWalk.draft(walk, WholeWalk.request(walk, "verslag", 0), report).orElseThrow());
  }

  private static String marked(String body) {
    return body.replace(NoteMarks.OPEN, '⟦').replace(NoteMarks.CLOSE, '⟧');
  }

  private static Document render(String text) {
    return Sheets.render(text, WALK).orElseThrow();
  }
}
