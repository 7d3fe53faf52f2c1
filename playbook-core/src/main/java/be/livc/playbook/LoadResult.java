package be.livc.playbook;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.PlaybookText;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What loading a playbook gave: the playbook, or why there is none; and all that was found.
 *
 * @param playbook null when there were errors
 * @param text the files that were read, sound or not
 * @param map where steps and named things stand in those files
 * @param diagnostics all that was found, in the order of {@link Diagnostic#ORDER}
 */
public record LoadResult(
    @Nullable Playbook playbook, PlaybookText text, SourceMap map, List<Diagnostic> diagnostics) {
  /** Keeps a copy. */
  public LoadResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether there is no playbook. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * The playbook.
   *
   * @throws InvalidPlaybookException with all findings when there were errors
   */
  public Playbook orElseThrow() {
    if (playbook == null) {
      throw new InvalidPlaybookException(diagnostics);
    }
    return playbook;
  }

  /**
   * The documents whose template does not exist, each a finding at the step that writes it; empty
   * when there is no playbook.
   *
   * @param templates the names of the templates there are, which only who knows them can say
   */
  public List<Diagnostic> unknownTemplates(Collection<String> templates) {
    List<Diagnostic> unknown = new ArrayList<>();
    if (playbook != null) {
      playbook.visit(
          step -> {
            if (step instanceof Step.Write write && !templates.contains(write.template())) {
              String name = write.template();
              Diagnostic finding =
                  map.step(step.common().number())
                      .map(it -> Diagnostic.at(it, RuleId.REFERENCE_UNKNOWN_TEMPLATE, name))
                      .orElseGet(
                          () -> Diagnostic.about(name, RuleId.REFERENCE_UNKNOWN_TEMPLATE, name));
              unknown.add(finding.suggesting(NearNames.of(name, templates)));
            }
          });
    }
    unknown.sort(Diagnostic.ORDER);
    return List.copyOf(unknown);
  }
}
