package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an editor is offered: over a schema with no more in it than names are put in. */
class ProjectSchemaTest {
  private static final String SCHEMA =
      """
      { "title": "Schema",
        "definitions": {
          "scalar": { "type": "string" },
          "words": { "type": "string" },
          "comparison": { "type": "object", "properties": { "tagged": { "type": "string" } } },
          "source-name": { "type": "string" },
          "citation": { "anyOf": [
            { "type": "string" },
            { "type": "object", "additionalProperties": { "type": "string" } } ] },
          "condition": { "properties": { "all": { "type": "array" } } },
          "step-include": { "properties": { "include": { "description": "Welk draaiboek", "type": "string" } } },
          "step-write": { "properties": { "write": {}, "for-each": {} } },
          "step-do": { "properties": { "for-each": {}, "by": {}, "appoints": {}, "after": {}, "before": {}, "due": {} } },
          "step-warn": { "properties": { "until": {} } },
          "step-ask-again": { "properties": { "ask-again": {} } },
          "step-conclude-as": { "properties": { "conclude-as": {} } },
          "other-answer": { "properties": { "answer": {} } } } }
      """;

  private static final String PLAYBOOK =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      roles:
        baas: De baas
      sources:
        wet:
          title: T
          short: S
          publisher: P
          date: 2023
          kind: law
          checked: 2026-11-24
      conclusions:
        klaar: { text: Klaar., sources: own-choice }
      facts:
        extern: { given: yes-no, ask: Extern }
        samen: { vorm: samen }
      steps:
        - ask: Welke *vorm*?
          id: vorm
          answer: choice
          options:
            alleen: Alleen
            samen: { label: Samen, tags: [groep] }
        - { ask: Welke, id: themas, answer: choices, options: { een: Een, twee: Twee } }
        - { ask: Wie, id: wie, answer: list }
        - { ask: Wat, id: wat, answer: table, columns: { naam: text } }
        - { ask: Wanneer, id: dag, answer: date }
        - { ask: Hoeveel, id: aantal, answer: number }
        - { do: Bel., id: bel, by: baas, due: dag, sources: own-choice }
        - { conclude-as: klaar }
      """;

  private static Playbook playbook(String text) {
    return Playbooks.read(new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", text))))
        .orElseThrow();
  }

  @Test
  void the_names_of_a_playbook_are_offered_where_they_belong_and_others_still_taken() {
    Golden.holds(
        "workshop/project-schema.json",
        ProjectSchema.of(
            SCHEMA, playbook(PLAYBOOK), List.of("ander", "derde"), List.of("brief", "nota")));
  }

  @Test
  void where_there_are_no_names_the_schema_stays_as_it_is() {
    String bare =
        """
        format: 1
        id: kaal
        version: 1.0.0
        language: nl
        title: Kaal
        status: draft
        steps:
          - { tell: Lees dit., sources: own-choice }
        """;
    Golden.holds(
        "workshop/bare-schema.json",
        ProjectSchema.of(SCHEMA, playbook(bare), List.of(), List.of()));
  }

  @Test
  void another_schema_is_refused() {
    Playbook playbook = playbook(PLAYBOOK);
    assertThatThrownBy(() -> ProjectSchema.of("[]", playbook, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the schema is no JSON object");
    assertThatThrownBy(() -> ProjectSchema.of("{}", playbook, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the schema has no definitions");
    assertThatThrownBy(
            () ->
                ProjectSchema.of(
                    SCHEMA.replace("step-warn", "step-warm"), playbook, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the schema has no step-warn");
  }
}
