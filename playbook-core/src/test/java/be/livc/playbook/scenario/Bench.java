package be.livc.playbook.scenario;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.workshop.Scenarios;
import java.time.LocalDate;
import java.util.List;

/** A small playbook that has a bit of everything, and scenarios for it. */
final class Bench {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  static final LoadResult LOADED =
      Playbooks.read(
          new PlaybookText(
              List.of(
                  new SourceFile(
                      "playbooks/proef/playbook.yaml",
                      """
                      format: 1
                      id: proef
                      version: 1.0.0
                      language: nl
                      title: Proef
                      status: draft
                      facts:
                        samen: { vorm: samen }
                      phases:
                        - id: start
                          title: Start
                          steps:
                            - ask: Hoe werk je?
                              id: vorm
                              answer: choice
                              options:
                                alleen: Alleen
                                samen:
                                  label: Samen
                                  steps:
                                    - { do: Sluit een overeenkomst., id: overeenkomst, sources: own-choice }
                            - { ask: "Met wie?", id: partners, answer: list, when: { samen: true } }
                            - ask: Hoeveel uren?
                              id: uren
                              answer: number
                              refuse: [{ when: { uren: { more-than: 38 } }, message: Dat is te veel. }]
                        - id: vervolg
                          title: Vervolg
                          when: { vorm: samen }
                          steps:
                            - do: Nodig de partner {entry} uit.
                              id: uitnodigen
                              for-each: partners
                              sources: own-choice
                            - ask: Stop je?
                              id: stop
                              answer: yes-no
                              options:
                                ja: [{ conclude: Gestopt., id: gestopt, sources: own-choice }]
                            - { tell: Goed bezig., id: verder, sources: own-choice }
                      """))));

  private Bench() {}

  /** Runs a scenario of which only the answers and what is expected are written. */
  static ScenarioResult run(String name, String body) {
    String head = "title: Een proef\nplaybook: proef\n";
    SourceFile file = new SourceFile("playbooks/proef/scenarios/" + name + ".yaml", head + body);
    Scenario scenario = Scenarios.read(file, LOADED.orElseThrow()).orElseThrow();
    return ScenarioRun.of(LOADED.orElseThrow(), scenario, file, TODAY);
  }
}
