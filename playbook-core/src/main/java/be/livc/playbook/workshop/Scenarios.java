package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.answers.AnswersReader;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Scenario;

/** Reads scenarios, the tests of playbooks. */
public final class Scenarios {
  private Scenarios() {}

  /** Reads the scenario in a text against the playbook it tests. */
  public static Result<Scenario> read(SourceFile text, Playbook playbook) {
    return AnswersReader.scenario(text, playbook);
  }
}
