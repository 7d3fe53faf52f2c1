package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nobody is asked what steers nothing and stands in no document. */
class AnswersTest {
  private static final PlaybookLibrary LIBRARY = PlaybookLibrary.of(List.of(Path.of("")));
  private static final Templates TEMPLATES = Templates.of(List.of(Path.of("..", "templates")));

  @TestFactory
  Stream<DynamicTest> each_answer_steers_something_or_feeds_a_document() {
    return LIBRARY.list().stream()
        .filter(listing -> !listing.fiche())
        .map(PlaybookSummary::id)
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id,
                    () ->
                        assertThat(AnswerUses.unused(LIBRARY.load(id).orElseThrow(), TEMPLATES))
                            .isEmpty()));
  }

  @Test
  void an_answer_that_is_for_nothing_is_found() {
    PlaybookText text =
        new PlaybookText(
            List.of(
                new SourceFile(
                    "proef/playbook.yaml",
                    """
                    format: 1
                    id: proef
                    version: 1.0.0
                    language: nl
                    title: Proef
                    status: draft
                    steps:
                      - { ask: 'Waarvoor?', id: niets, answer: yes-no }
                      - { ask: 'Waar?', id: plaats, answer: text }
                      - ask: Wie?
                        id: wie
                        answer: table
                        columns: { naam: text, leeftijd: number }
                      - { ask: 'Nog iets?', id: vraag, answer: yes-no }
                      - { tell: 'In {plaats}.', when: { vraag: ja }, sources: own-choice }
                      - { do: 'Bel {entry.naam}.', id: bellen, for-each: wie, sources: own-choice }
                    """)));
    Playbook playbook = Playbooks.read(text).orElseThrow();
    assertThat(AnswerUses.unused(playbook, TEMPLATES)).containsExactly("niets", "wie.leeftijd");
  }
}
