package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Templates;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.document.Template;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTextsTest {
  private static final String HEAD = "---\ntitle: <b>Brief</b>\nlanguage: nl\n---\n";

  private static List<String> slips(String body, String partial) {
    Template template =
        Templates.of(
                TextContent.of(
                    Map.of(
                        "brief.md.ftl",
                        HEAD + body + "<#include \"_deel.md.ftl\">\n",
                        "_deel.md.ftl",
                        partial)))
            .read("brief")
            .orElseThrow();
    return TemplateTexts.slips(List.of(template)).stream()
        .map(
            it ->
                it.place().file().name()
                    + ":"
                    + it.place().line()
                    + ":"
                    + it.place().column()
                    + " "
                    + it.rule()
                    + " "
                    + it.arguments()
                    + " "
                    + it.suggestions())
        .toList();
  }

  @Test
  void a_slip_is_told_where_it_stands_in_the_template_or_its_part() {
    assertThat(
            slips(
                "Dag <b>jij</b>\n[hier](htps://www.vvsg.be) of [daar](https://)\n",
                "Een\n<i>deel</i>\n"))
        .containsExactly(
            "brief.md.ftl:6:8 value/scheme [htps://www.vvsg.be, htps] [https://www.vvsg.be]",
            "brief.md.ftl:6:38 value/address [https://] []",
            "brief.md.ftl:5:5 value/markup [<b>] []",
            "brief.md.ftl:5:11 value/markup [</b>] []",
            "_deel.md.ftl:2:1 value/markup [<i>] []",
            "_deel.md.ftl:2:8 value/markup [</i>] []");
  }

  @Test
  void what_the_engine_reads_is_no_text() {
    assertThat(
            slips("<#-- <b>\nniet</b> -->\n<#if true>ja</#if> &amp; &#233; ${\"<b>\"}\n", "Deel\n"))
        .isEmpty();
  }
}
