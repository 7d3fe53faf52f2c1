package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.proof.ProofResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final String HEAD =
      "format: 1\nversion: 1.0.0\nlanguage: nl\ntitle: %s\nsummary: Een.\nstatus: draft\nsteps:\n";
  private static final String ASK =
      """
        - ask: Wordt er een nota gemaakt?
          id: nota
          answer: yes-no
          why: Ze legt het akkoord vast.
          options:
            ja:
              - write: nota
                id: nota-document
                sources: [wet]
              - do: Bezorg de nota.
                id: bezorgen
                by: burgemeester
                sources: [wet]
      """;

  @TempDir Path root;

  @BeforeEach
  void folders() throws IOException {
    write("playbooks/sources.yaml", "sources:\n" + source("wet") + source("gids"));
    write("playbooks/roles.yaml", "roles:\n  burgemeester: De burgemeester\n  klerk: De klerk\n");
    write(
        "templates/nota.md.ftl",
        "---\ntitle: Nota\nuses: [nota]\n---\n<#include \"_kop.md.ftl\">\n");
    write("templates/_kop.md.ftl", "Nota\n");
  }

  private static String source(String id) {
    return "  "
        + id
        + ":\n    title: T\n    short: S\n    publisher: P\n    date: 2023\n"
        + "    url: https://example.be\n    kind: law\n    checked: 2026-11-24\n";
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void playbook(String id, String steps) throws IOException {
    write("playbooks/" + id + "/playbook.yaml", "id: " + id + "\n" + HEAD.formatted(id) + steps);
  }

  private Checker checker() {
    return Checker.of(
        PlaybookLibrary.of(List.of(root.resolve("playbooks"))),
        Templates.of(List.of(root.resolve("templates"))),
        DATE);
  }

  private static List<String> said(CheckReport run) {
    return run.diagnostics().stream()
        .map(finding -> finding.rule() + " " + String.join(" ", finding.arguments()))
        .toList();
  }

  @Test
  void a_whole_folder_tells_what_no_playbook_in_it_uses() throws IOException {
    write("templates/oud.md.ftl", "---\ntitle: Oud\n---\nOud\n");
    write("templates/_deel.md.ftl", "Deel\n");
    playbook("een", ASK);
    playbook("twee", "  - tell: Lees dit.\n    sources: [wet]\n");
    assertThat(said(checker().all()))
        .containsExactlyInAnyOrder(
            "proof/unused-source gids",
            "proof/unused-role klerk",
            "proof/unused-template oud.md.ftl",
            "proof/unused-template _deel.md.ftl");
  }

  @Test
  void what_one_playbook_uses_is_not_unused_in_the_folder() throws IOException {
    playbook("een", ASK);
    playbook("twee", "  - do: Lees dit.\n    id: lezen\n    by: klerk\n    sources: [gids]\n");
    assertThat(said(checker().all())).isEmpty();
  }

  @Test
  void a_single_playbook_is_not_asked_to_use_what_all_share() throws IOException {
    playbook("een", ASK);
    assertThat(said(checker().check(List.of("een"), List.of()))).isEmpty();
  }

  @Test
  void nothing_is_called_unused_while_a_playbook_that_may_use_it_has_errors() throws IOException {
    write("templates/oud.md.ftl", "---\ntitle: Oud\n---\nOud\n");
    playbook("een", ASK);
    playbook("twee", "  - tel: Lees dit.\n    sources: [gids]\n");
    assertThat(said(checker().all())).allMatch(it -> it.startsWith("shape/"));
  }

  @Test
  void a_mistake_in_one_playbook_does_not_hide_what_is_proven_of_another() throws IOException {
    playbook(
        "een",
        ASK
            + "  - tell: Nooit.\n"
            + "    id: nooit\n"
            + "    when: { nota: misschien }\n"
            + "    sources: [wet]\n");
    playbook(
        "twee",
        ASK
            + "  - tell: Nooit.\n"
            + "    id: nooit\n"
            + "    when: { nota: ja, not: { nota: ja } }\n"
            + "    sources: [wet]\n");
    CheckReport run = checker().check(List.of("een", "twee"), List.of());
    assertThat(run.hasErrors()).isTrue();
    assertThat(run.playbooks()).extracting(CheckedPlaybook::proofs).first().isNull();
    assertThat(said(run)).contains("proof/condition-never nooit");
  }

  @Test
  void a_file_is_checked_as_a_playbook_of_the_library_is() throws IOException {
    playbook("een", ASK);
    Path file = root.resolve("playbooks/een/playbook.yaml");
    CheckReport run = checker().check(List.of(), List.of(file));
    assertThat(run.playbooks()).extracting(CheckedPlaybook::name).containsExactly(file.toString());
    ProofResult proofs = run.playbooks().get(0).proofs();
    assertThat(proofs).isNotNull();
    assertThat(proofs.counts().walks().intValue()).isEqualTo(2);
    assertThat(proofs.date()).isEqualTo(DATE);
  }

  @Test
  void a_template_that_cannot_be_read_is_told_and_what_it_may_read_is_not_called_unused()
      throws IOException {
    write("templates/nota.md.ftl", "---\ntitle: Nota\nuses: [besluit]\n---\n<#if given(\"x\")>\n");
    playbook(
        "een",
        ASK
            + "  - ask: Welk besluit?\n    id: besluit\n    answer: choice\n"
            + "    why: Het komt in de nota.\n    options: { goed: Goed, slecht: Slecht }\n");
    assertThat(said(checker().check(List.of("een"), List.of())))
        .singleElement()
        .asString()
        .startsWith("template/unclosed");
  }

  @Test
  void a_template_that_does_not_exist_is_told_at_the_step_with_what_was_meant() throws IOException {
    playbook("een", ASK.replace("write: nota", "write: noto"));
    CheckReport run = checker().check(List.of("een"), List.of());
    Diagnostic unknown = run.diagnostics().get(0);
    assertThat(unknown.rule()).isEqualTo(RuleId.REFERENCE_UNKNOWN_TEMPLATE);
    assertThat(unknown.suggestions()).containsExactly("nota");
    assertThat(unknown.place()).isNotNull();
  }

  @Test
  void what_is_wrong_with_a_scenario_is_told_unless_it_hangs_on_what_was_lost() throws IOException {
    playbook("een", ASK);
    write(
        "playbooks/een/scenarios/fout.yaml",
        "title: T\nplaybook: een\nanswers:\n  noot: ja\nexpect:\n  visits: [nota]\n");
    assertThat(said(checker().check(List.of("een"), List.of())))
        .singleElement()
        .asString()
        .startsWith("answers/unknown-question noot");
    playbook("een", ASK + "  - tel: Fout.\n");
    assertThat(said(checker().check(List.of("een"), List.of())))
        .anyMatch(it -> it.startsWith("shape/no-kind"))
        .anyMatch(it -> it.startsWith("answers/unknown-question noot"));
    playbook("een", ASK + "  - aks: Is er een noot?\n    id: noot\n    answer: yes-no\n");
    assertThat(said(checker().check(List.of("een"), List.of())))
        .isNotEmpty()
        .noneMatch(it -> it.startsWith("answers"));
  }

  @Test
  void what_is_wrong_with_a_template_is_told_unless_it_hangs_on_what_was_lost() throws IOException {
    write(
        "templates/nota.md.ftl",
        "---\ntitle: Nota\nuses: [noot, peer]\n---\n{noot} {peer}\n<br>\n");
    playbook("een", ASK + "  - tel: Is er een noot?\n");
    assertThat(said(checker().check(List.of("een"), List.of())))
        .anyMatch(it -> it.startsWith("shape/no-kind"))
        .anyMatch(it -> it.startsWith("value/markup <br>"));
    assertThat(said(checker().check(List.of("een"), List.of())))
        .noneMatch(it -> it.startsWith("template/unknown-answer noot"));
  }

  @Test
  void advice_on_a_sound_step_is_told_beside_a_fault_in_another() throws IOException {
    String long50 = "Dit is een lange zin die niemand in een lijst wil zien staan.";
    playbook(
        "een",
        ASK
            + "  - { do: "
            + long50
            + ", id: lang, sources: own-choice }\n  - { tell: Iets, x: y }\n");
    assertThat(said(checker().check(List.of("een"), List.of())))
        .anyMatch(it -> it.startsWith("shape/unknown-key"))
        .anyMatch(it -> it.startsWith("advice/short"));
    playbook(
        "een", ASK + "  - { do: " + long50 + ", id: lang, sources: own-choice, shrt: Lang }\n");
    assertThat(said(checker().check(List.of("een"), List.of())))
        .anyMatch(it -> it.startsWith("shape/unknown-key"))
        .noneMatch(it -> it.startsWith("advice/short"));
  }

  @Test
  void two_playbooks_that_bear_the_same_title_are_told() throws IOException {
    playbook("een", ASK);
    playbook("twee", ASK);
    write(
        "playbooks/twee/playbook.yaml",
        Files.readString(root.resolve("playbooks/twee/playbook.yaml"))
            .replace("title: twee", "title: Één!"));
    assertThat(said(checker().all())).contains("proof/same-name twee een Één!");
  }

  @Test
  void a_text_of_a_template_is_looked_at_as_one_of_a_playbook_is() throws IOException {
    write(
        "templates/nota.md.ftl",
        "---\n"
            + "title: Nota\n"
            + "uses: [nota]\n"
            + "---\n"
            + "<#if given(\"nota\")>{ nota }<br></#if>\n"
            + "[site](www.vvsg.be) ${playbook.title} &nbsp; <@blank \"x\"/>\n"
            + "<#include \"_kop.md.ftl\">\n");
    write("templates/_kop.md.ftl", "[hier](javascript:x)\n");
    playbook("een", ASK);
    assertThat(said(checker().check(List.of("een"), List.of())))
        .containsExactlyInAnyOrder(
            "value/braces { nota }",
            "value/markup <br>",
            "value/address www.vvsg.be",
            "value/scheme javascript:x javascript");
  }

  @Test
  void a_condition_in_an_included_playbook_is_told_at_its_when_and_once() throws IOException {
    playbook(
        "deel",
        ASK
            + "  - tell: Altijd.\n    id: altijd\n    when: { nota: [ja, nee] }\n"
            + "    sources: own-choice\n");
    playbook("geheel", "  - { include: deel, id: eerst }\n");
    CheckReport alone = checker().check(List.of("geheel"), List.of());
    assertThat(said(alone)).contains("proof/condition-always eerst.altijd");
    assertThat(alone.diagnostics())
        .filteredOn(it -> it.rule().toString().equals("proof/condition-always"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.place().file().name()).endsWith("deel/playbook.yaml");
              assertThat(it.place().file().lineText(it.place().start()))
                  .isEqualTo("    when: { nota: [ja, nee] }");
            });
    assertThat(said(checker().check(List.of("deel", "geheel"), List.of())))
        .filteredOn(it -> it.startsWith("proof/condition-always"))
        .containsExactly("proof/condition-always altijd");
  }

  @Test
  void what_was_found_in_reading_is_told_beside_what_is_proven() throws IOException {
    playbook("een", ASK.replace("Bezorg de nota.", "Bezorg <b>de</b> nota."));
    CheckReport run = checker().check(List.of("een"), List.of());
    assertThat(said(run)).contains("value/markup <b>", "value/markup </b>");
    assertThat(run.hasErrors()).isFalse();
    assertThat(run.playbooks()).extracting(CheckedPlaybook::proofs).doesNotContainNull();
    PlaybookLibrary library = PlaybookLibrary.of(List.of(root.resolve("playbooks")));
    assertThat(said(checker().check("een", library.load("een")))).isEqualTo(said(run));
  }

  @Test
  void without_rehearsals_only_what_making_a_document_tells_is_not_told() throws IOException {
    write(
        "templates/nota.md.ftl",
        "---\ntitle: Nota\nuses: [nota]\n---\n{nota}\n<#list given(\"nota\") as x>${x}</#list>\n");
    playbook("een", ASK);
    List<String> all = said(checker().check(List.of("een"), List.of()));
    List<String> quick = said(checker().withoutRehearsals().check(List.of("een"), List.of()));
    assertThat(all).containsAll(quick).anyMatch(it -> it.startsWith("template/run"));
    assertThat(quick).noneMatch(it -> it.startsWith("template/run"));
  }

  @Test
  void a_playbook_that_is_not_there_is_told_and_nothing_else() throws IOException {
    playbook("een", ASK);
    assertThat(said(checker().check(List.of("eem"), List.of())))
        .containsExactly("reference/unknown-playbook eem");
    Path none = root.resolve("playbooks/weg/playbook.yaml");
    assertThat(said(checker().check(List.of(), List.of(none))))
        .containsExactly("file/missing " + none.toString().replace('\\', '/'));
  }

  @Test
  void a_house_style_that_stands_elsewhere_is_told_of_a_whole_folder() throws IOException {
    playbook("een", ASK);
    write("elders.css", "p { color: black }\n");
    Files.createSymbolicLink(root.resolve("templates/huisstijl.css"), root.resolve("elders.css"));
    assertThat(said(checker().all())).contains("file/outside huisstijl.css");
  }
}
