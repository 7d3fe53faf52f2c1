package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.document.DocxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about a playbook together with the templates it writes from. */
class TemplateUseTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final String PLAYBOOK =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      summary: Proef.
      status: draft
      facts:
        samen: { vorm: samen }
      steps:
        - ask: Welke vorm?
          id: vorm
          answer: choice
          why: Ze staat in het besluit.
          options:
            alleen: Alleen
            samen:
              label: Samen
              steps:
                - ask: Met wie?
                  id: partners
                  answer: table
                  columns: { dienst: text }
                  why: Ze staan in het besluit.
        - write: besluit
          id: besluit-document
          %s
          sources: own-choice
      """;

  private static final String ALWAYS = "short: Besluit";
  private static final String TOGETHER = "when: { samen: true }";

  @TempDir Path root;

  private CheckReport run(String when, String front, String body) throws IOException {
    Path playbook = root.resolve("playbooks/proef/playbook.yaml");
    Files.createDirectories(playbook.getParent());
    Files.createDirectories(root.resolve("templates"));
    Files.writeString(playbook, PLAYBOOK.formatted(when));
    Files.writeString(
        root.resolve("templates/besluit.md.ftl"),
        "---\ntitle: Besluit\n" + front + "\n---\n" + body);
    return Checker.of(
            PlaybookLibrary.of(List.of(root.resolve("playbooks"))),
            Templates.of(List.of(root.resolve("templates"))),
            DATE)
        .check(List.of("proef"), List.of());
  }

  private static List<String> said(CheckReport run) {
    return run.diagnostics().stream().map(TemplateUseTest::said).toList();
  }

  private static String said(Diagnostic it) {
    Span place = it.place();
    String at = place == null ? "" : place.line() + ":" + place.column() + " ";
    return at + it.rule() + " " + String.join(" ", it.arguments());
  }

  @Test
  void an_answer_that_some_walk_to_the_document_was_not_asked_for_is_told_with_that_walk()
      throws IOException {
    CheckReport run = run(ALWAYS, "uses: [vorm, partners]", "{vorm} {partners}\n");
    assertThat(said(run))
        .anyMatch(
            it ->
                it.contains("proof/template-answer besluit-document partners ")
                    && it.endsWith("besluit.md.ftl:3"));
    Witness witness = run.witnesses().get(run.witnesses().size() - 1);
    assertThat(witness.text()).contains("vorm: alleen").doesNotContain("partners");
  }

  @Test
  void an_answer_that_may_be_blank_is_no_finding() throws IOException {
    assertThat(
            said(run(ALWAYS, "uses: [vorm, partners]\nblanks: [partners]", "{vorm} {partners}\n")))
        .containsExactly("9:3 proof/unused-fact samen");
  }

  @Test
  void an_answer_that_every_walk_to_the_document_was_asked_for_is_no_finding() throws IOException {
    assertThat(said(run(TOGETHER, "uses: [vorm, partners]", "{vorm} {partners}\n"))).isEmpty();
  }

  @Test
  void what_the_text_reads_and_the_list_does_not_name_is_told_where_it_is_read()
      throws IOException {
    assertThat(
            said(
                run(
                    TOGETHER,
                    "uses: [vorm]",
                    "{vorm}\n"
                        + "<#if given(\"partners\")>x</#if>\n"
                        + "\\{partners}\n"
                        + "<#-- {partners} -->\n")))
        .containsExactly("6:13 template/not-declared partners besluit.md.ftl");
  }

  @Test
  void names_that_the_playbook_does_not_have_are_told_with_what_was_meant() throws IOException {
    CheckReport run =
        run(
            TOGETHER,
            "uses: [vorm, partner]",
            "{vorm} {partner} <#if is(\"vorm\", \"samn\")>x</#if><#if holds(\"same\")>y</#if>\n");
    assertThat(said(run))
        .containsExactly(
            "3:14 template/unknown-answer partner proef",
            "5:27 template/unknown-option vorm samn",
            "5:61 template/unknown-fact same proef");
    assertThat(run.diagnostics())
        .extracting(Diagnostic::suggestions)
        .containsExactly(List.of("partners"), List.of("samen"), List.of("samen"));
  }

  /** The same of a template that was written in Word. */
  private CheckReport runInWord(String lines) throws IOException {
    run(TOGETHER, "uses: [vorm, partners]", "{vorm} {partners}\n");
    Files.delete(root.resolve("templates/besluit.md.ftl"));
    Files.write(
        root.resolve("templates/besluit.docx"),
        DocxFile.lines("{title: Besluit}\n" + lines).bytes());
    return Checker.of(
            PlaybookLibrary.of(List.of(root.resolve("playbooks"))),
            Templates.of(List.of(root.resolve("templates"))),
            DATE)
        .check(List.of("proef"), List.of());
  }

  @Test
  void a_template_in_word_is_held_to_the_same_names_and_each_slip_is_told_once()
      throws IOException {
    assertThat(said(runInWord("{vorm} {#when vorm: samen}{partners}{/when}"))).isEmpty();
    assertThat(
            said(
                runInWord(
                    "{vrom} {partners}\n"
                        + "{#when vorn: samen}x{/when}\n"
                        + "{#when vorm: samn}y{/when}\n"
                        + "{#when same: true}z{/when}\n")))
        .containsExactly(
            "2:2 template/unknown-answer vrom proef",
            "3:8 reference/unknown-name vorn",
            "4:14 reference/unknown-option samn vorm alleen`, `samen",
            "5:8 reference/unknown-name same");
  }

  @Test
  void witnesses_of_one_check_have_names_of_their_own() throws IOException {
    run(ALWAYS, "uses: [vorm, partners, wie, wat]", "{vorm} {partners} {wie} {wat}\n");
    Files.writeString(
        root.resolve("playbooks/proef/playbook.yaml"),
        PLAYBOOK
            .formatted(ALWAYS)
            .replace(
                "  - write: besluit\n",
                """
                  - { ask: Wie, id: wie, answer: text, why: Het staat er., when: { vorm: samen } }
                  - { ask: Wat, id: wat, answer: text, why: Het staat er., when: { vorm: samen } }
                  - write: besluit
                """));
    CheckReport run =
        Checker.of(
                PlaybookLibrary.of(List.of(root.resolve("playbooks"))),
                Templates.of(List.of(root.resolve("templates"))),
                DATE)
            .check(List.of("proef"), List.of());
    assertThat(run.witnesses())
        .extracting(Witness::name)
        .containsExactlyInAnyOrder(
            "proef-template-answer-besluit-document.yaml",
            "proef-template-answer-besluit-document-2.yaml",
            "proef-template-answer-besluit-document-3.yaml");
  }

  @Test
  void what_goes_wrong_on_one_branch_only_is_found_there() throws IOException {
    String body =
        "{vorm}\n"
            + "<#if is(\"vorm\", \"alleen\")>\n"
            + "<#list given(\"vorm\") as x>${x}</#list>\n"
            + "</#if>\n";
    CheckReport run = run(ALWAYS, "uses: [vorm]", body);
    assertThat(said(run)).anyMatch(it -> it.startsWith("7:8 template/run"));
    assertThat(run.witnesses()).anyMatch(it -> it.text().contains("vorm: alleen"));
    assertThat(said(run(TOGETHER, "uses: [vorm]", body))).isEmpty();
  }

  @Test
  void a_fact_that_only_a_template_reads_is_used() throws IOException {
    assertThat(said(run(ALWAYS, "uses: [vorm]", "{vorm}\n<#if holds(\"samen\")>x</#if>\n")))
        .isEmpty();
  }

  private static final String INSIDE =
      """
      format: 1
      id: delen
      version: 1.0.0
      language: nl
      title: Delen
      summary: Delen.
      status: draft
      facts:
        mag-delen: { doel: ja }
      steps:
        - ask: Is er een doel?
          id: doel
          answer: yes-no
          why: Zonder doel mag het niet.
        - write: besluit
          id: besluit-document
          sources: own-choice
      """;

  private static final String OUTSIDE =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      summary: Proef.
      status: draft
      facts:
        groot: { vorm: ja }
      steps:
        - ask: Werk je samen?
          id: vorm
          answer: yes-no
          why: Ze staat in het besluit.
        - include: delen
          id: het-delen
        - tell: Werk verder.
          when: { groot: true }
          sources: own-choice
      """;

  private CheckReport including(String body, String... ids) throws IOException {
    return includingThis(INSIDE, body, ids);
  }

  private CheckReport includingThis(String inside, String body, String... ids) throws IOException {
    for (String text : List.of(inside, OUTSIDE)) {
      String id = text.equals(inside) ? "delen" : "proef";
      Path playbook = root.resolve("playbooks/" + id + "/playbook.yaml");
      Files.createDirectories(playbook.getParent());
      Files.writeString(playbook, text);
    }
    Files.createDirectories(root.resolve("templates"));
    Files.writeString(
        root.resolve("templates/besluit.md.ftl"),
        "---\ntitle: Besluit\nuses: [doel]\n---\n" + body);
    return Checker.of(
            PlaybookLibrary.of(List.of(root.resolve("playbooks"))),
            Templates.of(List.of(root.resolve("templates"))),
            DATE)
        .check(List.of(ids), List.of());
  }

  @Test
  void a_template_names_what_its_own_playbook_has_wherever_that_is_included() throws IOException {
    String body = "<#if given(\"doel\") && is(\"doel\", \"ja\") && holds(\"mag-delen\")>ja</#if>\n";
    assertThat(said(including(body, "delen", "proef"))).isEmpty();
  }

  @Test
  void a_slip_in_a_name_of_an_included_playbook_is_told_as_the_template_would_write_it()
      throws IOException {
    CheckReport run =
        including("<#if is(\"doel\", \"neen\") && holds(\"mag-deln\")>ja</#if>\n", "proef");
    assertThat(said(run))
        .containsExactly(
            "5:10 template/unknown-option doel neen", "5:35 template/unknown-fact mag-deln proef");
    assertThat(run.diagnostics())
        .extracting(Diagnostic::suggestions)
        .containsExactly(List.of("nee"), List.of("mag-delen"));
  }

  @Test
  void a_fact_about_a_sensitive_answer_of_an_included_playbook_stays_hidden() throws IOException {
    String inside = INSIDE.replace("answer: yes-no", "answer: yes-no\n    sensitive: true");
    String body = "<#if holds(\"mag-delen\")><#list date as x>${x}</#list></#if>\n";
    assertThat(said(includingThis(inside, body, "proef"))).isEmpty();
    assertThat(said(including(body, "proef"))).anyMatch(it -> it.contains("template/run"));
  }

  @Test
  void what_goes_wrong_where_a_fact_of_an_included_playbook_holds_is_found_when_tried()
      throws IOException {
    CheckReport run =
        including(
            "<#if holds(\"mag-delen\")><#list given(\"doel\") as x>${x}</#list></#if>\n", "proef");
    assertThat(said(run)).anyMatch(it -> it.contains("template/run"));
    assertThat(run.witnesses()).anyMatch(it -> it.text().contains("het-delen.doel: ja"));
  }

  @Test
  void a_name_that_the_playbook_and_its_templates_miss_is_told_once() throws IOException {
    CheckReport run =
        run("when: { soort: samen }", "uses: [soort, partners]", "{soort}, {partners}\n");
    assertThat(said(run)).filteredOn(it -> it.contains("soort")).hasSize(1);
    assertThat(run.diagnostics())
        .filteredOn(it -> it.arguments().contains("soort"))
        .flatExtracting(Diagnostic::notes)
        .extracting(it -> it.place().file().name())
        .singleElement()
        .asString()
        .endsWith("besluit.md.ftl");
  }

  @Test
  void an_answer_with_a_new_name_is_meant_where_playbook_and_template_use_the_old_one()
      throws IOException {
    CheckReport run = run("help: Voor {genodigden}.", "uses: [genodigden]", "{genodigden}\n");
    assertThat(run.diagnostics())
        .filteredOn(it -> it.arguments().contains("genodigden"))
        .singleElement()
        .satisfies(it -> assertThat(it.suggestions()).containsExactly("partners"));
    CheckReport sound = run(ALWAYS, "uses: [genodigden]", "{genodigden}\n");
    assertThat(sound.diagnostics())
        .filteredOn(it -> it.arguments().contains("genodigden"))
        .singleElement()
        .satisfies(it -> assertThat(it.suggestions()).isEmpty());
  }
}
