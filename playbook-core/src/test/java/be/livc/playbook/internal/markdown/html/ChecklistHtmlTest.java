package be.livc.playbook.internal.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistFilter;
import be.livc.playbook.checklist.Sample;
import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.Letterhead.Edges;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistHtmlTest {
  private static final Words WORDS = Words.of(Language.NL);
  private static final String WARNING = "<section class=\"warning\">";

  @Test
  void a_warning_stands_behind_what_comes_first_and_once() {
    String page = ChecklistHtml.of(Checklist.of("Opstart", Sample.walk(), Map.of()), "");
    assertThat(page.indexOf(WARNING))
        .isBetween(page.indexOf("<h2>Eerst doen</h2>"), page.indexOf("<h2>De taken voluit</h2>"));
    assertThat(page.indexOf(WARNING)).isEqualTo(page.lastIndexOf(WARNING));
  }

  @Test
  void where_nothing_comes_first_it_stands_before_all_tasks() {
    Checklist list = Checklist.of("Opstart", Sample.walk(), Map.of());
    ChecklistFilter none = ChecklistFilter.of(ChecklistFilter.State.DONE, WORDS);
    String page = ChecklistHtml.of(list.only(List.of(none)), "");
    assertThat(page.indexOf(WARNING)).isPositive().isLessThan(page.indexOf("<div id=\"tasks\""));
    assertThat(page.indexOf(WARNING)).isEqualTo(page.lastIndexOf(WARNING));
  }

  @Test
  void the_house_stands_above_and_below_all_of_it() {
    Edges house = new Edges("Stad <Gent>", "Plein 1 & 2", Optional.empty());
    String page =
        ChecklistHtml.of(
            Checklist.of("Opstart", Sample.walk(), Map.of()),
            "h1 { top: 0 }\n",
            new Letterhead("", "a {}\n", Optional.empty(), house, house));
    assertThat(page)
        .contains(
            "a {}\nh1 { top: 0 }\n</style>",
            "</a>\n"
                + "<header class=\"house\"><span class=\"sender\">Stad"
                + " &lt;Gent&gt;</span></header>\n"
                + "<main ",
            "</main>\n<footer>Plein 1 &amp; 2</footer>\n<script>");
  }
}
