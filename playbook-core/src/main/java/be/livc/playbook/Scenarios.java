package be.livc.playbook;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.AnswersReader;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Scenario;

/** Reads scenarios, the tests of playbooks. */
public final class Scenarios {
  private Scenarios() {}

  /** Reads the scenario in a text against the playbook it tests. */
  public static ReadResult<Scenario> read(SourceFile text, Playbook playbook) {
    var read = AnswersReader.scenario(text, playbook);
    return new ReadResult<>(read.value(), read.diagnostics());
  }
}
