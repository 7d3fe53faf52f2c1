package be.livc.playbook.document;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.template.FreeMarkerEngine;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Walk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A walk with everything that a document may show: another playbook, roles, sources, secrets. */
final class WholeWalk {
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final String SOURCES =
      """
      sources:
        wet:
          title: Wet van 30 juli *2018*
          short: Wet LIVC R
          publisher: Belgisch Staatsblad
          date: 2018-09-14
          url: https://example.be/wet
          kind: law
          checked: 2026-11-24
        oud:
          title: Omzendbrief van 2015
          short: Omzendbrief
          kind: official
          checked: 2026-11-24
          valid: { until: 2025-12-31 }
      """;

  private static final String ROLES =
      """
      roles:
        burgemeester: burgemeester
        griffier: algemeen directeur
      """;

  private static final String YAML =
      """
      format: 1
      id: proef
      version: 1.2.0
      language: nl
      title: Draaiboek *LIVC R*
      status: %s
      facts:
        samenwerking: { vorm: samen }
        groot: { all: [ samenwerking: true, inwoners: { more-than: 10000 } ] }
        geheim-groot: { all: [ groot: true, geheim: ja ] }
        diep: { geheim-groot: true }
      roles:
        coordinator: { title: coördinator, person: coordinator }
        arts: { title: arts, person: arts }
        secretaris: { title: secretaris, person: geheime-naam }
      steps:
        - ask: Wie is de coördinator?
          id: coordinator
          short: Naam van de coördinator
          answer: text
          sources: [ oud ]
          to-confirm: of zij mag zetelen
        - ask: Wie is de arts?
          id: arts
          answer: text
        - ask: Werk je alleen of samen?
          id: vorm
          short: Vorm
          answer: choice
          options:
            alleen: Een eigen LIVC R
            samen:
              label: Een LIVC R met andere gemeenten
              says: samen met *andere* gemeenten
              sources: [ wet ]
              to-confirm: of dit kan
        - ask: Welke diensten?
          id: diensten
          short: Diensten
          answer: choices
          options:
            politie: Politie
            ocmw: { label: OCMW, says: het OCMW }
            clb: CLB
        - ask: Hoeveel inwoners?
          id: inwoners
          short: Inwoners
          answer: number
        - ask: Wanneer?
          id: dag
          short: Dag van het overleg
          answer: date
        - ask: Zetelt de burgemeester?
          id: zetel
          short: Zetel
          answer: yes-no
        - ask: Wat is geheim?
          id: geheim
          short: Geheim
          answer: yes-no
          sensitive: true
        - ask: Hoe heet de secretaris?
          id: geheime-naam
          short: Naam van de secretaris
          answer: text
          sensitive: true
        - ask: Beschrijf het.
          id: tekst
          short: Tekst
          answer: text
          lines: many
        - ask: Welke partners?
          id: partners
          short: Partners
          answer: table
          columns:
            naam: { label: Naam, answer: text }
            soort: { label: Soort *dienst*, answer: choice, optional: true, options: { open: Open, dicht: { label: Dicht, says: gesloten } } }
            sinds: { label: Sinds, answer: date, optional: true }
        - ask: Welke doelen?
          id: doelen
          short: Doelen
          answer: list
        - ask: Welke mensen?
          id: mensen
          short: Mensen
          answer: list
          sensitive: true
        - ask: Alleen als je alleen werkt?
          id: ongevraagd
          short: Ongevraagd
          answer: text
          when: { vorm: alleen }
        - do: Nodig {entry.naam} uit.
          id: uitnodigen
          for-each: partners
          within: 30 days
          sources: [ wet: art. 2 ]
        - include: deel
          id: deel
        - write: brief
          id: brief
          short: Brief aan {entry.naam} over {vorm}
          for-each: partners
          sources: [ oud ]
          to-confirm: of dit de *juiste* brief is
        - write: dienstbrief
          id: dienstbrief
          short: Sinds {entry.sinds}, {entry.soort}
          for-each: partners
          sources: own-choice
        - write: kaart
          id: kaart
          short: Kaart van {entry}
          for-each: mensen
          sources: own-choice
        - write: doel
          id: doel
          for-each: doelen
          sources: [ wet ]
        - write: verslag
          id: verslag
          short: Verslag
          sources: [ wet ]
      """;

