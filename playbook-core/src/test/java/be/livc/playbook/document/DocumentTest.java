package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.json.JsonTree;
import be.livc.playbook.internal.markdown.html.DocumentHtml;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Walk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
  private static final Walk WALK = Sheets.walk("Voorbeeldegem");

  @Test
  void placeholders_become_answers_in_words() {
    assertThat(body("{gemeente} telt {inwoners}: {vorm}. {doelen}"))
        .isEqualTo(
            "Voorbeeldegem telt 12.500 inwoners: Een LIVC R met andere gemeenten. Voorbeeldegem\n");
  }

  @Test
  void a_missing_answer_is_a_blank_that_is_listed_once() {
    Document document = render("{zetel} en {zetel}, op <@blank \"Datum van ondertekening\"/>\n");
    assertThat(document.markdown())
        .isEqualTo(
            """
            [IN TE VULLEN: zetel van de burgemeester] en [IN TE VULLEN: zetel van de burgemeester], \
            op [IN TE VULLEN: datum van ondertekening]
            """);
    assertThat(document.blanks())
        .containsExactly(
            new Blank(
                "zetel",
                "Zetel van de burgemeester",
                Blank.Why.PUT_OFF,
                Blank.Form.CHOICE,
                List.of("ja", "nee")),
            new Blank("", "Datum van ondertekening", Blank.Why.BY_HAND));
  }

  @Test
  void a_blank_says_what_may_be_filled_in_there() {
    Walk walk = Walk.of(Sheets.playbook(), Answers.NONE, Sheets.DAY);
    Document document = Sheets.render("{vorm} {gemeente} <@day \"Dag\"/>\n", walk).orElseThrow();
    assertThat(document.blanks())
        .extracting(Blank::form)
        .containsExactly(Blank.Form.CHOICE, Blank.Form.WORDS, Blank.Form.DAY);
    assertThat(document.blanks().get(0).options()).contains("een LIVC R met andere gemeenten");
    assertThat(document.text()).endsWith("[IN TE VULLEN: dag]\n");
  }

  @Test
  void nothing_answered_still_gives_a_document() {
    Walk walk = Walk.of(Sheets.playbook(), Answers.NONE, Sheets.DAY);
    Document document =
        Sheets.render(
                "{gemeente} {entry.dienst} ${entry.dienst} {bestaat-niet}\n"
                    + "<#list rows(\"partners\") as row>${row.niets}</#list>",
                walk)
            .orElseThrow();
    assertThat(document.body()).doesNotContain("{").contains("[IN TE VULLEN: gemeente]");
    assertThat(document.blanks()).extracting(Blank::why).contains(Blank.Why.OPEN);
  }

  @Test
  void conditions_and_rows_follow_the_answers() {
    assertThat(
            body(
                """
                <#if is("vorm", "samen") && holds("samenwerking")>
                samen
                <#else>
                alleen
                </#if>
                <#list rows("partners") as row>
                | ${row.dienst} | ${row.contact} |
                </#list>
                <#list rows("doelen") as row>
                - ${row?counter}. ${row}
                </#list>
                <#if given("zetel")>ja<#else>{zetel}</#if>
                <#list checklist as item>
                - ${item.state}: ${item.text} ${item.details}
                </#list>
                """))
        .isEqualTo(
            """
            samen
            | Voorbeeldegem |  |
            - 1. Voorbeeldegem
            [IN TE VULLEN: zetel van de burgemeester]
            - open: Nodig Voorbeeldegem uit. Uiterlijk: donderdag 24 december 2026. \
            Keuze van de opstellers van dit draaiboek.
            """);
  }

  @Test
  void rows_can_be_kept_by_the_options_of_a_column() {
    Value.Row here = row("r1", "OCMW", "lokaal");
    Value.Row nowhere = row("r2", "vzw Buurtpunt", "geen");
    Answers answers = Answers.NONE.with("partners", new Value.Rows(List.of(here, nowhere)));
    Walk walk = Walk.of(Sheets.playbook(), answers, Sheets.DAY);
    assertThat(named("\"grond\", \"lokaal\"", walk).orElseThrow().body()).isEqualTo("OCMW;\n");
    assertThat(named("\"grond\", \"lokaal\", \"geen\"", walk).orElseThrow().body())
        .isEqualTo("OCMW;vzw Buurtpunt;\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"grnd\", \"lokaal\"", "\"grond\", \"lokal\"", "\"grond\"", "\"dienst\", \"a\""})
  void a_column_or_option_that_is_not_there_is_a_finding(String where) {
    assertThat(named(where, WALK).diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.TEMPLATE_RUN);
  }

  private static Result<Document> named(String where, Walk walk) {
    String list = "<#list rows(\"partners\", " + where + ") as row>${row.dienst};</#list>";
    return Sheets.render(list, walk);
  }

  private static Value.Row row(String identity, String name, String ground) {
    return new Value.Row(
        identity, Map.of("dienst", new Value.Words(name), "grond", new Value.OneOption(ground)));
  }

  @Test
  void a_gap_alone_on_its_line_keeps_its_line() {
    assertThat(body("een\n<@not_in_order reason=\"nog niet\"/>\n\n| a |\n|---|\n"))
        .isEqualTo("een\n[NOG NIET IN ORDE: nog niet]\n\n| a |\n|---|\n");
  }

  @Test
  void an_answer_of_several_lines_keeps_them_where_it_stands_alone() {
    Walk walk = Sheets.walk("een\n# twee\n\n- drie");
    assertThat(
            Sheets.render("{beschrijving}\n\nTekst: {beschrijving}\n", walk).orElseThrow().body())
        .isEqualTo(
            "een\\\n\\# twee\n\n\\- drie\n\nTekst: een # twee - drie\n"
                .replace("een # twee", "een \\# twee")
                .replace("twee - drie", "twee \\- drie"));
  }

  @Test
  void a_sensitive_answer_shows_only_where_the_template_says_so() {
    String text =
        "{geheim}<#if given(\"geheim\")>!</#if><#if is(\"geheim\", \"ja\")>!</#if>"
            + "<#if holds(\"geheim-feit\")>!</#if>";
    Document closed = render(text);
    assertThat(closed.body()).isEqualTo("[IN TE VULLEN: geheim]\n");
    assertThat(closed.isConfidential()).isFalse();
    assertThat(closed.blanks()).extracting(Blank::why).containsExactly(Blank.Why.SENSITIVE);

    Document open = Sheets.render("sensitive: [geheim]", text, WALK).orElseThrow();
    assertThat(open.body()).isEqualTo("Ja!!!\n");
    assertThat(open.markdown()).startsWith("**Vertrouwelijk**\n");
    assertThat(open.sensitiveAnswers()).isEqualTo(1);
  }

  @Test
  void a_document_about_an_entry_is_named_after_it() {
    Document document = render("{entry.dienst}, {entry.contact}");
    assertThat(document.title()).isEqualTo("Brief aan Voorbeeldegem");
    assertThat(document.fileName()).isEqualTo("proef-voorbeeldegem");
    assertThat(document.body()).isEqualTo("Voorbeeldegem, [IN TE VULLEN: contactpersoon]\n");
  }

  private static String body(String text) {
    return render(text).body();
  }

  private static Document render(String text) {
    return Sheets.render(text, WALK).orElseThrow();
  }

  @Test
  void a_document_reads_as_a_page_and_as_json() {
    Document document =
        render(
            """
            # Besluit van {gemeente}

            - [ ] Nagekeken door *{gemeente}*
            - [x] Gedaan

            | Zetel | Getekend |
            |---|---|
            | {zetel} | <@blank "datum"/> |

            <@not_in_order reason="er is nog geen machtiging"/>
            """);
    Golden.holds("document/golden/page.html", DocumentHtml.of(document, ""));
    Golden.holds("document/golden/page.json", JsonTree.write(DocumentText.tree(document)));
  }
}
