package be.livc.playbook.internal.markdown.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.Letterhead.Edges;
import be.livc.playbook.internal.markdown.Letterhead.Logo;
import be.livc.playbook.internal.markdown.Letterhead.Sheet;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.model.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperEdgesTest {
  private static final Logo LOGO = Logo.of("image/png", new byte[] {1, 2}, "Wapen", 100, 50);
  private static final Edges PLAIN = new Edges("Stad", "Plein 1", Optional.empty());
  private static final Edges HIGH = new Edges("Stad\nDienst", "", Optional.empty());
  private static final Edges DRAWN = new Edges("Stad", "", Optional.of(LOGO));
  private static final Sheet A4 = new Sheet(11906, 16838, 1134, 1247, 1021, 1248, 567, 454);

  @Test
  void a_house_without_a_page_of_its_own_leaves_ours() {
    assertThat(css(null, PLAIN, PLAIN)).isEqualTo("h1 { color: red }");
    assertThat(new PaperEdges(Letterhead.NONE).css()).isEmpty();
    assertThat(new PaperEdges(Letterhead.NONE).textWidth()).isEqualTo(9412);
  }

  @Test
  void what_is_high_above_the_text_pushes_the_text_down() {
    assertThat(css(null, HIGH, HIGH)).isEqualTo("@page { margin-top: 98pt; }\nh1 { color: red }");
    assertThat(css(null, DRAWN, DRAWN)).startsWith("@page { margin-top: 122pt; }\n");
  }

  @Test
  void a_first_page_that_is_another_has_boxes_of_its_own() {
    assertThat(css(null, PLAIN, DRAWN))
        .isEqualTo(
            "@page :first { margin-top: 122pt; @top-left { content: element(head-first);"
                + " width: 100%; vertical-align: bottom; padding-bottom: 5mm; } @bottom-left {"
                + " content: element(foot-first); width: 100%; vertical-align: top;"
                + " padding-top: 4mm; } }\nh1 { color: red }");
    assertThat(css(null, HIGH, PLAIN))
        .startsWith("@page { margin-top: 98pt; }\n@page :first { @top-left { content:");
  }

  @Test
  void a_page_of_the_house_has_its_size_and_its_room() {
    assertThat(css(A4, PLAIN, PLAIN))
        .isEqualTo(
            "@page { size: 595.3pt 841.9pt ; margin: 56.7pt 62.3pt 52.7pt 62.4pt ;"
                + " @top-left { content: element(head); width: 100%; vertical-align: top;"
                + " padding-top: 28.3pt ; } @bottom-left { content: element(foot); width: 100%;"
                + " vertical-align: bottom; padding-bottom: 22.7pt ; } }\nh1 { color: red }");
    assertThat(css(A4, DRAWN, DRAWN)).contains("margin: 90.3pt 62.3pt 52.7pt ");
    assertThat(new PaperEdges(house(A4, PLAIN, PLAIN)).textWidth()).isEqualTo(9411);
    Sheet roomy = new Sheet(11906, 16838, 3000, 0, 2000, 0, 0, 0);
    assertThat(css(roomy, PLAIN, PLAIN)).contains("margin: 150.0pt 0.0pt 100.0pt 0.0pt ;");
  }

  @Test
  void what_stands_around_the_text_stands_before_it() {
    Printable sheet =
        new Printable(
            "Brief",
            Language.NL,
            "",
            "<Geheim>",
            "Draaiboek",
            "",
            List.of(),
            LocalDate.of(2026, 11, 24));
    assertThat(new PaperEdges(house(null, PLAIN, DRAWN)).html(sheet))
        .isEqualTo(
            """
            <div class="head first"><img class="logo" alt="Wapen" style="width: 100pt; height: \
            50pt" src="data:image/png;base64,AQI="/><span class="sender">Stad</span>\
            <span class="confidential">&lt;Geheim&gt;</span></div>
            <div class="foot first"><span class="number"></span>Draaiboek</div>
            <div class="head"><span class="sender">Stad</span>\
            <span class="confidential">&lt;Geheim&gt;</span></div>
            <div class="foot"><span class="number"></span>Plein 1 · Draaiboek</div>
            """);
    assertThat(new PaperEdges(Letterhead.NONE).html(sheet)).startsWith("<div class=\"head\"><span");
  }

  private static String css(@Nullable Sheet sheet, Edges every, Edges first) {
    return new PaperEdges(house(sheet, every, first)).css();
  }

  private static Letterhead house(@Nullable Sheet sheet, Edges every, Edges first) {
    return new Letterhead("h1 { color: red }", "", Optional.ofNullable(sheet), every, first);
  }
}