  private static final String PART =
      """
      format: 1
      id: deel
      version: 1.0.0
      language: nl
      title: Deel
      status: draft
      facts:
        samenwerking: { samen: ja }
      steps:
        - ask: Hoeveel inwoners heeft het deel?
          id: inwoners
          short: Inwoners van het deel
          answer: number
        - ask: Samen?
          id: samen
          short: Samen
          answer: yes-no
        - ask: Geheim in het deel?
          id: geheim
          short: Geheim van het deel
          answer: yes-no
          sensitive: true
        - write: deelbrief
          id: deelbrief
          short: Deelbrief
          sources: own-choice
      """;

  private WholeWalk() {}

  static Playbook playbook(String status) {
    return Playbooks.read(
            new PlaybookText(
                List.of(
                    new SourceFile("proef/playbook.yaml", YAML.formatted(status)),
                    new SourceFile("sources.yaml", SOURCES),
                    new SourceFile("roles.yaml", ROLES),
                    new SourceFile("deel/playbook.yaml", PART))))
        .orElseThrow();
  }

  static Answers answers() {
    return Answers.NONE
        .with("coordinator", new Value.Words("An *Aerts*"))
        .with("vorm", new Value.OneOption("samen"))
        .with("diensten", new Value.SomeOptions(List.of("politie", "ocmw")))
        .with("inwoners", new Value.Amount(BigDecimal.valueOf(12_500)))
        .with("dag", new Value.Day(LocalDate.of(2026, 12, 1)))
        .with("zetel", Answer.PUT_OFF)
        .with("geheim", new Value.OneOption("ja"))
        .with("geheime-naam", new Value.Words("Els"))
        .with("tekst", new Value.Words("een\n\n# twee\ndrie"))
        .with(
            "partners",
            new Value.Rows(
                List.of(row("r1", "CAW", "open"), row("r2", "CLB", "dicht"), row("r3", "caw", ""))))
        .with("doelen", new Value.Entries(List.of(entry("e1", "Eén"), entry("e2", "---"))))
        .with("mensen", new Value.Entries(List.of(entry("m1", "Piet"), entry("m2", "Mia"))))
        .with("deel.inwoners", new Value.Amount(BigDecimal.valueOf(7)))
        .with("deel.samen", new Value.OneOption("nee"));
  }

  private static Value.Row row(String identity, String name, String kind) {
    Map<String, Value> cells = new LinkedHashMap<>();
    cells.put("naam", new Value.Words(name));
    cells.put("soort", kind.isEmpty() ? Value.NOTHING : new Value.OneOption(kind));
    cells.put("sinds", Value.NOTHING);
    return new Value.Row(identity, cells);
  }

  private static Value.Entry entry(String identity, String text) {
    return new Value.Entry(identity, text);
  }

  static Walk walk() {
    return Walk.of(playbook("draft"), answers(), DAY);
  }

  /** The first document of this template that a walk asks for. */
  static DocumentRequest request(Walk walk, String template, int index) {
    return walk.documents().stream()
        .filter(it -> it.step().template().equals(template))
        .skip(index)
        .findFirst()
        .orElseThrow();
  }

  /** A template with this text, and partials as name and text. */
  static Template template(String name, String text, String... partials) {
    Map<String, String> files = new HashMap<>();
    files.put(Template.fileName(name), text);
    for (int i = 0; i < partials.length; i += 2) {
      files.put(partials[i], partials[i + 1]);
    }
    return TemplateReader.read(
            name,
            file -> {
              String found = files.get(file);
              return found == null
                  ? Fetched.NOTHING
                  : new Fetched(new SourceFile(file, found), null);
            })
        .orElseThrow();
  }

  static Result<Document> draft(Walk walk, @Nullable DocumentRequest writing, Template template) {
    return new DocumentWriter(walk, Map.of(), "7f3a90c2ffff")
        .draft(template, writing, FreeMarkerEngine.SHARED, (document, format) -> new byte[0]);
  }
}
