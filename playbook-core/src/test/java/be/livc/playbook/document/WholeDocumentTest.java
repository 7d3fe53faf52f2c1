package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.internal.json.JsonTree;
import be.livc.playbook.internal.template.FreeMarkerEngine;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Walk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One document that shows all that a template may, and what lies on top of it. */
class WholeDocumentTest {
  private static final String TEXT =
      """
      ---
      title: Brief
      version: 1.0.0
      language: nl
      uses: [coordinator, arts, vorm, diensten, inwoners, dag, zetel, geheim, geheime-naam, tekst, partners, doelen, mensen, ongevraagd]
      sensitive: [geheime-naam]
      copies: [coordinator, niemand]
      ---
      <#include "_kop.md.ftl">

      # Brief aan {entry.naam} van {coordinator}

      Wie: ${person("coordinator")}; ${person("arts")}; ${person("burgemeester")}; ${person("secretaris")}.
      Vorm: {vorm}; ${says("vorm")}; ${list("vorm", "diensten")}; {diensten}; ${list("zetel", "doelen")}.
      Getallen: {inwoners}, {dag}, ${list("inwoners", "dag")}, ${list("tekst")}, ${list("partners")}.
      Weg: {zetel}, {geheim}, {ongevraagd}, {arts}, {niets}, {entry}, {entry.soort}, {entry.sinds}, {entry.niets}.
      Rij: ${entry.naam}, ${entry.soort}, ${entry.sinds}, ${entry.niets}, ${date}.
      Draaiboek: ${playbook.id}, ${playbook.title}, ${playbook.version}, ${playbook.niets}.

      > {tekst}

      Tekst: {tekst}

      <#list rows("partners") as p>
      - ${p.naam} (${p.soort}<#if p.sinds?has_content>!</#if>)
      </#list>
      <#list rows("partners", "soort", "open", "dicht") as p>
      - ${p.naam}
      </#list>
      <#list rows("diensten") as d>
      - ${d}<#sep>;</#sep>
      </#list>
      <#list rows("inwoners") as r>nooit</#list>
      <#list sources as s>
      - ${s.short}, ${s.title}, ${s.publisher}, ${s.date}, ${s.url}
      </#list>
      <#list checklist as c>
      - ${c.number} ${c.state} ${c.text} ${c.details}
      </#list>

      Waar: <#if given("vorm")>1</#if><#if given("zetel")>2</#if><#if given("geheim")>3</#if>\
      <#if is("vorm", "samen")>4</#if><#if is("vorm", "alleen")>5</#if><#if is("diensten", "ocmw")>6</#if>\
      <#if is("geheim", "ja")>7</#if><#if holds("samenwerking")>8</#if><#if holds("groot")>9</#if>\
      <#if holds("geheim-groot")>10</#if>.

      <@note>Kijk na of {vorm} *klopt*, {zetel}.</@note>
      <@note kind="to-confirm">of dit mag</@note>
      <@note kind="own-choice">De volgorde.</@note>
      <@note>Kijk na of {vorm} *klopt*, {zetel}.</@note>

      | Naam | Handtekening |
      |---|---|
      | An | |
      | | |

      | | |
      |---|---|
      | Plaats | |

      <@blank "  Plaats *x* "/> <@day name=" Dag "/> <@not_in_order reason=" Geen <plan> "/>

      <@signature who=" coordinator "/> <@signature who="arts"/> <@signature who=" de *gids* "/>
      """;

  private static Document document() {
    Walk walk = WholeWalk.walk();
    Template template =
        WholeWalk.template("brief", TEXT, "_kop.md.ftl", "Gent, <@day \"dag van de brief\"/>\n");
    DocumentRequest writing = WholeWalk.request(walk, "brief", 1);
    return new DocumentWriter(walk, Map.of(), "7f3a90c2ffff", "Opstart")
        .draft(template, writing, FreeMarkerEngine.SHARED, (document, format) -> new byte[0])
        .orElseThrow();
  }

  @Test
  void a_document_reads_as_it_was_found_good() {
    Document document = document();
    Golden.holds("document/golden/whole.md", document.markdown());
    Golden.holds("document/golden/whole.body.md", marked(document.body()));
    Golden.holds("document/golden/whole.json", JsonTree.write(DocumentText.tree(document)));
  }

  @Test
  void the_sheet_on_top_says_what_it_lacks() {
    Golden.holds(
        "document/golden/whole.cover.md", CoveringSheet.of(List.of(document())).markdown());
  }

  @Test
  void before_anything_is_answered_all_of_it_is_a_gap() {
    Walk walk = Walk.of(WholeWalk.playbook("draft"), Answers.NONE, WholeWalk.DAY);
    Template template = WholeWalk.template("brief", TEXT, "_kop.md.ftl", "");
    Document document = WholeWalk.draft(walk, null, template).orElseThrow();
    Golden.holds("document/golden/whole.blank.md", document.markdown());
    assertThat(document.key()).isEmpty();
    assertThat(document.fileName()).isEqualTo("brief");
  }

  /** With what marks the place of a note as signs that show. */
  private static String marked(String body) {
    return body.replace(NoteMarks.OPEN, '⟦').replace(NoteMarks.CLOSE, '⟧');
  }
}
